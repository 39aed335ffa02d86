package octavo.layout.block;

import java.util.EnumSet;
import java.util.Set;
import octavo.layout.inline.Look;
import octavo.text.Face;
import octavo.text.Feature;

/** Small text above or below the line: the face's own forms where it has them for all of a text, else made of letters. */
enum Script {
    RAISED(Feature.SUPERIOR, 0.33),
    LOWERED(Feature.INFERIOR, -0.16);

    /** Size of made forms: so high that a raised figure ends a little above capitals, and no line needs more leading. */
    private static final double SCALE = 0.65;

    private static final String FIGURES = "0123456789";
    private static final String PLAIN = "0123456789+-−=()ni";
    private static final String SUPERIOR = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ";

    private final Feature feature;
    private final double rise;

    /** @param rise of made forms, in em of the text around them */
    Script(Feature feature, double rise) {
        this.feature = feature;
        this.rise = rise;
    }

    /** The look of {@code text} in this position, within text of {@code look}. */
    Look look(Look look, String text) {
        Look whole = look.withHyphenate(false);
        if (!has(look.face(), text)) {
            return whole.withSize(SCALE * look.size()).withRise(rise * look.size());
        }
        EnumSet<Feature> features = EnumSet.of(feature);
        features.addAll(look.features());
        features.removeAll(EnumSet.of(Feature.OLD_STYLE, Feature.LINING, Feature.TABULAR, Feature.PROPORTIONAL));
        return whole.withFeatures(features);
    }

    /** Whether the face has a form of its own for every character; of figures, for all ten, so that all look alike. */
    private boolean has(Face face, String text) {
        boolean figures = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        return face.supports(feature)
                && (figures ? text + FIGURES : text).chars().allMatch(c -> {
                    String letter = Character.toString(c);
                    return face.covers(c)
                            && face.shape(letter, Set.of()).ids()[0]
                                    != face.shape(letter, Set.of(feature)).ids()[0];
                });
    }

    /**
     * Figures as Unicode's superscripts, so that a power copied or read aloud is not taken for the tail of its base. Text
     * that has other characters too, such as an ordinal's ending, stays as it is; so do subscripts, since a formula is
     * searched for by its plain letters and figures.
     */
    static String superiors(String text) {
        StringBuilder said = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = PLAIN.indexOf(text.charAt(i));
            if (at < 0 && text.charAt(i) != ' ') {
                return text;
            }
            said.append(at < 0 ? ' ' : SUPERIOR.charAt(at));
        }
        return said.toString();
    }
}
