package octavo.layout.inline;

import java.util.Arrays;

/**
 * The places where a line may end, side by side in arrays; the first is the paragraph's start, the last its end. Sums run
 * from the start of the paragraph, in pt: at an end without, at a start with the space between.
 */
final class Places {
    private static final int LEAST = 4;

    int count;
    /** First part of the line that starts here; for a divided word, that word. */
    int[] part;
    /** Characters of that part that stand on the line before. */
    int[] split;
    /** Kind as in {@link octavo.text.LineBreaks}; {@link #HYPHENATION} for divided words. */
    byte[] kind;

    double[] penalty;
    /** Natural width. */
    double[] endWidth;

    double[] startWidth;
    /** Width of word spaces. */
    double[] endSpace;

    double[] startSpace;
    /** Ems of glyphs that may be tracked, less those before a space. */
    double[] endTrack;

    double[] startTrack;
    /** Ems of ideographs that may move apart. */
    double[] apart;
    /** Width of glyphs that may be expanded. */
    double[] glyphs;
    /** What a line gains that ends here: a hyphen, kerning. */
    double[] extraEnd;
    /** What a line gains that starts here. */
    double[] extraStart;

    double[] hangLeft;
    double[] hangRight;

    /** A division of a word, with a hyphen set by the press. */
    static final byte HYPHENATION = 9;
    /** A place in a word that is wider than the measure. */
    static final byte EMERGENCY = 10;

    /** @param expected how many places there may be; there can be more */
    Places(int expected) {
        int n = Math.max(LEAST, expected);
        part = new int[n];
        split = new int[n];
        kind = new byte[n];
        penalty = new double[n];
        endWidth = new double[n];
        startWidth = new double[n];
        endSpace = new double[n];
        startSpace = new double[n];
        endTrack = new double[n];
        startTrack = new double[n];
        apart = new double[n];
        glyphs = new double[n];
        extraEnd = new double[n];
        extraStart = new double[n];
        hangLeft = new double[n];
        hangRight = new double[n];
    }

    /** Adds a place, all zero. */
    int add(int atPart, int atSplit, byte ofKind, double cost) {
        if (count == part.length) {
            grow();
        }
        int i = count++;
        part[i] = atPart;
        split[i] = atSplit;
        kind[i] = ofKind;
        penalty[i] = cost;
        return i;
    }

    boolean hyphenates(int i) {
        return kind[i] == HYPHENATION || kind[i] == octavo.text.LineBreaks.SOFT;
    }

    /** Whether other places are tried first, whatever they cost. */
    boolean lastResort(int i) {
        return kind[i] == EMERGENCY;
    }

    private void grow() {
        int n = 2 * count;
        part = Arrays.copyOf(part, n);
        split = Arrays.copyOf(split, n);
        kind = Arrays.copyOf(kind, n);
        penalty = Arrays.copyOf(penalty, n);
        endWidth = Arrays.copyOf(endWidth, n);
        startWidth = Arrays.copyOf(startWidth, n);
        endSpace = Arrays.copyOf(endSpace, n);
        startSpace = Arrays.copyOf(startSpace, n);
        endTrack = Arrays.copyOf(endTrack, n);
        startTrack = Arrays.copyOf(startTrack, n);
        apart = Arrays.copyOf(apart, n);
        glyphs = Arrays.copyOf(glyphs, n);
        extraEnd = Arrays.copyOf(extraEnd, n);
        extraStart = Arrays.copyOf(extraStart, n);
        hangLeft = Arrays.copyOf(hangLeft, n);
        hangRight = Arrays.copyOf(hangRight, n);
    }
}
