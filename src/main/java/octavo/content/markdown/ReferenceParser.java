package octavo.content.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.problem.Span;
import octavo.report.Inline;
import octavo.report.Inline.Reference.Kind;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** {@code @sec-id} in running text, and what stands in brackets: {@code [@source, p. 4; @other]} and loose notes. */
final class ReferenceParser implements LinkProcessor {
    private static final Map<String, Kind> KINDS = kinds();
    private static final Pattern CITED =
            Pattern.compile("\\s*@([A-Za-z0-9_-]*[A-Za-z0-9])\\s*(?:[,\\s]\\s*(.*?))?\\s*", Pattern.DOTALL);

    private final Places places;

    ReferenceParser(Places places) {
        this.places = places;
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("sec-", Kind.SECTION);
        kinds.put("exh-", Kind.EXHIBIT);
        kinds.put("tbl-", Kind.TABLE);
        kinds.put("case-", Kind.CASE_STUDY);
        kinds.put("chap-", Kind.CHAPTER);
        return kinds;
    }

    /** The id without the prefix that says its kind: {@code {#sec-champions}} is the section "champions". */
    static String withoutPrefix(String id, Kind kind) {
        return KINDS.entrySet().stream()
                .filter(e -> e.getValue() == kind
                        && id.startsWith(e.getKey())
                        && id.length() > e.getKey().length())
                .map(e -> id.substring(e.getKey().length()))
                .findFirst()
                .orElse(id);
    }

    static ParsedInline parse(Scanner scanner, Places places) {
        int before = scanner.peekPreviousCodePoint();
        if (isId((char) before) || before == '.' || before == '+') {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        scanner.next();
        Position afterId = scanner.position();
        boolean any = false;
        while (isId(scanner.peek())) {
            char c = scanner.peek();
            scanner.next();
            if (c != '-' && c != '_') {
                afterId = scanner.position();
                any = true;
            }
        }
        if (!any) {
            return ParsedInline.none();
        }
        var source = scanner.getSource(start, afterId);
        String id = source.getContent().substring(1);
        Span span = places.of(source, 0);
        return ParsedInline.of(node(id, span), afterId);
    }

    private static Node node(String id, Span span) {
        return reference(id, span)
                .<Node>map(reference -> new Nodes.Ready(List.of(reference)))
                .orElseGet(() -> new Nodes.Broken(
                        span,
                        "unknown-reference",
                        "\"@" + id + "\" is no reference",
                        "references are "
                                + String.join(
                                        ", ",
                                        KINDS.keySet().stream()
                                                .map(k -> "@" + k + "id")
                                                .toList()) + "; a source is cited as [@" + id
                                + ", p. 1]; a plain @ is written \\@"));
    }

    private static Optional<Inline> reference(String id, Span span) {
        return KINDS.entrySet().stream()
                .filter(e ->
                        id.startsWith(e.getKey()) && id.length() > e.getKey().length())
                .<Inline>map(e -> new Inline.Reference(
                        e.getValue(), id.substring(e.getKey().length()), span))
                .findFirst();
    }

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        String text = link.text();
        if (link.destination() != null || link.marker() != null) {
            return LinkResult.none();
        }
        if (link.label() == null && text.startsWith("^") && text.length() > 1) {
            return LinkResult.replaceWith(new Nodes.LooseNoteMark(text.substring(1)), link.afterTextBracket());
        }
        if (!text.startsWith("@")) {
            return brokenLink(link, scanner, context);
        }
        List<Inline> cited = new ArrayList<>();
        int offset = 0;
        for (String part : text.split(";")) {
            Matcher matcher = CITED.matcher(part);
            if (!matcher.matches()) {
                return LinkResult.none();
            }
            Span span = place(link, text, offset + matcher.start(1) - 1);
            if (!cited.isEmpty()) {
                cited.add(new Inline.Text("; "));
            }
            cited.add(reference(matcher.group(1), span).orElseGet(() -> citation(matcher, span)));
            offset += part.length() + 1;
        }
        return LinkResult.replaceWith(new Nodes.Ready(cited), link.afterTextBracket());
    }

    /** Brackets that were meant as a link but would stand in the text as they are. */
    private LinkResult brokenLink(LinkInfo link, Scanner scanner, InlineParserContext context) {
        Span span = places.of(link.openingBracket().getSourceSpans().get(0));
        if (link.label() != null) {
            String name = link.label().isEmpty() ? link.text() : link.label();
            return context.getDefinition(LinkReferenceDefinition.class, name) != null
                    ? LinkResult.none()
                    : refuse(span, "there is no address for [" + name + "]", "write [text](https://…)", scanner);
        }
        boolean known = context.getDefinition(LinkReferenceDefinition.class, link.text()) != null;
        return known || scanner.peek() != '('
                ? LinkResult.none()
                : refuse(span, "this link's address cannot be read", "an address holds no spaces", scanner);
    }

    private static LinkResult refuse(Span span, String message, String hint, Scanner scanner) {
        return LinkResult.replaceWith(
                new Nodes.Broken(span, "bad-link", message, hint + "; a plain bracket is written \\["),
                scanner.position());
    }

    private static Inline citation(Matcher matcher, Span span) {
        String locator = matcher.group(2) == null ? "" : matcher.group(2).replaceAll("\\s+", " ");
        return new Inline.Citation(matcher.group(1), locator, span);
    }

    private Span place(LinkInfo link, String text, int offset) {
        SourceSpan bracket = link.openingBracket().getSourceSpans().get(0);
        long lines = text.substring(0, offset).chars().filter(c -> c == '\n').count();
        Span start = places.of(bracket);
        return lines == 0
                ? start.at(start.line(), start.column() + 1 + offset)
                : start.at(start.line() + (int) lines, 0);
    }

    private static boolean isId(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }
}
