package octavo.layout.inline;

import java.util.Arrays;
import octavo.text.Glyphs;

/** Small operations on glyph arrays. */
final class GlyphArrays {
    private GlyphArrays() {}

    static Glyphs slice(Glyphs glyphs, int from, int to) {
        return new Glyphs(
                Arrays.copyOfRange(glyphs.ids(), from, to),
                Arrays.copyOfRange(glyphs.advances(), from, to),
                Arrays.copyOfRange(glyphs.offsets(), from, to),
                Arrays.copyOfRange(glyphs.clusters(), from, to));
    }

    static Glyphs hyphen(int id, int advance) {
        return new Glyphs(new int[] {id}, new int[] {advance}, new int[1], new int[1]);
    }
}
