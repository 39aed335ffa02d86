package octavo.exhibit;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import octavo.drawing.Colour;
import octavo.drawing.Mark.Stroke;
import octavo.drawing.Outline;
import octavo.report.ExhibitSpec;
import octavo.report.ExhibitSpec.Annotation;
import octavo.style.Role;

/**
 * Reference lines, bands and points over a plot whose values run upward. Words of a place on the horizontal axis stand
 * above the plot; words of a value or a point stand beside it, where they cover neither marks nor other words.
 */
final class Annotations {
    private static final double RING = 4.2;
    private static final double NEAR = 3;
    private static final double WIDEST = 118;
    private final Studio studio;
    private final List<Annotation> all;
    private final ToDoubleFunction<String> x; // from what the spec says to pt
    private final double left;
    private final double right;
    private final Flags flags;
    private final List<String> roomless = new ArrayList<>();

    /**
     * @param x where a place on the horizontal axis lies, in pt
     * @param width of the frame
     */
    Annotations(Studio studio, ExhibitSpec spec, ToDoubleFunction<String> x, double left, double right, double width) {
        this.studio = studio;
        this.all = spec.annotations();
        this.x = x;
        this.left = left;
        this.right = right;
        flags = new Flags(studio, width);
        for (Annotation a : all) {
            if (a.value().isEmpty()) {
                flags.add(x.applyAsDouble(a.x().get(0)), a.label());
            }
        }
    }

    /** Height of the words above the plot. */
    double height() {
        return flags.height();
    }

    /** Draws the tints of bands, which lie under everything. */
    void bands(Canvas canvas, double top, double foot, DoubleUnaryOperator y) {
        for (Annotation a : all) {
            if (a.x().size() == 2) {
                double from = Math.max(left, Math.min(at(a, 0), at(a, 1)));
                double to = Math.min(right, Math.max(at(a, 0), at(a, 1)));
                canvas.rectangle(
                        from, top, to - from, foot - top, studio.palette().paper());
            }
            if (a.value().size() == 2) {
                double high = y.applyAsDouble(a.value().get(1).doubleValue());
                double low = y.applyAsDouble(a.value().get(0).doubleValue());
                canvas.rectangle(
                        left,
                        Math.min(high, low),
                        right - left,
                        Math.abs(low - high),
                        studio.palette().paper());
            }
        }
    }

    private double at(Annotation a, int end) {
        return x.applyAsDouble(a.x().get(end));
    }

    /** Draws lines and words. {@code room} knows the marks; what is drawn here is taken from it. */
    void draw(Canvas canvas, double top, double foot, DoubleUnaryOperator y, Room room) {
        Colour line = studio.palette().ink2();
        flags.draw(canvas, top, foot, line);
        for (Annotation a : all) {
            if (a.value().isEmpty()) {
                room.take(at(a, 0), top, at(a, 0), foot);
                continue;
            }
            double height = y.applyAsDouble(a.value().get(a.value().size() - 1).doubleValue());
            if (a.x().isEmpty()) {
                if (a.value().size() == 1) {
                    canvas.line(left, height, right, height, line, Symbols.ZERO_LINE, 2.0, 2.0);
                    room.take(left, height, right, height);
                }
                beside(canvas, a, height, room);
            } else {
                point(canvas, a, at(a, 0), height, room);
            }
        }
    }

    private List<Words> words(String text) {
        Ink ink = studio.lettering().ink(Role.CHART_TARGET).in(studio.palette().ink2());
        return studio.lettering()
                .wrap(text, ink, Math.max(WIDEST, studio.lettering().widestWord(text, ink)));
    }

    /** Words over or under a line of the whole width, or just inside a band: from the right end to the left. */
    private void beside(Canvas canvas, Annotation a, double y, Room room) {
        List<Words> lines = words(a.label());
        double breadth = breadth(lines);
        double depth = depth(lines);
        List<double[]> corners = new ArrayList<>();
        for (double start = right - breadth - 2; start >= left + 2; start -= 12) {
            if (a.value().size() == 1) {
                corners.add(new double[] {start, y - 2.5 - depth});
            }
            corners.add(new double[] {start, y + 2.5});
        }
        set(canvas, a.label(), lines, corners, room);
    }

    private void point(Canvas canvas, Annotation a, double px, double py, Room room) {
        Stroke edge = Stroke.solid(studio.palette().ink(), 1);
        canvas.outline(Outline.circle(px, py, RING), null, edge);
        room.take(new Rectangle2D.Double(px - RING, py - RING, 2 * RING, 2 * RING));
        List<Words> lines = words(a.label());
        double breadth = breadth(lines);
        double depth = depth(lines);
        List<double[]> corners = new ArrayList<>();
        for (double away = RING + NEAR; away < 64; away += 8) {
            corners.add(new double[] {px - breadth / 2, py - away - depth});
            corners.add(new double[] {px - breadth / 2, py + away});
            corners.add(new double[] {px + away, py - depth / 2});
            corners.add(new double[] {px - away - breadth, py - depth / 2});
            corners.add(new double[] {px + 0.7 * away, py - 0.7 * away - depth});
            corners.add(new double[] {px - 0.7 * away - breadth, py - 0.7 * away - depth});
            corners.add(new double[] {px + 0.7 * away, py + 0.7 * away});
            corners.add(new double[] {px - 0.7 * away - breadth, py + 0.7 * away});
        }
        set(canvas, a.label(), lines, corners, room).ifPresent(box -> leader(canvas, px, py, box));
    }

    /** A thin line from a ring to words that stand off. */
    private void leader(Canvas canvas, double px, double py, Rectangle2D box) {
        double tx = Math.max(box.getMinX(), Math.min(box.getMaxX(), px));
        double ty = Math.max(box.getMinY(), Math.min(box.getMaxY(), py));
        double distance = Math.hypot(tx - px, ty - py);
        if (distance > RING + NEAR + 4) {
            double share = RING / distance;
            canvas.line(
                    px + (tx - px) * share,
                    py + (ty - py) * share,
                    tx,
                    ty,
                    studio.palette().ink2(),
                    Symbols.GRID);
        }
    }

    private Optional<Rectangle2D> set(
            Canvas canvas, String text, List<Words> lines, List<double[]> corners, Room room) {
        double leading = leading();
        for (double[] corner : corners) {
            Rectangle2D box = new Rectangle2D.Double(corner[0], corner[1], breadth(lines), depth(lines));
            if (room.free(box)) {
                double baseline = corner[1] + lines.get(0).capital() + 1;
                for (Words words : lines) {
                    canvas.left(words, corner[0], baseline);
                    baseline += leading;
                }
                room.take(box);
                return Optional.of(box);
            }
        }
        roomless.add(text);
        return Optional.empty();
    }

    private double leading() {
        return studio.lettering().ink(Role.CHART_TARGET).leading();
    }

    private static double breadth(List<Words> lines) {
        return lines.stream().mapToDouble(Words::width).max().orElse(0);
    }

    private double depth(List<Words> lines) {
        return (lines.size() - 1) * leading()
                + lines.get(0).capital()
                + lines.get(0).descent()
                + 1;
    }

    /** Words for which there was no room, after drawing. */
    Optional<String> roomless() {
        return roomless.stream().findFirst();
    }
}
