package octavo.drawing;

import octavo.text.Face;
import octavo.text.Glyphs;

/**
 * Shaped text in one face, size and colour on one baseline.
 *
 * @param size in pt per em
 * @param stretch horizontal scale of the glyphs (font expansion), 1 for none
 * @param x left end of the baseline, in pt
 * @param y baseline, in pt downward
 * @param glyphs glyph ids with advances in font units, before stretch
 * @param spacing added after each glyph, in pt (letter-spacing)
 * @param wordSpacing added after each U+0020 glyph, in pt (justification)
 * @param text what the run says when it is copied or read aloud, in logical order; {@link Glyphs#clusters} maps glyphs
 *     to it, so small capitals, ligatures and old-style figures say the letters that were written. A line that ends in a
 *     hyphen set by the press says U+00AD for it (the glyph is the hyphen's); a line that ends at a space ends with that
 *     space, text and glyph, hanging past the measure, so that words of two lines are not read as one
 */
public record GlyphRun(
        Face face,
        double size,
        double stretch,
        Colour colour,
        double x,
        double y,
        Glyphs glyphs,
        double spacing,
        double wordSpacing,
        String text) {

    /** The run moved by (dx, dy). */
    public GlyphRun moved(double dx, double dy) {
        return new GlyphRun(face, size, stretch, colour, x + dx, y + dy, glyphs, spacing, wordSpacing, text);
    }

    /** Length along the baseline in pt, with all spacing. */
    public double width() {
        double natural = glyphs.width() * size / face.unitsPerEm() * stretch;
        long spaces = text.chars().filter(c -> c == ' ').count();
        return natural + glyphs.count() * spacing + spaces * wordSpacing;
    }
}
