package octavo.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What GSUB and GPOS have in common (OpenType 1.9, "Common table formats"): lookups by feature, coverage and classes.
 * Reads in place; immutable.
 */
final class LayoutTable {
    private final Sfnt font;
    private final int extensionType;
    private final Map<String, List<Integer>> lookupsByFeature = new TreeMap<>();
    private final int lookupList;

    /** @param extensionType the lookup type that only points to another: 7 in GSUB, 9 in GPOS */
    LayoutTable(Sfnt font, String tag, int extensionType) {
        this.font = font;
        this.extensionType = extensionType;
        if (!font.has(tag)) {
            lookupList = 0;
            return;
        }
        int table = font.table(tag);
        lookupList = table + font.u16(table + 8);
        int features = table + font.u16(table + 6);
        int system = defaultSystem(table + font.u16(table + 4));
        for (int i = 0; system >= 0 && i < font.u16(system + 4); i++) {
            int feature = features + 2 + 6 * font.u16(system + 6 + 2 * i);
            addFeature(feature, features + font.u16(feature + 4));
        }
    }

    private void addFeature(int record, int feature) {
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            tag.append((char) font.u8(record + i));
        }
        List<Integer> lookups = new ArrayList<>();
        for (int i = 0; i < font.u16(feature + 2); i++) {
            lookups.add(font.u16(feature + 4 + 2 * i));
        }
        lookupsByFeature.putIfAbsent(tag.toString(), lookups);
    }

    /** The default language system of Latin, or of the default script where Latin has none. */
    private int defaultSystem(int scripts) {
        int found = -1;
        for (int i = 0; i < font.u16(scripts); i++) {
            int record = scripts + 2 + 6 * i;
            int script = scripts + font.u16(record + 4);
            int system = font.u16(script);
            if (system != 0 && (font.tagIs(record, "latn") || found < 0 && font.tagIs(record, "DFLT"))) {
                found = script + system;
            }
        }
        return found;
    }

    boolean hasFeature(String tag) {
        return lookupsByFeature.containsKey(tag);
    }

    /** Lookups of a feature, in the font's order; empty when it has none. */
    List<Integer> lookups(String feature) {
        return lookupsByFeature.getOrDefault(feature, List.of());
    }

    private int lookup(int index) {
        return lookupList + font.u16(lookupList + 2 + 2 * index);
    }

    int subtableCount(int lookup) {
        return font.u16(lookup(lookup) + 4);
    }

    /** A lookup's type, that behind an extension. */
    int type(int lookup) {
        int at = lookup(lookup);
        int type = font.u16(at);
        return type == extensionType ? font.u16(at + font.u16(at + 6) + 2) : type;
    }

    /** Where a subtable begins, that behind an extension. */
    int subtable(int lookup, int index) {
        int at = lookup(lookup);
        int subtable = at + font.u16(at + 6 + 2 * index);
        return font.u16(at) == extensionType ? subtable + font.s32(subtable + 4) : subtable;
    }

    /** The coverage index of a glyph, -1 if it is not covered. */
    int coverage(int table, int glyph) {
        int count = font.u16(table + 2);
        if (font.u16(table) == 1) {
            return font.find(glyph, table + 4, count, 2);
        }
        int range = range(table + 4, count, glyph);
        return range < 0 ? -1 : font.u16(range + 4) + glyph - font.u16(range);
    }

    /** The class of a glyph, 0 if it is in none. */
    int classOf(int table, int glyph) {
        if (font.u16(table) == 1) {
            int index = glyph - font.u16(table + 2);
            return index >= 0 && index < font.u16(table + 4) ? font.u16(table + 6 + 2 * index) : 0;
        }
        int range = range(table + 4, font.u16(table + 2), glyph);
        return range < 0 ? 0 : font.u16(range + 4);
    }

    /** The record of {start, end, value} that holds the glyph, or -1. */
    private int range(int first, int count, int glyph) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = first + 6 * middle;
            if (glyph < font.u16(at)) {
                high = middle - 1;
            } else if (glyph > font.u16(at + 2)) {
                low = middle + 1;
            } else {
                return at;
            }
        }
        return -1;
    }
}
