package octavo.exhibit;

import java.util.List;
import java.util.Optional;
import octavo.drawing.Mark;
import octavo.drawing.Mark.Stroke;
import octavo.drawing.Outline;

/** Small marks of the own layer, in the look's sizes (pt). */
final class Symbols {
    static final double TICK = 2.2;
    static final double ZERO_LINE = 0.9;
    static final double GRID = 0.5;
    static final double DIAMOND = 5;
    static final double TICK_OVERHANG = 3.5;

    private Symbols() {}

    /** A white diamond with a black edge, for a later target. */
    static Mark diamond(double cx, double cy, double r, Studio studio) {
        Outline outline = new Outline(List.of(
                new Outline.Move(cx, cy - r),
                new Outline.Line(cx + r, cy),
                new Outline.Line(cx, cy + r),
                new Outline.Line(cx - r, cy),
                new Outline.Close()));
        return new Mark.Shape(
                outline,
                Optional.of(studio.palette().ground()),
                Optional.of(Stroke.solid(studio.palette().ink(), 1.2)));
    }
}
