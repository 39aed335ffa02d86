package octavo.pdf;

import java.util.Arrays;

/** The lengths of a block's codes, which tell a reader all of the codes (RFC 1951, 3.2.6 and 3.2.7). */
final class CodeLengths {
    private static final int FIRST_SYMBOLS = 257;
    private static final int REPEAT = 16;
    private static final int ZEROS = 17;
    private static final int MANY_ZEROS = 18;
    private static final int KINDS = 19;
    private static final int[] ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private static final byte[] FIXED_SYMBOLS = new byte[Packer.SYMBOLS];
    private static final byte[] FIXED_DISTANCES = new byte[Packer.DISTANCES];

    static {
        Arrays.fill(FIXED_SYMBOLS, 0, 144, (byte) 8);
        Arrays.fill(FIXED_SYMBOLS, 144, 256, (byte) 9);
        Arrays.fill(FIXED_SYMBOLS, 256, 280, (byte) 7);
        Arrays.fill(FIXED_SYMBOLS, 280, Packer.SYMBOLS, (byte) 8);
        Arrays.fill(FIXED_DISTANCES, (byte) 5);
    }

    private final byte[] lengths = new byte[Packer.SYMBOLS + Packer.DISTANCES];
    private final int[] kinds = new int[Packer.SYMBOLS + Packer.DISTANCES]; // each with its operand above 5 bits
    private final int[] frequencies = new int[KINDS];
    private final HuffmanCode code = new HuffmanCode(KINDS, 7);
    private int count;

    /** Fits the codes that need no description. */
    static void fix(HuffmanCode symbols, HuffmanCode distances) {
        symbols.fix(FIXED_SYMBOLS);
        distances.fix(FIXED_DISTANCES);
    }

    /** Describes two codes. */
    void put(Bits out, HuffmanCode symbols, HuffmanCode distances) {
        int symbolEnd = symbols.end(FIRST_SYMBOLS);
        int distanceEnd = distances.end(1);
        for (int i = 0; i < symbolEnd; i++) {
            lengths[i] = (byte) symbols.length(i);
        }
        for (int i = 0; i < distanceEnd; i++) {
            lengths[symbolEnd + i] = (byte) distances.length(i);
        }
        gather(symbolEnd + distanceEnd);
        code.fit(frequencies);
        int kindEnd = KINDS;
        while (code.length(ORDER[kindEnd - 1]) == 0) {
            kindEnd--;
        }
        out.put(symbolEnd - FIRST_SYMBOLS, 5);
        out.put(distanceEnd - 1, 5);
        out.put(kindEnd - 4, 4); // there are four at least, since 0 is always one of them
        for (int i = 0; i < kindEnd; i++) {
            out.put(code.length(ORDER[i]), 3);
        }
        for (int i = 0; i < count; i++) {
            int kind = kinds[i] & 31;
            code.put(out, kind);
            out.put(kinds[i] >>> 5, kind < REPEAT ? 0 : kind == REPEAT ? 2 : kind == ZEROS ? 3 : 7);
        }
    }

    /** Sums up runs of equal lengths. */
    private void gather(int end) {
        Arrays.fill(frequencies, 0);
        count = 0;
        for (int i = 0; i < end; ) {
            int length = lengths[i];
            int run = 1;
            while (i + run < end && lengths[i + run] == length) {
                run++;
            }
            i += run;
            if (length > 0) {
                add(length, 0);
                run--;
            }
            while (run >= 3) {
                int most = Math.min(run, length > 0 ? 6 : 138);
                int kind = length > 0 ? REPEAT : most > 10 ? MANY_ZEROS : ZEROS;
                add(kind, most - (kind == MANY_ZEROS ? 11 : 3));
                run -= most;
            }
            for (; run > 0; run--) {
                add(length, 0);
            }
        }
    }

    private void add(int kind, int operand) {
        frequencies[kind]++;
        kinds[count++] = operand << 5 | kind;
    }
}
