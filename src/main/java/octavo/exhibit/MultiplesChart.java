package octavo.exhibit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.drawing.Mark.Stroke;
import octavo.drawing.Outline;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.Plot.Join;
import octavo.exhibit.Plot.Run;
import octavo.report.ExhibitSpec;

/**
 * One small line chart a series, all on the same axes, so that their shapes can be compared. XChart draws the lines; a
 * gap in the data is a gap in the line. Each panel has its name above and its last value at the line's end.
 */
final class MultiplesChart implements Chart {
    private static final double NARROWEST = 90; // of a panel, in pt
    private static final double BETWEEN = 16; // columns of panels
    private static final double BELOW = 12; // a row of panels
    private static final double BELOW_TITLE = 5;
    private static final double DOT = 2.4;
    private static final double PEN = 1.8;
    private static final double GAP = 4;
    private static final double BREAK = 12; // room for the mark of a broken axis
    private final Studio studio;
    private final ExhibitSpec spec;
    private final ChartData numbers;
    private final double[] places;
    private final List<String> dates;

    MultiplesChart(Studio studio, ExhibitSpec spec, ChartData data) {
        this.studio = studio;
        this.spec = spec;
        this.numbers = data;
        dates = data.rows().stream().map(ChartData.Row::label).toList();
        places = Moments.read(dates)
                .orElse(IntStream.range(0, dates.size()).asDoubleStream().toArray());
    }

    @Override
    public Drawing draw(double width, double height) {
        return new Sheet(width).draw();
    }

