package octavo.text;

/**
 * The result of shaping: glyphs of one face in visual order. Arrays are shared, not copied: do not write to them.
 *
 * @param ids glyph ids of the face
 * @param advances in font units, kerning included
 * @param offsets sideways shift of each glyph from its pen position, in font units (mostly 0)
 * @param clusters for each glyph, the index in the text of the first UTF-16 unit that it stands for
 */
public record Glyphs(int[] ids, int[] advances, int[] offsets, int[] clusters) {

    public int count() {
        return ids.length;
    }

    /** Sum of advances in font units. */
    public int width() {
        int sum = 0;
        for (int advance : advances) {
            sum += advance;
        }
        return sum;
    }
}
