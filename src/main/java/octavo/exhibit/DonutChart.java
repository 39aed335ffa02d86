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
import octavo.style.Role;

/** At most three slices of a whole, as a ring around the main figure. XChart draws the slices. */
final class DonutChart implements Chart {
    private static final double RING = 0.42; // thickness, share of the radius
    private static final double SPLIT = 1; // pt, white, between slices
    private static final double SWATCH = 8;
    private static final double BESIDE = 16; // pt between ring and legend
    private final Studio studio;
    private final ExhibitSpec spec;
    private final List<Slice> slices;

    private record Slice(String name, Datum datum, Colour fill, boolean highlighted) {}

    DonutChart(Studio studio, ExhibitSpec spec, ChartData data) {
        this.studio = studio;
        this.spec = spec;
        this.slices = slices(data);
    }

    private List<Slice> slices(ChartData data) {
        List<Row> rows = data.rows().stream().filter(r -> !r.first().missing()).toList();
        BigDecimal left = rows.stream()
                .map(r -> r.first().number().orElseThrow())
                .reduce(new BigDecimal(100), BigDecimal::subtract);
        boolean rest = spec.rest().isPresent() && left.signum() > 0;
        List<Colour> tints = Tints.parts(studio.palette(), rows.size() + (rest ? 1 : 0));
        List<Slice> all = new ArrayList<>();
        for (Row row : rows) {
            Colour fill = row.highlighted() ? studio.palette().accent() : tints.get(all.size());
            all.add(new Slice(row.label(), row.first(), fill, row.highlighted()));
        }
        if (rest) {
            boolean exact = rows.stream().allMatch(r -> r.first().qualifier() == Qualifier.EXACT);
            Datum datum = new Datum(Optional.of(left), exact ? Qualifier.EXACT : Qualifier.ABOUT);
            all.add(new Slice(spec.rest().orElseThrow(), datum, tints.get(all.size()), false));
        }
        return all;
    }

    @Override
    public Drawing draw(double width, double height) {
        Canvas canvas = new Canvas();
        Words figure = figure();
        double inner = Math.max(figure.width() + 12, 56);
        double diameter = Math.max(Math.min(0.48 * width, 132), inner / (1 - RING));
        ring(canvas, diameter);
        double top = (diameter + figure.capital()) / 2;
        canvas.centre(figure, diameter / 2, top);
        double bottom = legend(canvas, diameter, width);
        return canvas.drawing(width, Math.max(diameter, bottom));
    }

    private void ring(Canvas canvas, double diameter) {
        List<Double> values = slices.stream().map(s -> s.datum().value()).toList();
        List<Mark.Shape> marks = new Plot(diameter, diameter).slices(values, RING);
        for (int i = 0; i < marks.size(); i++) {
            Optional<Colour> fill = Optional.of(slices.get(i).fill());
            canvas.add(new Mark.Shape(marks.get(i).outline(), fill, Optional.empty()));
        }
        double sum = values.stream().mapToDouble(v -> v).sum();
        double turned = 0;
        for (double value : values) {
            if (values.size() > 1) {
                split(canvas, diameter / 2, turned / sum * 2 * Math.PI);
            }
            turned += value;
        }
    }

    /** A white line across the ring at an angle, clockwise from the top. */
    private void split(Canvas canvas, double r, double angle) {
        double dx = Math.sin(angle);
        double dy = -Math.cos(angle);
        double in = r * (1 - RING);
        canvas.line(
                r + in * dx,
                r + in * dy,
                r + r * dx,
                r + r * dy,
                studio.palette().ground(),
                SPLIT);
    }

    private Slice main() {
        return slices.stream().filter(Slice::highlighted).findFirst().orElse(slices.get(0));
    }

    /** The main slice's value in large figures. */
    private Words figure() {
        String number = studio.compact(main().datum(), "");
        Words figure = studio.lettering().set(number, Role.FACT_VALUE);
        String unit = Studio.unit(spec);
        return unit.isEmpty() ? figure : figure.then(1.5, studio.lettering().set(unit, Role.FACT_UNIT));
    }

    /** Swatch, value and name of each slice: beside the ring and centred on it, or below where words need more room. */
    private double legend(Canvas canvas, double diameter, double width) {
        List<Words> values = slices.stream().map(this::value).toList();
        double widest = values.stream().mapToDouble(Words::width).max().orElse(0);
        double indent = SWATCH + 6 + widest + 6;
        double word = slices.stream()
                .mapToDouble(s -> studio.lettering().widestWord(s.name(), studio.nameInk(s.highlighted())))
                .max()
                .orElse(0);
        boolean beside = diameter + BESIDE + indent + word <= width;
        double x = beside ? diameter + BESIDE : 0;
        Ink plain = studio.nameInk(false);
        List<List<Words>> names = slices.stream()
                .map(s -> studio.lettering().wrap(s.name(), studio.nameInk(s.highlighted()), width - x - indent))
                .toList();
        double total = names.stream().mapToInt(List::size).sum() * plain.leading() + (names.size() - 1) * 6;
        double y = (beside ? Math.max(0, (diameter - total) / 2) : diameter + 8) + 0.85 * plain.size();
        for (int i = 0; i < slices.size(); i++) {
            Words value = values.get(i);
            double middle = y - value.capital() / 2;
            canvas.rectangle(
                    x, middle - SWATCH / 2, SWATCH, SWATCH, slices.get(i).fill());
            canvas.right(value, x + SWATCH + 6 + widest, y);
            for (Words line : names.get(i)) {
                canvas.left(line, x + indent, y);
                y += plain.leading();
            }
            y += 6;
        }
        return y - 6 - 0.6 * plain.leading();
    }

    private Words value(Slice slice) {
        boolean legible = slice.fill().contrast(studio.palette().ground()) >= 4.5;
        Colour colour = legible ? slice.fill() : studio.palette().ink();
        return studio.value(studio.spoken(slice.datum(), Studio.unit(spec)), colour);
    }
}
