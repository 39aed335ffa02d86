package octavo.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Pair kerning: GPOS feature kern (pair adjustment, formats 1 and 2), or the older kern table where GPOS has none.
 * Contextual kerning is left out. Immutable to its users.
 */
final class Kerning {
    private static final int PAIR = 2;
    private static final int X_ADVANCE = 4;

    private final Sfnt font;
    private final LayoutTable table;
    private final Map<Integer, Row> rows = new ConcurrentHashMap<>();

    Kerning(Sfnt font) {
        this.font = font;
        this.table = new LayoutTable(font, "GPOS", 9);
    }

    /** What to add to the advance of {@code left} before {@code right}, in font units. */
    int between(int left, int right) {
        return after(left).before(right);
    }

    /** All pairs that begin with one glyph: what depends on it alone is looked up once. */
    Row after(int left) {
        return rows.computeIfAbsent(left, Row::new);
    }

    /** What stands after one glyph. */
    final class Row {
        private final int left;
        private final boolean old = !table.hasFeature("kern");
        /** For each subtable that knows the left glyph: its lookup, its place, and the glyph's index or class in it. */
        private final List<int[]> subtables = new ArrayList<>(2);

        private Row(int left) {
            this.left = left;
            if (!old) {
                for (int lookup : table.lookups("kern")) {
                    if (table.type(lookup) == PAIR) {
                        collect(lookup);
                    }
                }
            }
        }

        private void collect(int lookup) {
            int count = table.subtableCount(lookup);
            for (int i = 0; i < count; i++) {
                int at = table.subtable(lookup, i);
                int index = table.coverage(at + font.u16(at + 2), left);
                if (index >= 0) {
                    int of = font.u16(at) == 1 ? index : table.classOf(at + font.u16(at + 8), left);
                    subtables.add(new int[] {lookup, at, of});
                }
            }
        }

        /** Whether no glyph is kerned after this one. */
        boolean isEmpty() {
            return !old && subtables.isEmpty();
        }

        /** What to add to the left glyph's advance before {@code right}, in font units. */
        int before(int right) {
            if (old) {
                return fromKernTable(left, right);
            }
            int sum = 0;
            int decided = -1; // the first subtable of a lookup that knows the pair decides, even for nothing
            for (int[] subtable : subtables) {
                if (subtable[0] != decided) {
                    int value = value(subtable[1], subtable[2], right);
                    if (value != Integer.MIN_VALUE) {
                        sum += value;
                        decided = subtable[0];
                    }
                }
            }
            return sum;
        }

        private int value(int at, int index, int right) {
            return font.u16(at) == 1 ? pairOf(at, index, right) : classPairOf(at, index, right);
        }
    }

    private int pairOf(int at, int index, int right) {
        int first = font.u16(at + 4);
        int size = 2 + 2 * Integer.bitCount(first) + 2 * Integer.bitCount(font.u16(at + 6));
        int set = at + font.u16(at + 10 + 2 * index);
        int pair = font.find(right, set + 2, font.u16(set), size);
        return pair < 0 ? Integer.MIN_VALUE : advance(first, set + 2 + pair * size + 2);
    }

    private int classPairOf(int at, int leftClass, int right) {
        int first = font.u16(at + 4);
        int size = 2 * Integer.bitCount(first) + 2 * Integer.bitCount(font.u16(at + 6));
        int rightClass = table.classOf(at + font.u16(at + 10), right);
        int rights = font.u16(at + 14);
        return advance(first, at + 16 + size * (leftClass * rights + rightClass));
    }

    /** The x advance in a value record, which holds one number for each bit of its format. */
    private int advance(int format, int record) {
        if ((format & X_ADVANCE) == 0) {
            return 0;
        }
        return font.s16(record + 2 * Integer.bitCount(format & X_ADVANCE - 1));
    }

    private int fromKernTable(int left, int right) {
        if (!font.has("kern")) {
            return 0;
        }
        int at = font.table("kern") + 4;
        if (font.u16(at - 4) != 0 || font.u16(at + 4) >> 8 != 0) {
            return 0;
        }
        int low = 0;
        int high = font.u16(at + 6) - 1;
        int key = left << 16 | right;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int pair = at + 14 + 6 * middle;
            int order = Integer.compareUnsigned(font.s32(pair), key);
            if (order == 0) {
                return font.s16(pair + 4);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }
}
