package octavo.layout.inline;

/**
 * The knobs of justification. Each limit is how far a line may go before it counts as bad; 0 turns it off.
 *
 * @param spaceShrink how much of a word space may be taken away, as a part of it
 * @param spaceStretch how much may be added to a word space, as a part of it
 * @param trackShrink letter-spacing taken away at most, in em
 * @param trackStretch letter-spacing added at most, in em
 * @param expandShrink narrowing of glyphs at most, as a part of their width
 * @param expandStretch widening of glyphs at most, as a part of their width
 * @param protrusion share of the usual margin protrusion: 1 for all of it, 0 for none
 * @param hyphenPenalty cost of a hyphenated line end; 280 is worth word spaces two fifths wider or narrower,
 *     50 (TeX's) an eleventh
 * @param looseness lines more (or fewer, if negative) than the best setting has, if the text can bear it
 * @param runt a last line shorter than this, in pt, is avoided; one shorter than about four letters always is
 */
public record Tuning(
        double spaceShrink,
        double spaceStretch,
        double trackShrink,
        double trackStretch,
        double expandShrink,
        double expandStretch,
        double protrusion,
        double hyphenPenalty,
        int looseness,
        double runt) {

    /** Spaces 75 to 140 %, tracking ±1.5 % of an em, expansion as in microtype, ±2 %; four hyphens in a hundred lines. */
    public static final Tuning BOOK = new Tuning(0.25, 0.40, 0.015, 0.015, 0.02, 0.02, 1, 280, 0, 0);

    /** Word spaces alone, as in plain TeX: no tracking, expansion or protrusion. */
    public static final Tuning PLAIN = new Tuning(0.25, 0.40, 0, 0, 0, 0, 0, 50, 0, 0);

    public Tuning withLooseness(int value) {
        return new Tuning(
                spaceShrink,
                spaceStretch,
                trackShrink,
                trackStretch,
                expandShrink,
                expandStretch,
                protrusion,
                hyphenPenalty,
                value,
                runt);
    }

    public Tuning withRunt(double value) {
        return new Tuning(
                spaceShrink,
                spaceStretch,
                trackShrink,
                trackStretch,
                expandShrink,
                expandStretch,
                protrusion,
                hyphenPenalty,
                looseness,
                value);
    }
}
