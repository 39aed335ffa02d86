package octavo.drawing;

import java.util.List;
import java.util.Optional;

/** A mark on paper. Coordinates are in pt, x to the right, y downward. */
public sealed interface Mark {

    /** The same mark moved by (dx, dy). */
    Mark moved(double dx, double dy);

    /** A run of shaped text. */
    record Text(GlyphRun run) implements Mark {
        @Override
        public Mark moved(double dx, double dy) {
            return new Text(run.moved(dx, dy));
        }
    }

    /** An outline, filled (non-zero winding), stroked or both; fill first. */
    record Shape(Outline outline, Optional<Colour> fill, Optional<Stroke> stroke) implements Mark {

        /** An axis-parallel filled rectangle, the most frequent mark. */
        public static Shape rectangle(double x, double y, double width, double height, Colour fill) {
            return new Shape(Outline.rectangle(x, y, width, height), Optional.of(fill), Optional.empty());
        }

        /** A straight line. */
        public static Shape line(double x1, double y1, double x2, double y2, Stroke stroke) {
            return new Shape(Outline.line(x1, y1, x2, y2), Optional.empty(), Optional.of(stroke));
        }

        @Override
        public Mark moved(double dx, double dy) {
            return new Shape(outline.moved(dx, dy), fill, stroke);
        }
    }

    /**
     * A pen.
     *
     * @param width in pt
     * @param dash lengths of dashes and gaps in pt; empty for a solid line
     * @param round round caps and joins, as data lines of charts have; else butt caps and mitre joins (limit 10)
     */
    record Stroke(Colour colour, double width, List<Double> dash, boolean round) {
        /** Butt caps and mitre joins. */
        public Stroke(Colour colour, double width, List<Double> dash) {
            this(colour, width, dash, false);
        }

        /** A solid line. */
        public static Stroke solid(Colour colour, double width) {
            return new Stroke(colour, width, List.of());
        }
    }
}
