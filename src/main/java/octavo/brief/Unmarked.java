package octavo.brief;

import java.util.List;
import java.util.Optional;
import octavo.edition.Inline;

/** Running text without its note marks. */
final class Unmarked implements Inline.Visitor<Optional<Inline>> {
    private static final Unmarked ONE = new Unmarked();

    static List<Inline> of(List<Inline> content) {
        return content.stream()
                .map(inline -> inline.accept(ONE))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Optional<Inline> text(Inline.Text text) {
        return Optional.of(text);
    }

    @Override
    public Optional<Inline> emphasis(Inline.Emphasis emphasis) {
        return Optional.of(new Inline.Emphasis(of(emphasis.content())));
    }

    @Override
    public Optional<Inline> strong(Inline.Strong strong) {
        return Optional.of(new Inline.Strong(of(strong.content())));
    }

    @Override
    public Optional<Inline> struck(Inline.Struck struck) {
        return Optional.of(new Inline.Struck(of(struck.content())));
    }

    @Override
    public Optional<Inline> code(Inline.Code code) {
        return Optional.of(code);
    }

    @Override
    public Optional<Inline> link(Inline.Link link) {
        return Optional.of(new Inline.Link(link.target(), of(link.content())));
    }

    @Override
    public Optional<Inline> language(Inline.Language language) {
        return Optional.of(new Inline.Language(language.language(), of(language.content())));
    }

    @Override
    public Optional<Inline> superscript(Inline.Superscript superscript) {
        return Optional.of(superscript);
    }

    @Override
    public Optional<Inline> subscript(Inline.Subscript subscript) {
        return Optional.of(subscript);
    }

    @Override
    public Optional<Inline> smallCaps(Inline.SmallCaps smallCaps) {
        return Optional.of(new Inline.SmallCaps(of(smallCaps.content())));
    }

    @Override
    public Optional<Inline> noteMark(Inline.NoteMark mark) {
        return Optional.empty();
    }

    @Override
    public Optional<Inline> lineBreak(Inline.LineBreak lineBreak) {
        return Optional.of(lineBreak);
    }
}
