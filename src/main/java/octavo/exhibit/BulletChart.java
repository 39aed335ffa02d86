package octavo.exhibit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.drawing.Mark;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Qualifier;
import octavo.exhibit.ChartData.Row;
import octavo.report.ExhibitSpec;
import octavo.report.ExhibitSpec.Target.Shape;
import octavo.style.Palette;
import octavo.style.Role;

/**
 * Bars against targets. XChart draws the bars; tracks, grid, target ticks and diamonds, the dotted gap to the first
 * target and all words are the own layer.
 */
final class BulletChart implements Chart {
    private static final double INSET = 5;
    private static final double NEAR = 30; // pt; a value further from its bar's end is better set outside
    private final Studio studio;
    private final ExhibitSpec spec;
    private final ChartData data;
    private final Shortfall shortfall;

    BulletChart(Studio studio, ExhibitSpec spec, ChartData data) {
        this.studio = studio;
        this.spec = spec;
        this.data = data;
        this.shortfall = new Shortfall(studio, spec);
    }

    @Override
    public Drawing draw(double width, double height) {
        double wished = studio.style().chart().rowPitch().pt();
        double smallest = studio.lettering().ink(Role.CHART_VALUE).leading() + 4;
        RowLabels rows = RowLabels.of(studio, data.rows(), width, wished, smallest);
        return new Sheet(width, rows).draw();
    }

    /** One drawing in the making. */
    private final class Sheet {
        final Canvas canvas = new Canvas();
        final double width;
        final RowLabels rows;
        final Scale scale;
        final double left;
        final double right;
        double top;
        boolean words; // whether qualifiers are words or signs, in all rows alike

        Sheet(double width, RowLabels rows) {
            this.width = width;
            this.rows = rows;
            left = rows.column();
            scale = axis((int) ((width - left) / 55));
            BigDecimal last = scale.ticks().get(scale.ticks().size() - 1);
            double overhang = studio.axis(tick(last)).width() / 2;
            right = width - Math.max(overhang, Symbols.DIAMOND + 1);
        }

        Drawing draw() {
            BulletHead head = new BulletHead(studio, data, scale, left, right, width);
            top = head.draw(canvas, this::tick, rows.height());
            rows.draw(canvas, top);
            List<Mark.Shape> bars = bars();
            for (int i = 0; i < data.rows().size(); i++) {
                track(i);
            }
            head.drawLines(canvas, top, rows.height());
            words = spoken();
            List<Slots> slots = new ArrayList<>();
            for (int i = 0; i < data.rows().size(); i++) {
                slots.add(row(i, bars.get(i)));
            }
            shortfalls(slots);
            zeroLine();
            return canvas.drawing(width, top + rows.height());
        }

        private List<Mark.Shape> bars() {
            List<Double> values =
                    data.rows().stream().map(r -> r.first().value()).toList();
            Plot plot = new Plot(right - left, rows.height());
            return plot.bars(
                    scale, values, rows.bar() / rows.pitch(), studio.palette().fill());
        }

        double x(BigDecimal value) {
            return left + scale.at(value) * (right - left);
        }

        double x(double value) {
            return left + scale.at(value) * (right - left);
        }

        private void track(int i) {
            BigDecimal far = data.rows().get(i).targets().stream()
                    .flatMap(t -> t.number().stream())
                    .max(BigDecimal::compareTo)
                    .orElse(scale.to());
            double y = top + rows.middle(i) - rows.bar() / 2;
            canvas.rectangle(
                    left, y, x(far) - left, rows.bar(), studio.palette().track());
        }

        private void zeroLine() {
            canvas.line(
                    left, top - 1, left, top + rows.height(), studio.palette().ink(), Symbols.ZERO_LINE);
        }

        private Slots row(int i, Mark.Shape bar) {
            Row row = data.rows().get(i);
            double middle = top + rows.middle(i);
            Slots slots = new Slots(width);
            if (!row.first().missing() && row.first().value() > 0) {
                Colour fill = studio.fill(row.highlighted());
                canvas.add(new Mark.Shape(bar.outline(), Optional.of(fill), Optional.empty()).moved(left, top));
            }
            targets(row, middle, slots);
            double after = value(row, middle, slots);
            gap(row, middle, after);
            return slots;
        }

        private void targets(Row row, double middle, Slots slots) {
            double reach = rows.bar() / 2 + Math.min(Symbols.TICK_OVERHANG, (rows.pitch() - rows.bar()) / 2);
            double r = Math.min(Symbols.DIAMOND, rows.pitch() / 2 - 1);
            for (int t = 0; t < data.targets().size(); t++) {
                Datum target = row.targets().get(t);
                if (target.missing()) {
                    continue;
                }
                double x = x(target.number().orElseThrow());
                boolean diamond = data.targets().get(t).shape() == Shape.DIAMOND;
                if (diamond) {
                    canvas.add(Symbols.diamond(x, middle, r, studio));
                } else {
                    canvas.line(
                            x,
                            middle - reach,
                            x,
                            middle + reach,
                            studio.palette().ink(),
                            Symbols.TICK);
                }
                double half = diamond ? r + 1 : Symbols.TICK / 2;
                slots.take(x - half - 2, x + half + 2);
            }
        }

