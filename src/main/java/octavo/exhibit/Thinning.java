package octavo.exhibit;

import java.util.ArrayList;
import java.util.List;
import octavo.drawing.Outline;

/** Leaves out points of a long line that nobody can see, so that years of daily values stay small. */
final class Thinning {
    private static final double INVISIBLE = 0.08; // pt off the line
    private static final int SHORT = 120; // points that are kept as they are
    private static final int REACH = 60; // points that may be left out one after another

    private Thinning() {}

    /** The path, every left out point of which lies within {@value #INVISIBLE} pt of it. */
    static Outline of(Outline path) {
        List<Outline.Segment> all = path.segments();
        boolean straight = all.stream().allMatch(s -> s instanceof Outline.Move || s instanceof Outline.Line);
        if (all.size() <= SHORT || !straight) {
            return path;
        }
        List<Outline.Segment> kept = new ArrayList<>();
        int from = 0;
        kept.add(all.get(0));
        while (from < all.size() - 1) {
            int to = from + 1;
            while (to + 1 < all.size()
                    && to - from < REACH
                    && all.get(to + 1) instanceof Outline.Line
                    && near(all, from, to + 1)) {
                to++;
            }
            kept.add(all.get(to));
            from = to;
        }
        return new Outline(kept);
    }

    private static boolean near(List<Outline.Segment> all, int from, int to) {
        double[] a = point(all.get(from));
        double[] b = point(all.get(to));
        double length = Math.hypot(b[0] - a[0], b[1] - a[1]);
        for (int i = from + 1; i < to; i++) {
            double[] p = point(all.get(i));
            double off = length == 0
                    ? Math.hypot(p[0] - a[0], p[1] - a[1])
                    : Math.abs((b[0] - a[0]) * (a[1] - p[1]) - (a[0] - p[0]) * (b[1] - a[1])) / length;
            if (off > INVISIBLE) {
                return false;
            }
        }
        return true;
    }

    private static double[] point(Outline.Segment segment) {
        return segment instanceof Outline.Move m
                ? new double[] {m.x(), m.y()}
                : new double[] {((Outline.Line) segment).x(), ((Outline.Line) segment).y()};
    }
}
