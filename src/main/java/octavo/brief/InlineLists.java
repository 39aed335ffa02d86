package octavo.brief;

import java.util.List;
import java.util.function.Consumer;
import octavo.report.Block;
import octavo.report.Inline;

/** Hands over every run of inlines in a block, in reading order: the order in which note marks are numbered. */
final class InlineLists implements Block.Visitor<Void> {
    private final Consumer<List<Inline>> use;

    private InlineLists(Consumer<List<Inline>> use) {
        this.use = use;
    }

    static void of(Block block, Consumer<List<Inline>> use) {
        block.accept(new InlineLists(use));
    }

    private Void all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return null;
    }

    @Override
    public Void section(Block.Section section) {
        use.accept(section.title());
        return all(section.blocks());
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        use.accept(paragraph.content());
        return null;
    }

    @Override
    public Void list(Block.ItemList list) {
        list.items().forEach(item -> all(item.blocks()));
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        return all(quote.blocks());
    }

    @Override
    public Void code(Block.Code code) {
        use.accept(List.of(new Inline.Code(code.text())));
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        use.accept(table.title());
        table.subtitle().ifPresent(text -> use.accept(List.of(new Inline.Text(text))));
        table.head().cells().forEach(use);
        table.rows().forEach(row -> row.cells().forEach(use));
        use.accept(table.note());
        use.accept(table.source());
        return null;
    }

    @Override
    public Void panel(Block.Panel panel) {
        use.accept(panel.title());
        return all(panel.blocks());
    }

    @Override
    public Void gloss(Block.Gloss gloss) {
        use.accept(gloss.meaning());
        return null;
    }

    @Override
    public Void facts(Block.Facts facts) {
        for (Block.Fact fact : facts.facts()) {
            use.accept(List.of(new Inline.Text(fact.value() + fact.unit() + " ")));
            use.accept(fact.caption());
        }
        return null;
    }

    @Override
    public Void exhibit(Block.ExhibitUse exhibit) {
        return null;
    }
}
