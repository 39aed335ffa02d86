package octavo.text;

import java.io.IOException;

/** The cmap table: code points to glyph ids. Formats 4 and 12, which all current fonts carry. Immutable. */
final class CharacterMap {
    private final Sfnt font;
    private final char[] basic = new char[0x10000];
    private final int groups;
    private final int groupCount;

    CharacterMap(Sfnt font) throws IOException {
        this.font = font;
        int full = subtable(12);
        int bmp = subtable(4);
        if (full < 0 && bmp < 0) {
            throw new IOException("has no Unicode character map");
        }
        if (full >= 0) {
            groups = full + 16;
            groupCount = font.s32(full + 12);
            readGroups();
        } else {
            groups = 0;
            groupCount = 0;
            readSegments(bmp);
        }
    }

    /** The glyph of a code point, 0 if there is none. */
    int glyph(int codePoint) {
        return codePoint < 0x10000 ? basic[codePoint] : beyondBasic(codePoint);
    }

    private int subtable(int format) {
        int cmap = font.table("cmap");
        for (int i = 0; i < font.u16(cmap + 2); i++) {
            int record = cmap + 4 + 8 * i;
            int platform = font.u16(record);
            int encoding = font.u16(record + 2);
            boolean unicode = platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
            int at = cmap + font.s32(record + 4);
            if (unicode && font.u16(at) == format) {
                return at;
            }
        }
        return -1;
    }

    private void readGroups() {
        for (int i = 0; i < groupCount; i++) {
            int at = groups + 12 * i;
            int first = font.s32(at);
            int last = Math.min(font.s32(at + 4), 0xFFFF);
            for (int c = first; c <= last; c++) {
                basic[c] = (char) (font.s32(at + 8) + c - first);
            }
        }
    }

    private void readSegments(int at) {
        int bytes = font.u16(at + 6); // twice the number of segments
        int ends = at + 14;
        int starts = ends + bytes + 2;
        int deltas = starts + bytes;
        int ranges = deltas + bytes;
        for (int i = 0; i < bytes; i += 2) {
            int range = font.u16(ranges + i);
            for (int c = font.u16(starts + i); c <= font.u16(ends + i) && c < 0xFFFF; c++) {
                int glyph = range == 0 ? c : font.u16(ranges + i + range + 2 * (c - font.u16(starts + i)));
                basic[c] = glyph == 0 && range != 0 ? 0 : (char) (glyph + font.u16(deltas + i));
            }
        }
    }

    private int beyondBasic(int codePoint) {
        int low = 0;
        int high = groupCount - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int at = groups + 12 * middle;
            if (codePoint < font.s32(at)) {
                high = middle - 1;
            } else if (codePoint > font.s32(at + 4)) {
                low = middle + 1;
            } else {
                return font.s32(at + 8) + codePoint - font.s32(at);
            }
        }
        return 0;
    }
}
