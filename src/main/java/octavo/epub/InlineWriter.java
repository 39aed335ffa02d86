package octavo.epub;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.edition.Inline;
import octavo.edition.PlainText;
import octavo.style.Role;

/** Writes running text as phrasing content, with page breaks at their offsets. */
final class InlineWriter implements Inline.Visitor<Void> {
    /** Words, and ranges of figures such as 2017–18, between which most reading systems would begin a line. */
    private static final Pattern PIECE =
            Pattern.compile("(?<word>[\\p{L}\\p{M}]+(?:[-'’][\\p{L}\\p{M}]+)*)|\\p{Nd}[\\p{Nd}.,]*[–—]\\p{Nd}+");

    private final PageContext page;
    private final Xml xml;
    private final Deque<PageBreaks.Break> breaks = new ArrayDeque<>();
    private final boolean divided;
    private String language;
    private int offset;

    /** @param divided whether reading systems may divide the words */
    private InlineWriter(PageContext page, boolean divided) {
        this.page = page;
        this.xml = page.xml();
        this.divided = divided;
        this.language = page.edition().language();
    }

    /** Writes text in which no page can begin, such as a title. */
    static void write(PageContext page, List<Inline> content) {
        new InlineWriter(page, false).all(content);
    }

    /** Writes a paragraph with page breaks; breaks beyond its end stand at its end. */
    static void write(PageContext page, List<Inline> content, List<PageBreaks.Break> breaks) {
        InlineWriter writer =
                new InlineWriter(page, page.style().text(Role.BODY).hyphenate());
        writer.breaks.addAll(breaks);
        writer.all(content);
        writer.breaks.forEach(page::write);
    }

    private Void all(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return null;
    }

    private Void wrapped(String element, List<Inline> content, String... attributes) {
        xml.open(element, attributes);
        all(content);
        xml.close();
        return null;
    }

    private void broken(String text) {
        int done = 0;
        while (!breaks.isEmpty() && breaks.peek().offset() < offset + text.length()) {
            int cut = Math.max(done, breaks.peek().offset() - offset);
            xml.text(text.substring(done, cut));
            page.write(breaks.pop());
            done = cut;
        }
        xml.text(text.substring(done));
        offset += text.length();
    }

    /**
     * Words that the project divides itself are kept whole: a reading system would use its own patterns, and soft hyphens
     * in the text would be in the way of those who search it, copy it, or listen to it. So would be word joiners in ranges.
     */
    private void pieces(String text) {
        int done = 0;
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            boolean range = piece.group("word") == null;
            if (range || divided && page.mustStayWhole(piece.group(), language)) {
                broken(text.substring(done, piece.start()));
                xml.open("span", "class", range ? "range" : "whole");
                broken(piece.group());
                xml.close();
                done = piece.end();
            }
        }
        broken(text.substring(done));
    }

    @Override
    public Void text(Inline.Text text) {
        pieces(text.text());
        return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        return wrapped("em", emphasis.content());
    }

    @Override
    public Void strong(Inline.Strong strong) {
        return wrapped("strong", strong.content());
    }

    @Override
    public Void struck(Inline.Struck struck) {
        return wrapped("s", struck.content());
    }

    @Override
    public Void superscript(Inline.Superscript superscript) {
        return wrapped("sup", superscript.content());
    }

    @Override
    public Void subscript(Inline.Subscript subscript) {
        return wrapped("sub", subscript.content());
    }

    @Override
    public Void code(Inline.Code code) {
        xml.open("code");
        broken(code.text());
        xml.close();
        return null;
    }

    @Override
    public Void link(Inline.Link link) {
        if (link.target() instanceof Inline.Target.Anchor anchor) {
            return reference(anchor.anchor(), link.content());
        }
        if (link.target() instanceof Inline.Target.PageOf at) {
            return reference(at.anchor(), link.content());
        }
        String url = address(((Inline.Target.Url) link.target()).url());
        boolean bare = PlainText.of(link.content()).equals(((Inline.Target.Url) link.target()).url());
        return wrapped("a", link.content(), "href", url, "class", bare ? "url" : null);
    }

    private Void reference(String anchor, List<Inline> words) {
        return wrapped("a", words, "class", "reference", "href", page.href(anchor));
    }

    /** The URL with characters that URLs cannot hold spelt in percent notation. */
    private static String address(String url) {
        try {
            return new URI(url).toString();
        } catch (URISyntaxException e) {
            StringBuilder escaped = new StringBuilder();
            url.codePoints().forEach(c -> {
                if (c <= ' ' || "<>\"{}|\\^`[]".indexOf(c) >= 0) {
                    escaped.append(String.format("%%%02X", c));
                } else if (c == '%') {
                    escaped.append("%25");
                } else {
                    escaped.appendCodePoint(c);
                }
            });
            return escaped.toString();
        }
    }

    @Override
    public Void language(Inline.Language span) {
        String outer = language;
        language = span.language();
        wrapped("span", span.content(), "lang", language, "xml:lang", language);
        language = outer;
        return null;
    }

    @Override
    public Void smallCaps(Inline.SmallCaps smallCaps) {
        return wrapped("span", smallCaps.content(), "class", "small-caps");
    }

    @Override
    public Void noteMark(Inline.NoteMark mark) {
        String text = page.noteMark(mark.number());
        boolean superior = page.superiorMarks();
        if (superior && page.joinsMarks()) {
            xml.text("\u2060"); // else a line may begin with the mark, between an ideograph's full stop and the figure
        }
        if (superior) {
            xml.open("sup");
        }
        xml.leaf(
                "a",
                text,
                "epub:type",
                "noteref",
                "role",
                "doc-noteref",
                "id",
                Ids.of(mark.anchor()),
                "href",
                page.href(mark.noteAnchor()));
        if (superior) {
            xml.close();
        }
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        while (!breaks.isEmpty() && breaks.peek().offset() <= offset) {
            page.write(breaks.pop());
        }
        xml.empty("br");
        offset++;
        return null;
    }
}
