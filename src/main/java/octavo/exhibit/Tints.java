package octavo.exhibit;

import java.util.List;
import octavo.drawing.Colour;
import octavo.style.Palette;
import octavo.style.SeriesColours;

/**
 * Colours of several series side by side: from dark to light, so that they can be told apart in grey and by colour-blind
 * readers (neighbours differ by at least 1.8:1 in the house palette).
 */
final class Tints {
    /** The most series that can be told apart by tint. */
    static final int MOST = SeriesColours.MOST;

    private Tints() {}

    /** As many colours as there are series, the first the darkest. */
    static List<Colour> of(Palette palette, int series) {
        return SeriesColours.of(palette, series);
    }

    /** Colours of lines, which are thin and need to be dark; each is named at its end. */
    static List<Colour> lines(Palette palette) {
        return List.of(palette.fill(), palette.display(), palette.ink3(), SeriesColours.between(palette));
    }

    /** Colour of the many lines that are there to be compared with a highlighted one; 3:1 to the ground. */
    static Colour quiet(Palette palette) {
        return mix(palette.fill(), palette.rest(), 0.4);
    }

    /** Colours of groups of points, which differ in shape as well. */
    static List<Colour> points(Palette palette) {
        return List.of(palette.fill(), palette.display(), SeriesColours.between(palette), palette.ink3());
    }

    /** Colours of the parts of a whole: the first strong, the last the rest. */
    static List<Colour> parts(Palette palette, int parts) {
        return SeriesColours.parts(palette, parts);
    }

    /** White, or black where that reads better. */
    static Colour on(Colour ground, Palette palette) {
        return ground.contrast(palette.ground()) >= 4.5 ? palette.ground() : palette.ink();
    }

    /** A ground on which white or black is legible: the little that lies between is moved to the dark side. */
    static Colour legible(Colour ground, Palette palette) {
        Colour moved = ground;
        for (double share = 0; on(moved, palette).contrast(moved) < 4.5 && share < 1; share += 0.02) {
            moved = mix(ground, palette.display(), share);
        }
        return moved;
    }

    /** A colour so far on the way from one to the other. */
    static Colour mix(Colour from, Colour to, double share) {
        return SeriesColours.mix(from, to, share);
    }
}
