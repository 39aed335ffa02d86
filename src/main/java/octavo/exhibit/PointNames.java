package octavo.exhibit;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Names beside points, none on a point, a line or another name. Highlighted points choose first, then those with the
 * fewest neighbours; one that finds no place beside its point stands off, with a thin line to it.
 */
final class PointNames {
    private static final double NEAR = 2.2; // pt between a point and its name
    private static final double[] FAR = {8, 14, 20, 28, 38, 50, 66, 84, 104};
    private static final double REACH = 30;
    private final Studio studio;
    private final double radius;
    private final List<Name> names;

    /** A name in lines, and its point. */
    record Name(List<Words> lines, double x, double y, boolean strong) {
        double breadth() {
            return lines.stream().mapToDouble(Words::width).max().orElse(0);
        }

        double depth(double leading) {
            return (lines.size() - 1) * leading
                    + lines.get(0).capital()
                    + lines.get(0).descent()
                    + 0.8;
        }
    }

    PointNames(Studio studio, double radius, List<Name> names) {
        this.studio = studio;
        this.radius = radius;
        this.names = names;
    }

    /** Draws the names and returns the numbers of those for which there is no place. */
    List<Integer> draw(Canvas canvas, Room room) {
        double leading = studio.lettering().ink(octavo.style.Role.CHART_AXIS).leading();
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, names.size()).boxed().toList());
        order.sort(Comparator.<Integer, Boolean>comparing(i -> !names.get(i).strong())
                .thenComparing(i -> room.crowd(names.get(i).x(), names.get(i).y(), REACH)));
        List<Integer> waiting = new ArrayList<>();
        for (int i : order) {
            if (!place(canvas, room, names.get(i), leading, new double[] {radius + NEAR})) {
                waiting.add(i);
            }
        }
        waiting.removeIf(i -> place(canvas, room, names.get(i), leading, FAR));
        return waiting;
    }

    private boolean place(Canvas canvas, Room room, Name name, double leading, double[] distances) {
        double breadth = name.breadth();
        double depth = name.depth(leading);
        for (double d : distances) {
            double slant = 0.72 * d;
            double[][] corners = {
                {name.x() + d, name.y() - depth / 2},
                {name.x() - d - breadth, name.y() - depth / 2},
                {name.x() - breadth / 2, name.y() - d - depth},
                {name.x() - breadth / 2, name.y() + d},
                {name.x() + slant, name.y() - slant - depth},
                {name.x() - slant - breadth, name.y() - slant - depth},
                {name.x() + slant, name.y() + slant},
                {name.x() - slant - breadth, name.y() + slant},
            };
            for (int c = 0; c < corners.length; c++) {
                Rectangle2D box = new Rectangle2D.Double(corners[c][0], corners[c][1], breadth, depth);
                Line2D line = leader(name, box);
                boolean off = d > radius + NEAR;
                boolean own = off ? room.clear(line, point(name), box, name.strong()) : room.belongs(box, point(name));
                if (own && room.free(box)) {
                    boolean toLeft = corners[c][0] + breadth <= name.x();
                    set(canvas, name, box, leading, toLeft);
                    room.take(
                            new Rectangle2D.Double(box.getX() - 2.5, box.getY(), box.getWidth() + 5, box.getHeight()));
                    if (off) {
                        canvas.line(
                                line.getX1(),
                                line.getY1(),
                                line.getX2(),
                                line.getY2(),
                                studio.palette().ink3(),
                                Symbols.GRID);
                        room.take(line.getX1(), line.getY1(), line.getX2(), line.getY2());
                    }
                    return true;
                }
            }
        }
        return false;
    }

    private static void set(Canvas canvas, Name name, Rectangle2D box, double leading, boolean toLeft) {
        double baseline = box.getMinY() + name.lines().get(0).capital() + 0.4;
        for (Words words : name.lines()) {
            canvas.left(words, toLeft ? box.getMaxX() - words.width() : box.getMinX(), baseline);
            baseline += leading;
        }
    }

    private Rectangle2D point(Name name) {
        return new Rectangle2D.Double(name.x() - radius, name.y() - radius, 2 * radius, 2 * radius);
    }

    /** The line from a point's edge to words that stand off. */
    private Line2D leader(Name name, Rectangle2D box) {
        double tx = Math.max(box.getMinX(), Math.min(box.getMaxX(), name.x()));
        double ty = Math.max(box.getMinY(), Math.min(box.getMaxY(), name.y()));
        double distance = Math.hypot(tx - name.x(), ty - name.y());
        double from = Math.min(0.9, radius / Math.max(distance, 0.1));
        double x = name.x() + from * (tx - name.x());
        double y = name.y() + from * (ty - name.y());
        return new Line2D.Double(x, y, tx, ty);
    }
}
