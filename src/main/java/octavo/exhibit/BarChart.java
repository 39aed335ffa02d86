package octavo.exhibit;

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
import octavo.style.Role;

/**
 * Horizontal bars from zero, one or a few series, negative values to the left. XChart draws the bars; labels, zero line
 * and (only where the spec sets an axis, for every bar carries its value) grid and axis labels are the own layer, and so
 * are ranges of uncertain values, reference values and the cut of an axis that leaves something out.
 */
final class BarChart implements Chart {
    private static final double INSET = 5;
    private static final double SMALLEST_INSIDE = 9; // pt; a thinner bar carries its value outside
    private final Studio studio;
    private final ExhibitSpec spec;
    private final ChartData data;
    private final int many;

    BarChart(Studio studio, ExhibitSpec spec, ChartData data) {
        this.studio = studio;
        this.spec = spec;
        this.data = data;
        this.many = data.series().size();
    }

    @Override
    public Drawing draw(double width, double height) {
        double line = studio.lettering().ink(Role.CHART_VALUE).leading();
        double wished = many == 1 ? 0.88 * studio.style().chart().rowPitch().pt() : many * (line + 1) + 0.6 * line;
        double smallest = many == 1 ? line + 1 : wished;
        return new Sheet(width, RowLabels.of(studio, data.rows(), width, wished, smallest)).draw();
    }

    /** One drawing in the making. */
    private final class Sheet {
        final Canvas canvas = new Canvas();
        final double width;
        final RowLabels rows;
        final Scale scale;
        final double left;
        final double right;
        final double bar; // thickness of one series' bar
        double top;

        Sheet(double width, RowLabels rows) {
            this.width = width;
            this.rows = rows;
            bar = many == 1 ? rows.bar() : (rows.pitch() * 0.78) / many;
            int steps = Math.max(2, Math.min(5, (int) ((width - rows.column()) / 60)));
            BigDecimal low = data.least().min(BigDecimal.ZERO);
            BigDecimal high = data.greatest().max(BigDecimal.ZERO);
            Scale nice = Scale.covering(low, high, steps, spec.axis());
            scale = spec.axis().isPresent()
                    ? nice
                    : new Scale(low, high.compareTo(low) > 0 ? high : low.add(BigDecimal.ONE), List.of());
            double start = rows.column();
            double end = width - lastTick();
            for (int i = 0; i < 12; i++) { // labels that hang over shorten the plot, which may push more of them out
                double[] over = overhang(start, end);
                start += over[0];
                end = Math.max(start + 20, end - over[1]);
            }
            left = start;
            right = end;
        }

        private double lastTick() {
            if (scale.ticks().isEmpty()) {
                return 0;
            }
            return studio.axis(tick(scale.ticks().get(scale.ticks().size() - 1)))
                            .width()
                    / 2;
        }

        /** How far values outside their bars reach over the label column and over the frame, for a plot so placed. */
        private double[] overhang(double start, double end) {
            double before = 0;
            double after = 0;
            for (Row row : data.rows()) {
                for (int s = 0; s < many; s++) {
                    Datum d = row.values().get(s);
                    double length = Math.abs(scale.at(d.value()) - scale.at(0)) * (end - start);
                    double text = label(d, row).width();
                    if (inside(s, d, length, text)) {
                        continue;
                    }
                    double at = beside(d, text, start, end);
                    before = Math.max(before, d.value() < 0 ? rows.column() - at : 0);
                    after = Math.max(after, d.value() < 0 ? 0 : at + text - width);
                }
            }
            return new double[] {before, after};
        }

        private boolean inside(int s, Datum datum, double length, double text) {
            boolean solid = data.series().get(s).fill() == Fill.SOLID;
            boolean certain =
                    datum.range().isEmpty() && scale.cut(datum.value()).isEmpty();
            return solid && certain && !datum.missing() && bar >= SMALLEST_INSIDE && length >= text + 2 * INSET - 1;
        }

        /** Where a value outside its bar begins: beyond its range, and beyond reference lines. */
        private double beside(Datum datum, double text, double start, double end) {
            boolean negative = datum.value() < 0;
            double tip = (negative ? datum.least() : datum.most()).doubleValue();
            double at = start + scale.at(datum.missing() ? 0 : tip) * (end - start);
            double begin = negative ? at - INSET - text : at + INSET;
            for (BigDecimal noted : data.noted().stream().sorted().toList()) {
                double line = start + scale.at(noted) * (end - start);
                if (line > begin - 2 && line < begin + text + 2) {
                    begin = negative ? line - 4 - text : line + 4;
                }
            }
            return begin;
        }

        private double x(double value) {
            return left + scale.at(value) * (right - left);
        }

