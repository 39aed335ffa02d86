package octavo.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.drawing.Colour;
import octavo.drawing.Mark;
import octavo.drawing.Mark.Stroke;
import octavo.drawing.Outline;
import octavo.report.ExhibitSpec.Fill;
import octavo.report.ExhibitSpec.Target.Shape;
import octavo.style.Role;

/** The key above a chart whose series cannot be named where they stand: symbols with names, in as many lines as needed. */
final class KeyLine {
    private static final double AFTER_SYMBOL = 4;
    private static final double AFTER_NAME = 14;

    private record Entry(List<Mark> symbol, double width, String name) {}

    private final Studio studio;
    private final Ink ink;
    private final double size;
    private final List<Entry> entries = new ArrayList<>();

    KeyLine(Studio studio) {
        this.studio = studio;
        ink = studio.lettering().ink(Role.CHART_AXIS).in(studio.palette().ink());
        size = ink.size();
    }

    /** A swatch for a filled series. */
    KeyLine swatch(Colour colour, Fill fill, String name) {
        List<Mark> symbol = fill == Fill.HATCH
                ? Hatch.of(0, -0.85 * size, size, size, colour)
                : List.of(Mark.Shape.rectangle(0, -0.85 * size, size, size, colour));
        return entry(symbol, size, name);
    }

    /** A target's tick or diamond. */
    KeyLine target(Shape shape, String name) {
        Colour black = studio.palette().ink();
        double middle = -0.35 * size;
        if (shape == Shape.DIAMOND) {
            double r = 0.5 * size;
            return entry(List.of(Symbols.diamond(r, middle, r, studio)), 2 * r, name);
        }
        Mark tick =
                Mark.Shape.line(1.1, middle - 0.6 * size, 1.1, middle + 0.6 * size, Stroke.solid(black, Symbols.TICK));
        return entry(List.of(tick), Symbols.TICK, name);
    }

    /** The mark of a group of points. */
    KeyLine point(Mark.Shape mark, double r, String name) {
        return entry(List.of(mark.moved(r, -0.35 * size)), 2 * r, name);
    }

    /** A dot or a ring. */
    KeyLine dot(Colour colour, boolean filled, String name) {
        double r = 0.42 * size;
        Outline circle = Outline.circle(r, -0.35 * size, filled ? r : r - 0.4);
        Mark symbol = filled
                ? new Mark.Shape(circle, Optional.of(colour), Optional.empty())
                : new Mark.Shape(
                        circle, Optional.of(studio.palette().ground()), Optional.of(Stroke.solid(colour, 1.5)));
        return entry(List.of(symbol), 2 * r, name);
    }

    private KeyLine entry(List<Mark> symbol, double width, String name) {
        entries.add(new Entry(symbol, width, name));
        return this;
    }

    /** Draws the key from (x, 0) on within {@code width} and says how high it is; 0 when it is empty. */
    double draw(Canvas canvas, double x, double width) {
        double at = x;
        double baseline = 0.9 * size;
        double height = entries.isEmpty() ? 0 : ink.leading() + 5;
        for (Entry entry : entries) {
            List<Words> lines = studio.lettering().wrap(entry.name(), ink, width - entry.width() - AFTER_SYMBOL);
            double widest = lines.stream().mapToDouble(Words::width).max().orElse(0);
            double needed = entry.width() + AFTER_SYMBOL + widest;
            if (at > x && (at + needed > x + width || lines.size() > 1)) {
                at = x;
                baseline += ink.leading() + 1;
                height += ink.leading() + 1;
            }
            canvas.add(entry.symbol(), at, baseline);
            for (int i = 0; i < lines.size(); i++) {
                if (i > 0) {
                    baseline += ink.leading();
                    height += ink.leading();
                }
                canvas.left(lines.get(i), at + entry.width() + AFTER_SYMBOL, baseline);
            }
            at += needed + AFTER_NAME;
        }
        return height;
    }

    /** Width of the widest entry: below this the key cannot be set. */
    double narrowest() {
        return entries.stream()
                .mapToDouble(e -> e.width()
                        + AFTER_SYMBOL
                        + studio.lettering().set(e.name(), ink).width())
                .max()
                .orElse(0);
    }
}