    @Override
    public Optional<String> squeezed(double width) {
        Sheet sheet = new Sheet(width);
        return IntStream.range(0, numbers.series().size())
                .mapToObj(s ->
                        sheet.right - sheet.data < 24 || studio.lettering().widestWord(name(s), ink(s)) > sheet.cell
                                ? name(s)
                                : null)
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    /** Dates below the axis: where it begins and ends, except that months and days are labelled by year. */
    private List<String> marked() {
        boolean fine = Moments.read(dates).isPresent() && dates.stream().anyMatch(d -> !d.matches("-?\\d+(\\.\\d+)?"));
        return fine || dates.size() < 2 ? dates : List.of(dates.get(0), dates.get(dates.size() - 1));
    }

    private String name(int s) {
        return numbers.series().get(s).name();
    }

    private boolean strong(int s) {
        return spec.highlight().contains(name(s));
    }

    private Ink ink(int s) {
        Ink bold = studio.nameInk(true);
        return strong(s) ? bold.in(studio.palette().accent()) : bold;
    }

    private final class Sheet {
        final Canvas canvas = new Canvas();
        final double width;
        final int columns;
        final Scale scale;
        final ValueGrid grid;
        final TimeLabels time = TimeLabels.of(studio, marked());
        final double cell; // width of a panel without the axis labels
        final double axis; // width of the axis labels before the first panel
        final double data; // where a panel's data begin
        final double right; // where they end
        final double plot;

        Sheet(double width) {
            this.width = width;
            int many = numbers.series().size();
            boolean near = numbers.least().signum() <= 0
                    || numbers.least().doubleValue() < 0.5 * numbers.greatest().doubleValue();
            BigDecimal low = near ? numbers.least().min(BigDecimal.ZERO) : numbers.least();
            BigDecimal high = numbers.greatest().max(near ? BigDecimal.ZERO : low);
            scale = Scale.covering(low, high, many > 9 ? 2 : 3, spec.axis());
            grid = new ValueGrid(studio, scale);
            axis = grid.labels();
            int fit = (int) Math.max(1, Math.min(many, (width - axis + BETWEEN) / (NARROWEST + BETWEEN)));
            int rows = (many + fit - 1) / fit;
            columns = (many + rows - 1) / rows;
            cell = (width - axis - (columns - 1) * BETWEEN) / columns;
            data = scale.from().signum() > 0 ? BREAK : DOT;
            double values = IntStream.range(0, many)
                    .mapToDouble(s -> value(s).map(Words::width).orElse(0.0))
                    .max()
                    .orElse(0);
            right = cell - values - GAP - DOT;
            plot = Math.max(44, Math.min(84, 0.55 * cell));
        }

        private Optional<Words> value(int s) {
            int end = end(s);
            if (end < 0) {
                return Optional.empty();
            }
            Colour colour =
                    strong(s) ? studio.palette().accent() : studio.palette().fillText();
            return Optional.of(studio.value(studio.spoken(datum(end, s), Studio.unit(spec)), colour));
        }

        private int end(int s) {
            return IntStream.range(0, places.length)
                    .filter(i -> !datum(i, s).missing())
                    .max()
                    .orElse(-1);
        }

        private Datum datum(int row, int s) {
            return numbers.rows().get(row).values().get(s);
        }

        Drawing draw() {
            double y = 0;
            int many = numbers.series().size();
            for (int first = 0; first < many; first += columns) {
                y += first > 0 ? BELOW : 0;
                y = row(first, Math.min(many, first + columns), y);
            }
            return canvas.drawing(width, y);
        }

        /** One row of panels; returns its foot. */
        private double row(int from, int to, double y) {
            List<List<Words>> titles = new ArrayList<>();
            for (int s = from; s < to; s++) {
                titles.add(studio.lettering().wrap(name(s), ink(s), cell));
            }
            int deepest = titles.stream().mapToInt(List::size).max().orElse(1);
            double leading = studio.nameInk(true).leading();
            double top = y + deepest * leading + BELOW_TITLE + grid.headroom();
            grid.labels(canvas, top, plot);
            for (int s = from; s < to; s++) {
                double x = axis + (s - from) * (cell + BETWEEN);
                List<Words> title = titles.get(s - from);
                for (int i = 0; i < title.size(); i++) {
                    double baseline = y
                            + (deepest - title.size() + i) * leading
                            + 0.85 * studio.nameInk(true).size();
                    canvas.left(title.get(i), x, baseline);
                }
                Canvas panel = new Canvas();
                panel(panel, s);
                canvas.add(panel.marks(), x, top);
            }
            return top + plot + time.height();
        }

        private void panel(Canvas panel, int s) {
            grid.lines(panel, 0, plot, right);
            grid.base(panel, 0, plot, data, right);
            time.draw(panel, data, right, plot, cell);
            Colour colour =
                    strong(s) ? studio.palette().accent() : studio.palette().fill();
            int start = -1;
            for (int i = 0; i <= places.length; i++) {
                boolean there = i < places.length && !datum(i, s).missing();
                if (there && start < 0) {
                    start = i;
                } else if (!there && start >= 0) {
                    run(panel, s, start, i - 1, colour);
                    start = -1;
                }
            }
            int end = end(s);
            if (end < 0) {
                Words none = studio.axis(studio.wording().get("missing"));
                panel.centre(none, (data + right) / 2, plot / 2);
                return;
            }
            double y = y(datum(end, s));
            panel.outline(
                    Outline.circle(x(end), y, DOT),
                    colour,
                    Stroke.solid(studio.palette().ground(), 0.8));
            Words value = value(s).orElseThrow();
            panel.left(value, right + DOT + GAP, Math.min(plot - 3, y + value.capital() / 2));
        }

        private void run(Canvas panel, int s, int from, int to, Colour colour) {
            if (from == to) {
                panel.outline(Outline.circle(x(from), y(datum(from, s)), PEN / 2 + 0.4), colour, null);
                return;
            }
            double[] xs =
                    IntStream.rangeClosed(from, to).mapToDouble(i -> places[i]).toArray();
            double[] ys = IntStream.rangeClosed(from, to)
                    .mapToDouble(i -> datum(i, s).value())
                    .toArray();
            Outline trace =
                    new Plot(right - data, plot).trace(new Run(xs, ys), places[0], last(), scale, Join.LINE, false);
            panel.outline(trace.moved(data, 0), null, new Stroke(colour, PEN, List.of(), true));
        }

        private double last() {
            return places[places.length - 1] > places[0] ? places[places.length - 1] : places[0] + 1;
        }

        private double x(int row) {
            return data + (places[row] - places[0]) / (last() - places[0]) * (right - data);
        }

        private double y(Datum datum) {
            return (1 - scale.at(datum.value())) * plot;
        }
    }
}
