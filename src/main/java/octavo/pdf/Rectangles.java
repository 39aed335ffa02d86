package octavo.pdf;

import java.util.List;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.drawing.Outline;
import octavo.page.Item;

/** What is a rectangle, and what rectangle encloses a thing. */
final class Rectangles {
    private Rectangles() {}

    /** Whether a path is one closed rectangle with sides along the axes, in the order that {@code re} draws. */
    static boolean isRectangle(List<Outline.Segment> path) {
        return path.size() == 5
                && path.get(0) instanceof Outline.Move a
                && path.get(1) instanceof Outline.Line b
                && path.get(2) instanceof Outline.Line c
                && path.get(3) instanceof Outline.Line d
                && path.get(4) instanceof Outline.Close
                && a.y() == b.y()
                && b.x() == c.x()
                && c.y() == d.y()
                && d.x() == a.x();
    }

    /** A growing enclosure; y downward. */
    static final class Bounds {
        private double left = Double.MAX_VALUE;
        private double top = Double.MAX_VALUE;
        private double right = -Double.MAX_VALUE;
        private double bottom = -Double.MAX_VALUE;

        boolean isEmpty() {
            return left > right;
        }

        double left() {
            return left;
        }

        double top() {
            return top;
        }

        double right() {
            return right;
        }

        double bottom() {
            return bottom;
        }

        void add(Item item) {
            if (item instanceof Item.Picture picture) {
                add(picture.x(), picture.y(), 0);
                add(
                        picture.x() + picture.drawing().width(),
                        picture.y() + picture.drawing().height(),
                        0);
            } else if (item instanceof Item.Placed placed) {
                add(placed.mark());
            }
        }

        private void add(Mark mark) {
            if (mark instanceof Mark.Text text) {
                GlyphRun run = text.run();
                add(run.x(), run.y() - 0.75 * run.size(), 0); // the line box of LOOK.md
                add(run.x() + run.width(), run.y() + 0.25 * run.size(), 0);
            } else if (mark instanceof Mark.Shape shape) {
                double pen = shape.stroke().map(s -> s.width() / 2).orElse(0.0);
                shape.outline().segments().forEach(s -> add(s, pen));
            }
        }

        private void add(Outline.Segment segment, double pen) {
            if (segment instanceof Outline.Move move) {
                add(move.x(), move.y(), pen);
            } else if (segment instanceof Outline.Line line) {
                add(line.x(), line.y(), pen);
            } else if (segment instanceof Outline.Curve curve) {
                add(curve.x1(), curve.y1(), pen);
                add(curve.x2(), curve.y2(), pen);
                add(curve.x(), curve.y(), pen);
            }
        }

        private void add(double x, double y, double pen) {
            left = Math.min(left, x - pen);
            top = Math.min(top, y - pen);
            right = Math.max(right, x + pen);
            bottom = Math.max(bottom, y + pen);
        }
    }
}
