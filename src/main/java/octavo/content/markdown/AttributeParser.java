package octavo.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import octavo.problem.Span;

/**
 * Reads {@code {#id .class key=value key="longer value"}} as Pandoc does: values in single or double quotes may hold
 * spaces and braces, and a backslash there keeps the next character.
 */
final class AttributeParser {
    /** What is wrong, and where. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        final transient Span span;

        Malformed(Span span, String message) {
            super(message, null, false, false);
            this.span = span;
        }
    }

    private final String text;
    private final IntFunction<Span> places;
    private int at;

    private final List<Piece> ids = new ArrayList<>();
    private final List<Piece> classes = new ArrayList<>();
    private final List<AttributeList.Pair> pairs = new ArrayList<>();

    private AttributeParser(String text, int from, IntFunction<Span> places) {
        this.text = text;
        this.at = from;
        this.places = places;
    }

    /** The attributes of the brace at {@code from}, and the offset after its closing brace. */
    record Parsed(AttributeList list, int end) {}

    static Parsed parse(String text, int from, IntFunction<Span> places) throws Malformed {
        AttributeParser parser = new AttributeParser(text, from + 1, places);
        parser.body(from);
        AttributeList list = new AttributeList(
                List.copyOf(parser.ids), List.copyOf(parser.classes), List.copyOf(parser.pairs), places.apply(from));
        return new Parsed(list, parser.at);
    }

    /** Whether a brace opens attributes rather than plain text: an id, a class or a key follows. */
    static boolean opensAttributes(String text, int from) {
        int i = from + 1;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        int start = i;
        if (i < text.length() && (text.charAt(i) == '#' || text.charAt(i) == '.')) {
            return i + 1 < text.length() && isName(text.charAt(i + 1));
        }
        while (i < text.length() && isName(text.charAt(i))) {
            i++;
        }
        return i > start && i < text.length() && text.charAt(i) == '=';
    }

    private void body(int open) throws Malformed {
        while (true) {
            skipSpace();
            if (at >= text.length()) {
                throw new Malformed(places.apply(open), "this brace is never closed");
            }
            char c = text.charAt(at);
            if (c == '}') {
                at++;
                return;
            }
            item(c);
        }
    }

    private void item(char c) throws Malformed {
        Span span = places.apply(at);
        if (c == '#' || c == '.') {
            at++;
            String name = name();
            if (name.isEmpty()) {
                throw new Malformed(span, "a name must follow \"" + c + "\"");
            }
            (c == '#' ? ids : classes).add(new Piece(name, span));
            return;
        }
        String key = name();
        if (key.isEmpty()) {
            throw new Malformed(span, "\"" + Character.toString(text.codePointAt(at)) + "\" cannot stand here");
        }
        if (at >= text.length() || text.charAt(at) != '=') {
            throw new Malformed(span, "\"" + key + "\" is neither #id, .class nor key=value");
        }
        at++;
        pairs.add(new AttributeList.Pair(new Piece(key, span), value()));
    }

    private Piece value() throws Malformed {
        if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            return quoted(text.charAt(at));
        }
        int start = at;
        while (at < text.length() && " \n\t}{\"'".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw new Malformed(places.apply(start), "a value is missing after \"=\"");
        }
        return new Piece(text.substring(start, at), places.apply(start));
    }

    private Piece quoted(char quote) throws Malformed {
        int open = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != quote) {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        if (at >= text.length()) {
            throw new Malformed(places.apply(open), "this quotation mark is never closed");
        }
        at++;
        return new Piece(value.toString(), places.apply(open + 1));
    }

    private String name() {
        int start = at;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
    }
}
