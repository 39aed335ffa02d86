package octavo.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A face cut down to some characters, as a font file that still kerns, ligates and has its other figures and small
 * capitals. Glyphs keep their numbers, so that GSUB stays valid; those not needed are empty. GPOS, which is large, gives
 * way to a kern table of the pairs that are left.
 */
public final class FontSubset {
    /** Features that style sheets turn on. Others are cut off: they could lead to glyphs that are now empty. */
    private static final Set<String> FEATURES = Set.of("liga", "onum", "lnum", "tnum", "pnum", "smcp");

    private static final List<String> KEPT =
            List.of("GDEF", "OS/2", "cvt ", "fpgm", "gasp", "hhea", "maxp", "name", "prep");

    private static final int POST_WITHOUT_NAMES = 0x00030000;

    private final byte[] file;
    private final Sfnt font;
    private final SortedSet<Integer> characters = new TreeSet<>();
    private final Face face;

    private FontSubset(Face face, Set<Integer> codePoints) {
        this.face = face;
        this.file = face.file();
        try {
            this.font = new Sfnt(file);
        } catch (IOException e) {
            throw new IllegalStateException(e); // a Face has been read from these bytes
        }
        codePoints.stream().filter(face::covers).forEach(characters::add);
    }

    /** The file for these characters; those that the face lacks are left out. */
    public static byte[] of(Face face, Set<Integer> codePoints) {
        return new FontSubset(face, codePoints).write();
    }

    private byte[] write() {
        GlyphClosure closure = closure();
        Set<Integer> glyphs = closure.close(FEATURES);
        Set<Integer> kerned = closure().close(Set.of("liga")); // figures and small capitals go without

        Map<String, byte[]> tables = new TreeMap<>();
        KEPT.stream().filter(font::has).forEach(tag -> tables.put(tag, copy(tag)));
        if (font.has("GSUB")) {
            tables.put("GSUB", substitutions(closure));
        }
        outlines(glyphs, tables);
        tables.put("hmtx", metrics(glyphs));
        tables.put("kern", KernTableWriter.write(new Kerning(font), kerned));
        tables.put("cmap", CharacterMapWriter.write(mapping()));
        tables.put("head", head());
        if (font.has("post")) {
            byte[] post = Arrays.copyOf(copy("post"), 32);
            tables.put(
                    "post", ByteBuffer.wrap(post).putInt(0, POST_WITHOUT_NAMES).array());
        }
        return SfntWriter.write(tables);
    }

    private GlyphClosure closure() {
        GlyphClosure closure = new GlyphClosure(font, new LayoutTable(font, "GSUB", 7));
        closure.add(0);
        characters.forEach(c -> closure.add(face.glyph(c)));
        return closure;
    }

    private byte[] copy(String tag) {
        int from = font.table(tag);
        return Arrays.copyOfRange(file, from, from + font.length(tag));
    }

    private byte[] head() {
        ByteBuffer head = ByteBuffer.wrap(copy("head"));
        head.putShort(50, (short) 1); // loca in 32 bits
        return head.array();
    }

    /** GSUB with only the features that the closure followed. */
    private byte[] substitutions(GlyphClosure closure) {
        ByteBuffer table = ByteBuffer.wrap(copy("GSUB"));
        if (table.getShort(2) > 0) {
            table.putInt(10, 0); // no feature variations
        }
        int features = table.getShort(6) & 0xFFFF;
        int start = font.table("GSUB");
        for (int i = 0; i < font.u16(start + features); i++) {
            int record = features + 2 + 6 * i;
            int feature = features + font.u16(start + record + 4);
            boolean kept = FEATURES.stream().anyMatch(tag -> font.tagIs(start + record, tag));
            List<Integer> lookups = new ArrayList<>();
            for (int l = 0; l < font.u16(start + feature + 2); l++) {
                lookups.add(font.u16(start + feature + 4 + 2 * l));
            }
            if (!kept || !closure.followed(lookups)) {
                table.putShort(feature + 2, (short) 0);
            }
        }
        return table.array();
    }

    private void outlines(Set<Integer> glyphs, Map<String, byte[]> tables) {
        ByteArrayOutputStream glyf = new ByteArrayOutputStream();
        ByteBuffer loca = ByteBuffer.allocate(4 * (face.glyphCount() + 1));
        for (int glyph = 0; glyph < face.glyphCount(); glyph++) {
            loca.putInt(glyf.size());
            if (glyphs.contains(glyph)) {
                int from = GlyphClosure.location(font, glyph);
                int length = GlyphClosure.location(font, glyph + 1) - from;
                glyf.write(file, font.table("glyf") + from, length);
                glyf.write(new byte[-length & 3], 0, -length & 3);
            }
        }
        loca.putInt(glyf.size());
        tables.put("glyf", glyf.toByteArray());
        tables.put("loca", loca.array());
    }

    /** Metrics of absent glyphs are 0: they pack better. */
    private byte[] metrics(Set<Integer> glyphs) {
        ByteBuffer metrics = ByteBuffer.wrap(copy("hmtx"));
        int full = font.u16(font.table("hhea") + 34);
        for (int glyph = 0; glyph < full - 1; glyph++) { // the last one also holds for all that follow
            if (!glyphs.contains(glyph)) {
                metrics.putInt(4 * glyph, 0);
            }
        }
        return metrics.array();
    }

    private Map<Integer, Integer> mapping() {
        Map<Integer, Integer> mapping = new LinkedHashMap<>();
        characters.forEach(c -> mapping.put(c, face.glyph(c)));
        return mapping;
    }
}
