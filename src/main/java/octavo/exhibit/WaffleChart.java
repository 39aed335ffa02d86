package octavo.exhibit;

import java.util.ArrayList;
import java.util.List;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Row;
import octavo.report.ExhibitSpec;
import octavo.style.Role;

/**
 * A hundred squares, filled column by column. XChart has no such chart: all of it is the own layer. Shares that are no
 * whole numbers get squares by the largest remainder, so that there are always a hundred.
 */
final class WaffleChart implements Chart {
    private static final int ACROSS = 20;
    private static final int DOWN = 5;
    private static final double GAP = 2.6;
    private static final double WIDEST = 250; // pt; larger squares look like a table
    private static final double BESIDE = 90; // pt; least room for names beside the squares

    private final Studio studio;
    private final ExhibitSpec spec;
    private final List<Part> parts;

    /** One kind of squares. */
    private record Part(String name, String value, double share, Colour fill, Colour text, boolean highlighted) {}

    WaffleChart(Studio studio, ExhibitSpec spec, ChartData data) {
        this.studio = studio;
        this.spec = spec;
        this.parts = parts(data);
    }

    private List<Part> parts(ChartData data) {
        List<Part> all = new ArrayList<>();
        double sum = 0;
        int many = data.rows().size();
        double whole = data.rows().stream().mapToDouble(r -> r.first().value()).sum();
        boolean rest = whole < 100 - 1e-9;
        List<Colour> tints = Tints.parts(studio.palette(), many + (rest ? 1 : 0));
        for (Row row : data.rows()) {
            Datum datum = row.first();
            sum += datum.value();
            Colour fill = row.highlighted() && many > 2 ? studio.palette().accent() : tints.get(all.size());
            Colour text = fill.contrast(studio.palette().ground()) >= 4.5
                    ? fill
                    : studio.palette().ink2();
            String said = studio.spoken(datum, Studio.unit(spec));
            all.add(new Part(row.label(), said, datum.value(), fill, text, row.highlighted()));
        }
        if (rest) {
            java.math.BigDecimal left = data.rows().stream()
                    .flatMap(r -> r.first().number().stream())
                    .reduce(new java.math.BigDecimal(100), java.math.BigDecimal::subtract);
            boolean exact = data.rows().stream().allMatch(r -> r.first().qualifier() == ChartData.Qualifier.EXACT);
            String number = studio.number(left, Studio.unit(spec));
            all.add(new Part(
                    spec.rest().orElse(""),
                    exact ? number : studio.qualified(number, ChartData.Qualifier.ABOUT),
                    100 - sum,
                    tints.get(all.size()),
                    studio.palette().ink2(),
                    false));
        }
        return all;
    }

    @Override
    public Drawing draw(double width, double height) {
        Canvas canvas = new Canvas();
        double grid = Math.min(width, WIDEST);
        double cell = (grid - (ACROSS - 1) * GAP) / ACROSS;
        double foot = DOWN * cell + (DOWN - 1) * GAP;
        squares(canvas, cell);
        double bottom = width - grid >= BESIDE + 20
                ? beside(canvas, grid + 20, width - grid - 20, foot)
                : below(canvas, foot, grid);
        return canvas.drawing(width, bottom);
    }

    private void squares(Canvas canvas, double cell) {
        int[] counts = counts();
        int part = 0;
        int left = counts[0];
        for (int i = 0; i < ACROSS * DOWN; i++) {
            while (left == 0) {
                left = counts[++part];
            }
            left--;
            double x = (i / DOWN) * (cell + GAP);
            double y = (i % DOWN) * (cell + GAP);
            canvas.rectangle(x, y, cell, cell, parts.get(part).fill());
        }
    }

    /** Squares a part, a hundred together. */
    private int[] counts() {
        int[] counts =
                parts.stream().mapToInt(p -> (int) Math.floor(p.share() + 1e-9)).toArray();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            order.add(i);
        }
        order.sort((a, b) ->
                Double.compare(parts.get(b).share() - counts[b], parts.get(a).share() - counts[a]));
        int missing = ACROSS * DOWN - java.util.Arrays.stream(counts).sum();
        for (int i = 0; i < missing; i++) {
            counts[order.get(i % order.size())]++;
        }
        return counts;
    }

    /** Names beside the squares, one below the other, centred on their height. */
    private double beside(Canvas canvas, double x, double room, double foot) {
        List<List<Words>> names = parts.stream().map(p -> lines(p, room)).toList();
        double leading = leading();
        double lines = names.stream().mapToInt(List::size).sum() * leading + (names.size() - 1) * 4;
        double y = Math.max(0, (foot - lines) / 2) + 0.8 * leading;
        for (List<Words> name : names) {
            for (Words line : name) {
                canvas.left(line, x, y);
                y += leading;
            }
            y += 4;
        }
        return Math.max(foot, y - 4 - 0.5 * leading);
    }

    /** Names below the squares: the first at the left, the last at the right, more than two one below the other. */
    private double below(Canvas canvas, double foot, double grid) {
        double leading = leading();
        double y = foot + leading;
        List<List<Words>> names = parts.stream().map(p -> lines(p, grid)).toList();
        double ends =
                names.get(0).get(0).width() + names.get(names.size() - 1).get(0).width() + 12;
        boolean pair = names.size() == 2 && names.stream().allMatch(n -> n.size() == 1) && ends <= grid;
        if (pair) {
            canvas.left(names.get(0).get(0), 0, y);
            canvas.right(names.get(1).get(0), grid, y);
            return y + 0.25 * leading;
        }
        for (List<Words> name : names) {
            for (Words line : name) {
                canvas.left(line, 0, y);
                y += leading;
            }
        }
        return y - 0.75 * leading;
    }

    private double leading() {
        return studio.lettering().ink(Role.CHART_NAME).leading();
    }

    private List<Words> lines(Part part, double room) {
        Words value = studio.value(part.value(), part.text());
        Ink ink = studio.nameInk(part.highlighted()).in(part.text());
        double indent = value.width() + 0.3 * ink.size();
        List<Words> name = studio.lettering().wrap(part.name(), ink, room - indent);
        List<Words> lines = new ArrayList<>();
        for (int i = 0; i < name.size(); i++) {
            Words empty = new Words(List.of(), value.width(), value.capital(), value.descent());
            lines.add((i == 0 ? value : empty).then(0.3 * ink.size(), name.get(i)));
        }
        return lines;
    }
}
