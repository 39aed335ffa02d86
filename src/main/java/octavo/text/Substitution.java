package octavo.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** GSUB: single and ligature substitution. Contextual rules are left out. Immutable. */
final class Substitution {
    private static final int SINGLE = 1;
    private static final int LIGATURE = 4;

    private final Sfnt font;
    private final LayoutTable table;

    Substitution(Sfnt font) {
        this.font = font;
        this.table = new LayoutTable(font, "GSUB", 7);
    }

    boolean hasFeature(String tag) {
        return table.hasFeature(tag);
    }

    /** The lookups of these features, in the order in which the font wants them applied. */
    int[] lookups(Collection<String> features) {
        TreeSet<Integer> sorted = new TreeSet<>();
        features.forEach(feature -> sorted.addAll(table.lookups(feature)));
        List<Integer> usable = new ArrayList<>(sorted);
        usable.removeIf(lookup -> table.type(lookup) != SINGLE && table.type(lookup) != LIGATURE);
        return usable.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Applies a lookup to all glyphs. */
    void apply(int lookup, GlyphBuffer glyphs) {
        apply(lookup, glyphs, 0, glyphs.count);
    }

    /** Applies a lookup to the glyphs from {@code start} to {@code end}. */
    void apply(int lookup, GlyphBuffer glyphs, int start, int end) {
        boolean single = table.type(lookup) == SINGLE;
        int last = end;
        for (int i = start; i < last; i++) {
            for (int s = 0; s < table.subtableCount(lookup); s++) {
                int at = table.subtable(lookup, s);
                int index = table.coverage(at + font.u16(at + 2), glyphs.ids[i]);
                if (index < 0) {
                    continue;
                }
                int before = glyphs.count;
                if (single ? single(at, index, glyphs, i) : ligature(at, index, glyphs, i, last)) {
                    last -= before - glyphs.count;
                    break;
                }
            }
        }
    }

    private boolean single(int at, int index, GlyphBuffer glyphs, int i) {
        glyphs.ids[i] = font.u16(at) == 1 ? glyphs.ids[i] + font.s16(at + 4) & 0xFFFF : font.u16(at + 6 + 2 * index);
        return true;
    }

    private boolean ligature(int at, int index, GlyphBuffer glyphs, int i, int end) {
        int set = at + font.u16(at + 6 + 2 * index);
        for (int l = 0; l < font.u16(set); l++) {
            int ligature = set + font.u16(set + 2 + 2 * l);
            int parts = font.u16(ligature + 2);
            if (i + parts <= end && matches(ligature + 4, parts, glyphs, i)) {
                glyphs.join(i, parts, font.u16(ligature));
                return true;
            }
        }
        return false;
    }

    private boolean matches(int components, int parts, GlyphBuffer glyphs, int i) {
        for (int p = 1; p < parts; p++) {
            if (glyphs.ids[i + p] != font.u16(components + 2 * (p - 1))) {
                return false;
            }
        }
        return true;
    }
}
