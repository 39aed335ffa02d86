package octavo.layout.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import octavo.layout.block.Box;
import octavo.layout.block.Element;
import octavo.layout.block.Frame;
import octavo.report.Placement;

/** The vertical list with what is asked of it often: floats before a place, frames open at it, heights of notes. */
final class Galley {
    /** In pt: text below a heading at the top of a page, where it has no room above it, stands one below the grid. */
    private static final double NEAR = 1.5;

    final double depth;
    final double baseline;
    final double line;
    final NoteArea notes;
    final Mentions mentions;
    private final Element[] elements;
    private final int[] floatsBefore;
    private final int[] after;
    private final int[] wayOf;
    private final List<Element.Floating> floats = new ArrayList<>();
    private final List<Integer> floatIndexes = new ArrayList<>();
    private final List<List<Frame>> frames = new ArrayList<>();
    private final int[][] ways;
    private final BitSet firstWays = new BitSet();
    private int count; // of elements so far
    private int floatCount;
    private int way;
    private int wayCount;
    private List<Frame> open = List.of();

    Galley(
            List<Element> list,
            Map<Integer, List<Box>> feet,
            double depth,
            double baseline,
            double line,
            NoteArea.Gaps gaps) {
        this.depth = depth;
        this.baseline = baseline;
        this.line = line;
        this.notes = new NoteArea(feet, gaps);
        int size = size(list);
        elements = new Element[size];
        floatsBefore = new int[size + 1];
        after = new int[size];
        wayOf = new int[size];
        ways = new int[size][];
        list.forEach(this::add);
        floatsBefore[size] = floatCount;
        frames.add(open);
        this.mentions = new Mentions(this);
    }

    private static int size(List<Element> list) {
        int size = list.size();
        for (Element element : list) {
            if (element instanceof Element.Choice choice) {
                size += choice.ways().stream().mapToInt(w -> size(w.elements())).sum();
            }
        }
        return size;
    }

    private void add(Element element) {
        int index = count++;
        elements[index] = element;
        floatsBefore[index] = floatCount;
        after[index] = index + 1;
        wayOf[index] = way;
        frames.add(open);
        if (element instanceof Element.Floating floating) {
            floating(floating, index);
        } else if (element instanceof Element.Beside group) {
            floating(new Element.Floating(group.box(), 0, group.after(), Placement.HERE), index);
        } else if (element instanceof Element.Open o) {
            List<Frame> more = new ArrayList<>(open);
            more.add(o.frame());
            open = more;
        } else if (element instanceof Element.Close) {
            open = open.subList(0, open.size() - 1);
        } else if (element instanceof Element.Choice choice) {
            ways(choice, index);
        }
    }

    /** The ways of a choice stand one after the other, and each goes on where the last one ends. */
    private void ways(Element.Choice choice, int index) {
        int[] starts = new int[choice.ways().size()];
        int[] ends = new int[starts.length];
        int before = floatCount;
        for (int i = 0; i < starts.length; i++) {
            floatCount = before;
            way = ++wayCount;
            firstWays.set(way, i == 0);
            starts[i] = count;
            choice.ways().get(i).elements().forEach(this::add);
            ends[i] = count - 1;
        }
        way = 0;
        ways[index] = starts;
        for (int end : ends) {
            after[end] = count;
        }
    }

    private void floating(Element.Floating floating, int index) {
        if (floatCount == floats.size()) {
            floats.add(floating);
            floatIndexes.add(index);
        } else {
            floats.set(floatCount, floating);
            floatIndexes.set(floatCount, index);
        }
        floatCount++;
    }

    /** Index of the element that follows; that of a choice's first way, for a choice. */
    int after(int index) {
        return after[index];
    }

    /** Whether {@code index} is read on the way to or from {@code from}: ways of a choice exclude each other. */
    boolean isRead(int index, int from) {
        int way = wayOf[index];
        int other = wayOf[from];
        return way == 0 || way == other || other == 0 && firstWays.get(way);
    }

    /** Where the ways of the choice with this index begin. */
    int[] ways(int index) {
        return ways[index];
    }

    /**
     * Whether a page that begins at this index begins apart from all that stands above: a page must end right above it, or
     * between it and what takes room first.
     */
    boolean isApart(int index) {
        boolean below = index > 0 && index <= elements.length && elements[index - 1] instanceof Element.NewPage;
        return below || at(room(index)) instanceof Element.NewPage;
    }

    /** Whether no text stands on a page that begins at this index. */
    boolean isBare(int index) {
        return at(room(index)) == null || at(room(index)) instanceof Element.NewPage;
    }

    /** Index of what takes room first, from an index on. */
    private int room(int index) {
        int i = index;
        while (i < elements.length && takesNothing(elements[i])) {
            i = after[i];
        }
        return i;
    }

    /** At the top of a page. */
    private static boolean takesNothing(Element element) {
        return element instanceof Element.Space
                || element instanceof Element.Snap
                || element instanceof Element.Chance
                || element instanceof Element.Barrier;
    }

    int size() {
        return elements.length;
    }

    /** The element with this index; null behind the last. */
    Element at(int index) {
        return index < elements.length ? elements[index] : null;
    }

    /** How many floats stand before the element with this index. */
    int floatsBefore(int index) {
        return floatsBefore[index];
    }

    /** The float with this ordinal, as it is where it has no text beside it. */
    Element.Floating floating(int ordinal) {
        return floats.get(ordinal);
    }

    /** Index of the place in the text of the float with this ordinal. */
    int indexOfFloat(int ordinal) {
        return floatIndexes.get(ordinal);
    }

    /** How many frames are open at the place of the float with this ordinal. */
    int framesAround(int ordinal) {
        return frames.get(indexOfFloat(ordinal)).size();
    }

    /** Frames open before the element with this index, outermost first. */
    List<Frame> framesAt(int index) {
        return frames.get(index);
    }

    /** How far it is from here down to the baseline grid; or up to it, if that is too little to be seen. */
    double offGrid(double y) {
        return Math.ceil((y - NEAR) / baseline) * baseline - y;
    }

    /** The smallest multiple of the baseline unit that is not less than {@code height}. */
    double snapped(double height) {
        return baseline == 0 ? height : Math.ceil(height / baseline - 0.01) * baseline;
    }
}
