package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;

/**
 * Matter in two columns that end as level as they can: of all places where it may be divided, the one that leaves the longer
 * column shortest. No line of an entry stands alone at the foot or head of a column.
 */
final class TwoColumns {
    private final Halves halves;
    private final List<Strip> strips = new ArrayList<>();
    private boolean joined;

    /**
     * A line, as it stands in the first column and in the second.
     *
     * @param before room above it, in pt, but not at the head of a column
     * @param joined whether it stands in the column of the line above it
     */
    private record Strip(Box first, Box second, double before, boolean joined) {
        double height(int column) {
            return (column == 0 ? first : second).height();
        }

        /** What hangs beside the first column needs no room above it there. */
        double before(int column) {
            return column == 0 && first.height() == 0 ? 0 : before;
        }
    }

    TwoColumns(Halves halves) {
        this.halves = halves;
    }

    Halves halves() {
        return halves;
    }

    /** An entry's lines, set for the first column. */
    void add(List<Box> lines, double before) {
        for (int i = 0; i < lines.size(); i++) {
            boolean lonely = i == 1 || i > 0 && i == lines.size() - 1;
            Box moved = Sideways.moved(lines.get(i), halves.shift());
            strips.add(new Strip(lines.get(i), moved, i == 0 ? before : 0, i == 0 ? joined : lonely));
            joined = false;
        }
    }

    /**
     * Names what follows, which begins in the same column.
     *
     * @param beside hangs beside the first column, at the line that follows
     * @param above stands in the second column, above that line
     */
    void name(Box beside, Box above, double before) {
        Box none = new BoxBuilder().put(beside, 0).build(0);
        strips.add(new Strip(none, above, before, false));
        joined = true;
    }

    boolean isEmpty() {
        return strips.isEmpty();
    }

    /** Both columns side by side. */
    Box balanced() {
        return balanced(0, strips.size());
    }

    /** The same in pieces of at most this height, one below the other, for what is higher than a page has room. */
    List<Box> pieces(double most) {
        List<Box> pieces = new ArrayList<>();
        int from = 0;
        while (from < strips.size()) {
            int to = from + 1;
            for (int end = to + 1; end <= strips.size() && balanced(from, end).height() <= most; end++) {
                to = end == strips.size() || !strips.get(end).joined() ? end : to;
            }
            pieces.add(balanced(from, to));
            from = to;
        }
        return pieces;
    }

    private Box balanced(int from, int to) {
        int end = to;
        double least = height(0, from, to);
        for (int i = from + 1; i < to; i++) {
            double longer = Math.max(height(0, from, i), height(1, i, to));
            if (!strips.get(i).joined() && longer <= least) {
                least = longer;
                end = i;
            }
        }
        return new BoxBuilder()
                .put(column(0, from, end), 0)
                .put(column(1, end, to), 0)
                .build(least);
    }

    private double height(int column, int from, int to) {
        double height = 0;
        for (Strip strip : strips.subList(from, to)) {
            height += (height > 0 ? strip.before(column) : 0) + strip.height(column);
        }
        return height;
    }

    private Box column(int column, int from, int to) {
        BoxBuilder box = new BoxBuilder();
        double y = 0;
        for (Strip strip : strips.subList(from, to)) {
            y += y > 0 ? strip.before(column) : 0;
            box.put(column == 0 ? strip.first() : strip.second(), y);
            y += strip.height(column);
        }
        return box.build(y);
    }
}
