package octavo.problem;

/**
 * Something wrong with the input, as a value: it travels to the command line, which alone prints it.
 *
 * @param severity an {@link Severity#ERROR} keeps output/ as it was
 * @param span where it is
 * @param code a short stable name such as {@code unknown-key}
 * @param message one sentence that says what is wrong, without a full stop
 * @param hint what to do about it, or an empty string
 */
public record Problem(Severity severity, Span span, String code, String message, String hint) {

    /** How much a problem matters. */
    public enum Severity {
        ERROR,
        WARNING;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** {@code file:line:col: error [code] message}, with the hint on a second line. */
    @Override
    public String toString() {
        String first = span + ": " + severity + " [" + code + "] " + message;
        return hint.isEmpty() ? first : first + "\n" + "    hint: " + hint;
    }
}
