package octavo.drawing;

import java.util.ArrayList;
import java.util.List;

/** A path of straight lines and cubic Bézier curves. */
public record Outline(List<Segment> segments) {

    public Outline {
        segments = List.copyOf(segments);
    }

    /** One step of a path. */
    public sealed interface Segment {
        Segment moved(double dx, double dy);
    }

    /** Begins a subpath. */
    public record Move(double x, double y) implements Segment {
        @Override
        public Segment moved(double dx, double dy) {
            return new Move(x + dx, y + dy);
        }
    }

    /** A straight line. */
    public record Line(double x, double y) implements Segment {
        @Override
        public Segment moved(double dx, double dy) {
            return new Line(x + dx, y + dy);
        }
    }

    /** A cubic Bézier curve with its two control points. */
    public record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Segment {
        @Override
        public Segment moved(double dx, double dy) {
            return new Curve(x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy);
        }
    }

    /** Closes a subpath. */
    public record Close() implements Segment {
        @Override
        public Segment moved(double dx, double dy) {
            return this;
        }
    }

    public static Outline rectangle(double x, double y, double width, double height) {
        return new Outline(List.of(
                new Move(x, y),
                new Line(x + width, y),
                new Line(x + width, y + height),
                new Line(x, y + height),
                new Close()));
    }

    public static Outline line(double x1, double y1, double x2, double y2) {
        return new Outline(List.of(new Move(x1, y1), new Line(x2, y2)));
    }

    /** A circle of four Bézier quadrants. */
    public static Outline circle(double cx, double cy, double r) {
        double k = 0.5522847498 * r; // 4/3 (√2 − 1), the usual quarter-circle approximation
        return new Outline(List.of(
                new Move(cx + r, cy),
                new Curve(cx + r, cy + k, cx + k, cy + r, cx, cy + r),
                new Curve(cx - k, cy + r, cx - r, cy + k, cx - r, cy),
                new Curve(cx - r, cy - k, cx - k, cy - r, cx, cy - r),
                new Curve(cx + k, cy - r, cx + r, cy - k, cx + r, cy),
                new Close()));
    }

    /** The middle between the outermost ends of its lines and curves: x, y. */
    public double[] middle() {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (Segment segment : segments) {
            if (segment instanceof Move m) {
                reach(box, m.x(), m.y());
            } else if (segment instanceof Line l) {
                reach(box, l.x(), l.y());
            } else if (segment instanceof Curve c) {
                reach(box, c.x(), c.y());
            }
        }
        return new double[] {(box[0] + box[2]) / 2, (box[1] + box[3]) / 2};
    }

    private static void reach(double[] box, double x, double y) {
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
    }

    public Outline moved(double dx, double dy) {
        List<Segment> moved = new ArrayList<>(segments.size());
        segments.forEach(s -> moved.add(s.moved(dx, dy)));
        return new Outline(moved);
    }
}
