package octavo.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Big-endian access to a TrueType file and its table directory (OpenType 1.9). Immutable. */
final class Sfnt {
    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE_TRUE_TYPE = 0x74727565; // "true"
    private static final int POSTSCRIPT = 0x4F54544F; // "OTTO"

    private final byte[] data;
    private final Map<String, Integer> offsets = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();

    Sfnt(byte[] data) throws IOException {
        this.data = data;
        if (data.length < 12) {
            throw new IOException("is no TrueType font");
        }
        int version = s32(0);
        if (version == POSTSCRIPT) {
            throw new IOException("has PostScript outlines, not TrueType ones");
        }
        if (version != TRUE_TYPE && version != APPLE_TRUE_TYPE) {
            throw new IOException("is no TrueType font");
        }
        readDirectory();
        for (String tag : new String[] {"head", "hhea", "maxp", "hmtx", "cmap", "loca", "glyf"}) {
            if (!has(tag)) {
                throw new IOException("is no complete TrueType font: table \"" + tag + "\" is missing");
            }
        }
    }

    private void readDirectory() throws IOException {
        int count = u16(4);
        if (data.length < 12 + 16 * count) {
            throw new IOException("is a truncated TrueType font");
        }
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            String tag = new String(data, entry, 4, StandardCharsets.ISO_8859_1);
            int offset = s32(entry + 8);
            int length = s32(entry + 12);
            if (offset < 0 || length < 0 || offset > data.length - length) {
                throw new IOException("is a truncated TrueType font: table \"" + tag.trim() + "\" is not all there");
            }
            offsets.put(tag, offset);
            lengths.put(tag, length);
        }
    }

    boolean has(String tag) {
        return offsets.containsKey(tag);
    }

    /** Where a table begins; it must be there. */
    int table(String tag) {
        return offsets.get(tag);
    }

    int length(String tag) {
        return lengths.getOrDefault(tag, 0);
    }

    int u8(int at) {
        return data[at] & 0xFF;
    }

    int u16(int at) {
        return (data[at] & 0xFF) << 8 | data[at + 1] & 0xFF;
    }

    int s16(int at) {
        return data[at] << 8 | data[at + 1] & 0xFF;
    }

    int s32(int at) {
        return u16(at) << 16 | u16(at + 2);
    }

    boolean tagIs(int at, String tag) {
        for (int i = 0; i < 4; i++) {
            if (u8(at + i) != tag.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The index of {@code key} among {@code count} ascending 16-bit values that stand {@code step} bytes apart, or -1.
     */
    int find(int key, int first, int count, int step) {
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int value = u16(first + middle * step);
            if (value == key) {
                return middle;
            }
            if (value < key) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
