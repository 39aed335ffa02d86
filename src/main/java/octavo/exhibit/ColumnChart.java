package octavo.exhibit;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.drawing.Mark;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Row;
import octavo.report.ExhibitSpec;
import octavo.report.ExhibitSpec.Fill;
import octavo.report.ExhibitSpec.Type;
import octavo.style.Role;

/**
 * Columns from zero, side by side or stacked. XChart draws the columns. Every column carries its value if there is room;
 * otherwise, or where the spec sets an axis, grid and axis labels do. Where names are too long to stand below columns,
 * rows are drawn instead.
 */
final class ColumnChart implements Chart {
    private static final double LIFT = 3; // pt between a column and its value
    private final Studio studio;
    private final ExhibitSpec spec;
    private final ChartData data;
    private final int many;
    private final boolean stacked;

    ColumnChart(Studio studio, ExhibitSpec spec, ChartData data) {
        this.studio = studio;
        this.spec = spec;
        this.data = data;
        this.many = data.series().size();
        this.stacked = spec.type() == Type.STACKED;
    }

    @Override
    public Drawing draw(double width, double height) {
        Sheet sheet = new Sheet(width, height);
        boolean rows = !stacked && !sheet.names.fit(); // names that cannot stand below can stand beside
        return rows ? new BarChart(studio, spec, data).draw(width, height) : sheet.draw();
    }

    @Override
    public Optional<String> squeezed(double width) {
        Sheet sheet = new Sheet(width, 0);
        if (spec.annotations().isEmpty() || !stacked && !sheet.names.fit()) {
            return Optional.empty();
        }
        sheet.draw();
        return sheet.annotations.roomless();
    }

    private final class Sheet {
        final Canvas canvas = new Canvas();
        final double width;
        final double left;
        final double room;
        final boolean valued;
        final Scale scale;
        final ValueGrid grid;
        final CategoryLabels names;
        final double top;
        final double plot;
        final double total;
        final Room taken;
        final Annotations annotations;

        Sheet(double width, double height) {
            this.width = width;
            double wished = Math.max(90, Math.min(160, 0.36 * width));
            Scale nice = Scale.covering(low(), high(), (int) (wished / 26), spec.axis());
            valued = stacked
                    ? totals(width / data.rows().size()) != Totals.NONE
                    : fitting(width / data.rows().size());
            boolean axis = spec.axis().isPresent() || !valued;
            scale = axis ? nice : new Scale(low(), high(), List.of());
            grid = new ValueGrid(studio, scale);
            left = axis ? grid.labels() : 0;
            room = width - left;
            names = new CategoryLabels(studio, data.rows(), room / data.rows().size());
            double key = key();
            double above = valued ? studio.lettering().ink(Role.CHART_VALUE).size() + LIFT : 0;
            top = key + Math.max(axis ? grid.headroom() : 0, above);
            double below = names.height() + (valued && low().signum() < 0 ? above : 0);
            plot = Math.max(wished, height - top - below);
            total = top + plot + below;
            annotations = new Annotations(studio, spec, x -> left, left, width, width);
            taken = new Room(left, top - above, width, top + plot - 1);
        }

        private double key() {
            if (many == 1) {
                return 0;
            }
            KeyLine key = new KeyLine(studio);
            for (int s = 0; s < many; s++) {
                key.swatch(
                        tint(s),
                        data.series().get(s).fill(),
                        data.series().get(s).name());
            }
            return key.draw(canvas, 0, width) + 2;
        }

        /** Whether each column is wide enough for its value. */
        private boolean fitting(double slot) {
            double column = slot * fill(slot) / many;
            return data.rows().stream()
                    .flatMap(r -> r.values().stream())
                    .allMatch(d -> words(d, Colour.BLACK).width() <= column + (many == 1 ? slot - column - 3 : -1));
        }

