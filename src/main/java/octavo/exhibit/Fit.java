package octavo.exhibit;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import octavo.drawing.Drawing;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.ExhibitSpec;
import octavo.style.Style;

/**
 * The last look at a drawing in the width that its spec asks for: no word may leave the frame or lie on another, and the
 * exhibit must fit on a page, for it is never split.
 */
final class Fit {
    private static final double A4 = 210 / 25.4 * 72; // the narrower of the two papers
    private static final double LETTER = 11 * 72; // the shorter of the two papers
    private static final double FRAME = 95; // pt; rule, label, title of two lines, subtitle and source around the chart
    private static final double COLUMN_GAP = 17; // pt between two halves (LOOK: 6 mm)
    private static final double TOUCH = 0.5; // pt
    private static final double DESCENT = 0.2; // em

    private final Style style;
    private final ExhibitSpec spec;

    Fit(Style style, ExhibitSpec spec) {
        this.style = style;
        this.spec = spec;
    }

    /** The frame's width in pt that layout will ask for on A4. */
    double width() {
        return width(style, spec.width());
    }

    /** The width in pt that an exhibit of this kind has on A4. */
    static double width(Style style, ExhibitSpec.Width width) {
        Style.Grid grid = style.grid();
        double live = A4 - grid.left().pt() - grid.right().pt();
        double full = grid.exhibit().map(l -> l.pt()).orElse(live);
        double left = live - grid.column().pt() - grid.gutter().pt();
        double measure = grid.measure().map(l -> Math.min(l.pt(), left)).orElse(left);
        return switch (width) {
            case FULL -> full;
            case MEASURE -> measure;
            case HALF -> (full - COLUMN_GAP) / 2;
        };
    }

    /**
     * Notes what does not fit.
     *
     * @param squeezed a word that the chart itself has no room for
     * @param place where words stand, if that is known
     */
    void check(Drawing drawing, Optional<String> squeezed, Function<String, Optional<Span>> place, Problems problems) {
        squeezed.or(() -> crowded(drawing))
                .ifPresent(text -> problems.error(
                        place.apply(text.strip()).orElse(spec.at("type")),
                        "does-not-fit",
                        "\"" + text + "\" has no room in the exhibit",
                        spec.width() == ExhibitSpec.Width.FULL
                                ? "shorten the words, or show fewer rows or series"
                                : "shorten the words, show less, or set \"width: full\""));
        double tallest =
                LETTER - style.grid().top().pt() - style.grid().bottom().pt() - FRAME;
        if (drawing.height() > tallest) {
            String message = String.format(
                    java.util.Locale.ROOT,
                    "the exhibit would be %.0f pt high, and a page has room for %.0f",
                    drawing.height(),
                    tallest);
            problems.error(spec.at("type"), "too-high", message, "shorten the labels, or show fewer rows");
        }
    }

    /** A text that leaves the frame or lies on another. */
    private static Optional<String> crowded(Drawing drawing) {
        Rectangle2D frame =
                new Rectangle2D.Double(-TOUCH, -TOUCH, drawing.width() + 2 * TOUCH, drawing.height() + 2 * TOUCH);
        List<Rectangle2D> taken = new ArrayList<>();
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Text text && !text.run().text().isBlank()) {
                Rectangle2D box = box(text.run());
                if (!frame.contains(box) || taken.stream().anyMatch(box::intersects)) {
                    return Optional.of(text.run().text());
                }
                taken.add(box);
            }
        }
        return Optional.empty();
    }

    private static Rectangle2D box(GlyphRun run) {
        double em = run.size() / run.face().unitsPerEm();
        double rise = run.face().heights().capital() * em;
        double width = Math.max(0, run.width() - 2 * TOUCH);
        return new Rectangle2D.Double(
                run.x() + TOUCH, run.y() - rise + TOUCH, width, rise + DESCENT * run.size() - 2 * TOUCH);
    }
}
