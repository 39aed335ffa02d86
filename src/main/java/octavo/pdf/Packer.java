package octavo.pdf;

import java.util.Arrays;
import java.util.zip.Adler32;

/**
 * Deflates one piece after another (RFC 1950 and 1951) into a buffer of its own. An own deflater, since that of the JDK
 * took more than half of the time of a document, and packs differently where it stands on another zlib.
 */
final class Packer {
    /** Bytes, the end, and lengths; the last two mean nothing, but have their place among the fixed codes. */
    static final int SYMBOLS = 288;

    static final int DISTANCES = 30;

    private static final int BLOCK = 1 << 16; // bytes that share their codes
    private static final int TINY = 320; // not worth codes of their own, which take some seventy bytes to describe
    private static final int END = 256;
    private static final int FIRST_LENGTH = 257;
    private static final int LENGTHS = 29;
    private static final int LENGTH_LIMIT = 15;

    // Symbols for lengths and distances, each with the least that it stands for and bits that say how much more it is.
    private static final int[] LEAST_LENGTH = new int[LENGTHS];
    private static final int[] LENGTH_BITS = new int[LENGTHS];
    private static final byte[] LENGTH_SYMBOL = new byte[Repeats.MOST + 1];
    private static final int[] LEAST_DISTANCE = new int[DISTANCES];
    private static final int[] DISTANCE_BITS = new int[DISTANCES];

    static {
        for (int symbol = 0, least = 3; symbol < LENGTHS - 1; symbol++) {
            LENGTH_BITS[symbol] = Math.max(0, symbol / 4 - 1);
            LEAST_LENGTH[symbol] = least;
            least += 1 << LENGTH_BITS[symbol];
            Arrays.fill(LENGTH_SYMBOL, LEAST_LENGTH[symbol], Math.min(least, Repeats.MOST), (byte) symbol);
        }
        LEAST_LENGTH[LENGTHS - 1] = Repeats.MOST;
        LENGTH_SYMBOL[Repeats.MOST] = LENGTHS - 1;
        for (int symbol = 0, least = 1; symbol < DISTANCES; symbol++) {
            DISTANCE_BITS[symbol] = Math.max(0, symbol / 2 - 1);
            LEAST_DISTANCE[symbol] = least;
            least += 1 << DISTANCE_BITS[symbol];
        }
    }

    private final Repeats repeats = new Repeats();
    private final int[] symbolCounts = new int[SYMBOLS];
    private final int[] distanceCounts = new int[DISTANCES];
    private final HuffmanCode symbols = new HuffmanCode(SYMBOLS, LENGTH_LIMIT);
    private final HuffmanCode distances = new HuffmanCode(DISTANCES, LENGTH_LIMIT);
    private final CodeLengths codeLengths = new CodeLengths();
    private final Bits out = new Bits();

    /** Deflates {@code bytes[0, length)} and tells the length of {@link #packed}. */
    int pack(byte[] bytes, int length) {
        out.clear();
        out.reserve(length + length / 4 + 1024); // Huffman's codes cannot do worse
        out.put(0x78, 8); // deflate, with a window of 32 KiB
        out.put(0x01, 8); // no dictionary, fastest; a multiple of 31 with the byte before
        repeats.restart();
        int from = 0;
        do {
            int to = Math.min(from + BLOCK, length);
            block(bytes, from, to, to == length);
            from = to;
        } while (from < length);
        out.align();
        Adler32 sum = new Adler32();
        sum.update(bytes, 0, length);
        out.put(Integer.toUnsignedLong(Integer.reverseBytes((int) sum.getValue())), Integer.SIZE);
        return out.length();
    }

    /** The buffer, until the next piece. */
    byte[] packed() {
        return out.bytes();
    }

    private void block(byte[] bytes, int from, int to, boolean last) {
        repeats.find(bytes, from, to);
        out.put(last ? 1 : 0, 1);
        if (to - from < TINY) {
            out.put(1, 2);
            CodeLengths.fix(symbols, distances);
        } else {
            out.put(2, 2);
            count(bytes, from);
            symbols.fit(symbolCounts);
            distances.fit(distanceCounts);
            codeLengths.put(out, symbols, distances);
        }
        write(bytes, from);
    }

    private void count(byte[] bytes, int from) {
        Arrays.fill(symbolCounts, 0);
        Arrays.fill(distanceCounts, 0);
        symbolCounts[END] = 1;
        int at = from;
        for (int i = 0; i <= repeats.count(); i++) {
            for (int end = at + repeats.plainBefore(i); at < end; at++) {
                symbolCounts[bytes[at] & 0xFF]++;
            }
            if (i < repeats.count()) {
                symbolCounts[FIRST_LENGTH + LENGTH_SYMBOL[repeats.length(i)]]++;
                distanceCounts[distanceSymbol(repeats.distance(i))]++;
                at += repeats.length(i);
            }
        }
    }

    private void write(byte[] bytes, int from) {
        int[] codes = symbols.codes();
        int at = from;
        for (int i = 0; i < repeats.count(); i++) {
            int end = at + repeats.plainBefore(i);
            out.put(bytes, at, end, codes);
            at = end + repeats.length(i);
            repeat(codes, repeats.length(i), repeats.distance(i));
        }
        out.put(bytes, at, at + repeats.plainBefore(repeats.count()), codes);
        symbols.put(out, END);
    }

    private void repeat(int[] codes, int length, int distance) {
        int symbol = LENGTH_SYMBOL[length];
        int code = codes[FIRST_LENGTH + symbol];
        int bits = code & 15;
        out.put(code >>> 4 | length - LEAST_LENGTH[symbol] << bits, bits + LENGTH_BITS[symbol]);
        symbol = distanceSymbol(distance);
        code = distances.codes()[symbol];
        bits = code & 15;
        out.put(code >>> 4 | distance - LEAST_DISTANCE[symbol] << bits, bits + DISTANCE_BITS[symbol]);
    }

    /** Two symbols for each power of two: its upper half and its lower half. */
    private static int distanceSymbol(int distance) {
        int offset = distance - 1;
        if (offset < 2) {
            return offset;
        }
        int power = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(offset);
        return 2 * power + (offset >> power - 1 & 1);
    }
}
