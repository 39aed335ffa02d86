package octavo.exhibit;

import java.util.List;
import java.util.Optional;
import octavo.drawing.Colour;
import octavo.drawing.Mark;
import octavo.drawing.Mark.Stroke;
import octavo.drawing.Outline;

/** What the own layer draws onto bars and columns, since XChart has no such marks: ranges, and cuts in long ones. */
final class Marks {
    private static final double CAP = 2.6; // half the length of a range's caps
    private static final double CUT = 2.2; // half the width of a cut
    private static final double SLANT = 2.5;

    private Marks() {}

    /** A range along x at height y, with caps; white around it, to be seen on a bar too. */
    static void rangeAcross(Canvas canvas, double x1, double x2, double y, Studio studio) {
        for (Stroke pen : pens(studio)) {
            canvas.outline(path(x1, y, x2, y, x1, y - CAP, x1, y + CAP, x2, y - CAP, x2, y + CAP), null, pen);
        }
    }

    /** A range along y at x. */
    static void rangeUp(Canvas canvas, double x, double y1, double y2, Studio studio) {
        for (Stroke pen : pens(studio)) {
            canvas.outline(path(x, y1, x, y2, x - CAP, y1, x + CAP, y1, x - CAP, y2, x + CAP, y2), null, pen);
        }
    }

    private static List<Stroke> pens(Studio studio) {
        return List.of(
                Stroke.solid(studio.palette().ground(), 2.6),
                Stroke.solid(studio.palette().ink(), 1));
    }

    private static Outline path(double... points) {
        List<Outline.Segment> segments = new java.util.ArrayList<>();
        for (int i = 0; i < points.length; i += 4) {
            segments.add(new Outline.Move(points[i], points[i + 1]));
            segments.add(new Outline.Line(points[i + 2], points[i + 3]));
        }
        return new Outline(segments);
    }

    /** A slanting gap through a bar around x, from {@code top} to {@code foot}: its axis leaves something out here. */
    static void cutAcross(Canvas canvas, double x, double top, double foot, Studio studio) {
        cut(
                canvas,
                new double[] {x - CUT - SLANT, foot, x - CUT + SLANT, top, x + CUT + SLANT, top, x + CUT - SLANT, foot},
                studio);
    }

    /** The same through a column around y. */
    static void cutUp(Canvas canvas, double y, double left, double right, Studio studio) {
        cut(
                canvas,
                new double[] {
                    left, y - CUT + SLANT, right, y - CUT - SLANT, right, y + CUT - SLANT, left, y + CUT + SLANT
                },
                studio);
    }

    private static void cut(Canvas canvas, double[] c, Studio studio) {
        Outline gap = new Outline(List.of(
                new Outline.Move(c[0], c[1]),
                new Outline.Line(c[2], c[3]),
                new Outline.Line(c[4], c[5]),
                new Outline.Line(c[6], c[7]),
                new Outline.Close()));
        Colour ground = studio.palette().ground();
        canvas.add(new Mark.Shape(gap, Optional.of(ground), Optional.empty()));
        Colour ink = studio.palette().ink();
        canvas.line(c[0], c[1], c[2], c[3], ink, Symbols.ZERO_LINE);
        canvas.line(c[6], c[7], c[4], c[5], ink, Symbols.ZERO_LINE);
    }
}
