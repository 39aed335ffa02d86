package octavo.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.problem.Span;
import org.commonmark.node.Node;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** An opening brace in running text: attributes, a shortcode, or just a brace. */
final class BraceParser {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private BraceParser() {}

    static ParsedInline parse(Scanner scanner, Places places) {
        Position start = scanner.position();
        if (scanner.next("{{<")) {
            return shortcode(scanner, start, places);
        }
        scanner.next();
        Position inside = scanner.position();
        End end = toClosingBrace(scanner);
        SourceLines lines = scanner.getSource(start, scanner.position());
        String text = lines.getContent();
        if (!AttributeParser.opensAttributes(text, 0)) {
            return ParsedInline.none();
        }
        if (end != End.CLOSED) {
            return ParsedInline.of(unclosed(places.of(lines, 0), end), inside);
        }
        return ParsedInline.of(attributes(text, lines, places), scanner.position());
    }

    private static Node attributes(String text, SourceLines lines, Places places) {
        try {
            return new Nodes.Braces(AttributeParser.parse(text, 0, offset -> places.of(lines, offset))
                    .list());
        } catch (AttributeParser.Malformed e) {
            return new Nodes.Broken(e.span, "bad-attributes", e.getMessage(), "a plain brace is written \\{");
        }
    }

    private static Nodes.Broken unclosed(Span span, End end) {
        String what = end == End.IN_QUOTES ? "a quotation mark behind this brace" : "this brace";
        return new Nodes.Broken(span, "unclosed-brace", what + " is never closed", "a plain brace is written \\{");
    }

    private enum End {
        CLOSED,
        OPEN,
        IN_QUOTES
    }

    /** Moves behind the closing brace; stops at another opening one, so that many open braces cost no more than few. */
    private static End toClosingBrace(Scanner scanner) {
        char quote = 0;
        while (scanner.hasNext()) {
            char c = scanner.peek();
            if (quote == 0 && c == '{') {
                return End.OPEN;
            }
            scanner.next();
            if (quote == 0 && c == '}') {
                return End.CLOSED;
            }
            if (c == '\\' && quote != 0 && scanner.hasNext()) {
                scanner.next();
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            }
        }
        return quote == 0 ? End.OPEN : End.IN_QUOTES;
    }

    private static ParsedInline shortcode(Scanner scanner, Position start, Places places) {
        Position inside = scanner.position();
        while (scanner.hasNext() && scanner.peek() != '{' && scanner.peek() != '\n') {
            if (scanner.next(">}}")) {
                return ParsedInline.of(words(scanner.getSource(start, scanner.position()), places), scanner.position());
            }
            scanner.next();
        }
        Span span = places.of(scanner.getSource(start, inside), 0);
        return ParsedInline.of(
                new Nodes.Broken(
                        span, "unclosed-brace", "\"{{<\" is never closed by \">}}\"", "both stand on one line"),
                inside);
    }

    private static Nodes.Shortcode words(SourceLines lines, Places places) {
        String text = lines.getContent();
        List<Piece> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(3, text.length() - 3);
        while (matcher.find()) {
            int group = matcher.group(1) != null ? 1 : 2;
            words.add(new Piece(matcher.group(group), places.of(lines, matcher.start(group))));
        }
        return new Nodes.Shortcode(List.copyOf(words));
    }
}
