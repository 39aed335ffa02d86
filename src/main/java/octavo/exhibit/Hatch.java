package octavo.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.drawing.Colour;
import octavo.drawing.Mark;
import octavo.drawing.Mark.Stroke;
import octavo.drawing.Outline;

/** A hatched rectangle: rising lines at 45°, cut at the edges by arithmetic, inside a thin frame. */
final class Hatch {
    private static final double PITCH = 3.4; // pt between lines, measured along x
    private static final double PEN = 0.7;

    private Hatch() {}

    static List<Mark> of(double x, double y, double width, double height, Colour colour) {
        List<Mark> marks = new ArrayList<>();
        List<Outline.Segment> lines = new ArrayList<>();
        for (double c = PITCH / 2; c < width + height; c += PITCH) {
            double x1 = Math.max(0, c - height); // on the line x + y' = c, with y' measured up from the foot
            double x2 = Math.min(width, c);
            lines.add(new Outline.Move(x + x1, y + height - (c - x1)));
            lines.add(new Outline.Line(x + x2, y + height - (c - x2)));
        }
        if (!lines.isEmpty()) {
            marks.add(new Mark.Shape(new Outline(lines), Optional.empty(), Optional.of(Stroke.solid(colour, PEN))));
        }
        double in = PEN / 2;
        Outline frame = Outline.rectangle(x + in, y + in, Math.max(0, width - PEN), Math.max(0, height - PEN));
        marks.add(new Mark.Shape(frame, Optional.empty(), Optional.of(Stroke.solid(colour, PEN))));
        return marks;
    }
}
