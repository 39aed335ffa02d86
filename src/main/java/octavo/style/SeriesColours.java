package octavo.style;

import java.util.List;
import octavo.drawing.Colour;

/**
 * Colours of several series side by side, made from a palette: from dark to light, so that they can be told apart in grey
 * and by colour-blind readers. Neighbours must differ by at least {@value #APART}:1, which the style reader checks.
 */
public final class SeriesColours {
    /** Least contrast of neighbouring series. */
    public static final double APART = 1.8;

    /** The most series that can be told apart by tint. */
    public static final int MOST = 4;

    private static final double BETWEEN = 0.45; // share of rest in the third tint: 1.8:1 to both its neighbours

    private SeriesColours() {}

    /** As many colours as there are series, the first the darkest; beyond {@link #MOST} no more. */
    public static List<Colour> of(Palette palette, int series) {
        Colour dark = palette.display();
        Colour middle = palette.fill();
        Colour between = between(palette);
        Colour light = palette.rest();
        return switch (series) {
            case 1 -> List.of(middle);
            case 2 -> List.of(dark, between);
            case 3 -> List.of(dark, middle, light);
            default -> List.of(dark, middle, between, light);
        };
    }

    /** Colours of the parts of a whole: the first strong, the last the rest. */
    public static List<Colour> parts(Palette palette, int parts) {
        return switch (parts) {
            case 1 -> List.of(palette.fill());
            case 2 -> List.of(palette.fill(), palette.rest());
            default -> of(palette, parts);
        };
    }

    /** The tint between the marks' colour and the rest's. */
    public static Colour between(Palette palette) {
        return mix(palette.fill(), palette.rest(), BETWEEN);
    }

    /** A colour so far on the way from one to the other, by components. */
    public static Colour mix(Colour from, Colour to, double share) {
        return new Colour(
                mix(from.red(), to.red(), share),
                mix(from.green(), to.green(), share),
                mix(from.blue(), to.blue(), share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
