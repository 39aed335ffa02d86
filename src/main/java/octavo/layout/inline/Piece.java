package octavo.layout.inline;

import octavo.text.Glyphs;

/**
 * A part, or a fragment of one, on its line.
 *
 * @param hyphen whether this is a hyphen that the press adds
 */
record Piece(Part part, String text, Glyphs glyphs, boolean hyphen) {

    static Piece whole(Part part) {
        return new Piece(part, part.text, part.glyphs, false);
    }

    boolean stretches() {
        return part.kind == Part.Kind.SPACE;
    }

    /** Width before anything is stretched, without wanted tracking, in pt. */
    double natural() {
        return glyphs == null ? part.width : glyphs.width() * part.size / part.face.unitsPerEm();
    }

    int count() {
        return glyphs == null ? 0 : glyphs.count();
    }

    /** Wanted tracking for each glyph, in pt. */
    double tracking() {
        int all = part.glyphs == null ? 0 : part.glyphs.count();
        return all == 0 ? 0 : (part.width - part.glyphs.width() * part.size / part.face.unitsPerEm()) / all;
    }
}
