package octavo.edition;

import java.util.List;

/**
 * Goes through an edition's blocks and inlines in reading order. A subclass overrides what it looks for, and calls {@code
 * super} to go on below it.
 */
public abstract class EditionWalk implements Block.Visitor<Void>, Inline.Visitor<Void> {

    /** Goes through blocks. */
    public final Void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
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
        list.items().forEach(item -> blocks(item.blocks()));
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
        table.head().forEach(this::inlines);
        table.rows().forEach(row -> row.forEach(this::inlines));
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
    public Void exhibit(Block.Exhibit exhibit) {
        inlines(exhibit.note());
        return inlines(exhibit.source());
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
    public Void language(Inline.Language language) {
        return inlines(language.content());
    }

    @Override
    public Void smallCaps(Inline.SmallCaps smallCaps) {
        return inlines(smallCaps.content());
    }

    @Override
    public Void noteMark(Inline.NoteMark mark) {
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        return null;
    }
}