        private double fill(double slot) {
            return many == 1 || stacked ? Math.min(0.66, 60 / slot) : Math.min(0.8, many * 44 / slot);
        }

        private BigDecimal low() {
            return stacked ? BigDecimal.ZERO : data.least().min(BigDecimal.ZERO);
        }

        private BigDecimal high() {
            BigDecimal high = data.noted().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
            for (Row row : data.rows()) {
                BigDecimal sum = BigDecimal.ZERO;
                for (Datum d : row.values()) {
                    BigDecimal v = d.number().orElse(BigDecimal.ZERO);
                    sum = sum.add(v);
                    high = stacked ? high : high.max(v).max(d.missing() ? v : d.most());
                }
                high = stacked ? high.max(sum) : high;
            }
            boolean flat = high.signum() == 0 && low().signum() == 0;
            return flat ? BigDecimal.ONE : high;
        }

        private double y(double value) {
            return top + (1 - scale.at(value)) * plot;
        }

        Drawing draw() {
            annotations.bands(canvas, top, top + plot, this::y);
            grid.draw(canvas, top, plot, width);
            List<List<Double>> values = new ArrayList<>();
            for (int s = 0; s < many; s++) {
                int series = s;
                values.add(data.rows().stream()
                        .map(r -> r.values().get(series).value())
                        .toList());
            }
            double slot = room / data.rows().size();
            double fill = fill(slot);
            List<List<Mark.Shape>> marks = new Plot(room, plot).columns(scale, values, fill, stacked);
            for (int i = 0; i < data.rows().size(); i++) {
                double sum = 0;
                for (int s = 0; s < many; s++) {
                    Datum datum = data.rows().get(i).values().get(s);
                    double x = left + (i + 0.5) * slot - fill * slot / 2 + (stacked ? 0 : s * fill * slot / many);
                    double w = fill * slot / (stacked ? 1 : many);
                    double base = stacked ? sum : 0;
                    sum += datum.value();
                    column(i, s, marks.get(s).get(i), x, w, base);
                }
                if (stacked && many > 1) {
                    total(data.rows().get(i), sum, left + (i + 0.5) * slot, slot);
                }
            }
            grid.base(canvas, top, plot, left, width);
            names.draw(canvas, left, total - names.height(), width);
            annotations.draw(canvas, top, top + plot, this::y, taken);
            return canvas.drawing(width, total);
        }

        private void column(int i, int s, Mark.Shape mark, double x, double w, double base) {
            Row row = data.rows().get(i);
            Datum datum = row.values().get(s);
            Colour colour = many == 1 ? studio.fill(row.highlighted()) : tint(s);
            double from = y(base);
            double to = y(base + datum.value());
            if (!datum.missing() && datum.value() != 0) {
                taken.take(new Rectangle2D.Double(x, Math.min(from, to), w, Math.abs(to - from)));
                if (data.series().get(s).fill() == Fill.HATCH) {
                    canvas.add(Hatch.of(x, Math.min(from, to), w, Math.abs(to - from), colour));
                } else {
                    canvas.add(new Mark.Shape(mark.outline(), Optional.of(colour), Optional.empty()).moved(left, top));
                }
            }
            if (!stacked && !datum.missing() && datum.range().isPresent()) {
                double low = y(datum.least().doubleValue());
                double high = y(datum.most().doubleValue());
                Marks.rangeUp(canvas, x + w / 2, low, high, studio);
                taken.take(x + w / 2, low, x + w / 2, high);
            }
            if (!stacked) {
                scale.cut(datum.value())
                        .ifPresent(at -> Marks.cutUp(canvas, top + (1 - at) * plot, x - 2, x + w + 2, studio));
            }
            if (stacked) {
                inside(datum, colour, s, x + w / 2, w, from, to);
            } else if (valued || datum.missing()) {
                double tip = y((datum.value() < 0 ? datum.least() : datum.most()).doubleValue());
                value(row, datum, x + w / 2, w, datum.missing() ? to : tip);
            }
        }

