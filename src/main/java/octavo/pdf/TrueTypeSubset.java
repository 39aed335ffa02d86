package octavo.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A TrueType file with a few glyphs of another, renumbered. Holds the tables that ISO 32000-2, 9.9.2, asks of an embedded
 * CIDFontType2 program and no more. Costs what its glyphs cost, however large the font is.
 */
final class TrueTypeSubset {
    private static final List<String> KEPT = List.of("cvt ", "fpgm", "prep");
    private static final long MAGIC = 0xB1B0AFBAL;

    private final TrueType font;
    private final List<Integer> glyphs = new ArrayList<>();
    private final Map<Integer, Integer> renumbered = new HashMap<>();

    TrueTypeSubset(TrueType font) {
        this.font = font;
        add(0);
    }

    /** Takes a glyph in and tells its number in the subset; 0 stays 0. */
    int add(int glyph) {
        Integer known = renumbered.get(glyph);
        if (known != null) {
            return known;
        }
        int number = glyphs.size();
        glyphs.add(glyph);
        renumbered.put(glyph, number);
        return number;
    }

    int glyphCount() {
        return glyphs.size();
    }

    /** The file. Takes in the parts of composite glyphs. */
    byte[] toBytes() {
        List<byte[]> outlines = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) { // grows while composites add their parts
            outlines.add(outline(glyphs.get(i)));
        }
        List<Part> parts = new ArrayList<>();
        for (String tag : KEPT) {
            if (font.has(tag)) {
                parts.add(new Part(tag, font.copy(tag)));
            }
        }
        parts.add(new Part("glyf", joined(outlines)));
        parts.add(new Part("head", head()));
        parts.add(new Part("hhea", withShort(font.copy("hhea"), 34, glyphs.size())));
        parts.add(new Part("hmtx", metrics()));
        parts.add(new Part("loca", locations(outlines)));
        parts.add(new Part("maxp", withShort(font.copy("maxp"), 4, glyphs.size())));
        parts.sort((a, b) -> a.tag.compareTo(b.tag));
        return assemble(parts);
    }

    private record Part(String tag, byte[] bytes) {}

    private byte[] outline(int glyph) {
        TrueType.Table place = font.outline(glyph);
        byte[] bytes = font.copy(place.offset(), place.length());
        if (bytes.length > 10 && bytes[0] < 0) {
            renumberParts(ByteBuffer.wrap(bytes));
        }
        return bytes;
    }

    /** Replaces the glyph numbers in a composite glyph (OpenType, glyf, composite glyph description). */
    private void renumberParts(ByteBuffer glyph) {
        int at = 10;
        int flags;
        do {
            flags = glyph.getShort(at);
            glyph.putShort(at + 2, (short) add(glyph.getShort(at + 2) & 0xFFFF));
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

    private byte[] head() {
        ByteBuffer head = ByteBuffer.wrap(font.copy("head"));
        head.putInt(8, 0);
        head.putShort(50, (short) 1);
        return head.array();
    }

    private byte[] metrics() {
        ByteBuffer metrics = ByteBuffer.allocate(4 * glyphs.size());
        for (int glyph : glyphs) {
            metrics.putShort((short) font.advance(glyph)).putShort((short) font.bearing(glyph));
        }
        return metrics.array();
    }

    private static byte[] joined(List<byte[]> outlines) {
        int length = outlines.stream().mapToInt(o -> padded(o.length)).sum();
        ByteBuffer joined = ByteBuffer.allocate(length);
        for (byte[] outline : outlines) {
            joined.put(outline).position(padded(joined.position()));
        }
        return joined.array();
    }

    private static byte[] locations(List<byte[]> outlines) {
        ByteBuffer locations = ByteBuffer.allocate(4 * (outlines.size() + 1));
        int at = 0;
        for (byte[] outline : outlines) {
            locations.putInt(at);
            at += padded(outline.length);
        }
        return locations.putInt(at).array();
    }

    private static byte[] assemble(List<Part> parts) {
        int start = 12 + 16 * parts.size();
        int size = start + parts.stream().mapToInt(p -> padded(p.bytes.length)).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(parts.size());
        out.putInt(0x00010000).putShort((short) parts.size()).putShort((short) (16 * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (parts.size() - power)));
        int at = start;
        int head = 0;
        for (Part part : parts) {
            out.put(at, part.bytes);
            out.put(part.tag.getBytes(StandardCharsets.US_ASCII));
            out.putInt(checksum(out, at, padded(part.bytes.length))).putInt(at).putInt(part.bytes.length);
            head = part.tag.equals("head") ? at : head;
            at += padded(part.bytes.length);
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
