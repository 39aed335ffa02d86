package octavo.exhibit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.drawing.Mark.Stroke;
import octavo.drawing.Outline;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.Plot.Join;
import octavo.exhibit.Plot.Run;
import octavo.report.ExhibitSpec;
import octavo.report.ExhibitSpec.Fill;
import octavo.report.ExhibitSpec.Type;
import octavo.style.Role;

/**
 * Series over time as lines, steps or areas, each named at its end. XChart draws lines and areas; a gap in the data is a
 * gap in the line. A step changes half way between two dates, for it stands for what held around each date.
 */
final class LineChart implements Chart {
    private static final double DOT = 2.8;
    private static final double PEN = 2;
    private static final double FEW = 5; // levels of a step that are named where they begin, instead of a grid
    private final Studio studio;
    private final ExhibitSpec spec;
    private final ChartData data;
    private final double[] places;
    private final boolean step;
    private final boolean direct;

    LineChart(Studio studio, ExhibitSpec spec, ChartData data) {
        this.studio = studio;
        this.spec = spec;
        this.data = data;
        List<String> labels = data.rows().stream().map(ChartData.Row::label).toList();
        places = Moments.read(labels)
                .orElse(IntStream.range(0, labels.size()).asDoubleStream().toArray());
        step = spec.type() == Type.STEP;
        direct = step && data.series().size() == 1 && levels() <= FEW;
    }

    /** Whether the series are stacked one upon the other. */
    private boolean bands() {
        return spec.type() == Type.AREA && data.series().size() > 1;
    }

    private long levels() {
        long changes = 0;
        Datum before = null;
        for (ChartData.Row row : data.rows()) {
            boolean same = before != null && before.number().equals(row.first().number());
            changes += same ? 0 : 1;
            before = row.first();
        }
        return changes;
    }

    @Override
    public Drawing draw(double width, double height) {
        return new Sheet(width, height).draw();
    }

    private final class Sheet {
        final Canvas canvas = new Canvas();
        final double width;
        final Scale scale;
        final ValueGrid grid;
        final TimeLabels time;
        final EndLabels ends;
        final double left;
        final double right;
        final double top;
        final double plot;
        final double total;

        Sheet(double width, double height) {
            this.width = width;
            time = TimeLabels.of(
                    studio, data.rows().stream().map(ChartData.Row::label).toList());
            ends = new EndLabels(studio, spec, data, width);
            double wished = Math.max(64, Math.min(170, 0.36 * width));
            double lines = ends.height();
            scale = scale(wished);
            grid = new ValueGrid(studio, scale);
            top = direct ? studio.lettering().ink(Role.CHART_VALUE).size() + 2 : grid.headroom();
            double least = Math.max(Math.max(wished, lines), direct ? 44 : 0);
            plot = Math.max(direct ? Math.max(lines, 0.2 * width) : least, height - top - time.height());
            total = top + plot + time.height();
            left = direct ? 0 : grid.labels();
            right = width - ends.room() - DOT;
        }

        private Scale scale(double wished) {
            boolean based = spec.type() != Type.LINE;
            BigDecimal least = data.least();
            boolean zero = based
                    || least.signum() <= 0
                    || least.doubleValue() < 0.5 * greatest().doubleValue();
            BigDecimal low = zero ? least.min(BigDecimal.ZERO) : least;
            if (direct) {
                BigDecimal from = spec.axis().flatMap(ExhibitSpec.Axis::from).orElse(low);
                BigDecimal high = spec.axis()
                        .flatMap(ExhibitSpec.Axis::to)
                        .orElse(greatest().max(BigDecimal.ZERO));
                return new Scale(from, high.compareTo(from) > 0 ? high : from.add(BigDecimal.ONE), List.of());
            }
            return Scale.covering(low, greatest().max(zero ? BigDecimal.ZERO : low), (int) (wished / 26), spec.axis());
        }

        private BigDecimal greatest() {
            double highest = Double.NEGATIVE_INFINITY;
            for (int s = 0; s < data.series().size(); s++) {
                highest = stacked(s).stream().filter(java.util.Objects::nonNull).reduce(highest, Math::max);
            }
            return bands() ? BigDecimal.valueOf(highest) : data.greatest();
        }

        private double x(int row) {
            double first = places[0];
            double last = places[places.length - 1];
            return places.length == 1 ? left : left + (places[row] - first) / (last - first) * (right - left);
        }

        private double y(double value) {
            return top + (1 - scale.at(value)) * plot;
        }

        Drawing draw() {
            if (!direct) {
                grid.draw(canvas, top, plot, right);
            }
            if (spec.type() == Type.AREA || step && data.series().size() == 1) {
                areas();
            }
            grid.base(canvas, top, plot, left, right);
            time.draw(canvas, left, right, top + plot, width);
            double[] tips = new double[data.series().size()];
            for (int s = data.series().size() - 1; s >= 0; s--) {
                tips[s] = line(s);
            }
            if (direct) {
                levelLabels();
            }
            ends.draw(canvas, right + DOT, tips, top, plot);
            return canvas.drawing(width, total);
        }

