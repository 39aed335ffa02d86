package octavo.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import octavo.problem.Span;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.ReportWalk;

/** Visits what stands in a tree in reading order, a container before what it holds. */
final class Walk {
    private Walk() {}

    static void blocks(List<Block> blocks, Consumer<Block> visit) {
        new ReportWalk() {
            @Override
            protected void meet(Block block) {
                visit.accept(block);
            }
        }.blocks(blocks);
    }

    /** The attributes of blocks, list items, table rows and spans of text. */
    static void attributes(List<Block> blocks, BiConsumer<Attributes, Span> visit) {
        new ReportWalk() {
            @Override
            protected void meet(Attributes attributes, Span span) {
                visit.accept(attributes, span);
            }
        }.blocks(blocks);
    }

    /** The blocks directly in a section, panel, quotation or list. */
    static List<Block> children(Block block) {
        if (block instanceof Block.ItemList list) {
            List<Block> all = new ArrayList<>();
            list.items().forEach(item -> all.addAll(item.blocks()));
            return all;
        }
        return block instanceof Block.Quote quote ? quote.blocks() : Only.children(block);
    }
}
