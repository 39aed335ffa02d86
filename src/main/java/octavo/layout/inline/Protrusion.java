package octavo.layout.inline;

import octavo.text.Face;

/**
 * How far marks hang into the margins so that edges look straight.
 *
 * <p>Shares of a glyph's width after the default settings of the microtype package (R. Schlicht, section "Character
 * protrusion"); those of full-width Chinese marks are their blank half. Nothing else hangs by more than {@value #MOST} em,
 * so that an edge still reads as one line where hyphens are rare.
 */
final class Protrusion {
    private static final double MOST = 0.09;

    /** So wide in em are marks that fill a square. */
    private static final double FULL = 0.95;

    private Protrusion() {}

    /** At the left edge, in em of a face of {@code face}'s kind times {@code share}. */
    static double left(char c, Face face, double share) {
        double own = share == 0 ? 0 : leftShare(c);
        return own == 0 ? 0 : share * hang(own, width(c, face));
    }

    /** At the right edge, in em. */
    static double right(char c, Face face, double share) {
        double own = share == 0 ? 0 : rightShare(c);
        return own == 0 ? 0 : share * hang(own, width(c, face));
    }

    /** @param width of the glyph in em; a mark of a whole em is a Chinese one with a blank half, as quotation marks may be */
    private static double hang(double share, double width) {
        return width >= FULL && share >= 0.5 ? 0.5 * width : Math.min(MOST, share * width);
    }

    private static double width(char c, Face face) {
        return (double) face.advance(face.glyph(c)) / face.unitsPerEm();
    }

    private static double leftShare(char c) {
        return switch (c) {
            case '“', '«', '"', '„' -> 0.5;
            case '‘', '\'', '’', '‹', '‚' -> 0.5;
            case '(', '[' -> 0.1;
            case '–', '—' -> 0.2;
            case 'A', 'J', 'T', 'V', 'W', 'Y', 'X' -> 0.05;
            case '「', '『', '（', '《', '〈', '【', '〔', '［' -> 0.5;
            default -> 0;
        };
    }

    private static double rightShare(char c) {
        return switch (c) {
            case '.', ',' -> 0.7;
            case '-', '‐' -> 0.7;
            case ':', ';' -> 0.4;
            case '”', '"', '»', '“' -> 0.5;
            case '’', '\'', '›', '‘' -> 0.6;
            case '–', '—' -> 0.25;
            case ')', ']', '!', '?' -> 0.1;
            case 'A', 'F', 'K', 'L', 'T', 'V', 'W', 'X', 'Y', 'r', 'v', 'w', 'x', 'y' -> 0.05;
            case '。', '，', '、', '；', '：', '！', '？', '」', '』', '）', '》', '〉', '】', '〕', '］' -> 0.5;
            default -> 0;
        };
    }
}
