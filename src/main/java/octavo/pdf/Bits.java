package octavo.pdf;

import java.util.Arrays;

/** A growing buffer of bits, the first of a byte in its lowest place (RFC 1951, 3.1.1). */
final class Bits {
    private byte[] bytes = new byte[1 << 15];
    private int length;
    private long pending; // bits that do not make up four bytes yet
    private int count;

    /** Makes room, so that nothing else has to look for it. */
    void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** Appends the lowest bits of {@code value}, at most 32; the others must be 0. */
    void put(long value, int bits) {
        pending |= value << count;
        count += bits;
        if (count >= Integer.SIZE) {
            write((int) pending);
            pending >>>= Integer.SIZE;
            count -= Integer.SIZE;
        }
    }

    /** Appends the codes of {@code values[from, to)}; a code is its bits, then their number in four. */
    void put(byte[] values, int from, int to, int[] codes) {
        long bits = pending; // here, not in fields: this is where a deflater spends its time
        int filled = count;
        for (int i = from; i < to; i++) {
            int code = codes[values[i] & 0xFF];
            bits |= (long) (code >>> 4) << filled;
            filled += code & 15;
            if (filled >= Integer.SIZE) {
                write((int) bits);
                bits >>>= Integer.SIZE;
                filled -= Integer.SIZE;
            }
        }
        pending = bits;
        count = filled;
    }

    private void write(int bits) {
        bytes[length] = (byte) bits;
        bytes[length + 1] = (byte) (bits >> 8);
        bytes[length + 2] = (byte) (bits >> 16);
        bytes[length + 3] = (byte) (bits >> 24);
        length += Integer.BYTES;
    }

    /** Appends zeros up to a whole byte. */
    void align() {
        for (; count > 0; count -= 8) {
            bytes[length++] = (byte) pending;
            pending >>>= 8;
        }
        pending = 0;
        count = 0;
    }

    /** How many bytes there are, once aligned. */
    int length() {
        return length;
    }

    /** The bytes, and more behind them; until the next change. */
    byte[] bytes() {
        return bytes;
    }

    void clear() {
        length = 0;
        pending = 0;
        count = 0;
    }
}