        /** Whether all values can be said in words inside their bars; else all are said in signs. */
        private boolean spoken() {
            return data.rows().stream().allMatch(row -> {
                Datum datum = row.first();
                boolean plain = datum.missing() || datum.qualifier() == Qualifier.EXACT;
                double needed = plain
                        ? 0
                        : studio.value(studio.spoken(datum, unit()), Colour.WHITE)
                                        .width()
                                + 2 * INSET
                                - 1;
                boolean over = datum.missing() || needed <= x(datum.value()) - left && clear(row, datum, needed);
                return plain || over;
            });
        }

        private boolean clear(Row row, Datum datum, double needed) {
            return row.targets().stream()
                    .flatMap(t -> t.number().stream())
                    .noneMatch(t -> x(t) < x(datum.value()) + 2 && x(t) > x(datum.value()) - needed - 2);
        }

        /** Sets the value and returns where the bar with its label ends. */
        private double value(Row row, double middle, Slots slots) {
            Datum datum = row.first();
            Palette palette = studio.palette();
            String text = words ? studio.spoken(datum, unit()) : studio.compact(datum, unit());
            double end = datum.missing() ? left : x(datum.value());
            Words inside = studio.value(text, palette.ground());
            double from = slots.last(left + INSET - 1, end - INSET, inside.width());
            boolean near = from > end - inside.width() - NEAR;
            boolean full = Double.isNaN(slots.next(end + INSET, inside.width()));
            if (!datum.missing() && !Double.isNaN(from) && (near || full)) {
                canvas.left(inside, from, middle + inside.capital() / 2);
                return end;
            }
            Colour colour = datum.missing() ? palette.ink3() : studio.fillText(row.highlighted());
            Words outside = studio.value(text, colour);
            double at = slots.next(end + INSET, outside.width());
            at = Double.isNaN(at) ? Math.max(left, width - outside.width()) : at;
            canvas.left(outside, at, middle + outside.capital() / 2);
            slots.take(left, at + outside.width() + 3);
            return at + outside.width();
        }

        /** A dotted line from the value to the first target. */
        private void gap(Row row, double middle, double after) {
            Shortfall.of(row).ifPresent(missed -> {
                double tick = x(row.targets().get(0).number().orElseThrow());
                if (tick - after > 8) {
                    Colour colour = studio.fillText(row.highlighted());
                    canvas.line(after + 3, middle, tick - 2, middle, colour, 0.8, 1.5, 1.5);
                }
            });
        }

        /** By how much targets were missed: in the longest form that has room in every row, or not at all. */
        private void shortfalls(List<Slots> slots) {
            for (Shortfall.Form form : Shortfall.Form.values()) {
                List<Mark> marks = new ArrayList<>();
                boolean all = true;
                for (int i = 0; i < data.rows().size() && all; i++) {
                    all = shortfall(i, form, slots.get(i), marks);
                }
                if (all) {
                    canvas.add(marks);
                    return;
                }
            }
        }

        /** Sets a row's shortfall between its target and the next; false when it does not fit. */
        private boolean shortfall(int i, Shortfall.Form form, Slots slots, List<Mark> marks) {
            Row row = data.rows().get(i);
            if (Shortfall.of(row).isEmpty()) {
                return true;
            }
            Optional<String> text = shortfall.say(row, form);
            if (text.isEmpty()) {
                return false;
            }
            Ink ink = studio.lettering().ink(Role.CHART_AXIS).in(studio.fillText(row.highlighted()));
            Words words = studio.lettering().set(text.get(), row.highlighted() ? ink.weighing(600) : ink);
            double tick = x(row.targets().get(0).number().orElseThrow());
            double at = slots.next(tick + Symbols.TICK / 2 + INSET, words.width());
            boolean passed = row.targets().stream() // beyond another target it would seem to belong to that
                    .flatMap(t -> t.number().stream())
                    .anyMatch(t -> x(t) > tick + 0.1 && x(t) < at);
            if (Double.isNaN(at) || passed) {
                return false;
            }
            marks.addAll(words.at(at, top + rows.middle(i) + words.capital() / 2));
            return true;
        }

        private String tick(BigDecimal value) {
            return studio.figures().fixed(value, scale.decimals());
        }
    }

    private String unit() {
        return Studio.unit(spec);
    }

    private Scale axis(int steps) {
        BigDecimal high = Percent.is(spec) ? data.greatest().max(new BigDecimal(100)) : data.greatest();
        return Scale.covering(BigDecimal.ZERO, high, Math.max(2, Math.min(5, steps)), spec.axis());
    }
}
