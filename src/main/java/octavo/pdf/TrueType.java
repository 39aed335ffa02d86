package octavo.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What embedding needs to know of a TrueType file, read once a process (OpenType 1.9, chapters head, hhea, hmtx, loca,
 * glyf, OS/2, post, name). Immutable; shares the file's bytes and never writes to them.
 */
final class TrueType {
    private static final int HEAD_UNITS = 18;
    private static final int HEAD_BOX = 36;
    private static final int HEAD_LOCA_FORMAT = 50;
    private static final int POSTSCRIPT_NAME = 6;

    private final ByteBuffer file;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final int unitsPerEm;
    private final int glyphCount;
    private final int metricCount;
    private final boolean longOffsets;
    private final String name;

    /** Where a table lies in the file. */
    record Table(int offset, int length) {}

    /**
     * Reads the table directory.
     *
     * @throws IllegalArgumentException when a table that embedding needs is missing
     */
    TrueType(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            String tag = new String(bytes, entry, 4, StandardCharsets.US_ASCII);
            tables.put(tag, new Table(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
        unitsPerEm = unsigned("head", HEAD_UNITS);
        longOffsets = signed("head", HEAD_LOCA_FORMAT) == 1;
        glyphCount = unsigned("maxp", 4);
        metricCount = unsigned("hhea", 34);
        name = readName(bytes);
    }

    boolean has(String table) {
        return tables.containsKey(table);
    }

    /** A copy of a table. */
    byte[] copy(String tag) {
        Table table = table(tag);
        return copy(table.offset(), table.length());
    }

    byte[] copy(int offset, int length) {
        byte[] copy = new byte[length];
        file.get(offset, copy);
        return copy;
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    int glyphCount() {
        return glyphCount;
    }

    /** The PostScript name, or "Font". */
    String name() {
        return name;
    }

    /** Advance in font units. */
    int advance(int glyph) {
        return unsigned("hmtx", 4 * Math.min(glyph, metricCount - 1));
    }

    /** Advance in thousandths of an em. */
    int advance1000(int glyph) {
        return thousandths(advance(glyph));
    }

    /** Left side bearing in font units. */
    int bearing(int glyph) {
        return glyph < metricCount
                ? signed("hmtx", 4 * glyph + 2)
                : signed("hmtx", 4 * metricCount + 2 * (glyph - metricCount));
    }

    /** Where a glyph's outline lies in the file; empty length for a blank. */
    Table outline(int glyph) {
        int from = location(glyph);
        return new Table(table("glyf").offset() + from, location(glyph + 1) - from);
    }

    private int location(int glyph) {
        return longOffsets ? file.getInt(table("loca").offset() + 4 * glyph) : 2 * unsigned("loca", 2 * glyph);
    }

    /** Bounding box of all glyphs: left, bottom, right, top in thousandths of an em. */
    int[] box() {
        int[] box = new int[4];
        for (int i = 0; i < 4; i++) {
            box[i] = thousandths(signed("head", HEAD_BOX + 2 * i));
        }
        return box;
    }

    int ascent() {
        return thousandths(signed("hhea", 4));
    }

    int descent() {
        return thousandths(signed("hhea", 6));
    }

    /** Height of capitals in thousandths of an em; OS/2 version 2 and newer tell it. */
    int capHeight() {
        return has("OS/2") && unsigned("OS/2", 0) >= 2 ? thousandths(signed("OS/2", 88)) : ascent();
    }

    int weight() {
        return has("OS/2") ? unsigned("OS/2", 4) : 400;
    }

    /** Degrees from the vertical, negative to the right. */
    int italicAngle() {
        return has("post") ? signed("post", 4) : 0;
    }

    boolean fixedPitch() {
        return has("post") && file.getInt(table("post").offset() + 12) != 0;
    }

    int signed(String table, int offset) {
        return file.getShort(table(table).offset() + offset);
    }

    int unsigned(String table, int offset) {
        return signed(table, offset) & 0xFFFF;
    }

    private int thousandths(int units) {
        return Math.round(units * 1000f / unitsPerEm);
    }

    private Table table(String tag) {
        Table table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("font file has no table \"" + tag + "\"");
        }
        return table;
    }

    private String readName(byte[] bytes) {
        if (!has("name")) {
            return "Font";
        }
        int start = table("name").offset();
        int strings = start + unsigned("name", 4);
        for (int i = 0; i < unsigned("name", 2); i++) {
            int record = 6 + 12 * i;
            if (unsigned("name", record + 6) == POSTSCRIPT_NAME) {
                boolean wide = unsigned("name", record) != 1;
                int offset = strings + unsigned("name", record + 10);
                String text = new String(
                        bytes,
                        offset,
                        unsigned("name", record + 8),
                        wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
                return text.replaceAll("[^A-Za-z0-9-]", "");
            }
        }
        return "Font";
    }
}
