package octavo.exhibit;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What is taken of a plot, so that words find a place where they cover nothing. Lengths in pt, y downward. */
final class Room {
    private static final double LONG = 110; // pt; longer than any line from a point to its name

    private final Rectangle2D frame;
    private final List<Rectangle2D> boxes = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();

    /** Words may not leave the frame from (x1, y1) to (x2, y2). */
    Room(double x1, double y1, double x2, double y2) {
        frame = new Rectangle2D.Double(x1, y1, x2 - x1, y2 - y1);
    }

    void take(Rectangle2D box) {
        boxes.add(box);
    }

    void take(double x1, double y1, double x2, double y2) {
        lines.add(new Line2D.Double(x1, y1, x2, y2));
    }

    /** Whether nothing stands in the box. */
    boolean free(Rectangle2D box) {
        return frame.contains(box)
                && boxes.stream().noneMatch(box::intersects)
                && lines.stream().noneMatch(l -> l.intersects(box));
    }

    /** Whether no other box lies as near to words as their own point does, so that nobody takes them for another's. */
    boolean belongs(Rectangle2D words, Rectangle2D own) {
        double reach = distance(words, own);
        return boxes.stream()
                .noneMatch(b -> !b.equals(own)
                        && Math.abs(b.getWidth() - own.getWidth()) < 1e-9
                        && Math.abs(b.getHeight() - own.getHeight()) < 1e-9
                        && distance(words, b) <= reach + 1);
    }

    private static double distance(Rectangle2D a, Rectangle2D b) {
        double dx = Math.max(0, Math.max(a.getMinX() - b.getMaxX(), b.getMinX() - a.getMaxX()));
        double dy = Math.max(0, Math.max(a.getMinY() - b.getMaxY(), b.getMinY() - a.getMaxY()));
        return Math.hypot(dx, dy);
    }

    /**
     * Whether a line meets nothing but what lies around its own two ends.
     *
     * @param through whether it may pass over marks like that at its start
     */
    boolean clear(Line2D line, Rectangle2D start, Rectangle2D end, boolean through) {
        return boxes.stream()
                        .filter(b -> !through || Math.abs(b.getWidth() - start.getWidth()) > 1e-9)
                        .noneMatch(b -> line.intersects(b) && !b.equals(start) && !b.equals(end))
                && lines.stream()
                        .filter(l -> l.getP1().distance(l.getP2()) < LONG) // a reference line may be crossed
                        .noneMatch(line::intersectsLine);
    }

    /** How many of the boxes and lines lie within {@code reach} of a place. */
    long crowd(double x, double y, double reach) {
        Rectangle2D around = new Rectangle2D.Double(x - reach, y - reach, 2 * reach, 2 * reach);
        return boxes.stream().filter(around::intersects).count();
    }
}
