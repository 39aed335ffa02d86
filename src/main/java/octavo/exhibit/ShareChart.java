package octavo.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.drawing.Mark;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Row;
import octavo.report.ExhibitSpec;
import octavo.style.Palette;
import octavo.style.Role;

/**
 * Shares of 100 as bars of one length. XChart draws the bars of the first series; what remains, further series (XChart
 * has no stacked horizontal bars), the white split and the dashed line at one half are the own layer.
 */
final class ShareChart implements Chart {
    private static final double INSET = 5;
    private static final Scale HUNDRED = new Scale(java.math.BigDecimal.ZERO, new java.math.BigDecimal(100), List.of());
    private final Studio studio;
    private final ExhibitSpec spec;
    private final ChartData data;
    private final int many;

    ShareChart(Studio studio, ExhibitSpec spec, ChartData data) {
        this.studio = studio;
        this.spec = spec;
        this.data = data;
        this.many = data.series().size();
    }

    @Override
    public Drawing draw(double width, double height) {
        double wished = 0.9 * studio.style().chart().rowPitch().pt(); // the look: 22.5 beside bullets at 25
        double smallest = studio.lettering().ink(Role.CHART_VALUE).leading() + 4;
        RowLabels rows = RowLabels.of(studio, data.rows(), width, wished, smallest);
        return new Sheet(width, rows).draw();
    }

    private final class Sheet {
        final Canvas canvas = new Canvas();
        final double width;
        final RowLabels rows;
        final double left;
        double top;

        Sheet(double width, RowLabels rows) {
            this.width = width;
            this.rows = rows;
            left = rows.column();
        }

        Drawing draw() {
            top = head();
            rows.draw(canvas, top);
            List<Double> first =
                    data.rows().stream().map(r -> r.first().value()).toList();
            List<Mark.Shape> bars = new Plot(width - left, rows.height())
                    .bars(
                            HUNDRED,
                            first,
                            rows.bar() / rows.pitch(),
                            studio.palette().fill());
            for (int i = 0; i < data.rows().size(); i++) {
                row(data.rows().get(i), top + rows.middle(i), bars.get(i));
            }
            canvas.line(left, top, left, top + rows.height(), studio.palette().ink(), Symbols.ZERO_LINE);
            return canvas.drawing(width, top + rows.height());
        }

        /** Names the series at the left and the rest at the right; a key where there are more, or no room. */
        private double head() {
            Ink ink = studio.lettering().ink(Role.CHART_TARGET);
            Words name = studio.lettering()
                    .set(data.series().get(0).name(), ink.in(studio.palette().fillText()));
            Words rest = studio.lettering()
                    .set(spec.rest().orElse(""), ink.in(studio.palette().ink2()));
            double baseline = 0.85 * ink.size();
            if (many == 1 && left + name.width() + 12 + rest.width() <= width) {
                canvas.left(name, left, baseline);
                canvas.right(rest, width, baseline);
                return baseline + 0.7 * ink.size();
            }
            KeyLine key = new KeyLine(studio);
            for (int s = 0; s < many; s++) {
                key.swatch(
                        tint(s, false),
                        data.series().get(s).fill(),
                        data.series().get(s).name());
            }
            spec.rest().ifPresent(r -> key.swatch(restColour(), ExhibitSpec.Fill.SOLID, r));
            double start = key.narrowest() <= width - left ? left : 0;
            return key.draw(canvas, start, width - start);
        }

        private double x(double share) {
            return left + share / 100 * (width - left);
        }

        private void row(Row row, double middle, Mark.Shape first) {
            double y = middle - rows.bar() / 2;
            if (row.values().stream().allMatch(Datum::missing)) {
                Words gap = studio.value(
                        studio.spoken(row.first(), ""), studio.palette().ink3());
                canvas.left(gap, left + INSET, middle + gap.capital() / 2);
                return;
            }
            canvas.rectangle(left, y, width - left, rows.bar(), restColour());
            double end = 0;
            List<Double> ends = new ArrayList<>();
            for (int s = 0; s < many; s++) {
                Datum datum = row.values().get(s);
                Colour fill = tint(s, row.highlighted());
                if (!datum.missing() && datum.value() > 0) {
                    if (s == 0) {
                        canvas.add(
                                new Mark.Shape(first.outline(), Optional.of(fill), Optional.empty()).moved(left, top));
                    } else {
                        canvas.rectangle(x(end), y, x(end + datum.value()) - x(end), rows.bar(), fill);
                    }
                }
                end += datum.value();
                ends.add(end);
            }
            splits(ends, y);
            values(row, middle);
        }

        private void splits(List<Double> ends, double y) {
            Colour white = studio.palette().ground();
            for (double end : ends) {
                if (end > 0 && end < 100) {
                    canvas.line(x(end), y, x(end), y + rows.bar(), white, 1);
                }
            }
            boolean clear = ends.stream().allMatch(e -> Math.abs(x(e) - x(50)) > 2);
            if (many == 1 && clear) {
                canvas.line(x(50), y, x(50), y + rows.bar(), white, 0.8, 2.0, 2.0);
            }
        }

        private void values(Row row, double middle) {
            double end = 0;
            for (int s = 0; s < many; s++) {
                Datum datum = row.values().get(s);
                double start = end;
                end += datum.value();
                if (!datum.missing()) {
                    value(row, s, start, end, middle);
                }
            }
        }

        /** At the start of its bar; a bar that is too short passes a single value on to what follows it. */
        private void value(Row row, int s, double start, double end, double middle) {
            Datum datum = row.values().get(s);
            Palette palette = studio.palette();
            Colour on = Tints.on(tint(s, row.highlighted()), palette);
            for (String text :
                    List.of(studio.spoken(datum, unit()), studio.compact(datum, unit()), studio.compact(datum, ""))) {
                Words words = studio.value(text, on);
                boolean half = many == 1 && x(start) + INSET + words.width() > x(50) - 3 && x(start) < x(50) - 3;
                if (x(end) - x(start) >= words.width() + 2 * INSET - 1 && !half) {
                    canvas.left(words, x(start) + INSET, middle + words.capital() / 2);
                    return;
                }
            }
            if (many == 1) {
                Words words = studio.value(studio.spoken(datum, unit()), palette.ink());
                canvas.left(words, x(end) + INSET, middle + words.capital() / 2);
            }
        }
    }

    private Colour restColour() {
        return many == 1 ? studio.palette().rest() : tint(many, false);
    }

    private Colour tint(int series, boolean highlighted) {
        return many == 1
                ? studio.fill(highlighted)
                : Tints.of(studio.palette(), many + 1).get(series);
    }

    private String unit() {
        return Studio.unit(spec);
    }
}
