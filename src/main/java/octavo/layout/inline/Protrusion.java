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

    private Protrusion() {}

    /** At the left edge, in em of a face of {@code face}'s kind times {@code share}. */
    static double left(char c, Face face, double share) {
        double own = share == 0 ? 0 : leftShare(c);
        return own == 0 ? 0 : share * capped(c, own * width(c, face));
    }

    /** At the right edge, in em. */
    static double right(char c, Face face, double share) {
        double own = share == 0 ? 0 : rightShare(c);
        return own == 0 ? 0 : share * capped(c, own * width(c, face));
    }

    private static double capped(char c, double hang) {
        return c >= 0x3000 ? hang : Math.min(MOST, hang);
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
