package octavo.exhibit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Row;
import octavo.exhibit.ChartData.Target;
import octavo.style.Palette;
import octavo.style.Role;

/**
 * A bullet exhibit as the cover shows it: a hundred lines a row, one for each percentage point. What was reached is
 * heavy, what was aimed at is fine, the rest are stubs. XChart has no such mark, so all of it is drawn here; the numbers
 * are LOOK.md's, "Cover".
 */
final class CoverFigure {
    private static final int LINES = 100;
    private static final int MOST_ROWS = 4;
    private static final double ROW = 50;
    private static final double APART = 33;
    private static final double HEAVY = 2.2;
    private static final double FINE = 0.6;
    private static final double STUB = 5;
    private static final double TALL = 7;
    private static final double TALL_WEIGHT = 1.1;
    private static final double HEAD = 22; // room for the targets' names above the first row
    private static final double TO_LABEL = 12; // a row's foot to its name's baseline
    private static final double FOOT = 15;

    private final Studio studio;
    private final ChartData data;

    private CoverFigure(Studio studio, ChartData data) {
        this.studio = studio;
        this.data = data;
    }

    /** Whether the data are shares of a hundred, in few enough rows, with targets. */
    static boolean suits(ChartData data) {
        boolean few = data.rows().size() <= MOST_ROWS && !data.targets().isEmpty();
        return few
                && data.rows().stream().noneMatch(r -> r.first().missing())
                && data.least().signum() >= 0
                && data.greatest().compareTo(BigDecimal.valueOf(LINES)) <= 0;
    }

    static Drawing draw(Studio studio, ChartData data, double width) {
        return new CoverFigure(studio, data).draw(width);
    }

    private Drawing draw(double width) {
        Canvas canvas = new Canvas();
        double y = HEAD;
        for (Row row : data.rows()) {
            row(canvas, row, y, width, row == data.rows().get(0));
            y += ROW + APART;
        }
        return canvas.drawing(width, y - APART + FOOT);
    }

    private void row(Canvas canvas, Row row, double top, double width, boolean named) {
        double step = width / LINES;
        double[] targets = row.targets().stream()
                .filter(t -> !t.missing())
                .mapToDouble(Datum::value)
                .sorted()
                .toArray();
        double reached = row.first().value();
        for (int i = 1; i <= LINES; i++) {
            line(canvas, (i - 0.5) * step, top, i <= reached, i, targets, row.highlighted());
        }
        Palette palette = studio.palette();
        for (int t = 0; t < data.targets().size(); t++) {
            Datum target = row.targets().get(t);
            if (!target.missing()) {
                double x = target.value() * step;
                canvas.line(x, top - TALL, x, top + ROW, palette.coverTitle(), TALL_WEIGHT);
                if (named) {
                    canvas.centre(targetName(data.targets().get(t), target), middle(t, x, step), top - TALL - 5);
                }
            }
        }
        Words name = studio.lettering()
                .set(row.label(), studio.nameInk(row.highlighted()).in(palette.coverTitle()));
        canvas.left(name, 0, top + ROW + TO_LABEL);
        Colour colour = row.highlighted() ? palette.coverAccent() : palette.coverTitle();
        Words value = studio.value(studio.compact(row.first(), ""), colour);
        canvas.right(value, Math.max(reached * step, name.width() + 8 + value.width()), top + ROW + TO_LABEL);
    }

    private void line(
            Canvas canvas, double x, double top, boolean reached, int point, double[] targets, boolean highlighted) {
        Palette palette = studio.palette();
        if (reached) {
            Colour colour = highlighted ? palette.coverAccent() : palette.coverTitle();
            canvas.line(x, top, x, top + ROW, colour, HEAVY);
        } else if (targets.length > 0 && point <= targets[0]) {
            canvas.line(x, top, x, top + ROW, palette.coverNear(), FINE);
        } else if (targets.length > 0 && point <= targets[targets.length - 1]) {
            canvas.line(x, top, x, top + ROW, palette.coverFar(), FINE);
        } else {
            canvas.line(x, top + ROW - STUB, x, top + ROW, palette.coverFar(), FINE);
        }
    }

    /** Names of targets that stand close together move apart, to either side of their lines. */
    private double middle(int index, double x, double step) {
        List<Double> places = data.rows().get(0).targets().stream()
                .filter(t -> !t.missing())
                .map(t -> t.value() * step)
                .sorted(Comparator.naturalOrder())
                .toList();
        boolean close = places.size() == 2 && places.get(1) - places.get(0) < 90;
        if (!close) {
            return x;
        }
        return x == places.get(0)
                ? x - (90 - places.get(1) + places.get(0)) / 2
                : x + (90 - places.get(1) + places.get(0)) / 2;
    }

    private Words targetName(Target target, Datum value) {
        Colour colour = studio.palette().coverTitle();
        Words name = studio.lettering()
                .set(
                        target.name(),
                        studio.lettering()
                                .ink(Role.CHART_TARGET)
                                .in(studio.palette().coverText()));
        Words number = studio.lettering()
                .set(
                        studio.compact(value, ""),
                        studio.lettering().ink(Role.CHART_TARGET).in(colour));
        return name.then(4, number);
    }
}
