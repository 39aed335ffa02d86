package octavo.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.report.Inline;

/** Takes out of running text the spans that are not for a brief, and the space that would then stand double. */
final class SpanPruner implements Inline.Visitor<Optional<Inline>> {
    private final Judge judge;
    private final Tracer tracer;

    SpanPruner(Judge judge, Tracer tracer) {
        this.judge = judge;
        this.tracer = tracer;
    }

    /** The same list when nothing is to be taken out. */
    List<Inline> prune(List<Inline> content) {
        List<Inline> rest = inner(content);
        return rest == content ? content : Spaces.close(rest);
    }

    private List<Inline> inner(List<Inline> content) {
        List<Inline> kept = new ArrayList<>();
        boolean same = true;
        for (Inline inline : content) {
            Optional<Inline> rest = inline.accept(this);
            same &= rest.isPresent() && rest.get() == inline;
            rest.ifPresent(kept::add);
        }
        return same ? content : Spaces.joined(kept);
    }

    @Override
    public Optional<Inline> styled(Inline.Styled styled) {
        Optional<Why> reason = judge.against(styled.attributes(), styled.span());
        tracer.span(styled, reason);
        if (reason.isPresent()) {
            return Optional.empty();
        }
        List<Inline> rest = inner(styled.content());
        return wrap(
                styled,
                styled.content(),
                rest,
                new Inline.Styled(styled.attributes(), styled.language(), styled.smallCaps(), rest, styled.span()));
    }

    private static Optional<Inline> wrap(Inline before, List<Inline> content, List<Inline> rest, Inline after) {
        if (rest == content) {
            return Optional.of(before);
        }
        return rest.isEmpty() ? Optional.empty() : Optional.of(after);
    }

    @Override
    public Optional<Inline> emphasis(Inline.Emphasis emphasis) {
        List<Inline> rest = inner(emphasis.content());
        return wrap(emphasis, emphasis.content(), rest, new Inline.Emphasis(rest));
    }

    @Override
    public Optional<Inline> strong(Inline.Strong strong) {
        List<Inline> rest = inner(strong.content());
        return wrap(strong, strong.content(), rest, new Inline.Strong(rest));
    }

    @Override
    public Optional<Inline> struck(Inline.Struck struck) {
        List<Inline> rest = inner(struck.content());
        return wrap(struck, struck.content(), rest, new Inline.Struck(rest));
    }

    @Override
    public Optional<Inline> link(Inline.Link link) {
        List<Inline> rest = inner(link.content());
        return wrap(link, link.content(), rest, new Inline.Link(link.url(), rest, link.span()));
    }

    @Override
    public Optional<Inline> text(Inline.Text text) {
        return Optional.of(text);
    }

    @Override
    public Optional<Inline> superscript(Inline.Superscript superscript) {
        List<Inline> rest = inner(superscript.content());
        return wrap(superscript, superscript.content(), rest, new Inline.Superscript(rest));
    }

    @Override
    public Optional<Inline> subscript(Inline.Subscript subscript) {
        List<Inline> rest = inner(subscript.content());
        return wrap(subscript, subscript.content(), rest, new Inline.Subscript(rest));
    }

    @Override
    public Optional<Inline> code(Inline.Code code) {
        return Optional.of(code);
    }

    @Override
    public Optional<Inline> noteMark(Inline.NoteMark mark) {
        return Optional.of(mark);
    }

    @Override
    public Optional<Inline> citation(Inline.Citation citation) {
        return Optional.of(citation);
    }

    @Override
    public Optional<Inline> reference(Inline.Reference reference) {
        return Optional.of(reference);
    }

    @Override
    public Optional<Inline> value(Inline.Value value) {
        return Optional.of(value);
    }

    @Override
    public Optional<Inline> lineBreak(Inline.LineBreak lineBreak) {
        return Optional.of(lineBreak);
    }
}
