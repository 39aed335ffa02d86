package octavo.layout.block;

import java.util.List;
import java.util.Optional;
import octavo.page.Item;
import octavo.page.LinkArea;
import octavo.page.Pages.Place;

/**
 * Something that is never divided over pages: a line, a table row, an exhibit. What it paints has its final x and a y from
 * the box's top.
 *
 * @param height that the box takes in the vertical list, in pt
 * @param spots anchors that stand in it
 * @param late page numbers to be set when pages are known
 * @param notes numbers of the footnotes whose marks stand in it or in what hangs beside it
 * @param hangs what hangs beside it in the margin column
 * @param start what the EPUB calls this place
 * @param wide whether it reaches into the margin column, so that nothing may hang beside it
 */
public record Box(
        double height,
        List<Item> items,
        List<LinkArea> links,
        List<Spot> spots,
        List<Late> late,
        List<Integer> notes,
        List<Hang> hangs,
        Optional<Place> start,
        boolean wide) {

    public Box {
        items = List.copyOf(items);
        links = List.copyOf(links);
        spots = List.copyOf(spots);
        late = List.copyOf(late);
        notes = List.copyOf(notes);
        hangs = List.copyOf(hangs);
    }

    /** An anchor and its place; y from the box's top. */
    public record Spot(String anchor, double x, double y) {}

    /**
     * The number of an anchor's page, or the numbers from that to the last anchor's, flush right at {@code right}.
     *
     * @param last the same anchor for a single number
     * @param y baseline, from the box's top
     */
    public record Late(
            String anchor, String last, double right, double y, octavo.layout.inline.Look look, int leaf, Words words) {

        Late(String anchor, double right, double y, octavo.layout.inline.Look look, int leaf, Words words) {
            this(anchor, anchor, right, y, look, leaf, words);
        }

        /** The same, {@code dy} further down. */
        public Late moved(double dy) {
            return new Late(anchor, last, right, y + dy, look, leaf, words);
        }
    }

    /** How a page number is put. */
    public enum Words {
        /** "4". */
        NUMBER,
        /** "Page 4". */
        PAGE,
        /** "page 4", "pages 4–6". */
        PAGES
    }

    /**
     * Something in the margin column.
     *
     * @param dy wanted distance of its top from the top of the box that it hangs at
     * @param pinned whether it stands exactly there
     * @param number by the order in which glosses and facts are written; -1 for what is pinned
     */
    public record Hang(Box box, double dy, boolean pinned, int number) {
        /** Stands exactly at {@code dy}. */
        static Hang pinned(Box box, double dy) {
            return new Hang(box, dy, true, -1);
        }

        /** The same, {@code by} further down. */
        Hang moved(double by) {
            return new Hang(box, dy + by, pinned, number);
        }
    }

    Box with(Hang hang) {
        List<Hang> all = new java.util.ArrayList<>(hangs);
        all.add(hang);
        List<Integer> called = new java.util.ArrayList<>(notes);
        called.addAll(hang.box().notes());
        return new Box(height, items, links, spots, late, called, all, start, wide);
    }
}
