package octavo.report;

import java.util.List;
import octavo.problem.Span;

/**
 * Goes through a tree in reading order. A subclass overrides what it looks for, and calls {@code super} to go on below
 * it. References, citations and values have nothing below them.
 */
public abstract class ReportWalk implements Block.Visitor<Void>, Inline.Visitor<Void> {

    /** Meets a block, list item, table row or styled span, before what it holds. */
    protected void meet(Attributes attributes, Span span) {}

    /** Meets a block, before {@link #meet(Attributes, Span)} meets its attributes. */
    protected void meet(Block block) {}

    /** Goes through blocks. */
    public final Void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            meet(block);
            meet(block.attributes(), block.span());
            block.accept(this);
        }
        return null;
    }

    /** Goes through running text. */
    public final Void inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return null;
    }

    @Override
    public Void section(Block.Section section) {
        inlines(section.title());
        return blocks(section.blocks());
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        return inlines(paragraph.content());
    }

    @Override
    public Void list(Block.ItemList list) {
        for (Block.Item item : list.items()) {
            meet(item.attributes(), item.span());
            blocks(item.blocks());
        }
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        return blocks(quote.blocks());
    }

    @Override
    public Void code(Block.Code code) {
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        inlines(table.title());
        table.head().cells().forEach(this::inlines);
        for (Block.Row row : table.rows()) {
            meet(row.attributes(), row.span());
            row.cells().forEach(this::inlines);
        }
        inlines(table.note());
        return inlines(table.source());
    }

    @Override
    public Void panel(Block.Panel panel) {
        inlines(panel.title());
        return blocks(panel.blocks());
    }

    @Override
    public Void gloss(Block.Gloss gloss) {
        return inlines(gloss.meaning());
    }

    @Override
    public Void facts(Block.Facts facts) {
        facts.facts().forEach(fact -> inlines(fact.caption()));
        return null;
    }

    @Override
    public Void exhibit(Block.ExhibitUse exhibit) {
        return null;
    }

    @Override
    public Void text(Inline.Text text) {
        return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        return inlines(emphasis.content());
    }

    @Override
    public Void strong(Inline.Strong strong) {
        return inlines(strong.content());
    }

    @Override
    public Void struck(Inline.Struck struck) {
        return inlines(struck.content());
    }

    @Override
    public Void superscript(Inline.Superscript superscript) {
        return inlines(superscript.content());
    }

    @Override
    public Void subscript(Inline.Subscript subscript) {
        return inlines(subscript.content());
    }

    @Override
    public Void code(Inline.Code code) {
        return null;
    }

    @Override
    public Void link(Inline.Link link) {
        return inlines(link.content());
    }

    @Override
    public Void styled(Inline.Styled styled) {
        meet(styled.attributes(), styled.span());
        return inlines(styled.content());
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
        return null;
    }
}
