package octavo.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import octavo.problem.Span;

/**
 * What a copy says of its own, such as {@code Prepared for {name}[, {office}]}: a column of the recipients stands in
 * braces, and what stands in brackets vanishes when a column in it is empty.
 */
public final class CopyText {
    private final String template;
    private final Span span;
    private final List<Piece> pieces;

    private CopyText(String template, Span span, List<Piece> pieces) {
        this.template = template;
        this.span = span;
        this.pieces = pieces;
    }

    /** Literal text, or the name of a column; {@code group} counts brackets from 1, 0 is outside. */
    private record Piece(String text, boolean column, int group) {}

    /**
     * Reads a template.
     *
     * @throws IllegalArgumentException when a brace or bracket has no partner, with what is wrong as message
     */
    public static CopyText parse(String template, Span span) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int group = 0;
        int groups = 0;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '{') {
                int end = template.indexOf('}', i);
                String column = end < 0 ? "" : template.substring(i + 1, end).strip();
                if (column.isEmpty() || column.indexOf('{') >= 0) {
                    throw new IllegalArgumentException("a brace { without the name of a column and a }");
                }
                flush(pieces, literal, group);
                pieces.add(new Piece(column, true, group));
                i = end;
            } else if (c == '}') {
                throw new IllegalArgumentException("a } without a {");
            } else if (c == '[' || c == ']') {
                if ((c == '[') == (group > 0)) {
                    throw new IllegalArgumentException(c == '[' ? "a [ inside brackets" : "a ] without a [");
                }
                flush(pieces, literal, group);
                group = c == '[' ? ++groups : 0;
            } else {
                literal.append(c);
            }
        }
        if (group > 0) {
            throw new IllegalArgumentException("a [ without a ]");
        }
        flush(pieces, literal, 0);
        return new CopyText(template, span, List.copyOf(pieces));
    }

    private static void flush(List<Piece> pieces, StringBuilder literal, int group) {
        if (!literal.isEmpty()) {
            pieces.add(new Piece(literal.toString(), false, group));
            literal.setLength(0);
        }
    }

    /** Where the template stands. */
    public Span span() {
        return span;
    }

    /** The columns that it names, in order. */
    public Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        pieces.stream().filter(Piece::column).forEach(piece -> columns.add(piece.text));
        return columns;
    }

    /**
     * The text for one recipient.
     *
     * @param cells gives the value of a column, empty when there is none
     * @return empty when the template names columns, but none of them says anything
     */
    public Optional<String> fill(Function<String, String> cells) {
        boolean says = columns().isEmpty()
                || columns().stream().anyMatch(c -> !cells.apply(c).isBlank());
        if (!says) {
            return Optional.empty();
        }
        Set<Integer> gone = new LinkedHashSet<>();
        pieces.stream()
                .filter(p -> p.group > 0 && p.column && cells.apply(p.text).isBlank())
                .forEach(p -> gone.add(p.group));
        StringBuilder text = new StringBuilder();
        pieces.stream()
                .filter(p -> !gone.contains(p.group))
                .forEach(p -> text.append(p.column ? cells.apply(p.text).strip() : p.text));
        return Optional.of(text.toString().strip()).filter(t -> !t.isEmpty());
    }

    @Override
    public String toString() {
        return template;
    }
}
