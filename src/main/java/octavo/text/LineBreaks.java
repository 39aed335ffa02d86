package octavo.text;

import static octavo.text.BreakClass.*;

/**
 * Where a line may end: an own subset of UAX #14 (Unicode 16), tested against ICU, with these differences that book
 * setting asks for:
 *
 * <ul>
 *   <li>a dash never starts a line, whether spaced or not; a line may end after it;
 *   <li>no break between a number and its unit, or at other places where {@link Ties} holds two words together;
 *   <li>likewise in Chinese, where no space stands between: 2025年, 第4章;
 *   <li>a hyphen needs two letters on either side to be a place for a break (e-mail, x-ray), and no number before it
 *       (22-nm chip);
 *   <li>web addresses break as in the Chicago Manual of Style (17th ed., 14.18): after a colon, a double slash, {@code &}
 *       and {@code =}, and before other marks, never within a word of them;
 *   <li>a slash between letters is a place for a break, but a poor one.
 * </ul>
 *
 * <p>Soft hyphens and zero-width spaces are honoured; words are not hyphenated here.
 */
public final class LineBreaks {
    /** No break before this character. */
    public static final byte NONE = 0;
    /** After a space. */
    public static final byte SPACE = 1;
    /** Between ideographs, or between one and something else. */
    public static final byte IDEOGRAPH = 2;
    /** After a hyphen or dash that is in the text. */
    public static final byte DASH = 3;
    /** After a slash, or at a place that is there only for want of a better one. */
    public static final byte POOR = 4;
    /** Within a web address. */
    public static final byte ADDRESS = 5;
    /** At a soft hyphen; a break shows a hyphen. */
    public static final byte SOFT = 6;
    /** At a zero-width space. */
    public static final byte FREE = 7;
    /** The line must end before this character. */
    public static final byte FORCED = 8;

    /** What stands right behind a number in Chinese, and right before one. */
    private static final String CHINESE_UNITS = "年月日号时分秒万亿千百元美人个家章节页条倍度吨米";

    private static final String CHINESE_BEFORE_NUMBERS = "第图表注约近";

    private final String text;
    private final int n;
    private final BreakClass[] classes;
    private final byte[] breaks;

    private LineBreaks(String text) {
        this.text = text;
        this.n = text.length();
        this.classes = new BreakClass[n];
        this.breaks = new byte[n];
    }

    /** For each UTF-16 unit of {@code text}, what kind of break is allowed before it; the first is {@link #NONE}. */
    public static byte[] find(String text) {
        LineBreaks work = new LineBreaks(text);
        work.classify();
        for (int i = 1; i < work.n; i++) {
            work.breaks[i] = work.decide(i);
        }
        work.addresses();
        return work.breaks;
    }

    /** Whether the text from {@code start} to {@code end}, which holds no space, is a web address, and has no hyphens. */
    public static boolean isAddress(String text, int start, int end) {
        return Addresses.is(text, start, end);
    }

