package octavo.style;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import octavo.drawing.Colour;
import octavo.problem.Problems;
import octavo.problem.Span;

/**
 * Whether exhibits in a palette can be read: neighbouring series differ in grey by 1.8:1, values on marks by 4.5:1, and
 * so do the words beside them from the grounds that charts have.
 */
final class ChartContrast {
    private static final double TEXT = 4.5;

    private final Palette palette;
    private final BiFunction<String, String, Span> place;
    private final Problems problems;
    private final Set<Span> said = new HashSet<>();

    /** @param place where to put the blame for a colour of the palette on a ground of the palette */
    ChartContrast(Palette palette, BiFunction<String, String, Span> place, Problems problems) {
        this.palette = palette;
        this.place = place;
        this.problems = problems;
    }

    void check() {
        for (int many = 2; many <= SeriesColours.MOST; many++) {
            neighbours(SeriesColours.of(palette, many), many + " series");
            neighbours(SeriesColours.parts(palette, many), many + " parts of a whole");
        }
        onMark("display", palette.display());
        onMark("fill", palette.fill());
        onMark("accent", palette.accent());
        onMark("rest", palette.rest());
        text("accent", palette.accent(), "track", palette.track());
        text("fill-text", palette.fillText(), "track", palette.track());
        text("ink-2", palette.ink2(), "paper", palette.paper());
        text("ink-3", palette.ink3(), "ground", palette.ground());
    }

    private void neighbours(List<Colour> colours, String what) {
        for (int i = 1; i < colours.size(); i++) {
            double ratio = colours.get(i).contrast(colours.get(i - 1));
            if (ratio < SeriesColours.APART) {
                error(
                        i == 1 && colours.size() > 2 ? "display" : "rest",
                        "series-alike",
                        "of " + what + " number " + i + " (" + colours.get(i - 1) + ") and " + (i + 1) + " ("
                                + colours.get(i) + ") differ by " + rounded(ratio) + ":1 in grey, less than 1.8:1",
                        "let \"display\", \"fill\" and \"rest\" run from dark to light in wider steps");
            }
        }
    }

    /** White or black, whichever reads better on a mark. */
    private void onMark(String key, Colour mark) {
        double ratio = Math.max(palette.ground().contrast(mark), palette.ink().contrast(mark));
        if (ratio < TEXT) {
            String message =
                    "neither white nor black reads on \"" + key + "\" (" + mark + "): " + rounded(ratio) + ":1";
            error(key, "low-contrast", message, "make it darker or lighter; values stand on marks");
        }
    }

    private void text(String key, Colour text, String ground, Colour colour) {
        double ratio = text.contrast(colour);
        if (ratio < TEXT) {
            String message = "words of charts in \"" + key + "\" (" + text + ") on \"" + ground + "\" (" + colour
                    + ") have a contrast of " + rounded(ratio) + ":1, less than 4.5:1";
            String hint = "make \"" + key + "\" darker or \"" + ground + "\" lighter";
            error(place.apply(key, ground), "low-contrast", message, hint);
        }
    }

    private void error(String key, String code, String message, String hint) {
        error(place.apply(key, key), code, message, hint);
    }

    private void error(Span at, String code, String message, String hint) {
        if (said.add(at)) {
            problems.error(at, code, message, hint);
        }
    }

    /** Rounded down, so that what fails never looks as if it passed. */
    private static String rounded(double ratio) {
        return String.format(Locale.ROOT, "%.2f", Math.floor(ratio * 100) / 100);
    }
}
