package octavo.layout.inline;

import java.util.Set;
import octavo.drawing.Colour;
import octavo.text.Face;
import octavo.text.Feature;

/**
 * How a stretch of text looks.
 *
 * @param face the face asked for; characters that it lacks fall back as {@link octavo.text.Faces} says
 * @param size in pt per em
 * @param tracking letter-spacing in em, wanted everywhere (not the breaker's own tracking)
 * @param rise how far the baseline is raised, in pt
 * @param language BCP 47 tag; decides hyphenation
 * @param hyphenate whether words may be hyphenated here, if the {@link Shape} allows it too
 */
public record Look(
        Face face,
        double size,
        Colour colour,
        double tracking,
        Set<Feature> features,
        double rise,
        String language,
        boolean hyphenate) {

    /** Size of fallback glyphs beside Latin letters, which look smaller at the same size (LOOK.md, Chinese). */
    public static final double FALLBACK_SCALE = 0.9;

    public Look {
        features = Set.copyOf(features);
    }

    /** Untracked, on the baseline, hyphenated. */
    public static Look of(Face face, double size, Colour colour, Set<Feature> features, String language) {
        return new Look(face, size, colour, 0, features, 0, language, true);
    }

    /** Whether it stands above or below the line of the text around it. */
    boolean script() {
        return rise != 0 || features.contains(Feature.SUPERIOR) || features.contains(Feature.INFERIOR);
    }

    public Look withFace(Face value) {
        return new Look(value, size, colour, tracking, features, rise, language, hyphenate);
    }

    public Look withSize(double value) {
        return new Look(face, value, colour, tracking, features, rise, language, hyphenate);
    }

    public Look withColour(Colour value) {
        return new Look(face, size, value, tracking, features, rise, language, hyphenate);
    }

    public Look withTracking(double value) {
        return new Look(face, size, colour, value, features, rise, language, hyphenate);
    }

    public Look withFeatures(Set<Feature> value) {
        return new Look(face, size, colour, tracking, value, rise, language, hyphenate);
    }

    public Look withRise(double value) {
        return new Look(face, size, colour, tracking, features, value, language, hyphenate);
    }

    public Look withLanguage(String value) {
        return new Look(face, size, colour, tracking, features, rise, value, hyphenate);
    }

    public Look withHyphenate(boolean value) {
        return new Look(face, size, colour, tracking, features, rise, language, value);
    }
}
