package octavo.brief;

import java.util.List;
import octavo.report.Block;
import octavo.report.Inline;
import octavo.report.ReportWalk;

/** The text of content as written, for titles in references, labels in the trace and counting. */
final class Plain extends ReportWalk {
    private final StringBuilder out = new StringBuilder();

    private Plain() {}

    /** The characters without marks; references and values, whose text is open, add nothing. */
    static String text(List<Inline> content) {
        Plain plain = new Plain();
        plain.inlines(content);
        return plain.out.toString();
    }

    /** All text of blocks, a space between pieces. Exhibits add nothing: their text is in the report, not in the part. */
    static String textOf(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        blocks.forEach(
                block -> InlineLists.of(block, list -> text.append(text(list)).append(' ')));
        return text.toString();
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
    public Void code(Inline.Code code) {
        return add(code.text());
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        return add(" ");
    }
}