        Drawing draw() {
            head();
            references();
            rows.draw(canvas, top);
            List<List<Double>> values = new ArrayList<>();
            for (int s = 0; s < many; s++) {
                int series = s;
                values.add(data.rows().stream()
                        .map(r -> r.values().get(series).value())
                        .toList());
            }
            Plot plot = new Plot(right - left, rows.height());
            double share = many == 1 ? bar / rows.pitch() : 0.78;
            List<List<Mark.Shape>> bars = plot.groupedBars(scale, values, share);
            for (int i = 0; i < data.rows().size(); i++) {
                for (int s = 0; s < many; s++) {
                    mark(i, s, bars.get(s).get(i));
                }
            }
            double zero = x(0);
            canvas.line(zero, top, zero, top + rows.height(), studio.palette().ink(), Symbols.ZERO_LINE);
            return canvas.drawing(width, top + rows.height());
        }

        private void head() {
            if (many > 1) {
                KeyLine key = new KeyLine(studio);
                for (int s = 0; s < many; s++) {
                    key.swatch(
                            tint(s),
                            data.series().get(s).fill(),
                            data.series().get(s).name());
                }
                double start = key.narrowest() <= width - left ? left : 0;
                top = key.draw(canvas, start, width - start);
            }
            if (!scale.ticks().isEmpty()) {
                Ink ink = studio.lettering().ink(Role.CHART_AXIS);
                double baseline = top + 0.85 * ink.size();
                top = baseline + 0.6 * ink.size();
                for (BigDecimal value : scale.ticks()) {
                    canvas.centre(studio.axis(tick(value)), x(value.doubleValue()), baseline);
                }
            }
        }

        /** Bands and lines of reference with their words, then the grid, all under the bars. */
        private void references() {
            Flags flags = new Flags(studio, width);
            spec.annotations().forEach(a -> flags.add(x(a.value().get(0).doubleValue()), a.label()));
            top += flags.height();
            double foot = top + rows.height();
            for (ExhibitSpec.Annotation a : spec.annotations()) {
                if (a.value().size() == 2) {
                    double from = x(a.value().get(0).doubleValue());
                    double to = x(a.value().get(1).doubleValue());
                    canvas.rectangle(
                            from,
                            top,
                            to - from,
                            rows.height(),
                            studio.palette().paper());
                }
            }
            for (BigDecimal value : scale.ticks()) {
                if (value.signum() != 0) {
                    double gx = x(value.doubleValue());
                    canvas.line(gx, top, gx, foot, studio.palette().grid(), Symbols.GRID);
                }
            }
            flags.draw(canvas, top, foot, studio.palette().ink2());
        }

        private String tick(BigDecimal value) {
            return studio.figures().fixed(value, scale.decimals());
        }

        private void mark(int i, int s, Mark.Shape shape) {
            Row row = data.rows().get(i);
            Datum datum = row.values().get(s);
            double middle = top + rows.middle(i) + (s - (many - 1) / 2.0) * bar;
            if (!datum.missing() && datum.value() != 0) {
                Colour colour = many == 1 ? studio.fill(row.highlighted()) : tint(s);
                if (data.series().get(s).fill() == Fill.HATCH) {
                    double a = Math.min(x(0), x(datum.value()));
                    double b = Math.max(x(0), x(datum.value()));
                    canvas.add(Hatch.of(a, middle - bar / 2, b - a, bar, colour));
                } else {
                    canvas.add(new Mark.Shape(shape.outline(), Optional.of(colour), Optional.empty()).moved(left, top));
                }
            }
            if (!datum.missing() && datum.range().isPresent()) {
                Marks.rangeAcross(
                        canvas, x(datum.least().doubleValue()), x(datum.most().doubleValue()), middle, studio);
            }
            scale.cut(datum.value())
                    .ifPresent(at -> Marks.cutAcross(
                            canvas, left + at * (right - left), middle - bar / 2 - 2, middle + bar / 2 + 2, studio));
            value(row, s, datum, middle);
        }

        private Words label(Datum datum, Row row) {
            return studio.value(studio.spoken(datum, unit()), studio.fillText(row.highlighted()));
        }

        private void value(Row row, int s, Datum datum, double middle) {
            boolean negative = datum.value() < 0;
            double end = x(datum.value());
            Colour colour = many == 1 ? studio.fill(row.highlighted()) : tint(s);
            Words inside = studio.value(studio.spoken(datum, unit()), Tints.on(colour, studio.palette()));
            if (inside(s, datum, Math.abs(end - x(0)), inside.width())) {
                double at = negative ? end + INSET : end - INSET - inside.width();
                canvas.left(inside, at, middle + inside.capital() / 2);
                return;
            }
            Words outside = datum.missing()
                    ? studio.value(studio.spoken(datum, ""), studio.palette().ink3())
                    : studio.value(studio.spoken(datum, unit()), outsideColour(row));
            double at = beside(datum, outside.width(), left, right);
            canvas.left(outside, Math.min(at, width - outside.width()), middle + outside.capital() / 2);
        }

        private Colour outsideColour(Row row) {
            return many == 1
                    ? studio.fillText(row.highlighted())
                    : studio.palette().ink();
        }
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
