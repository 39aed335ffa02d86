package octavo.exhibit;

import java.math.BigDecimal;
import java.util.List;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.drawing.Mark.Stroke;
import octavo.drawing.Outline;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Row;
import octavo.report.ExhibitSpec;
import octavo.style.Role;

/**
 * Two values a row, joined by a bar: a filled dot for the first series, a ring for the second. XChart has no such chart:
 * all of it is the own layer.
 */
final class DumbbellChart implements Chart {
    private static final double R = 3.6;
    private static final double JOIN = 3;
    private static final double GAP = 4;
    private final Studio studio;
    private final ExhibitSpec spec;
    private final ChartData data;

    DumbbellChart(Studio studio, ExhibitSpec spec, ChartData data) {
        this.studio = studio;
        this.spec = spec;
        this.data = data;
    }

    @Override
    public Drawing draw(double width, double height) {
        double wished = 0.84 * studio.style().chart().rowPitch().pt();
        double smallest = studio.lettering().ink(Role.CHART_VALUE).leading() + 2;
        return new Sheet(width, RowLabels.of(studio, data.rows(), width, wished, smallest)).draw();
    }

    private final class Sheet {
        final Canvas canvas = new Canvas();
        final double width;
        final RowLabels rows;
        final Scale scale;
        final double left;
        final double right;

        Sheet(double width, RowLabels rows) {
            this.width = width;
            this.rows = rows;
            int steps = Math.max(2, Math.min(5, (int) ((width - rows.column()) / 55)));
            scale = Scale.covering(low(), data.greatest(), steps, spec.axis());
            double start = rows.column();
            double end = width - tickWidth(scale.ticks().get(scale.ticks().size() - 1)) / 2;
            for (int i = 0; i < 12; i++) {
                double[] over = overhang(start, end);
                start += over[0];
                end = Math.max(start + 20, end - over[1]);
            }
            left = start;
            right = end;
        }

        private BigDecimal low() {
            BigDecimal least = data.least();
            BigDecimal greatest = data.greatest();
            boolean near = least.signum() > 0 && least.doubleValue() < 0.5 * greatest.doubleValue();
            return near || greatest.compareTo(least) == 0 && least.signum() > 0 ? BigDecimal.ZERO : least;
        }

        private double tickWidth(BigDecimal value) {
            return studio.axis(studio.figures().fixed(value, scale.decimals())).width();
        }

        private double[] overhang(double start, double end) {
            double before = 0;
            double after = 0;
            for (Row row : data.rows()) {
                List<Datum> both = row.values().stream()
                        .filter(d -> !d.missing())
                        .sorted(this::order)
                        .toList();
                if (!both.isEmpty()) {
                    Datum low = both.get(0);
                    Datum high = both.get(both.size() - 1);
                    double x1 = start + scale.at(low.value()) * (end - start);
                    double x2 = start + scale.at(high.value()) * (end - start);
                    before = Math.max(
                            before,
                            rows.column() - (x1 - R - GAP - text(row, low).width()));
                    after = Math.max(after, x2 + R + GAP + text(row, high).width() - width);
                }
            }
            return new double[] {before, after};
        }

        private int order(Datum a, Datum b) {
            return a.number().orElseThrow().compareTo(b.number().orElseThrow());
        }

        private Words text(Row row, Datum datum) {
            Colour colour = row.values().get(0) == datum
                    ? studio.fillText(row.highlighted())
                    : row.highlighted()
                            ? studio.palette().accent()
                            : studio.palette().display();
            return studio.value(studio.spoken(datum, Studio.unit(spec)), colour);
        }

        private double x(Datum datum) {
            return left + scale.at(datum.value()) * (right - left);
        }

        Drawing draw() {
            double top = head();
            rows.draw(canvas, top);
            for (int i = 0; i < data.rows().size(); i++) {
                row(data.rows().get(i), top + rows.middle(i));
            }
            return canvas.drawing(width, top + rows.height());
        }

        private double head() {
            KeyLine key = new KeyLine(studio);
            key.dot(studio.palette().fill(), true, data.series().get(0).name());
            key.dot(studio.palette().display(), false, data.series().get(1).name());
            double start = key.narrowest() <= width - rows.column() ? rows.column() : 0;
            double height = key.draw(canvas, start, width - start);
            Ink axis = studio.lettering().ink(Role.CHART_AXIS);
            double baseline = height + 0.85 * axis.size() + 2;
            double top = baseline + 0.6 * axis.size();
            for (BigDecimal value : scale.ticks()) {
                double x = left + scale.at(value) * (right - left);
                canvas.centre(studio.axis(studio.figures().fixed(value, scale.decimals())), x, baseline);
                boolean zero = value.signum() == 0 && clear(x);
                Colour colour = zero ? studio.palette().ink() : studio.palette().grid();
                canvas.line(x, top, x, top + rows.height(), colour, zero ? Symbols.ZERO_LINE : Symbols.GRID);
            }
            return top;
        }

        /** Whether no value is set across this line. */
        private boolean clear(double x) {
            return data.rows().stream()
                    .flatMap(r -> r.values().stream()
                            .filter(d -> !d.missing())
                            .map(d -> x(d) - x < 0
                                    ? 0
                                    : x(d) - R - GAP - text(r, d).width() - x))
                    .allMatch(room -> room >= 0);
        }

        private void row(Row row, double middle) {
            Datum first = row.values().get(0);
            Datum second = row.values().get(1);
            if (!first.missing() && !second.missing()) {
                double a = Math.min(x(first), x(second));
                double b = Math.max(x(first), x(second));
                canvas.rectangle(
                        a, middle - JOIN / 2, b - a, JOIN, studio.palette().rest());
            }
            Colour ring = row.highlighted()
                    ? studio.palette().accent()
                    : studio.palette().display();
            if (!second.missing()) {
                Outline circle = Outline.circle(x(second), middle, R - 0.1);
                canvas.outline(circle, studio.palette().ground(), Stroke.solid(ring, 1.6));
            }
            if (!first.missing()) {
                canvas.outline(Outline.circle(x(first), middle, R), studio.fill(row.highlighted()), null);
            }
            values(row, first, second, middle);
        }

        private void values(Row row, Datum first, Datum second, double middle) {
            if (first.missing() && second.missing()) {
                Words gap =
                        studio.value(studio.spoken(first, ""), studio.palette().ink3());
                canvas.left(gap, left + GAP, middle + gap.capital() / 2);
                return;
            }
            if (first.missing() || second.missing()) {
                Datum only = first.missing() ? second : first;
                label(row, only, middle, true);
                Words gap = studio.axis(studio.wording().get("missing"));
                canvas.right(gap, x(only) - R - GAP, middle + gap.capital() / 2);
                return;
            }
            int order = order(first, second);
            label(row, first, middle, order > 0);
            if (order != 0) {
                label(row, second, middle, order < 0);
            }
        }

        private void label(Row row, Datum datum, double middle, boolean after) {
            Words words = text(row, datum);
            double y = middle + words.capital() / 2;
            if (after) {
                canvas.left(words, x(datum) + R + GAP, y);
            } else {
                canvas.right(words, x(datum) - R - GAP, y);
            }
        }
    }
}
