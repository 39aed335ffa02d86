package octavo.text;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.Set;

/**
 * One TrueType face: metrics, coverage, shaping and outlines. Immutable to its users and safe to share between threads;
 * words are shaped once and kept (the {@value #CACHED} used last at least, for each set of features).
 */
public final class Face {
    private static final int CACHED = 20_000;

    private final String family;
    private final int weight;
    private final boolean italic;
    private final byte[] file;
    private final int glyphCount;
    private final int unitsPerEm;
    private final Heights heights;
    private final CharacterMap characters;
    private final Advances advances;
    private final Outlines outlines;
    private final Shaper shaper;
    private final WordCache<Word, Glyphs> words = new WordCache<>(CACHED);

    private record Word(String text, Set<Feature> features) {}

    private Face(String family, int weight, boolean italic, Sfnt font, byte[] file) throws IOException {
        this.family = family;
        this.weight = weight;
        this.italic = italic;
        this.file = file;
        this.glyphCount = font.u16(font.table("maxp") + 4);
        this.unitsPerEm = font.u16(font.table("head") + 18);
        this.heights = Heights.of(font, unitsPerEm);
        this.characters = new CharacterMap(font);
        this.advances = new Advances(font);
        this.outlines = new Outlines(font, glyphCount);
        this.shaper = new Shaper(font, characters, advances);
    }

    /**
     * Reads a TrueType file.
     *
     * @throws IOException when the bytes are no TrueType font with quadratic outlines; the message completes "this file"
     */
    public static Face of(String family, int weight, boolean italic, byte[] ttf) throws IOException {
        try {
            return new Face(family, weight, italic, new Sfnt(ttf), ttf);
        } catch (IndexOutOfBoundsException e) {
            throw new IOException("is a damaged TrueType font", e);
        }
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
    public record Heights(int ascent, int descent, int capital, int small) {
        private static Heights of(Sfnt font, int em) {
            int hhea = font.table("hhea");
            boolean known = font.length("OS/2") >= 90 && font.u16(font.table("OS/2")) >= 2;
            int capital = known ? font.s16(font.table("OS/2") + 88) : 0;
            int small = known ? font.s16(font.table("OS/2") + 86) : 0;
            return new Heights(
                    font.s16(hhea + 4),
                    -font.s16(hhea + 6),
                    capital > 0 ? capital : em * 7 / 10,
                    small > 0 ? small : em / 2);
        }
    }

    public int glyphCount() {
        return glyphCount;
    }

    /** Whether the face has a glyph for this code point. */
    public boolean covers(int codePoint) {
        return characters.glyph(codePoint) != 0;
    }

    /** The plain glyph of a code point, 0 if there is none. */
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    /** Width of a glyph in font units, without kerning. */
    public int advance(int glyph) {
        return advances.of(glyph);
    }

    /** {xMin, yMin, xMax, yMax} of a glyph's ink in font units, y upward; all 0 without ink. */
    public int[] bounds(int glyph) {
        return outlines.bounds(glyph);
    }

    /** A glyph's outline in font units, y downward from the baseline; empty for a space. */
    public Path2D outline(int glyph) {
        return outlines.outline(glyph);
    }

    /** Whether the face can do this; asked for in vain, {@link #shape} goes without. */
    public boolean supports(Feature feature) {
        return shaper.supports(feature);
    }

    /**
     * Shapes a piece of text that this face covers, with kerning and standard ligatures. Characters that the face lacks
     * become glyph 0; format characters (soft hyphen, joiners) become none. Meant for words and phrases, which are kept;
     * the result is shared.
     */
    public Glyphs shape(String text, Set<Feature> features) {
        return words.get(new Word(text, features), word -> shaper.shape(word.text, word.features));
    }

    @Override
    public String toString() {
        return family + " " + weight + (italic ? " italic" : "");
    }

    /** The hmtx table: widths; the last one holds for all glyphs after it. */
    static final class Advances {
        private final char[] widths;

        Advances(Sfnt font) {
            int count = font.u16(font.table("hhea") + 34);
            widths = new char[count];
            for (int i = 0; i < count; i++) {
                widths[i] = (char) font.u16(font.table("hmtx") + 4 * i);
            }
        }

        int of(int glyph) {
            return widths[Math.min(glyph, widths.length - 1)];
        }
    }
}