    private void classify() {
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < n) {
                classes[i] = BreakClass.of(text.codePointAt(i));
                classes[i + 1] = CM;
                i++;
                continue;
            }
            BreakClass own = BreakClass.of(c);
            boolean attaches =
                    own == CM && i > 0 && classes[i - 1] != SP && classes[i - 1] != BK && classes[i - 1] != ZW;
            classes[i] = own == CM && !attaches ? AL : own;
        }
    }

    /** The last character before {@code i} that is no combining mark, or -1. */
    private int base(int i) {
        int j = i - 1;
        while (j > 0 && classes[j] == CM) {
            j--;
        }
        return j;
    }

    private byte decide(int i) {
        BreakClass after = classes[i];
        BreakClass last = classes[i - 1];
        if ((last == AL || last == NU) && (after == AL || after == NU)) {
            return NONE; // LB23, LB25, LB28: within words and numbers, which is most of a text
        }
        if (last == BK) {
            return text.charAt(i - 1) == '\r' && text.charAt(i) == '\n' ? NONE : FORCED;
        }
        if (after == BK || after == SP || after == ZW || after == CM) {
            return NONE; // LB6, LB7, LB9
        }
        int j = i - 1;
        while (j > 0 && classes[j] == SP) {
            j--;
        }
        boolean spaced = last == SP;
        if (classes[j] == ZW) {
            return FREE; // LB8
        }
        j = spaced ? base(j + 1) : base(i);
        BreakClass before = classes[j];
        return spaced ? afterSpace(j, before, i, after) : between(j, before, i, after);
    }

    private byte afterSpace(int j, BreakClass before, int i, BreakClass after) {
        if (before == SP) {
            return i > 0 && j == 0 ? NONE : SPACE;
        }
        boolean glued = after == WJ
                || after == CL
                || after == CP
                || after == EX
                || after == SY // LB13
                || before == OP // LB14
                || before == PI && opens(j) // LB15a
                || (before == CL || before == CP) && after == NS; // LB16
        if (glued || after == IS && !startsDecimal(i) || dashBefore(i) || after == PF && closes(i)) {
            return NONE;
        }
        return Ties.between(text, end(j), i);
    }

    /** Behind the character at {@code j} and its combining marks. */
    private int end(int j) {
        int end = j + 1;
        while (classes[end] == CM) {
            end++;
        }
        return end;
    }

    /** A full stop that opens a decimal fraction, such as .5, may start a line (LB15c). */
    private boolean startsDecimal(int i) {
        return i + 1 < n && classes[i + 1] == NU;
    }

    /** A dash that stands between spaces, or at the text's end. */
    private boolean dashBefore(int i) {
        char c = text.charAt(i);
        boolean dash = c == '–' || c == '—';
        return dash && (i + 1 == n || classes[i + 1] == SP);
    }

    /** A quotation mark that opens; in German the same mark closes. */
    private boolean opens(int quote) {
        BreakClass c = quote == 0 ? SP : classes[quote - 1];
        return c == SP || c == BK || c == OP || c == QU || c == GL || c == ZW;
    }

    /** A closing quotation mark with a space on either side belongs to what stands before (French). */
    private boolean closes(int i) {
        return i + 1 == n
                || classes[i + 1] == SP
                || classes[i + 1] == CL
                || classes[i + 1] == CP
                || classes[i + 1] == IS
                || classes[i + 1] == EX;
    }

    private byte between(int j, BreakClass before, int i, BreakClass after) {
        if (before == WJ || after == WJ || before == GL || glueAfter(before, after)) {
            return NONE; // LB11, LB12, LB12a
        }
        switch (after) {
            case CL, CP, EX, SY, IS: // LB13
            case HY, BA, NS, IN, SHY: // LB21, LB22
            case B2: // LB17, and no dash starts a line
                return NONE;
            default:
                break;
        }
        return switch (before) {
            case SHY -> SOFT;
            case OP, BB, QU -> NONE; // LB14, LB19, LB21
            case PI -> NONE;
            case HY -> afterHyphen(j, i, after);
            case BA -> after == NU && text.charAt(j) == '–' ? POOR : DASH;
            case B2 -> after == PF || after == QU ? NONE : after == NU && afterNumber(j) ? POOR : DASH;
            case SY ->
                letters(j, i) && Character.isLetter(text.charAt(i + 1)) && after != NU ? POOR : NONE; // not µg/m³
            default -> afterLetter(before, j, i, after);
        };
    }

    private boolean afterNumber(int j) {
        return j > 0 && classes[base(j)] == NU;
    }

    private static boolean glueAfter(BreakClass before, BreakClass after) {
        return after == GL && before != SP && before != BA && before != HY;
    }

    private byte afterHyphen(int j, int i, BreakClass after) {
        if (after == NU || after == QU || after == PF) {
            return NONE; // LB25, LB19
        }
        return letters(j, i) && !isNumber(j) || after == ID ? DASH : NONE;
    }

    /** Whether nothing but a number stands before the hyphen at {@code j}: 22-nm chip, 20-year-old. */
    private boolean isNumber(int j) {
        int start = j;
        while (start > 0 && (classes[start - 1] == NU || classes[start - 1] == IS)) {
            start--;
        }
        return start < j && (start == 0 || !wordPart(classes[start - 1]) && classes[start - 1] != HY);
    }

    /** Whether two letters or more stand on either side of the mark at {@code j}. */
    private boolean letters(int j, int i) {
        boolean left = j >= 2 && wordPart(classes[j - 1]) && wordPart(classes[j - 2]);
        return left && i + 1 < n && wordPart(classes[i]) && wordPart(classes[i + 1]);
    }

    private static boolean wordPart(BreakClass c) {
        return c == AL || c == NU || c == CM;
    }

    private byte afterLetter(BreakClass before, int j, int i, BreakClass after) {
        boolean wide = before == ID || before == CL || before == NS || before == EX && text.charAt(j) > 0x2E80;
        switch (after) {
            case QU, PF: // LB19
                return NONE;
            case PI:
                return wide && i + 1 < n && classes[i + 1] == ID ? IDEOGRAPH : NONE;
            case OP: // LB30: a bracket that is part of a word
                return before == AL || before == NU || before == PF || before == CP || before == PO || before == IS
                        ? NONE
                        : text.charAt(i) > 0x2E80 || wide ? IDEOGRAPH : NONE;
            default:
                break;
        }
        if (before == PF) {
            return after == ID && j > 0 && wideBefore(j) ? IDEOGRAPH : NONE; // LB19a
        }
        if (after == ID) {
            boolean unit = before == NU && CHINESE_UNITS.indexOf(text.charAt(i)) >= 0;
            return before == PR || unit ? NONE : IDEOGRAPH; // LB23a
        }
        if (before == ID && text.charAt(i) == '·') {
            return NONE; // between the parts of a foreign name (GB/T 15834, 5.1.7)
        }
        if (before == ID) {
            boolean ordinal = after == NU && CHINESE_BEFORE_NUMBERS.indexOf(text.charAt(j)) >= 0;
            return after == PO || ordinal ? NONE : IDEOGRAPH;
        }
        if (before == CL || before == NS || before == EX && text.charAt(j) > 0x2E80) {
            return text.charAt(j) > 0x2E80 ? IDEOGRAPH : POOR;
        }
        return before == EX || before == IN || before == AL && after == BB ? POOR : NONE; // LB23 to LB30
    }

    private boolean wideBefore(int quote) {
        BreakClass c = classes[base(quote)];
        return c == ID || c == CL || c == NS || c == EX;
    }

    /** Replaces the breaks inside web addresses. */
    private void addresses() {
        int start = 0;
        while (start < n) {
            int end = start;
            while (end < n && classes[end] != SP && classes[end] != BK && classes[end] != ID) {
                end++;
            }
            if (Addresses.is(text, start, end)) {
                for (int i = start + 1; i < end; i++) {
                    breaks[i] = Addresses.breaks(text, start, i, end) ? ADDRESS : NONE;
                }
            }
            start = end + 1;
        }
    }
}
