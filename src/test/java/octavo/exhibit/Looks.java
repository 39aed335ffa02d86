package octavo.exhibit;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.drawing.Outline;
import octavo.drawing.Outline.Segment;

/** Looks at a drawing: where its text and marks are, and what is wrong with that. */
final class Looks {
    private static final double TOUCH = 0.3; // pt that ink may overlap before it is a collision

    private Looks() {}

    /** Everything wrong with a drawing: text outside, on top of other text or illegible; marks outside; lost numbers. */
    static List<String> faults(Drawing drawing) {
        List<String> faults = new ArrayList<>();
        List<GlyphRun> seen = new ArrayList<>();
        int index = 0;
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Text text) {
                Rectangle2D box = ink(text.run());
                if (outside(drawing, box, 0.1)) {
                    faults.add("\"" + text.run().text() + "\" leaves the frame: " + box);
                }
                for (GlyphRun other : seen) {
                    if (overlap(box, ink(other))) {
                        faults.add("\"" + text.run().text() + "\" lies on \"" + other.text() + "\"");
                    }
                }
                seen.add(text.run());
                double contrast = text.run().colour().contrast(ground(drawing, box, index));
                if (contrast < 4.5) {
                    faults.add(String.format(
                            Locale.ROOT,
                            "\"%s\" has a contrast of %.2f",
                            text.run().text(),
                            contrast));
                }
                for (int id : text.run().glyphs().ids()) {
                    if (id == 0) {
                        faults.add("\"" + text.run().text() + "\" lacks a glyph");
                    }
                }
            } else if (mark instanceof Mark.Shape shape) {
                Rectangle2D box = bounds(shape.outline());
                double pen = shape.stroke().map(s -> s.width() / 2).orElse(0.0);
                if (outside(drawing, box, 0.05 + pen)) {
                    faults.add("a mark leaves the frame: " + box);
                }
            }
            index++;
        }
        return faults;
    }

    private static boolean outside(Drawing drawing, Rectangle2D box, double by) {
        boolean number = Double.isFinite(box.getX() + box.getY() + box.getWidth() + box.getHeight());
        return !number
                || box.getMinX() < -by
                || box.getMinY() < -by
                || box.getMaxX() > drawing.width() + by
                || box.getMaxY() > drawing.height() + by;
    }

    private static boolean overlap(Rectangle2D a, Rectangle2D b) {
        return a.getMinX() + TOUCH < b.getMaxX()
                && b.getMinX() + TOUCH < a.getMaxX()
                && a.getMinY() + TOUCH < b.getMaxY()
                && b.getMinY() + TOUCH < a.getMaxY();
    }

    /** What lies below the middle of a text: the last filled rectangle-like mark before it, or white. */
    private static Colour ground(Drawing drawing, Rectangle2D box, int before) {
        Colour ground = Colour.WHITE;
        for (int i = 0; i < before; i++) {
            if (drawing.marks().get(i) instanceof Mark.Shape shape
                    && shape.fill().isPresent()) {
                boolean rectangle = shape.outline().segments().stream().noneMatch(s -> s instanceof Outline.Curve)
                        && shape.outline().segments().size() <= 6;
                if (rectangle && bounds(shape.outline()).contains(box.getCenterX(), box.getCenterY())) {
                    ground = shape.fill().get();
                }
            }
        }
        return ground;
    }

    /** The box around a run's ink. */
    static Rectangle2D ink(GlyphRun run) {
        double em = run.size() / run.face().unitsPerEm();
        Rectangle2D box = null;
        double pen = run.x();
        for (int i = 0; i < run.glyphs().count(); i++) {
            int[] b = run.face().bounds(run.glyphs().ids()[i]);
            if (b[2] > b[0]) {
                Rectangle2D glyph = new Rectangle2D.Double(
                        pen + b[0] * em, run.y() - b[3] * em, (b[2] - b[0]) * em, (b[3] - b[1]) * em);
                box = box == null ? glyph : box.createUnion(glyph);
            }
            pen += run.glyphs().advances()[i] * em + run.spacing();
        }
        return box == null ? new Rectangle2D.Double(run.x(), run.y(), 0, 0) : box;
    }

    private static Rectangle2D bounds(Outline outline) {
        double x1 = Double.POSITIVE_INFINITY;
        double y1 = x1;
        double x2 = -x1;
        double y2 = -x1;
        for (Segment s : outline.segments()) {
            double[] p = point(s);
            if (p.length > 0) {
                x1 = Math.min(x1, p[0]);
                y1 = Math.min(y1, p[1]);
                x2 = Math.max(x2, p[0]);
                y2 = Math.max(y2, p[1]);
            }
        }
        return new Rectangle2D.Double(x1, y1, x2 - x1, y2 - y1);
    }

    private static double[] point(Segment segment) {
        if (segment instanceof Outline.Move m) {
            return new double[] {m.x(), m.y()};
        }
        if (segment instanceof Outline.Line l) {
            return new double[] {l.x(), l.y()};
        }
        return segment instanceof Outline.Curve c ? new double[] {c.x(), c.y()} : new double[0];
    }

    /** A drawing as text: one line a mark, rounded to tenths. */
    static String dump(Drawing drawing) {
        StringBuilder out = new StringBuilder(
                String.format(Locale.ROOT, "drawing %.1f × %.1f%n", drawing.width(), drawing.height()));
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Text text) {
                GlyphRun run = text.run();
                out.append(String.format(
                        Locale.ROOT,
                        "text %.1f %.1f %s %s %s%n",
                        run.x(),
                        run.y(),
                        run.colour(),
                        run.face().weight() + "/" + run.size(),
                        run.text()));
            } else if (mark instanceof Mark.Shape shape) {
                out.append("shape");
                shape.outline().segments().forEach(s -> out.append(step(s)));
                shape.fill().ifPresent(f -> out.append(" fill ").append(f));
                shape.stroke()
                        .ifPresent(s -> out.append(String.format(
                                Locale.ROOT,
                                " stroke %s %.1f%s",
                                s.colour(),
                                s.width(),
                                s.dash().isEmpty() ? "" : " dashed")));
                out.append(String.format("%n"));
            }
        }
        return out.toString();
    }

    private static String step(Segment segment) {
        double[] p = point(segment);
        String name = segment.getClass().getSimpleName().substring(0, 1);
        return p.length == 0 ? " Z" : String.format(Locale.ROOT, " %s%.1f,%.1f", name, p[0] + 0.0, p[1] + 0.0);
    }
}
