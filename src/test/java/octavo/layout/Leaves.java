package octavo.layout;

import java.util.Map;
import java.util.TreeMap;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.page.Item;
import octavo.page.Page;
import octavo.page.Pages;
import octavo.page.Tag;

/** What the leaves of a tag tree hold, and where items stand. */
final class Leaves {
    private Leaves() {}

    /** The text of each leaf, as painted from page to page; leaves in reading order. */
    static Map<Integer, StringBuilder> texts(Pages pages) {
        Map<Integer, StringBuilder> texts = new TreeMap<>();
        for (Page page : pages.pages()) {
            for (Item item : page.items()) {
                if (item.owner() instanceof Item.Leaf leaf
                        && item instanceof Item.Placed placed
                        && placed.mark() instanceof Mark.Text text
                        && !text.run().text().equals("\u00AD")) {
                    texts.computeIfAbsent(leaf.index(), i -> new StringBuilder())
                            .append(text.run().text());
                }
            }
        }
        return texts;
    }

    static boolean isIn(Pages pages, int tag, Tag.Role role) {
        for (int i = tag; i >= 0; i = pages.tags().get(i).parent()) {
            if (pages.tags().get(i).role() == role) {
                return true;
            }
        }
        return false;
    }

    static int paragraph(Pages pages, int leaf) {
        int at = leaf;
        while (at >= 0 && pages.tags().get(at).role() != Tag.Role.PARAGRAPH) {
            at = pages.tags().get(at).parent();
        }
        return at;
    }

    /** The figure that a leaf is in, or the paragraph of running text; -1 for notes, margins and all else. */
    static int holder(Pages pages, int leaf) {
        int paragraph = -1;
        for (int i = leaf; i >= 0; i = pages.tags().get(i).parent()) {
            switch (pages.tags().get(i).role()) {
                case FIGURE -> {
                    return i;
                }
                case PARAGRAPH -> paragraph = i;
                case NOTE, TABLE, ASIDE, CAPTION -> {
                    return -1;
                }
                default -> {}
            }
        }
        return paragraph;
    }

    /** Page and y of the first item of each leaf with text or a picture. */
    static Map<Integer, double[]> places(Pages pages) {
        Map<Integer, double[]> places = new TreeMap<>();
        for (int p = 0; p < pages.pages().size(); p++) {
            for (Item item : pages.pages().get(p).items()) {
                if (item.owner() instanceof Item.Leaf leaf) {
                    places.putIfAbsent(leaf.index(), new double[] {p, bounds(item)[1]});
                }
            }
        }
        return places;
    }

    static double[] bounds(Item item) {
        if (item instanceof Item.Picture p) {
            return new double[] {
                p.x(), p.y(), p.x() + p.drawing().width(), p.y() + p.drawing().height()
            };
        }
        Mark mark = ((Item.Placed) item).mark();
        if (mark instanceof Mark.Text text) {
            GlyphRun run = text.run();
            String trimmed = run.text().stripTrailing();
            double width = trimmed.length() < run.text().length() ? Math.max(0, run.width() - run.size()) : run.width();
            return new double[] {run.x(), run.y() - 0.6 * run.size(), run.x() + width, run.y() + 0.15 * run.size()};
        }
        return PageDump.Bounds.of(((Mark.Shape) mark).outline());
    }
}
