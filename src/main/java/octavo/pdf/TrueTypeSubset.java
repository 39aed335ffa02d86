package octavo.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A TrueType file with a few glyphs of another, renumbered. Holds the tables that ISO 32000-2, 9.9.2, asks of an embedded
 * CIDFontType2 program and no more. Costs what its glyphs cost, however large the font is.
 */
final class TrueTypeSubset {
    /** In the place of a glyph's number: this one is left blank. */
    static final int NONE = -1;

    private static final List<String> KEPT = List.of("cvt ", "fpgm", "prep");
    private static final long MAGIC = 0xB1B0AFBAL;
    private static final int COMPOSITE_HEAD = 10; // bytes before the first part

    private final TrueType font;
    private final int firstByte;
    private final Map<Integer, Integer> parts = new HashMap<>();
    private int[] glyphs;
    private int count;

    private TrueTypeSubset(TrueType font, int[] glyphs, int firstByte) {
        this.font = font;
        this.firstByte = firstByte;
        this.glyphs = glyphs.clone();
        this.count = glyphs.length;
    }

    /**
     * The subset as a file. Takes in the parts of composite glyphs, behind the others.
     *
     * @param glyphs the subset's in their new order, by their numbers in the font, or {@link #NONE}; the first must be 0
     * @param firstByte the code of glyph 1 if a byte each leads to these glyphs, or 0 if none does
     */
    static byte[] of(TrueType font, int[] glyphs, int firstByte) {
        return new TrueTypeSubset(font, glyphs, firstByte).toBytes();
    }

    private byte[] toBytes() {
        int lastCoded = count - 1;
        byte[][] outlines = new byte[count][];
        for (int i = 0; i < count; i++) { // grows while composites add their parts
            if (i == outlines.length) {
                outlines = Arrays.copyOf(outlines, glyphs.length);
            }
            outlines[i] = outline(glyphs[i]);
        }
        outlines = Arrays.copyOf(outlines, count);
        List<Table> tables = new ArrayList<>();
        for (String tag : KEPT) {
            if (font.has(tag)) {
                tables.add(new Table(tag, font.copy(tag)));
            }
        }
        if (firstByte > 0) {
            tables.add(new Table("cmap", characterMap(lastCoded)));
        }
        tables.add(new Table("glyf", joined(outlines)));
        tables.add(new Table("head", head()));
        tables.add(new Table("hhea", withShort(font.copy("hhea"), 34, count)));
        tables.add(new Table("hmtx", metrics()));
        tables.add(new Table("loca", locations(outlines)));
        tables.add(new Table("maxp", withShort(font.copy("maxp"), 4, count)));
        tables.sort((a, b) -> a.tag.compareTo(b.tag));
        return assemble(tables);
    }

    private record Table(String tag, byte[] bytes) {}

    private byte[] outline(int glyph) {
        if (glyph == NONE) {
            return new byte[0];
        }
        TrueType.Table place = font.outline(glyph);
        byte[] bytes = font.copy(place.offset(), place.length());
        if (bytes.length > COMPOSITE_HEAD && bytes[0] < 0) {
            renumberParts(ByteBuffer.wrap(bytes));
        }
        return bytes;
    }

    /** Replaces the glyph numbers in a composite glyph (OpenType, glyf, composite glyph description). */
    private void renumberParts(ByteBuffer glyph) {
        int at = COMPOSITE_HEAD;
        int flags;
        do {
            flags = glyph.getShort(at);
            glyph.putShort(at + 2, (short) part(glyph.getShort(at + 2) & 0xFFFF));
            at += 4 + ((flags & 0x1) != 0 ? 4 : 2); // ARG_1_AND_2_ARE_WORDS
            if ((flags & 0x8) != 0) { // WE_HAVE_A_SCALE
                at += 2;
            } else if ((flags & 0x40) != 0) { // WE_HAVE_AN_X_AND_Y_SCALE
                at += 4;
            } else if ((flags & 0x80) != 0) { // WE_HAVE_A_TWO_BY_TWO
                at += 8;
            }
        } while ((flags & 0x20) != 0); // MORE_COMPONENTS
    }

