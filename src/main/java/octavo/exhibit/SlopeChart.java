package octavo.exhibit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.drawing.Mark.Stroke;
import octavo.drawing.Outline;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Row;
import octavo.report.ExhibitSpec;

/**
 * A line a row from its first value to its second, named at both ends where there is room, else at the left. XChart has
 * no such chart: all of it is the own layer. Position stands for the value and every value is written, so that there is
 * no axis. A row with one value is a dot; a row without any is named at the foot.
 */
final class SlopeChart implements Chart {
    private static final double R = 2.8;
    private static final double PEN = 1.6;
    private static final double GAP = 7;
    private static final double NEXT = 5; // between a name and its value
    private static final double FAR = 4; // a label further off gets a line to its end
    private static final double WIDE = 300; // from here on names stand at both ends
    private static final double WIDEST = 0.3; // share of the width that names may take at one side
    private static final double BELOW_HEAD = 7;
    private final Studio studio;
    private final ExhibitSpec spec;
    private final ChartData data;

    SlopeChart(Studio studio, ExhibitSpec spec, ChartData data) {
        this.studio = studio;
        this.spec = spec;
        this.data = data;
    }

    @Override
    public Drawing draw(double width, double height) {
        return new Sheet(width, height).draw();
    }

    @Override
    public Optional<String> squeezed(double width) {
        Sheet sheet = new Sheet(width, 0);
        Ink head = studio.nameInk(true);
        double room = Math.max(20, sheet.right - sheet.left - 8);
        if (sheet.right - sheet.left < 40) {
            return Optional.of(data.rows().get(0).label());
        }
        return data.series().stream()
                .map(ChartData.Series::name)
                .filter(name -> studio.lettering().widestWord(name, head) > room)
                .findFirst();
    }

    /** What stands at one end of a line. */
    private record Label(int row, List<Words> name, Words value) {
        double width() {
            return value.width()
                    + name.stream().mapToDouble(w -> w.width() + NEXT).max().orElse(0);
        }
    }

    private final class Sheet {
        final Canvas canvas = new Canvas();
        final double width;
        final double leading = studio.nameInk(false).leading();
        final List<List<Label>> labels = List.of(new ArrayList<>(), new ArrayList<>());
        final double left;
        final double right;
        final double low;
        final double high;
        final double plot;

        Sheet(double width, double height) {
            this.width = width;
            for (int i = 0; i < data.rows().size(); i++) {
                Row row = data.rows().get(i);
                for (int end = 0; end < 2; end++) {
                    if (!row.values().get(end).missing()) {
                        labels.get(end).add(label(i, end));
                    }
                }
            }
            left = room(0);
            right = width - room(1);
            low = spec.axis()
                    .flatMap(ExhibitSpec.Axis::from)
                    .orElse(data.least())
                    .doubleValue();
            high = spec.axis()
                    .flatMap(ExhibitSpec.Axis::to)
                    .orElse(data.greatest())
                    .doubleValue();
            plot = Math.max(Math.max(needed(0), needed(1)), Math.max(110, Math.min(240, 0.45 * width)));
        }

        private double room(int end) {
            double widest =
                    labels.get(end).stream().mapToDouble(Label::width).max().orElse(0);
            return widest + GAP + R;
        }

        private double needed(int end) {
            return labels.get(end).stream().mapToDouble(this::high).sum();
        }

        private double high(Label label) {
            return Math.max(1, label.name().size()) * leading;
        }

        private Label label(int i, int end) {
            Row row = data.rows().get(i);
            Words value = studio.value(
                    studio.spoken(row.values().get(end), Studio.unit(spec)), studio.fillText(row.highlighted()));
            boolean named = end == 0 || width >= WIDE || row.first().missing();
            if (!named) {
                return new Label(i, List.of(), value);
            }
            Ink ink = studio.nameInk(row.highlighted());
            double most =
                    Math.max(WIDEST * width - value.width(), studio.lettering().widestWord(row.label(), ink));
            return new Label(i, studio.lettering().wrap(row.label(), ink, Math.min(most, 0.4 * width)), value);
        }

