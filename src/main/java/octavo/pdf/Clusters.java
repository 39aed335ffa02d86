package octavo.pdf;

import octavo.text.Glyphs;

/** Which text a glyph stands for. */
final class Clusters {
    /** What the second glyph of a cluster stands for, since every code must stand for something. */
    private static final String NOTHING = "\u200B";

    private Clusters() {}

    /** Where the text of glyph i begins; what no glyph stands for goes to the glyph before it, or to the first. */
    static int start(Glyphs glyphs, int i) {
        return i == 0 ? 0 : glyphs.clusters()[i];
    }

    /** Where the text of glyph i ends; equal to its start if it continues the cluster of the glyph before. */
    static int end(Glyphs glyphs, int i, String text) {
        int next = i + 1;
        int[] clusters = glyphs.clusters();
        if (next < clusters.length && i > 0 && clusters[i - 1] < clusters[i] && clusters[i] < clusters[next]) {
            return clusters[next]; // as it is nearly always
        }
        if (continues(glyphs, i)) {
            return start(glyphs, i);
        }
        while (continues(glyphs, next)) {
            next++;
        }
        return next < glyphs.count() ? glyphs.clusters()[next] : text.length();
    }

    /** Whether glyph i stands for the same text as the one before it. */
    static boolean continues(Glyphs glyphs, int i) {
        return i > 0 && i < glyphs.count() && glyphs.clusters()[i] == glyphs.clusters()[i - 1];
    }

    /** Whether several glyphs stand for the text of glyph i. */
    static boolean isShared(Glyphs glyphs, int i) {
        return continues(glyphs, i) || continues(glyphs, i + 1);
    }

    /** The code of a glyph for this text, less the characters that only tell where a line may break. */
    static DocumentFont.Code code(DocumentFont font, int glyph, String text, int from, int to) {
        if (from == to) {
            return font.use(glyph, NOTHING, 0, 1);
        }
        if (to - from > 1 && hasBreakControl(text, from, to)) {
            String visible = text.substring(from, to).replaceAll("[\u00AD\u200B\u2060\uFEFF]", "");
            return visible.isEmpty() ? font.use(glyph, text, from, to) : font.use(glyph, visible, 0, visible.length());
        }
        return font.use(glyph, text, from, to);
    }

    private static boolean hasBreakControl(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF') {
                return true;
            }
        }
        return false;
    }
}
