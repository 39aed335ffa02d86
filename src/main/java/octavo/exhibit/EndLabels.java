package octavo.exhibit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import octavo.drawing.Colour;
import octavo.exhibit.ChartData.Datum;
import octavo.report.ExhibitSpec;
import octavo.report.ExhibitSpec.Type;

/**
 * Names and last values at the ends of lines, in the line's colour. Labels that would collide push each other apart and
 * keep a thin line to their end.
 */
final class EndLabels {
    private static final double WIDEST = 0.34; // share of the width
    private static final double GAP = 6;
    private static final double OVERHANG = 0.4; // pt; an f reaches beyond its advance
    private static final double FAR = 5; // pt; a label further off gets a line to its end
    private final Studio studio;
    private final ExhibitSpec spec;
    private final ChartData data;
    private final List<List<Words>> labels = new ArrayList<>();
    private final double leading;

    EndLabels(Studio studio, ExhibitSpec spec, ChartData data, double width) {
        this.studio = studio;
        this.spec = spec;
        this.data = data;
        this.leading = studio.nameInk(false).leading();
        for (int s = 0; s < data.series().size(); s++) {
            labels.add(label(s, WIDEST * width));
        }
    }

    private List<Words> label(int s, double most) {
        Colour colour = text(s);
        Datum last = last(s);
        Words value = studio.value(studio.spoken(last, Studio.unit(spec)), colour);
        if (data.series().size() == 1) {
            return List.of(value);
        }
        Ink ink = studio.nameInk(strong(s)).in(colour);
        String text = data.series().get(s).name();
        double word = Math.min(studio.lettering().widestWord(text, ink), 1.4 * most - value.width());
        List<Words> name = studio.lettering().wrap(text, ink, Math.max(word, most - value.width() - 4));
        List<Words> lines = new ArrayList<>(name);
        lines.set(0, value.then(4, name.get(0)));
        return lines;
    }

    private Datum last(int s) {
        Datum last = Datum.GAP;
        for (ChartData.Row row : data.rows()) {
            last = row.values().get(s).missing() ? last : row.values().get(s);
        }
        return last;
    }

    /** Whether the spec highlights this series. */
    boolean strong(int s) {
        return spec.highlight().contains(data.series().get(s).name());
    }

    Colour colour(int s) {
        if (strong(s)) {
            return studio.palette().accent();
        }
        int many = data.series().size();
        if (many == 1) {
            return studio.palette().fill();
        }
        if (spec.type() == Type.AREA) {
            return Tints.of(studio.palette(), many).get(s);
        }
        List<Colour> lines = Tints.lines(studio.palette());
        if (many > lines.size() && !spec.highlight().isEmpty()) {
            return Tints.quiet(studio.palette()); // with colours twice over, none would stand out but by chance
        }
        return lines.get(s % lines.size());
    }

    private Colour text(int s) {
        Colour line = colour(s);
        if (line.equals(studio.palette().fill())) {
            return studio.palette().fillText();
        }
        return line.contrast(studio.palette().ground()) >= 4.5
                ? line
                : studio.palette().ink2();
    }

    /** Width that the labels take right of the lines' ends. */
    double room() {
        double widest = labels.stream()
                .flatMap(List::stream)
                .mapToDouble(Words::width)
                .max()
                .orElse(0);
        return GAP + widest + OVERHANG;
    }

    /** Height that the labels need at least, one upon the other. */
    double height() {
        return labels.stream().mapToInt(List::size).sum() * leading;
    }

    /** Draws labels from {@code x} on, near the heights {@code tips} (NaN for a series without values). */
    void draw(Canvas canvas, double x, double[] tips, double top, double height) {
        List<Integer> order = new ArrayList<>();
        for (int s = 0; s < tips.length; s++) {
            if (!Double.isNaN(tips[s])) {
                order.add(s);
            }
        }
        order.sort(Comparator.comparingDouble(s -> tips[s]));
        double[] middles = apart(order, tips, top, height);
        for (int i = 0; i < order.size(); i++) {
            int s = order.get(i);
            canvas.block(labels.get(s), x + GAP, middles[i], leading);
            if (Math.abs(middles[i] - tips[s]) > FAR) {
                canvas.line(x + 0.5, tips[s], x + GAP - 1, middles[i], colour(s), Symbols.GRID);
            }
        }
    }

    /** Middles of the labels in this order: as near to their tips as they can stand one below the other. */
    private double[] apart(List<Integer> order, double[] tips, double top, double height) {
        double[] wished = order.stream().mapToDouble(s -> tips[s]).toArray();
        double[] half = order.stream()
                .mapToDouble(s -> labels.get(s).size() * leading / 2)
                .toArray();
        return Spread.apart(wished, half, top - leading / 2, top + height + leading / 2);
    }
}
