package octavo.layout.block;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.layout.inline.Run;

/**
 * Where the numbers of a column meet: at the end of their integers. Decimals, signs such as % and note marks stand to the
 * right of it, so that neither moves a number; a dash that stands for none counts as a number.
 */
final class Decimals {
    private static final Pattern POINT = integers(',');
    private static final Pattern COMMA = integers('.');

    /** A number with a unit or a word such as "about" has no more letters than these; else it is prose. */
    private static final int MOST_LETTERS = 10;

    private Decimals() {}

    /** Integers whose digits are grouped by {@code group} or a space; what begins with a nought is not grouped. */
    private static Pattern integers(char group) {
        return Pattern.compile("0(?=[.,])|\\d+(?:[" + group + "\\u00A0\\u202F\\u2009 ’]\\d{3})*(?!\\d)");
    }

    /** Whether a cell can be aligned with the numbers of its column. */
    static boolean isNumber(List<Run> cell) {
        String text = text(cell).strip();
        boolean digits = text.chars().anyMatch(Character::isDigit);
        return digits && text.chars().filter(Character::isLetter).count() <= MOST_LETTERS || text.matches("[-–—−]");
    }

    /** Width of what stands right of the integer of a cell, in pt; 0 for what is no number. */
    static double after(List<Run> cell, Typist typist) {
        int at = integerEnd(cell);
        double width = 0;
        int start = 0;
        for (Run run : cell) {
            if (at < 0 || !(run instanceof Run.Text t)) {
                continue;
            }
            String shown = t.text();
            if (t.note().isEmpty()) {
                shown = shown.substring(Math.min(shown.length(), Math.max(0, at - start)));
                start += t.text().length();
            }
            width += shown.isEmpty() ? 0 : typist.width(shown, t.look());
        }
        return width;
    }

    private static String text(List<Run> cell) {
        StringBuilder text = new StringBuilder();
        for (Run run : cell) {
            if (run instanceof Run.Text t && t.note().isEmpty()) {
                text.append(t.text());
            }
        }
        return text.toString();
    }

    /** The index behind the last digit of the integer; -1 for what is no number. */
    static int integerEnd(List<Run> cell) {
        if (!isNumber(cell)) {
            return -1;
        }
        String text = text(cell);
        Matcher number = integers(cell, text).matcher(text);
        int end = -1;
        while (number.find()) {
            boolean decimals = end >= 0 && number.start() == end + 1 && ".,".indexOf(text.charAt(end)) >= 0;
            if (!decimals) {
                end = number.end();
            }
        }
        return end < 0 ? text.length() : end;
    }

    /** By the language of the cell; a mark that comes twice cannot be that of decimals. */
    private static Pattern integers(List<Run> cell, String text) {
        String language = cell.stream()
                .filter(Run.Text.class::isInstance)
                .map(run -> ((Run.Text) run).look().language().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
        boolean point = language.startsWith("en") || language.startsWith("zh");
        char mark = point ? '.' : ',';
        boolean twice = text.indexOf(mark) != text.lastIndexOf(mark);
        return point != twice ? POINT : COMMA;
    }
}
