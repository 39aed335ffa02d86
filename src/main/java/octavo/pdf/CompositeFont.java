package octavo.pdf;

/** A font whose codes are two bytes each (ISO 32000-2, 9.7): a glyph's number, in the order of use. */
final class CompositeFont extends FontSubset {

    CompositeFont(String resource, TrueType font) {
        super(resource, font);
    }

    @Override
    int number(String text) {
        return end();
    }

    @Override
    void literal(Syntax out, int number) {
        out.literal(number >> 8);
        out.literal(number & 0xFF);
    }

    @Override
    Syntax hex(Syntax out, int number) {
        return out.hex4(number);
    }

    @Override
    Dictionary embed() {
        String name = name();
        Array widths = Cos.array();
        for (int number = 1; number < end(); number++) {
            widths.add(width(number));
        }
        Dictionary descendant = Cos.dictionary(
                "Type",
                "Font",
                "Subtype",
                "CIDFontType2",
                "BaseFont",
                name,
                "CIDSystemInfo",
                Cos.direct("Registry", Cos.text("Adobe"), "Ordering", Cos.text("Identity"), "Supplement", 0),
                "FontDescriptor",
                descriptor(name, 0),
                "DW",
                1000,
                "W",
                Cos.array(1, widths),
                "CIDToGIDMap",
                "Identity");
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
                toUnicode("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n", 1));
    }
}
