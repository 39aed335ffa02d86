package octavo.pdf;

import java.util.Arrays;
import java.util.zip.CRC32;

/** A font of the document: some glyphs of a face in new numbers, and what each of them says. */
abstract class FontSubset {
    private static final int FIXED_PITCH = 1;
    private static final int SYMBOLIC = 4; // its codes are no standard Latin encoding
    private static final int ITALIC = 64;
    private static final int ENTRIES = 100; // at most, in a section of a character map

    private final String resource;
    private final TrueType font;
    private int[] glyphs = new int[128]; // 0, the first, is .notdef
    private String[] texts = new String[128]; // null where no character has the number
    private int end = 1;
    private boolean used;

    FontSubset(String resource, TrueType font) {
        this.resource = resource;
        this.font = font;
    }

    /** The name in resource dictionaries. */
    final String resource() {
        return resource;
    }

    /** Takes in a glyph that stands for a text and tells its number. */
    final int add(int glyph, String text) {
        int number = number(text);
        if (number >= glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, 2 * number);
            texts = Arrays.copyOf(texts, 2 * number);
        }
        if (number > end) {
            Arrays.fill(glyphs, end, number, TrueTypeSubset.NONE);
        }
        glyphs[number] = glyph;
        texts[number] = text;
        end = Math.max(end, number + 1);
        used = true;
        return number;
    }

    /** A free number for a new character. */
    abstract int number(String text);

    final boolean isFree(int number) {
        return number >= end || texts[number] == null;
    }

    /** All numbers are below this. */
    final int end() {
        return end;
    }

    final boolean isUsed() {
        return used;
    }

    /** Appends the code of a number to a literal string. */
    abstract void literal(Syntax out, int number);

    /** Writes the font into the document. */
    abstract Dictionary embed();

    /** The PostScript name with six letters that tell this subset from others (ISO 32000-2, 9.9.2), made from what is in it. */
    final String name() {
        CRC32 crc = new CRC32();
        for (int number = 1; number < end; number++) {
            crc.update(glyphs[number]);
            crc.update(glyphs[number] >> 8);
        }
        StringBuilder name = new StringBuilder();
        for (long rest = crc.getValue(); name.length() < 6; rest /= 26) {
            name.append((char) ('A' + rest % 26));
        }
        return name.append('+').append(font.name()).toString();
    }

    /** Advance in thousandths of an em; 0 where no character has the number. */
    final int width(int number) {
        return isFree(number) ? 0 : font.advance1000(glyphs[number]);
    }

    /** @param firstByte code of number 1 if bytes lead to glyphs, or 0 if there is no such way */
    final Dictionary descriptor(String name, int firstByte) {
        byte[] program = TrueTypeSubset.of(font, Arrays.copyOf(glyphs, end), firstByte);
        Stream file = Cos.stream(program);
        file.put("Length1", program.length);
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

    /**
     * What each code says (Adobe Technical Note 5411).
     *
     * @param codes what codes there are, and those that stand in a range
     * @param first the first number that is in no range
     */
    final Stream toUnicode(String codes, int first) {
        Syntax map = new Syntax(2048);
        map.put("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .put("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n")
                .put("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .put(codes);
        for (int from = first; from < end; from += ENTRIES) {
            int to = Math.min(end, from + ENTRIES);
            map.scaled(to - from, 0).put(" beginbfchar\n");
            for (int number = from; number < to; number++) {
                hex(map.put('<'), number).put("> <");
                texts[number].chars().forEach(map::hex4);
                map.put(">\n");
            }
            map.put("endbfchar\n");
        }
        return Cos.stream(map.put("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toBytes());
    }

    /** Appends the code of a number in hexadecimal. */
    abstract Syntax hex(Syntax out, int number);
}
