package octavo.exhibit;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What is taken of a plot, so that words find a place where they cover nothing. Lengths in pt, y downward. */
final class Room {
    private final Rectangle2D frame;
    private final List<Rectangle2D> boxes = new ArrayList<>();
    private final List<Line2D> lines = new ArrayList<>();

    /** @param frame that words may not leave */
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

    /** How many of the boxes and lines lie within {@code reach} of a place. */
    long crowd(double x, double y, double reach) {
        Rectangle2D around = new Rectangle2D.Double(x - reach, y - reach, 2 * reach, 2 * reach);
        return boxes.stream().filter(around::intersects).count();
    }
}
