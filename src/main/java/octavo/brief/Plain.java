package octavo.brief;

import java.util.List;
import octavo.report.Block;
import octavo.report.Inline;

/** The text of content as written, for titles in references, labels in the trace and counting. */
final class Plain implements Inline.Visitor<Void> {
    private final StringBuilder out = new StringBuilder();

    private Plain() {}

    /** The characters without marks; references and values, whose text is open, add nothing. */
    static String text(List<Inline> content) {
        Plain plain = new Plain();
        plain.all(content);
        return plain.out.toString();
    }

    /** All text of blocks, a space between pieces. Exhibits add nothing: their text is in the report, not in the part. */
    static String blocks(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        blocks.forEach(
                block -> InlineLists.of(block, list -> text.append(text(list)).append(' ')));
        return text.toString();
    }

    private Void all(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return null;
    }

    private Void add(String text) {
        out.append(text);
        return null;
    }

    @Override
    public Void text(Inline.Text text) {
        return add(text.text());
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
    public Void styled(Inline.Styled styled) {
        return all(styled.content());
    }

    @Override
    public Void noteMark(Inline.NoteMark mark) {
        return null;
    }

    @Override
    public Void citation(Inline.Citation citation) {
        return null;
    }

    @Override
    public Void reference(Inline.Reference reference) {
        return null;
    }

    @Override
    public Void value(Inline.Value value) {
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        return add(" ");
    }
}
