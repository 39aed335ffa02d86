package octavo.layout.inline;

import octavo.text.Face;
import octavo.text.Glyphs;

/**
 * Takes the blank half away from the first of two full-width marks that stand together, so that no gap of a whole em opens
 * between them (W3C, Requirements for Chinese Text Layout, 3.1.6; GB/T 15834, 5.1.10).
 */
final class Squeeze {
    private static final String OPENING = "（《〈「『【〔［｛“‘";
    private static final String CLOSING = "，。、；：！？）》〉」』】〕］｝”’";

    private Squeeze() {}

    /** Whether {@code left} gives way before {@code right}: what stands between them is blank on at least one side. */
    static boolean between(char left, char right) {
        boolean closes = CLOSING.indexOf(left) >= 0;
        boolean opens = OPENING.indexOf(left) >= 0;
        return closes && (CLOSING.indexOf(right) >= 0 || OPENING.indexOf(right) >= 0)
                || opens && OPENING.indexOf(right) >= 0;
    }

    /** The half em that goes between two marks, in font units; 0 where the face leaves less room than that blank. */
    static int units(Face face, int left, int right) {
        int half = face.unitsPerEm() / 2;
        int blank = face.advance(left) - face.bounds(left)[2] + face.bounds(right)[0];
        return face.advance(left) > half && blank >= half ? half : 0;
    }

    /** The glyphs of wide text with its marks squeezed; the same where there is nothing to squeeze. */
    static Glyphs within(Face face, String text, Glyphs glyphs) {
        int[] advances = null;
        for (int g = 0; g + 1 < glyphs.count(); g++) {
            if (between(text.charAt(glyphs.clusters()[g]), text.charAt(glyphs.clusters()[g + 1]))) {
                advances = advances == null ? glyphs.advances().clone() : advances;
                advances[g] -= units(face, glyphs.ids()[g], glyphs.ids()[g + 1]);
            }
        }
        return advances == null ? glyphs : new Glyphs(glyphs.ids(), advances, glyphs.offsets(), glyphs.clusters());
    }
}
