package octavo.layout.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.edition.Inline.Target;
import octavo.layout.block.Box;
import octavo.layout.block.Element;
import octavo.layout.block.Frame;
import octavo.page.Item;
import octavo.page.LinkArea;
import octavo.report.Placement;

/** Builds vertical lists by hand: lines of 10 pt on pages of 100, floats named by their anchors, notes of one line of 8. */
final class VerticalList {
    static final double LINE = 10;
    static final double DEPTH = 100;
    static final double NOTE = 8;

    /** Between text and notes: 6 in all, 1 between them, and 2 of the last line that need not stand on the page. */
    static final NoteArea.Gaps GAPS = new NoteArea.Gaps(3, 1, 2, 1, 2);

    /** Between two paragraphs. */
    static final Element.Chance OPEN = new Element.Chance(0, Element.Chance.BETWEEN, true);

    /** Between two lines of a paragraph. */
    static final Element.Chance WITHIN = new Element.Chance(0, 4, false);

    private final List<Element> list = new ArrayList<>();
    private final Map<Integer, List<Box>> feet = new HashMap<>();

    static Box box(double height) {
        return box(height, false, List.of(), List.of(), List.of());
    }

    static Box wide(double height) {
        return box(height, true, List.of(), List.of(), List.of());
    }

    /** A line with the marks of these notes. */
    static Box marked(Integer... notes) {
        return box(LINE, false, List.of(notes), List.of(), List.of());
    }

    private static Box box(
            double height, boolean wide, List<Integer> notes, List<LinkArea> links, List<Box.Spot> spots) {
        return new Box(height, List.of(), links, spots, List.of(), notes, List.of(), Optional.empty(), wide);
    }

    /** A float of 30 pt, in its place. */
    static Element.Floating floating(String anchor, Placement placement) {
        Box box = box(30, false, List.of(), List.of(), List.of(new Box.Spot(anchor, 0, 0)));
        return new Element.Floating(box, 5, 5, placement);
    }

    VerticalList add(Element... elements) {
        list.addAll(List.of(elements));
        return this;
    }

    VerticalList box(Box box) {
        return add(new Element.Content(box));
    }

    /** A paragraph of so many lines, with a chance behind each. */
    VerticalList lines(int count) {
        for (int i = 0; i < count; i++) {
            box(box(LINE)).add(i < count - 1 ? WITHIN : OPEN);
        }
        return this;
    }

    /** A paragraph of one line that refers to a float. */
    VerticalList mention(String anchor) {
        LinkArea link = new LinkArea(0, 0, 1, 1, new Target.Anchor(anchor), anchor, 0);
        return box(box(LINE, false, List.of(), List.of(link), List.of())).add(OPEN);
    }

    VerticalList floats(String anchor) {
        return add(floating(anchor, Placement.AUTO));
    }

    VerticalList note(int number, int lines) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            boxes.add(box(NOTE));
        }
        feet.put(number, boxes);
        return this;
    }

    /** A frame that needs 4 pt above and below each of its parts. */
    VerticalList open() {
        return add(new Element.Open(new Plain()));
    }

    VerticalList close() {
        return add(new Element.Close());
    }

    Galley galley() {
        return new Galley(list, feet, DEPTH, 0, LINE, GAPS);
    }

    private record Plain() implements Frame {
        @Override
        public double before(boolean first) {
            return 4;
        }

        @Override
        public double after(boolean last) {
            return 4;
        }

        @Override
        public List<Item> under(double top, double bottom, boolean first, boolean last) {
            return List.of();
        }

        @Override
        public List<Item> repeated() {
            return List.of();
        }

        @Override
        public double labelled() {
            return 0;
        }

        @Override
        public boolean wide() {
            return false;
        }
    }
}
