package octavo.content.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.problem.Span;
import octavo.report.Inline;
import org.commonmark.node.Link;
import org.commonmark.node.Text;

/** Links, addresses without brackets, and HTML. */
final class LinkReader {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s]+[^\\s.,;:!?)\\]]");
    private static final Pattern TARGET = Pattern.compile("(?i)(https?://[^\\s/]+.*|mailto:[^\\s@]+@[^\\s@]+)");
    private static final Pattern STRAY = Pattern.compile("\\*\\*|__|~~|(?<!\\S)\\*(?=\\S)|(?<=\\S)\\*(?!\\S)");
    private static final Pattern SIGNS = Pattern.compile("[*_~]"); // quickly seen that there is no stray
    private static final Set<String> SAYS_NOTHING = Set.of(
            ("here, click here, see here, this, this page, link, this link, more, read more, learn more, details,"
                            + " source, hier, klicken sie hier, hier klicken, siehe hier, mehr, weiterlesen, mehr lesen, ici,"
                            + " cliquez ici, voir ici, lien, ce lien, en savoir plus, lire la suite, aquí, haga clic aquí, enlace,"
                            + " más, leer más, 这里, 此处, 点击这里, 点击此处, 更多, 链接, 详情")
                    .split(", "));
    private static final Map<String, String> INSTEAD = Map.of(
            "br", "end the line with a backslash",
            "b", "write **bold**",
            "strong", "write **bold**",
            "i", "write *italic*",
            "em", "write *italic*",
            "a", "write [text](https://…)",
            "img", "exhibits stand as ![](../exhibits/name.yaml)",
            "span", "write [text]{.class}",
            "div", "write a fence: ::: {.class}",
            "table", "write a table with | and -");

    private final Scope scope;

    LinkReader(Scope scope) {
        this.scope = scope;
    }

    Inline link(Link link, List<Inline> content) {
        Span span = scope.place(link);
        String url = link.getDestination();
        if (!TARGET.matcher(url).matches()) {
            scope.error(
                    span,
                    "bad-link",
                    "\"" + url + "\" is no web or mail address",
                    "links begin with https:// or mailto:; to point into the report write @sec-id");
        }
        if (link.getTitle() != null && !link.getTitle().isEmpty()) {
            scope.error(span, "bad-link", "a link's title is shown nowhere", "say it in the text");
        }
        String text = Inlines.plain(content).strip();
        if (text.isEmpty()) {
            scope.error(span, "link-text", "this link has no text", "say where it leads");
        } else if (SAYS_NOTHING.contains(text.toLowerCase(Locale.ROOT).replaceAll("[\\s.…:。：>»→]+$", ""))) {
            scope.error(
                    span,
                    "link-text",
                    "the link text \"" + text + "\" does not say where it leads",
                    "name the target: people who jump from link to link hear nothing else");
        }
        return new Inline.Link(url, content, span);
    }

    /** Markup that stayed text, and addresses that are no links. */
    void checkText(Text text) {
        if (SIGNS.matcher(text.getLiteral()).find()) {
            checkStrays(text);
        }
        if (text.getLiteral().contains("://")) {
            checkBareAddress(text);
        }
    }

    private void checkStrays(Text text) {
        Matcher stray = STRAY.matcher(text.getLiteral());
        while (stray.find()) {
            Span start = scope.place(text);
            scope.problems()
                    .warning(
                            start.at(start.line(), start.column() + stray.start()),
                            "stray-markup",
                            "\"" + stray.group() + "\" marks nothing and is printed as it stands",
                            "close it, or write a backslash before each sign");
        }
    }

    private void checkBareAddress(Text text) {
        Matcher address = ADDRESS.matcher(text.getLiteral());
        boolean inLink = text.getParent() instanceof Link;
        while (!inLink && address.find()) {
            Span start = scope.place(text);
            scope.problems()
                    .warning(
                            start.at(start.line(), start.column() + address.start()),
                            "bare-address",
                            "this address is not a link",
                            "write <" + address.group() + ">");
        }
    }

    /** Comments are for authors; anything else is refused. */
    void html(String literal, Span span) {
        if (literal.startsWith("<!--")) {
            return;
        }
        Matcher name = Pattern.compile("</?([A-Za-z0-9]+)").matcher(literal);
        String tag = name.lookingAt() ? name.group(1).toLowerCase(Locale.ROOT) : "";
        scope.error(
                span,
                "raw-html",
                "HTML is not part of the dialect: "
                        + literal.lines().findFirst().orElse(""),
                INSTEAD.getOrDefault(tag, "a plain < is written \\<"));
    }
}