    /** The new number of a glyph that another is made of. */
    private int part(int glyph) {
        return parts.computeIfAbsent(glyph, this::number);
    }

    private int number(int glyph) {
        for (int i = 0; i < count; i++) {
            if (glyphs[i] == glyph) {
                return i;
            }
        }
        if (count == glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, 2 * count);
        }
        glyphs[count] = glyph;
        return count++;
    }

    /** Leads from bytes to glyphs, as ISO 32000-2, 9.6.5.4, asks of a symbolic font: from 0xF000 on, in one segment. */
    private byte[] characterMap(int last) {
        int first = 0xF000 + firstByte;
        ByteBuffer map = ByteBuffer.allocate(44);
        map.putShort((short) 0).putShort((short) 1); // version, subtables
        map.putShort((short) 3).putShort((short) 0).putInt(12); // Windows, symbols, offset
        map.putShort((short) 4).putShort((short) 32).putShort((short) 0); // format, length, language
        map.putShort((short) 4).putShort((short) 4).putShort((short) 1).putShort((short) 0); // two segments, to search
        map.putShort((short) (first + last - 1)).putShort((short) 0xFFFF).putShort((short) 0); // ends
        map.putShort((short) first).putShort((short) 0xFFFF); // starts
        map.putShort((short) (1 - first)).putShort((short) 1); // what is added
        return map.array(); // no ranges
    }

    private byte[] head() {
        ByteBuffer head = ByteBuffer.wrap(font.copy("head"));
        head.putInt(8, 0);
        head.putShort(50, (short) 1);
        return head.array();
    }

    private byte[] metrics() {
        ByteBuffer metrics = ByteBuffer.allocate(4 * count);
        for (int i = 0; i < count; i++) {
            if (glyphs[i] == NONE) {
                metrics.putInt(0);
            } else {
                metrics.putShort((short) font.advance(glyphs[i])).putShort((short) font.bearing(glyphs[i]));
            }
        }
        return metrics.array();
    }

    private static byte[] joined(byte[][] outlines) {
        int length = 0;
        for (byte[] outline : outlines) {
            length += padded(outline.length);
        }
        ByteBuffer joined = ByteBuffer.allocate(length);
        for (byte[] outline : outlines) {
            joined.put(outline).position(padded(joined.position()));
        }
        return joined.array();
    }

    private static byte[] locations(byte[][] outlines) {
        ByteBuffer locations = ByteBuffer.allocate(4 * (outlines.length + 1));
        int at = 0;
        for (byte[] outline : outlines) {
            locations.putInt(at);
            at += padded(outline.length);
        }
        return locations.putInt(at).array();
    }

    private static byte[] assemble(List<Table> tables) {
        int start = 12 + 16 * tables.size();
        int size = start + tables.stream().mapToInt(t -> padded(t.bytes.length)).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        out.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (tables.size() - power)));
        int at = start;
        int head = 0;
        for (Table table : tables) {
            out.put(at, table.bytes);
            out.put(table.tag.getBytes(StandardCharsets.US_ASCII));
            out.putInt(checksum(out, at, padded(table.bytes.length))).putInt(at).putInt(table.bytes.length);
            head = table.tag.equals("head") ? at : head;
            at += padded(table.bytes.length);
        }
        out.putInt(head + 8, (int) (MAGIC - checksum(out, 0, size)));
        return out.array();
    }

    private static int checksum(ByteBuffer bytes, int from, int length) {
        int sum = 0;
        for (int i = from; i < from + length; i += 4) {
            sum += bytes.getInt(i);
        }
        return sum;
    }

    private static byte[] withShort(byte[] table, int offset, int value) {
        ByteBuffer.wrap(table).putShort(offset, (short) value);
        return table;
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
