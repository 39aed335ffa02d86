package octavo.layout.inline;

import octavo.text.Glyphs;

/**
 * A part, or a fragment of one, on its line.
 *
 * @param hyphen whether this is a hyphen that the press adds
 * @param natural width before anything is stretched, without wanted tracking, in pt
 */
record Piece(Part part, String text, Glyphs glyphs, boolean hyphen, double natural) {

    Piece(Part part, String text, Glyphs glyphs, boolean hyphen) {
        this(part, text, glyphs, hyphen, glyphs.width() * part.size / part.face.unitsPerEm());
    }

    static Piece whole(Part part) {
        return new Piece(part, part.text, part.glyphs, false, part.natural);
    }

    boolean stretches() {
        return part.kind == Part.Kind.SPACE;
    }

    int count() {
        return glyphs == null ? 0 : glyphs.count();
    }

    /** Wanted tracking for each glyph, in pt. */
    double tracking() {
        int all = part.glyphs == null ? 0 : part.glyphs.count();
        return all == 0 ? 0 : (part.width - part.natural) / all;
    }
}
