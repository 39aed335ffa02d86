package octavo.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * A face as one document uses it: character codes are handed out in the order of use, one for each glyph <em>and</em>
 * text it stands for. So the hyphen of "well-known" and that of a broken line, the "a" and the small capital A copy as
 * what they are, without marks in the page; {@code CIDToGIDMap} leads several codes to one outline.
 */
final class DocumentFont {
    private static final int FIXED_PITCH = 1;
    private static final int SYMBOLIC = 4; // its codes are no standard Latin encoding
    private static final int ITALIC = 64;

    private final String resource;
    private final TrueType font;
    private final TrueTypeSubset subset;
    private final Code[] firstOfGlyph;
    private final List<Code> codes = new ArrayList<>();
    private boolean embedded;

    /** A character code: a glyph with the text it stands for here. */
    static final class Code {
        private final int glyph;
        private final int number;
        private final int width;
        private final int subsetGlyph;
        private final String text;
        private Code nextOfGlyph;

        private Code(int glyph, int number, int width, int subsetGlyph, String text) {
            this.glyph = glyph;
            this.number = number;
            this.width = width;
            this.subsetGlyph = subsetGlyph;
            this.text = text;
        }

        /** What stands in the content stream. */
        int number() {
            return number;
        }

        /** Advance in thousandths of an em, as viewers know it. */
        int width() {
            return width;
        }
    }

    DocumentFont(String resource, TrueType font) {
        this.resource = resource;
        this.font = font;
        this.subset = new TrueTypeSubset(font);
        this.firstOfGlyph = new Code[font.glyphCount()];
        code(0, "\uFFFD", 0, 1); // code 0 is .notdef, which no run may use
    }

    /** The name in resource dictionaries. */
    String resource() {
        return resource;
    }

    /**
     * The code of a glyph that stands for {@code text[from, to)}.
     *
     * @throws IllegalStateException for glyph 0: a missing character must be found before layout
     */
    Code use(int glyph, String text, int from, int to) {
        if (glyph == 0) {
            throw new IllegalStateException("no glyph for \"" + text.substring(from, to) + "\" in " + font.name());
        }
        return code(glyph, text, from, to);
    }

    private Code code(int glyph, String text, int from, int to) {
        for (Code code = firstOfGlyph[glyph]; code != null; code = code.nextOfGlyph) {
            if (code.text.length() == to - from && text.startsWith(code.text, from)) {
                return code;
            }
        }
        if (embedded) {
            throw new IllegalStateException("\"" + text.substring(from, to) + "\" comes too late for " + font.name());
        }
        Code other = firstOfGlyph[glyph];
        int subsetGlyph = other == null ? subset.add(glyph) : other.subsetGlyph;
        String said = text.substring(from, Math.max(from, to));
        Code code = new Code(glyph, codes.size(), font.advance1000(glyph), subsetGlyph, said);
        code.nextOfGlyph = other;
        firstOfGlyph[glyph] = code;
        codes.add(code);
        return code;
    }

    /** Takes in what another document uses of this face, in an order that does not depend on that document. */
    void take(DocumentFont other) {
        other.codes.stream()
                .sorted(Comparator.<Code>comparingInt(c -> c.glyph).thenComparing(c -> c.text))
                .forEach(c -> code(c.glyph, c.text, 0, c.text.length()));
    }

    /** Writes the font into the document; no code may be added after. */
    COSDictionary embed() {
        embedded = true;
        Stream toUnicode = Cos.stream(toUnicode());
        String name = subsetTag() + "+" + font.name();
        COSDictionary descendant = Cos.dictionary(
                "Type",
                "Font",
                "Subtype",
                "CIDFontType2",
                "BaseFont",
                name,
                "CIDSystemInfo",
                Cos.direct("Registry", Cos.text("Adobe"), "Ordering", Cos.text("Identity"), "Supplement", 0),
                "FontDescriptor",
                descriptor(name),
                "DW",
                1000,
                "W",
                Cos.array(0, widths()),
                "CIDToGIDMap",
                glyphMap());
        return Cos.dictionary(
                "Type",
                "Font",
                "Subtype",
                "Type0",
                "BaseFont",
                name,
                "Encoding",
                "Identity-H",
                "DescendantFonts",
                Cos.array(descendant),
                "ToUnicode",
                toUnicode);
    }

    private COSDictionary descriptor(String name) {
        byte[] program = subset.toBytes();
        Stream file = Cos.stream(program);
        file.setInt(COSName.LENGTH1, program.length);
        int[] box = font.box();
        int flags = SYMBOLIC + (font.fixedPitch() ? FIXED_PITCH : 0) + (font.italicAngle() != 0 ? ITALIC : 0);
        return Cos.dictionary(
                "Type",
                "FontDescriptor",
                "FontName",
                name,
                "Flags",
                flags,
                "FontBBox",
                Cos.array(box[0], box[1], box[2], box[3]),
                "ItalicAngle",
                font.italicAngle(),
                "Ascent",
                font.ascent(),
                "Descent",
                font.descent(),
                "CapHeight",
                font.capHeight(),
                "StemV",
                10 + 220 * (font.weight() - 50) / 900, // the usual estimate; only substitutes need it
                "FontFile2",
                file);
    }

    private COSArray widths() {
        COSArray widths = Cos.array();
        codes.forEach(code -> widths.add(COSInteger.get(code.width)));
        return widths;
    }

    private Object glyphMap() {
        if (codes.stream().allMatch(code -> code.number == code.subsetGlyph)) {
            return "Identity";
        }
        ByteBuffer map = ByteBuffer.allocate(2 * codes.size());
        codes.forEach(code -> map.putShort((short) code.subsetGlyph));
        return Cos.stream(map.array());
    }

    /** The character map (Adobe Technical Note 5411; at most 100 entries a section). */
    private byte[] toUnicode() {
        Syntax map = new Syntax(4096);
        map.put("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .put("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n")
                .put("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .put("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        for (int i = 1; i < codes.size(); i += 100) {
            int end = Math.min(codes.size(), i + 100);
            map.scaled(end - i, 0).put(" beginbfchar\n");
            for (Code code : codes.subList(i, end)) {
                map.put('<').hex4(code.number).put("> <");
                code.text.chars().forEach(map::hex4);
                map.put(">\n");
            }
            map.put("endbfchar\n");
        }
        return map.put("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toBytes();
    }

    /** Six letters that tell this subset from others (ISO 32000-2, 9.9.2), made from what is in it. */
    private String subsetTag() {
        CRC32 crc = new CRC32();
        for (Code code : codes) {
            crc.update(code.subsetGlyph);
            crc.update(code.text.getBytes(StandardCharsets.UTF_8));
        }
        char[] tag = new char[6];
        long rest = crc.getValue();
        for (int i = 0; i < tag.length; i++) {
            tag[i] = (char) ('A' + rest % 26);
            rest /= 26;
        }
        return new String(tag);
    }
}