        private double y(Datum datum, double top) {
            double share = high > low ? (datum.value() - low) / (high - low) : 0.5;
            return top + R + (1 - share) * (plot - 2 * R);
        }

        Drawing draw() {
            double top = heads() + BELOW_HEAD + leading / 2;
            for (double x : new double[] {left, right}) {
                canvas.line(x, top - BELOW_HEAD, x, top + plot, studio.palette().grid(), Symbols.GRID);
            }
            List<Row> rows = data.rows();
            rows.stream().filter(r -> !r.highlighted()).forEach(r -> line(r, top));
            rows.stream().filter(Row::highlighted).forEach(r -> line(r, top));
            labels(0, top);
            labels(1, top);
            double foot = top + plot + leading / 2;
            return canvas.drawing(width, GapLine.draw(studio, canvas, unknown(), foot, width));
        }

        private List<String> unknown() {
            return data.rows().stream()
                    .filter(r -> r.values().stream().allMatch(Datum::missing))
                    .map(Row::label)
                    .toList();
        }

        /** The columns' names over their ends; returns their foot. */
        private double heads() {
            Ink ink = studio.nameInk(true);
            double foot = 0;
            for (int end = 0; end < 2; end++) {
                String name = data.series().get(end).name();
                double baseline = 0.85 * ink.size();
                for (Words words : studio.lettering().wrap(name, ink, Math.max(20, right - left - 8))) {
                    double x = (end == 0 ? left : right) - words.width() / 2;
                    canvas.left(words, Math.max(0, Math.min(width - words.width(), x)), baseline);
                    foot = Math.max(foot, baseline);
                    baseline += ink.leading();
                }
            }
            return foot;
        }

        private void line(Row row, double top) {
            Colour colour = studio.fill(row.highlighted());
            Datum first = row.values().get(0);
            Datum second = row.values().get(1);
            if (!first.missing() && !second.missing()) {
                double pen = row.highlighted() ? PEN + 0.8 : PEN;
                canvas.line(left, y(first, top), right, y(second, top), colour, pen);
            }
            dot(first, left, top, colour);
            dot(second, right, top, colour);
        }

        private void dot(Datum datum, double x, double top, Colour colour) {
            if (!datum.missing()) {
                Stroke edge = Stroke.solid(studio.palette().ground(), 0.8);
                canvas.outline(Outline.circle(x, y(datum, top), R), colour, edge);
            }
        }

        private void labels(int end, double top) {
            List<Label> order = new ArrayList<>(labels.get(end));
            order.sort(Comparator.comparingDouble(l -> tip(l, end, top)));
            double[] tips = order.stream().mapToDouble(l -> tip(l, end, top)).toArray();
            double[] half = order.stream().mapToDouble(l -> high(l) / 2).toArray();
            double[] middles = Spread.apart(tips, half, top - leading / 2, top + plot + leading / 2);
            IntStream.range(0, order.size()).forEach(i -> label(order.get(i), end, tips[i], middles[i]));
        }

        private double tip(Label label, int end, double top) {
            return y(data.rows().get(label.row()).values().get(end), top);
        }

        private void label(Label label, int end, double tip, double middle) {
            double sign = end == 0 ? -1 : 1;
            double x = end == 0 ? left : right;
            if (Math.abs(middle - tip) > FAR) {
                Colour thin = studio.palette().rest();
                canvas.line(x + sign * R, tip, x + sign * (GAP + R - 1.5), middle, thin, Symbols.GRID);
            }
            double at = x + sign * (GAP + R);
            double baseline =
                    middle - (high(label) - leading) / 2 + label.value().capital() / 2;
            double beside = label.value().width() + NEXT;
            if (end == 0) {
                canvas.right(label.value(), at, baseline);
                for (int i = 0; i < label.name().size(); i++) {
                    canvas.right(label.name().get(i), at - beside, baseline + i * leading);
                }
                return;
            }
            canvas.left(label.value(), at, baseline);
            for (int i = 0; i < label.name().size(); i++) {
                canvas.left(label.name().get(i), at + beside, baseline + i * leading);
            }
        }
    }
}
