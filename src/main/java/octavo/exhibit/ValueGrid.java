package octavo.exhibit;

import java.math.BigDecimal;
import octavo.drawing.Colour;
import octavo.style.Role;

/**
 * The vertical value axis of a chart with a horizontal base: grid lines over the whole width with their labels sitting
 * on them at the left, before the data begin.
 */
final class ValueGrid {
    private static final double LIFT = 2.2; // pt between a grid line and its label
    private static final double AFTER = 8; // pt between the labels and the data
    private final Studio studio;
    private final Scale scale;

    ValueGrid(Studio studio, Scale scale) {
        this.studio = studio;
        this.scale = scale;
    }

    /** Width that labels take at the left, with their distance from the data. */
    double labels() {
        return scale.ticks().stream().mapToDouble(t -> label(t).width()).max().orElse(0)
                + (scale.from().signum() > 0 ? AFTER + 4 : AFTER);
    }

    /** Room for the highest label above the plot. */
    double headroom() {
        return studio.lettering().ink(Role.CHART_AXIS).size() * 0.75 + LIFT;
    }

    private Words label(BigDecimal tick) {
        return studio.axis(studio.figures().fixed(tick, scale.decimals()));
    }

    /** Draws lines from 0 to {@code width} and their labels over a plot that begins at {@code top}. */
    void draw(Canvas canvas, double top, double height, double width) {
        for (BigDecimal tick : scale.ticks()) {
            line(canvas, tick, top, height, width);
            label(canvas, tick, top, height);
        }
    }

    /** Only the lines; none at zero, where the base stands. */
    void lines(Canvas canvas, double top, double height, double width) {
        scale.ticks().forEach(tick -> line(canvas, tick, top, height, width));
    }

    /** Only the labels, sitting on their lines. */
    void labels(Canvas canvas, double top, double height) {
        scale.ticks().forEach(tick -> label(canvas, tick, top, height));
    }

    private void line(Canvas canvas, BigDecimal tick, double top, double height, double width) {
        double y = top + (1 - scale.at(tick)) * height;
        if (tick.signum() != 0) {
            canvas.line(0, y, width, y, studio.palette().grid(), Symbols.GRID);
        }
    }

    private void label(Canvas canvas, BigDecimal tick, double top, double height) {
        canvas.left(label(tick), 0, top + (1 - scale.at(tick)) * height - LIFT);
    }

    /** The base: black at zero; where the axis starts elsewhere, a break mark before the data says so. */
    void base(Canvas canvas, double top, double height, double data, double width) {
        boolean zero = scale.from().signum() <= 0 && scale.to().signum() >= 0;
        if (zero) {
            double y = top + (1 - scale.at(0)) * height;
            canvas.line(0, y, width, y, studio.palette().ink(), Symbols.ZERO_LINE);
        } else {
            breakMark(canvas, data, top + height);
        }
    }

    /** Two strokes before {@code x}: what lies before is left out. */
    void breakMark(Canvas canvas, double x, double y) {
        Colour ink = studio.palette().ink();
        for (double dx : new double[] {6, 3}) {
            canvas.line(x - dx - 1.5, y + 3, x - dx + 1.5, y - 3, ink, Symbols.ZERO_LINE);
        }
    }
}