        private void inside(Datum datum, Colour colour, int s, double x, double w, double from, double to) {
            boolean last = s == many - 1;
            if (!last && !datum.missing()) {
                canvas.line(x - w / 2, to, x + w / 2, to, studio.palette().ground(), 1);
            }
            boolean solid = data.series().get(s).fill() == Fill.SOLID;
            Words words = words(
                    datum,
                    solid
                            ? Tints.on(colour, studio.palette())
                            : studio.palette().ink());
            if (!datum.missing() && from - to >= words.capital() + 5 && words.width() <= w - 4) {
                double baseline = (from + to + words.capital()) / 2;
                if (!solid) { // numbers do not read on hatching
                    canvas.rectangle(
                            x - words.width() / 2 - 2,
                            baseline - words.capital() - 2,
                            words.width() + 4,
                            words.capital() + 4,
                            studio.palette().ground());
                }
                canvas.centre(words, x, baseline);
            }
        }

        private void total(Row row, double sum, double x, double slot) {
            Totals form = totals(slot);
            if (form != Totals.NONE) {
                Words words = sumOf(row, form);
                canvas.centre(words, x, y(sum) - LIFT);
                taken.take(new Rectangle2D.Double(
                        x - words.width() / 2, y(sum) - LIFT - words.capital(), words.width(), words.capital() + 1));
            }
        }

        private void value(Row row, Datum datum, double x, double w, double to) {
            Colour colour = many > 1 ? studio.palette().ink() : studio.fillText(row.highlighted());
            Words words = words(datum, datum.missing() ? studio.palette().ink3() : colour);
            if (datum.missing() && words.width() > w + 2 && many > 1) {
                words = studio.axis("–");
            }
            boolean down = datum.value() < 0;
            double baseline = down ? to + LIFT + words.capital() : to - LIFT;
            for (BigDecimal noted : data.noted().stream().sorted().toList()) { // no line through a number
                double line = y(noted.doubleValue());
                boolean struck = line < baseline + 2 && line > baseline - words.capital() - 2;
                baseline = struck ? line - LIFT : baseline;
            }
            canvas.centre(words, x, baseline);
            taken.take(new Rectangle2D.Double(
                    x - words.width() / 2 - 4, baseline - words.capital(), words.width() + 8, words.capital() + 1));
        }
    }

    /** How the sums of stacked columns are said: the longest form for which all columns have room. */
    private enum Totals {
        SPOKEN,
        COMPACT,
        NONE
    }

    private Totals totals(double slot) {
        for (Totals form : List.of(Totals.SPOKEN, Totals.COMPACT)) {
            if (data.rows().stream().allMatch(r -> sumOf(r, form).width() <= slot - 4)) {
                return form;
            }
        }
        return Totals.NONE;
    }

    /** The sum of a stacked column; there is none where a part is missing. */
    private Words sumOf(Row row, Totals form) {
        if (row.values().stream().anyMatch(Datum::missing)) {
            return studio.axis(studio.wording().get("missing"));
        }
        BigDecimal sum =
                row.values().stream().map(d -> d.number().orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
        Datum whole = new Datum(Optional.of(sum), row.first().qualifier());
        String text = form == Totals.SPOKEN ? studio.spoken(whole, unit()) : studio.compact(whole, "");
        return studio.value(text, studio.palette().ink());
    }

    private Words words(Datum datum, Colour colour) {
        String text = many == 1 && data.rows().size() <= 8 ? studio.spoken(datum, unit()) : studio.compact(datum, "");
        return studio.value(text, colour);
    }

    private Colour tint(int series) {
        boolean hatched = data.series().get(series).fill() == Fill.HATCH; // thin lines need a strong colour
        return hatched
                ? studio.palette().fill()
                : Tints.of(studio.palette(), many).get(series);
    }

    private String unit() {
        return Studio.unit(spec);
    }
}
