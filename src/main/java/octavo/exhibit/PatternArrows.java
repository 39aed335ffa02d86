package octavo.exhibit;

import java.util.ArrayList;
import java.util.List;
import octavo.drawing.Colour;
import octavo.drawing.Mark.Stroke;
import octavo.drawing.Outline;

/** Lines with right angles and solid heads. */
final class PatternArrows {
    private static final double HEAD = 5.5;
    private static final double HALF_HEAD = 2.6;
    private static final double PEN = 0.8;
    private final Canvas canvas;
    private final Colour colour;

    PatternArrows(Canvas canvas, Colour colour) {
        this.canvas = canvas;
        this.colour = colour;
    }

    /** A line through these points (x, y, x, y …), whose last piece is the arrow. */
    void draw(double... points) {
        int n = points.length;
        double x = points[n - 2];
        double y = points[n - 1];
        double dx = Math.signum(x - points[n - 4]);
        double dy = Math.signum(y - points[n - 3]);
        List<Outline.Segment> path = new ArrayList<>();
        path.add(new Outline.Move(points[0], points[1]));
        for (int i = 2; i < n - 2; i += 2) {
            path.add(new Outline.Line(points[i], points[i + 1]));
        }
        path.add(new Outline.Line(x - dx * (HEAD - 1), y - dy * (HEAD - 1)));
        canvas.outline(new Outline(path), null, Stroke.solid(colour, PEN));
        canvas.outline(
                new Outline(List.of(
                        new Outline.Move(x, y),
                        new Outline.Line(x - dx * HEAD - dy * HALF_HEAD, y - dy * HEAD - dx * HALF_HEAD),
                        new Outline.Line(x - dx * HEAD + dy * HALF_HEAD, y - dy * HEAD + dx * HALF_HEAD),
                        new Outline.Close())),
                colour,
                null);
    }
}