        private List<Double> stacked(int series) {
            List<Double> values = new ArrayList<>();
            for (ChartData.Row row : data.rows()) {
                double sum = 0;
                boolean gap = false;
                for (int s = bands() ? 0 : series; s <= series; s++) {
                    gap |= row.values().get(s).missing();
                    sum += row.values().get(s).value();
                }
                values.add(gap ? null : (Double) sum);
            }
            return values;
        }

        private void areas() {
            for (int s = data.series().size() - 1; s >= 0; s--) {
                Colour fill = data.series().size() == 1 ? studio.palette().track() : areaTint(s);
                for (int[] range : runs(stacked(s))) {
                    Outline outline = plot().trace(run(stacked(s), range), places[0], lastPlace(), scale, join(), true);
                    canvas.outline(outline.moved(left, top), fill, null);
                }
            }
        }

        private Plot plot() {
            return new Plot(right - left, plot);
        }

        private Join join() {
            return step ? Join.STEP : Join.LINE;
        }

        /** One line with its gaps, and a dot at its end; returns the height of that end. */
        private double line(int s) {
            Colour colour = ends.colour(s);
            List<Double> values = stacked(s);
            boolean dashed = data.series().get(s).fill() == Fill.HATCH;
            double pen = ends.strong(s) ? PEN + 0.4 : PEN;
            Stroke stroke = new Stroke(colour, pen, dashed ? List.of(5.0, 3.5) : List.of(), !dashed);
            int end = -1;
            for (int[] range : runs(values)) {
                end = range[1];
                if (range[0] == range[1]) {
                    canvas.outline(Outline.circle(x(end), y(values.get(end)), pen / 2 + 0.4), colour, null);
                    continue;
                }
                Outline trace = plot().trace(run(values, range), places[0], lastPlace(), scale, join(), false);
                canvas.outline(trace.moved(left, top), null, stroke);
            }
            if (end < 0) {
                return Double.NaN;
            }
            canvas.outline(Outline.circle(x(end), y(values.get(end)), DOT), colour, null);
            return end == places.length - 1 ? y(middle(s, end, values)) : y(values.get(end));
        }

        /** Where a series' label points: the end of its line, or the middle of its band. */
        private double middle(int s, int row, List<Double> values) {
            boolean bands = spec.type() == Type.AREA && data.series().size() > 1;
            return bands
                    ? values.get(row) - data.rows().get(row).values().get(s).value() / 2
                    : values.get(row);
        }

        private double lastPlace() {
            double last = places[places.length - 1];
            return last > places[0] ? last : places[0] + 1;
        }

        private List<int[]> runs(List<Double> values) {
            List<int[]> runs = new ArrayList<>();
            int start = -1;
            for (int i = 0; i <= values.size(); i++) {
                boolean there = i < values.size() && values.get(i) != null;
                if (there && start < 0) {
                    start = i;
                } else if (!there && start >= 0) {
                    runs.add(new int[] {start, i - 1});
                    start = -1;
                }
            }
            return runs;
        }

        private Run run(List<Double> values, int[] range) {
            List<Double> xs = new ArrayList<>();
            List<Double> ys = new ArrayList<>();
            for (int i = range[0]; i <= range[1]; i++) {
                boolean turn = step && i > range[0];
                xs.add(turn ? (places[i - 1] + places[i]) / 2 : places[i]);
                ys.add(values.get(i));
            }
            if (step || range[0] == range[1]) {
                double last = places[range[1]];
                xs.add(range[0] == range[1] && range[1] < places.length - 1 ? (last + places[range[1] + 1]) / 2 : last);
                ys.add(values.get(range[1]));
            }
            return new Run(
                    xs.stream().mapToDouble(d -> d).toArray(),
                    ys.stream().mapToDouble(d -> d).toArray());
        }

        /** The value of each level of a step where it begins; the last stands at its end. */
        private void levelLabels() {
            List<ChartData.Row> rows = data.rows();
            double used = -1;
            for (int i = 0; i < rows.size(); i++) {
                Datum datum = rows.get(i).first();
                boolean begins =
                        i == 0 || !datum.number().equals(rows.get(i - 1).first().number());
                boolean last = IntStream.range(i, rows.size())
                        .allMatch(j -> rows.get(j).first().number().equals(datum.number()));
                if (!begins || last) {
                    continue;
                }
                String text = studio.spoken(datum, Studio.unit(spec));
                Words words = studio.value(
                        text,
                        datum.missing()
                                ? studio.palette().ink3()
                                : studio.palette().fillText());
                double x = i == 0 ? x(0) : (x(i - 1) + x(i)) / 2;
                double from = Math.max(x + (i == 0 ? 0 : 3), used + 4);
                double y = datum.missing() ? y(0) - 4 : y(datum.value()) - PEN / 2 - 3;
                canvas.left(words, from, y);
                used = from + words.width();
            }
        }
    }

    private Colour areaTint(int series) {
        return Tints.of(studio.palette(), data.series().size()).get(series);
    }
}
