package octavo.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One TrueType face: metrics, coverage and shaping. Immutable and safe to share between threads.
 *
 * <p>Shaping is the JDK's (HarfBuzz) at a size of one pt per font unit, so that advances are exact font units.
 */
public final class Face {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final String family;
    private final int weight;
    private final boolean italic;
    private final byte[] file;
    private final Font font;
    private final int unitsPerEm;
    private final Heights heights;

    private Face(String family, int weight, boolean italic, byte[] file, int unitsPerEm, Heights heights, Font font) {
        this.family = family;
        this.weight = weight;
        this.italic = italic;
        this.file = file;
        this.unitsPerEm = unitsPerEm;
        this.heights = heights;
        this.font = font;
    }

    /**
     * Reads a TrueType file.
     *
     * @throws IOException when the bytes are no TrueType font with quadratic outlines
     */
    public static Face of(String family, int weight, boolean italic, byte[] ttf) throws IOException {
        try {
            TrueTypeFont tables = new TTFParser().parse(new RandomAccessReadBuffer(ttf));
            int unitsPerEm = tables.getUnitsPerEm();
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(ttf));
            return new Face(
                    family, weight, italic, ttf, unitsPerEm, heights(tables), font.deriveFont((float) unitsPerEm));
        } catch (FontFormatException e) {
            throw new IOException(family + " is no TrueType font", e);
        }
    }

    private static Heights heights(TrueTypeFont tables) throws IOException {
        var line = tables.getHorizontalHeader();
        var os2 = tables.getOS2Windows();
        boolean known = os2 != null && os2.getVersion() >= 2 && os2.getCapHeight() > 0;
        int capital = known ? os2.getCapHeight() : Math.round(0.7f * tables.getUnitsPerEm());
        int small = known ? os2.getHeight() : Math.round(0.5f * tables.getUnitsPerEm());
        return new Heights(line.getAscender(), -line.getDescender(), capital, small);
    }

    public String family() {
        return family;
    }

    /** 100 to 900, as in CSS. */
    public int weight() {
        return weight;
    }

    public boolean italic() {
        return italic;
    }

    /** The font file; do not write to it. */
    public byte[] file() {
        return file;
    }

    public int unitsPerEm() {
        return unitsPerEm;
    }

    /** How far the face reaches from the baseline. */
    public Heights heights() {
        return heights;
    }

    /**
     * Distances from the baseline in font units, all positive.
     *
     * @param ascent and {@code descent}: of the hhea table
     * @param capital and {@code small}: cap height and x-height of the OS/2 table, or 0.7 and 0.5 em where it has none
     */
    public record Heights(int ascent, int descent, int capital, int small) {}

    /** Whether the face has a glyph for this code point. */
    public boolean covers(int codePoint) {
        return font.canDisplay(codePoint);
    }

    /** Shapes a piece of text that this face covers; kerning and ligatures on. */
    public Glyphs shape(String text, Set<Feature> features) {
        char[] chars = text.toCharArray();
        GlyphVector vector = font.layoutGlyphVector(EXACT, chars, 0, chars.length, Font.LAYOUT_LEFT_TO_RIGHT);
        int n = vector.getNumGlyphs();
        int[] ids = vector.getGlyphCodes(0, n, null);
        int[] clusters = vector.getGlyphCharIndices(0, n, null);
        float[] positions = vector.getGlyphPositions(0, n + 1, null);
        int[] advances = new int[n];
        for (int i = 0; i < n; i++) {
            advances[i] = Math.round(positions[2 * i + 2] - positions[2 * i]);
        }
        return new Glyphs(ids, advances, new int[n], clusters);
    }

    /** A glyph's outline in font units, y downward from the baseline; empty for a space. */
    public java.awt.Shape outline(int glyph) {
        return font.createGlyphVector(EXACT, new int[] {glyph}).getGlyphOutline(0);
    }

    @Override
    public String toString() {
        return family + " " + weight + (italic ? " italic" : "");
    }
}
