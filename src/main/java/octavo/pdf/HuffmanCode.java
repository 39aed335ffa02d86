package octavo.pdf;

import java.util.Arrays;

/** A prefix code for symbols that occur with these frequencies (RFC 1951, 3.2.2). */
final class HuffmanCode {
    private static final int SYMBOL_BITS = 9;
    private static final int SYMBOL = (1 << SYMBOL_BITS) - 1;

    private final int limit;
    private final byte[] lengths;
    private final int[] codes;

    // For the tree: leaves first, from the rarest on, then the nodes above them, each behind its kids.
    private final int[] ranked;
    private final int[] weights;
    private final int[] parents;
    private final int[] depths;
    private final int[] ofLength; // how many codes are this long
    private final int[] next;

    /**
     * A code without codes.
     *
     * @param symbols how many there are, at most 512
     * @param limit of bits in a code, at most 15
     */
    HuffmanCode(int symbols, int limit) {
        this.limit = limit;
        lengths = new byte[symbols];
        codes = new int[symbols];
        ranked = new int[symbols];
        weights = new int[2 * symbols];
        parents = new int[2 * symbols];
        depths = new int[2 * symbols];
        ofLength = new int[limit + 1];
        next = new int[limit + 1];
    }

    /** Fits the code to frequencies below 2^22 each. A symbol that does not occur has no code, but one has always. */
    HuffmanCode fit(int[] frequencies) {
        Arrays.fill(lengths, (byte) 0);
        Arrays.fill(ofLength, 0);
        int used = 0;
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            if (frequencies[symbol] > 0) {
                ranked[used++] = frequencies[symbol] << SYMBOL_BITS | symbol;
            }
        }
        if (used < 2) { // a decoder must have something to read
            lengths[used == 0 ? 0 : ranked[0] & SYMBOL] = 1;
            ofLength[1] = 1;
        } else {
            Arrays.sort(ranked, 0, used);
            grow(used);
            shorten(used);
            assign();
        }
        number();
        return this;
    }

    /** The code that needs no description: symbols have these lengths. */
    HuffmanCode fix(byte[] wanted) {
        System.arraycopy(wanted, 0, lengths, 0, lengths.length);
        Arrays.fill(ofLength, 0);
        for (byte length : lengths) {
            ofLength[length]++;
        }
        number();
        return this;
    }

    /** Builds the tree (Huffman 1952): the two lightest nodes get a parent, until one is left. */
    private void grow(int leaves) {
        for (int i = 0; i < leaves; i++) {
            weights[i] = ranked[i] >>> SYMBOL_BITS;
        }
        int root = 2 * leaves - 2;
        int leaf = 0;
        int inner = leaves; // the lightest without a parent: parents are made from light to heavy
        for (int node = leaves; node <= root; node++) {
            int weight = 0;
            for (int kid = 0; kid < 2; kid++) {
                boolean isLeaf = leaf < leaves && (inner == node || weights[leaf] <= weights[inner]);
                int lightest = isLeaf ? leaf++ : inner++;
                parents[lightest] = node;
                weight += weights[lightest];
            }
            weights[node] = weight;
        }
        depths[root] = 0;
        for (int node = root - 1; node >= 0; node--) {
            depths[node] = depths[parents[node]] + 1;
            if (node < leaves) {
                ofLength[Math.min(depths[node], limit)]++;
            }
        }
    }

    /** Lengthens codes until those that were cut to the limit fit in (as zlib does). */
    private void shorten(int leaves) {
        int taken = 0; // of all codes of the greatest length
        for (int length = 1; length <= limit; length++) {
            taken += ofLength[length] << limit - length;
        }
        for (; taken > 1 << limit; taken--) {
            int length = limit - 1;
            while (ofLength[length] == 0) {
                length--;
            }
            ofLength[length]--;
            ofLength[length + 1] += 2;
            ofLength[limit]--;
        }
    }

    /** The rarest symbols get the longest codes. */
    private void assign() {
        int rank = 0;
        for (int length = limit; length > 0; length--) {
            for (int i = ofLength[length]; i > 0; i--) {
                lengths[ranked[rank++] & SYMBOL] = (byte) length;
            }
        }
    }

    /** Codes of one length are numbers in the order of symbols, written from their highest bit on. */
    private void number() {
        int code = 0;
        for (int length = 1; length <= limit; length++) {
            next[length] = code;
            code = code + ofLength[length] << 1;
        }
        for (int symbol = 0; symbol < lengths.length; symbol++) {
            int length = lengths[symbol];
            codes[symbol] = length == 0 ? 0 : Integer.reverse(next[length]++) >>> 32 - length << 4 | length;
        }
    }

    /** For each symbol its bits, then their number in four; until the next fit. */
    int[] codes() {
        return codes;
    }

    /** How many bits the code of a symbol has; 0 if it has none. */
    int length(int symbol) {
        return lengths[symbol];
    }

    /** Symbols from here on have no code; at least {@code least}. */
    int end(int least) {
        int end = lengths.length;
        while (end > least && lengths[end - 1] == 0) {
            end--;
        }
        return end;
    }

    void put(Bits out, int symbol) {
        out.put(codes[symbol] >>> 4, codes[symbol] & 15);
    }
}
