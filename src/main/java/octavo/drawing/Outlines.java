package octavo.drawing;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns java.awt shapes into outlines. */
public final class Outlines {
    private Outlines() {}

    /** The shape's path with quadratic curves raised to cubic ones; empty when it draws no segment. */
    public static Optional<Outline> of(Shape shape) {
        List<Outline.Segment> path = new ArrayList<>();
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        boolean drawn = false;
        boolean closed = false;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(c);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> {
                    if (!drawn || closed || c[0] != x || c[1] != y) {
                        path.add(new Outline.Move(c[0], c[1]));
                    }
                }
                case PathIterator.SEG_LINETO -> path.add(new Outline.Line(c[0], c[1]));
                case PathIterator.SEG_QUADTO -> path.add(cubic(x, y, c));
                case PathIterator.SEG_CUBICTO -> path.add(new Outline.Curve(c[0], c[1], c[2], c[3], c[4], c[5]));
                default -> path.add(new Outline.Close());
            }
            drawn |= kind != PathIterator.SEG_MOVETO && kind != PathIterator.SEG_CLOSE;
            closed = kind == PathIterator.SEG_CLOSE;
            int last = end(kind);
            if (last >= 0) {
                x = c[last];
                y = c[last + 1];
            }
        }
        return drawn ? Optional.of(new Outline(path)) : Optional.empty();
    }

    private static int end(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }

    private static Outline.Curve cubic(double x, double y, double[] c) {
        return new Outline.Curve(
                x + 2.0 / 3 * (c[0] - x),
                y + 2.0 / 3 * (c[1] - y),
                c[2] + 2.0 / 3 * (c[0] - c[2]),
                c[3] + 2.0 / 3 * (c[1] - c[3]),
                c[2],
                c[3]);
    }
}
