package octavo.layout.inline;

import java.util.List;

/**
 * How a line's freedoms are used. A word space is all the white between two words: the letter-spacing behind a word's last
 * letter is taken off it, so that spaces stay alike where letters are spaced.
 *
 * @param spaces what is added to the white between words, as a part of a word space
 * @param tracking added after each glyph, in em
 * @param expansion scale of glyph widths, 1 for none
 * @param apart added after each ideograph, in em
 */
record Setting(double spaces, double tracking, double expansion, double apart) {
    /**
     * How much earlier letters give way than word spaces: 0 by the same ratio, 1 all they can before spaces move at all.
     * Measured on the sample chapter (variation of word space): 0.077 here, 0.075 at 0.8, where dense and open lines
     * begin to show, 0.085 at 0.6.
     */
    private static final double EAGERNESS = 0.7;

    static final Setting NATURAL = new Setting(0, 0, 1, 0);

    /** Fills {@code target} pt: all freedoms by the same ratio up to their limits, then spaces (or ideographs) alone. */
    static Setting filling(List<Part> parts, double target, Tuning tuning, boolean chinese) {
        double natural = 0;
        double space = 0;
        double track = 0;
        double glyphs = 0;
        double apart = 0;
        int count = parts.size();
        for (int i = 0; i < count; i++) {
            Part part = parts.get(i);
            double after = i < count - 1 ? part.after : 0;
            int last = i == count - 1 ? 1 : 0;
            double own = part.natural;
            natural += own + after + part.count() * part.tracking;
            if (part.isSpace()) {
                space += own;
                track -= part.size;
            } else if (part.isWord() && !part.wide) {
                track += part.size * part.count();
                glyphs += own;
            } else if (part.wide && chinese) {
                apart += part.size * Math.max(0, part.count() - last);
            }
        }
        double room = target - natural;
        boolean wider = room > 0;
        double ofSpaces = wider ? tuning.spaceStretch() : tuning.spaceShrink();
        double ofTrack = wider ? tuning.trackStretch() : tuning.trackShrink();
        double ofGlyphs = wider ? tuning.expandStretch() : tuning.expandShrink();
        double ofApart = wider ? Fit.APART : 0;
        double micro = ofTrack * track + ofGlyphs * glyphs;
        double freedom = ofSpaces * space + ofApart * apart + micro;
        if (freedom <= 0) {
            return NATURAL;
        }
        double eager = micro <= 0 ? 0 : microRatio(room / freedom, freedom / micro);
        double tracking = rounded(eager * ofTrack);
        double expansion = rounded(1 + eager * ofGlyphs);
        double left = room - tracking * track - (expansion - 1) * glyphs;
        double ofBoth = ofSpaces * space + ofApart * apart;
        if (ofBoth <= 0) {
            return new Setting(0, tracking, expansion, 0);
        }
        double rest = left / ofBoth;
        return new Setting(rest * ofSpaces, tracking, expansion, apart > 0 ? rest * ofApart : 0);
    }

    /**
     * How far letters are tracked and expanded. Word spaces are what the eye sees first, so letters give way earlier.
     *
     * @param r room by all freedoms
     * @param whole all freedoms by those of letters
     */
    static double microRatio(double r, double whole) {
        double even = Math.max(-1, Math.min(1, r));
        double alone = Math.max(-1, Math.min(1, r * whole));
        return even + EAGERNESS * (alone - even);
    }

    /** To what a PDF writes; the spaces take up the difference. */
    private static double rounded(double value) {
        return Math.rint(value * 1e4) / 1e4;
    }

    /** A part's width on the line, in pt, without the space after it. */
    double width(Part part) {
        if (part.kind == Part.Kind.INSET) {
            return part.width;
        }
        double own = part.natural * (part.isWord() && !part.wide ? expansion : 1);
        double width = own + part.count() * spacing(part);
        return part.isSpace() ? width + spaces * part.natural - part.size * tracking : width;
    }

    /** What is added after each glyph of a part, in pt. */
    double spacing(Part part) {
        return part.isWord() ? part.tracking + part.size * (part.wide ? apart : tracking) : part.tracking;
    }

    double width(List<Part> parts) {
        int count = parts.size();
        double width = 0;
        for (int i = 0; i < count; i++) {
            Part part = parts.get(i);
            width += width(part) + (i < count - 1 ? part.after : 0);
        }
        Part last = count == 0 ? null : parts.get(count - 1);
        return last != null && last.wide ? width - last.size * apart : width;
    }
}
