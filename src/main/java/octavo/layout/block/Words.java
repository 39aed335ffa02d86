package octavo.layout.block;

import java.util.List;
import octavo.edition.Inline;

/** Running text as bare words: for bookmarks, descriptions and comparisons. Note marks say nothing. */
final class Words implements Inline.Visitor<Void> {
    private final StringBuilder text = new StringBuilder();

    private Words() {}

    static String of(List<Inline> content) {
        Words words = new Words();
        words.all(content);
        return words.text.toString();
    }

    private Void all(List<Inline> content) {
        content.forEach(i -> i.accept(this));
        return null;
    }

    private Void add(String more) {
        text.append(more);
        return null;
    }

    @Override
    public Void text(Inline.Text t) {
        return add(t.text());
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        return all(emphasis.content());
    }

    @Override
    public Void strong(Inline.Strong strong) {
        return all(strong.content());
    }

    @Override
    public Void struck(Inline.Struck struck) {
        return all(struck.content());
    }

    @Override
    public Void code(Inline.Code code) {
        return add(code.text());
    }

    @Override
    public Void link(Inline.Link link) {
        return all(link.content());
    }

    @Override
    public Void language(Inline.Language language) {
        return all(language.content());
    }

    @Override
    public Void smallCaps(Inline.SmallCaps smallCaps) {
        return all(smallCaps.content());
    }

    @Override
    public Void noteMark(Inline.NoteMark mark) {
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        return add(" ");
    }
}
