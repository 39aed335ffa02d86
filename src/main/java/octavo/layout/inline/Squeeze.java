package octavo.layout.inline;

import octavo.text.Face;
import octavo.text.Glyphs;

/**
 * Takes the blank half away from the first of two full-width marks that stand together, so that no gap of a whole em opens
 * between them (W3C, Requirements for Chinese Text Layout, 3.1.6; GB/T 15834, 5.1.10). The two halves of a dash meet.
 */
final class Squeeze {
    private static final String OPENING = "（《〈「『【〔［｛“‘";
    private static final String CLOSING = "，。、；：！？）》〉」』】〕］｝”’";

    /** How far the halves of a dash run into each other, as a part of an em: more than ideographs mostly move apart. */
    private static final double JOINED = 0.06;

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
        return face.advance(left) > half && blank(face, left, right) >= half ? half : 0;
    }

    private static int blank(Face face, int left, int right) {
        return face.advance(left) - face.bounds(left)[2] + face.bounds(right)[0];
    }

    /** The glyphs of wide text with its marks squeezed; the same where there is nothing to squeeze. */
    static Glyphs within(Face face, String text, Glyphs glyphs) {
        int[] advances = null;
        for (int g = 0; g + 1 < glyphs.count(); g++) {
            char left = text.charAt(glyphs.clusters()[g]);
            char right = text.charAt(glyphs.clusters()[g + 1]);
            boolean dash = left == '—' && right == '—';
            if (dash || between(left, right)) {
                int l = glyphs.ids()[g];
                int r = glyphs.ids()[g + 1];
                advances = advances == null ? glyphs.advances().clone() : advances;
                advances[g] -= dash ? blank(face, l, r) + (int) (JOINED * face.unitsPerEm()) : units(face, l, r);
            }
        }
        return advances == null ? glyphs : new Glyphs(glyphs.ids(), advances, glyphs.offsets(), glyphs.clusters());
    }
}
