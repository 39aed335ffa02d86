package octavo.epub;

import java.util.List;
import java.util.function.Consumer;
import octavo.edition.Inline;

/** Finds the anchors of note marks in running text. */
final class MarkFinder implements Inline.Visitor<Void> {
    private final Consumer<String> found;

    MarkFinder(Consumer<String> found) {
        this.found = found;
    }

    Void in(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return null;
    }

    @Override
    public Void noteMark(Inline.NoteMark mark) {
        found.accept(mark.anchor());
        return null;
    }

    @Override
    public Void text(Inline.Text text) {
        return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        return in(emphasis.content());
    }

    @Override
    public Void strong(Inline.Strong strong) {
        return in(strong.content());
    }

    @Override
    public Void struck(Inline.Struck struck) {
        return in(struck.content());
    }

    @Override
    public Void code(Inline.Code code) {
        return null;
    }

    @Override
    public Void link(Inline.Link link) {
        return in(link.content());
    }

    @Override
    public Void language(Inline.Language language) {
        return in(language.content());
    }

    @Override
    public Void smallCaps(Inline.SmallCaps smallCaps) {
        return in(smallCaps.content());
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        return null;
    }
}
