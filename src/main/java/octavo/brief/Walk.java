package octavo.brief;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import octavo.problem.Span;
import octavo.report.Attributes;
import octavo.report.Block;

/** Visits every block of a tree in reading order, a container before what it holds. */
final class Walk implements Block.Visitor<Void> {
    private final Consumer<Block> block;
    private final BiConsumer<Attributes, Span> part;

    private Walk(Consumer<Block> block, BiConsumer<Attributes, Span> part) {
        this.block = block;
        this.part = part;
    }

    static void blocks(List<Block> blocks, Consumer<Block> visit) {
        new Walk(visit, (attributes, span) -> {}).all(blocks);
    }

    /** The attributes of blocks, list items and table rows. */
    static void attributes(List<Block> blocks, BiConsumer<Attributes, Span> visit) {
        new Walk(b -> visit.accept(b.attributes(), b.span()), visit).all(blocks);
    }

    private Void all(List<Block> blocks) {
        for (Block each : blocks) {
            block.accept(each);
            each.accept(this);
        }
        return null;
    }

    @Override
    public Void section(Block.Section section) {
        return all(section.blocks());
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        return null;
    }

    @Override
    public Void list(Block.ItemList list) {
        for (Block.Item each : list.items()) {
            part.accept(each.attributes(), each.span());
            all(each.blocks());
        }
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        return all(quote.blocks());
    }

    @Override
    public Void code(Block.Code code) {
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        table.rows().forEach(row -> part.accept(row.attributes(), row.span()));
        return null;
    }

    @Override
    public Void panel(Block.Panel panel) {
        return all(panel.blocks());
    }

    @Override
    public Void gloss(Block.Gloss gloss) {
        return null;
    }

    @Override
    public Void facts(Block.Facts facts) {
        return null;
    }

    @Override
    public Void exhibit(Block.ExhibitUse exhibit) {
        return null;
    }
}
