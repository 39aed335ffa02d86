package octavo.exhibit;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.drawing.Mark.Stroke;
import octavo.drawing.Outline;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.Plot.Join;
import octavo.report.ExhibitSpec;
import octavo.report.ExhibitSpec.Fill;
import octavo.report.ExhibitSpec.Type;
import octavo.style.Role;

/**
 * Series over time as lines, steps or areas, each named at its end. XChart draws lines and areas; a gap in the data is a
 * gap in the line. A step changes half way between two dates, for it stands for what held around each date. Where values
 * are uncertain, a light band shows their range.
 */
final class LineChart implements Chart {
    private static final double DOT = 2.8;
    private static final double PEN = 2;
    private static final double FEW = 5; // levels of a step that are named where they begin, instead of a grid
    private static final double PALE = 0.8; // of the way from a line's colour to the ground, for its range
    private final Studio studio;
    private final ExhibitSpec spec;
    private final ChartData data;
    private final LineValues values;
    private final boolean step;
    private final boolean direct;

    LineChart(Studio studio, ExhibitSpec spec, ChartData data) {
        this.studio = studio;
        this.spec = spec;
        this.data = data;
        step = spec.type() == Type.STEP;
        values = new LineValues(data, step, bands());
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

    @Override
    public Optional<String> squeezed(double width) {
        if (spec.annotations().isEmpty()) {
            return Optional.empty();
        }
        Sheet sheet = new Sheet(width, 0);
        sheet.draw();
        return sheet.annotations.roomless();
    }

    private final class Sheet {
        final Canvas canvas = new Canvas();
        final double width;
        final Scale scale;
        final ValueGrid grid;
        final TimeLabels time;
        final EndLabels ends;
        final Annotations annotations;
        final double left;
        final double right;
        final double top;
        final double plot;
        final double total;
        final Room room;

        Sheet(double width, double height) {
            this.width = width;
            time = TimeLabels.of(studio, values.labels());
            ends = new EndLabels(studio, spec, data, width);
            double wished = Math.max(64, Math.min(170, 0.36 * width));
            double lines = ends.height();
            scale = scale(wished);
            grid = new ValueGrid(studio, scale);
            left = direct ? 0 : grid.labels();
            right = width - ends.room() - DOT;
            annotations = new Annotations(studio, spec, this::x, left, right, width);
            double above = direct ? studio.lettering().ink(Role.CHART_VALUE).size() + 2 : grid.headroom();
            top = above + annotations.height();
            double least = Math.max(Math.max(wished, lines), direct ? 44 : 0);
            plot = Math.max(direct ? Math.max(lines, 0.2 * width) : least, height - top - time.height());
            total = top + plot + time.height();
            room = new Room(left, top, right, top + plot);
        }

        private Scale scale(double wished) {
            boolean based = spec.type() != Type.LINE;
            BigDecimal least = data.least();
            BigDecimal greatest = values.greatest();
            boolean zero = based || least.signum() <= 0 || least.doubleValue() < 0.5 * greatest.doubleValue();
            BigDecimal low = zero ? least.min(BigDecimal.ZERO) : least;
            if (direct) {
                BigDecimal from = spec.axis().flatMap(ExhibitSpec.Axis::from).orElse(low);
                BigDecimal high = spec.axis().flatMap(ExhibitSpec.Axis::to).orElse(greatest.max(BigDecimal.ZERO));
                return new Scale(from, high.compareTo(from) > 0 ? high : from.add(BigDecimal.ONE), List.of());
            }
            return Scale.covering(low, greatest.max(zero ? BigDecimal.ZERO : low), (int) (wished / 26), spec.axis());
        }

        private double x(String place) {
            return left + values.share(place) * (right - left);
        }

        private double x(int row) {
            return left + values.share(row) * (right - left);
        }

        private double y(double value) {
            return top + (1 - scale.at(value)) * plot;
        }

        Drawing draw() {
            annotations.bands(canvas, top, top + plot, this::y);
            if (!direct) {
                grid.draw(canvas, top, plot, right);
            }
            if (spec.type() == Type.AREA || step && data.series().size() == 1) {
                areas();
            }
            ranges();
            grid.base(canvas, top, plot, left, right);
            time.draw(canvas, left, right, top + plot, width);
            double[] tips = new double[data.series().size()];
            for (boolean strong : List.of(false, true)) { // what is highlighted lies on top
                for (int s = data.series().size() - 1; s >= 0; s--) {
                    tips[s] = ends.strong(s) == strong ? line(s) : tips[s];
                }
            }
            if (direct) {
                levelLabels();
            }
            ends.draw(canvas, right + DOT, tips, top, plot);
            annotations.draw(canvas, top, top + plot, this::y, room);
            return canvas.drawing(width, total);
        }

        private void areas() {
            for (int s = data.series().size() - 1; s >= 0; s--) {
                Colour fill = data.series().size() == 1 ? studio.palette().track() : areaTint(s);
                List<Double> heights = values.stacked(s);
                for (int[] range : LineValues.stretches(heights)) {
                    Outline outline = plot().trace(
                                    values.run(heights, range), values.first(), values.last(), scale, join(), true);
                    canvas.outline(outline.moved(left, top), fill, null);
                }
            }
        }

        private void ranges() {
            for (int s = 0; s < data.series().size(); s++) {
                Colour pale = Tints.mix(ends.colour(s), studio.palette().ground(), PALE);
                values.ranges(s, p -> new double[] {left + p[0] * (right - left), y(p[1])})
                        .forEach(outline -> canvas.outline(outline, pale, null));
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
            List<Double> heights = values.stacked(s);
            boolean dashed = data.series().get(s).fill() == Fill.HATCH;
            double pen = ends.strong(s) ? PEN + 0.4 : PEN;
            Stroke stroke = new Stroke(colour, pen, dashed ? List.of(5.0, 3.5) : List.of(), !dashed);
            int end = -1;
            for (int[] range : LineValues.stretches(heights)) {
                end = range[1];
                if (range[0] == range[1]) {
                    canvas.outline(Outline.circle(x(end), y(heights.get(end)), pen / 2 + 0.4), colour, null);
                    continue;
                }
                Outline trace =
                        plot().trace(values.run(heights, range), values.first(), values.last(), scale, join(), false);
                canvas.outline(trace.moved(left, top), null, stroke);
                take(heights, range);
            }
            if (bands()) { // words do not read on dark areas
                IntStream.range(1, heights.size())
                        .filter(i -> heights.get(i) != null && heights.get(i - 1) != null)
                        .forEach(i -> {
                            double high = y(Math.max(heights.get(i), heights.get(i - 1)));
                            room.take(new Rectangle2D.Double(x(i - 1), high, x(i) - x(i - 1), top + plot - high));
                        });
            }
            if (end < 0) {
                return Double.NaN;
            }
            canvas.outline(Outline.circle(x(end), y(heights.get(end)), DOT), colour, null);
            room.take(new Rectangle2D.Double(x(end) - DOT, y(heights.get(end)) - DOT, 2 * DOT, 2 * DOT));
            return end == values.places().length - 1 ? y(middle(s, end, heights)) : y(heights.get(end));
        }

        /** Words must not cover the line. */
        private void take(List<Double> heights, int[] range) {
            for (int i = range[0] + 1; i <= range[1]; i++) {
                double turn = step ? (x(i - 1) + x(i)) / 2 : x(i);
                double before = y(heights.get(i - 1));
                double after = y(heights.get(i));
                room.take(x(i - 1), before, turn, step ? before : after);
                room.take(turn, step ? before : after, turn, after);
                room.take(turn, after, x(i), after);
            }
        }

        /** Where a series' label points: the end of its line, or the middle of its band. */
        private double middle(int s, int row, List<Double> heights) {
            return bands()
                    ? heights.get(row) - data.rows().get(row).values().get(s).value() / 2
                    : heights.get(row);
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
                room.take(new Rectangle2D.Double(from, y - words.capital(), words.width(), words.capital() + 1));
                used = from + words.width();
            }
        }
    }

    private Colour areaTint(int series) {
        return Tints.of(studio.palette(), data.series().size()).get(series);
    }
}
