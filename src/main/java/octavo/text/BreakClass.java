package octavo.text;

/**
 * The line-breaking classes of UAX #14 (Unicode 16) that Latin, Greek, Cyrillic and Chinese text needs, under their names
 * there. Hangul counts as {@link #ID}; East Asian small kana as {@link #NS} (strict).
 */
enum BreakClass {
    /** Forced break. */
    BK,
    SP,
    /** Zero-width space. */
    ZW,
    /** Word joiner. */
    WJ,
    /** No-break space and its like. */
    GL,
    /** Belongs to the character before it. */
    CM,
    OP,
    CL,
    CP,
    /** Quotation mark of either use. */
    QU,
    /** Opening quotation mark. */
    PI,
    /** Closing quotation mark. */
    PF,
    /** Does not start a line. */
    NS,
    EX,
    SY,
    IS,
    PR,
    PO,
    NU,
    AL,
    ID,
    HY,
    /** Break after. */
    BA,
    /** Break before. */
    BB,
    /** Em dash. */
    B2,
    /** Ellipsis. */
    IN,
    /** Soft hyphen; BA in UAX #14. */
    SHY;

    private static final BreakClass[] LATIN = latin();

    static BreakClass of(int c) {
        return c < 0x100 ? LATIN[c] : c < 0x2E80 ? general(c) : eastAsian(c);
    }

    private static BreakClass[] latin() {
        BreakClass[] classes = new BreakClass[0x100];
        java.util.Arrays.fill(classes, AL);
        for (int c = 0; c < 0x20; c++) {
            classes[c] = c == '\n' || c == '\r' || c == 0x0B || c == 0x0C ? BK : c == '\t' ? BA : CM;
        }
        for (int c = '0'; c <= '9'; c++) {
            classes[c] = NU;
        }
        put(classes, " ", SP);
        put(classes, "!?", EX);
        put(classes, "\"'", QU);
        put(classes, "([{¡¿", OP);
        put(classes, ")]", CP);
        put(classes, "}", CL);
        put(classes, "$+£¤¥±", PR);
        put(classes, "%¢°", PO);
        put(classes, ",.:;", IS);
        put(classes, "-", HY);
        put(classes, "/\\", SY); // a backslash, PR in UAX #14, parts folders of a path
        put(classes, "|", BA);
        put(classes, "\u00AD", SHY);
        put(classes, "\u00A0", GL);
        put(classes, "´", BB);
        put(classes, "«", PI);
        put(classes, "»", PF);
        return classes;
    }

    private static void put(BreakClass[] classes, String chars, BreakClass value) {
        chars.chars().forEach(c -> classes[c] = value);
    }

    private static BreakClass general(int c) {
        if (c < 0x2000) {
            return c >= 0x300 && c < 0x370 || c >= 0x483 && c < 0x48A || c >= 0x1AB0 && c < 0x1B00 ? CM : AL;
        }
        return switch (c) {
            case 0x2018, 0x201B, 0x201C, 0x201F, 0x2039 -> PI;
            case 0x2019, 0x201D, 0x203A -> PF;
            case 0x201A, 0x201E, 0x2045, 0x207D, 0x208D -> OP;
            case 0x2046, 0x207E, 0x208E -> CL;
            case 0x2007, 0x2011, 0x202F -> GL;
            case 0x2010, 0x2012, 0x2013, 0x2027 -> BA;
            case 0x2014 -> B2;
            case 0x2024, 0x2025, 0x2026 -> IN;
            case 0x200B -> ZW;
            case 0x2060, 0xFEFF, 0x200D -> WJ;
            case 0x2028, 0x2029 -> BK;
            case 0x2044 -> IS;
            case 0x2030, 0x2031, 0x2032, 0x2033, 0x2034, 0x2035, 0x2036, 0x2037, 0x2103, 0x2109 -> PO;
            case 0x20A7, 0x20B6, 0x20BB -> PO;
            case 0x2116, 0x2212, 0x2213 -> PR;
            case 0x203C, 0x203D, 0x2047, 0x2048, 0x2049 -> NS;
            default -> c <= 0x200A ? BA : c >= 0x20A0 && c < 0x20D0 ? PR : c >= 0x20D0 && c < 0x2100 ? CM : AL;
        };
    }

    private static final String CLOSING = "、。〉》」』】〕〗〙〛〞〟︐︑︒﹐﹑﹒﹚﹜﹞！），．？］｝｠｡､";
    private static final String OPENING = "〈《「『【〔〖〘〚〝﹙﹛﹝（［｛｟｢";
    private static final String NOT_STARTING = "々〻‼ゝゞヽヾ・ー：；ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜〽゛゜゠\uFF65\uFF9E\uFF9F";

    private static BreakClass eastAsian(int c) {
        if (CLOSING.indexOf(c) >= 0) {
            return c == '！' || c == '？' ? EX : CL;
        }
        if (OPENING.indexOf(c) >= 0) {
            return OP;
        }
        if (NOT_STARTING.indexOf(c) >= 0) {
            return NS;
        }
        if (c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF || c >= 0x1F3FB && c <= 0x1F3FF) {
            return CM;
        }
        return switch (c) {
            case 0x3000 -> BA;
            case 0xFF04, 0xFFE1, 0xFFE5, 0xFFE6, 0xFE69 -> PR;
            case 0xFF05, 0xFFE0, 0xFE6A -> PO;
            case 0xFEFF -> WJ;
            default -> latinBeyond(c) ? AL : ID;
        };
    }

    private static boolean latinBeyond(int c) {
        return c >= 0xA640 && c < 0xA960
                || c >= 0xAB00 && c < 0xAC00
                || c >= 0xFB00 && c < 0xFE10
                || c >= 0x10000 && c < 0x1F000;
    }
}
