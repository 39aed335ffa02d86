package octavo.pdf;

/**
 * A font whose codes are single bytes (ISO 32000-2, 9.6.3). A character of ASCII has its own byte, or that of the glyph
 * which said it first.
 */
final class SimpleFont extends FontSubset {
    /** Number of the space, whose byte is the only one that the operator Tw knows. */
    static final int SPACE = 1;

    private static final int SHIFT = ' ' - SPACE;
    private static final int FREE = 0x7F - SHIFT; // the first number that belongs to no character of ASCII
    private static final int LAST = 0xFF - SHIFT;

    private int next = FREE;

    SimpleFont(String resource, TrueType font) {
        super(resource, font);
    }

    /** Whether there may be no code for another character. */
    boolean isFull() {
        return next > LAST;
    }

    @Override
    int number(String text) {
        char c = text.charAt(0);
        int own = text.length() == 1 && c >= ' ' && c < 0x7F ? c - SHIFT : 0;
        return own > 0 && isFree(own) ? own : next++;
    }

    @Override
    void literal(Syntax out, int number) {
        out.literal(number + SHIFT);
    }

    @Override
    Syntax hex(Syntax out, int number) {
        return out.hex2(number + SHIFT);
    }

    @Override
    Dictionary embed() {
        String name = name();
        Array widths = Cos.array();
        for (int number = 1; number < end(); number++) {
            widths.add(width(number));
        }
        return Cos.dictionary(
                "Type",
                "Font",
                "Subtype",
                "TrueType",
                "BaseFont",
                name,
                "FirstChar",
                1 + SHIFT,
                "LastChar",
                end() - 1 + SHIFT,
                "Widths",
                widths,
                "FontDescriptor",
                descriptor(name, 1 + SHIFT),
                "ToUnicode",
                toUnicode(
                        "1 begincodespacerange\n<20> <FF>\nendcodespacerange\n"
                                + "1 beginbfrange\n<20> <7E> <0020>\nendbfrange\n",
                        FREE));
    }
}
