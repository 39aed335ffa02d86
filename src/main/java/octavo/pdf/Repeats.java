package octavo.pdf;

import java.util.Arrays;

/**
 * Finds what repeats itself in bytes (Ziv and Lempel 1977), for speed rather than for the last byte: it looks only where
 * the next five bytes were seen last, takes what it finds there, and hardly looks at what a repeat passes over. What
 * stands between two repeats is plain.
 */
final class Repeats {
    /** No repeat is longer. */
    static final int MOST = 258;

    /** A shorter one gains little over codes for its bytes: distances take some twelve bits. */
    private static final int LEAST = 5;

    private static final int WINDOW = 1 << 15;
    private static final int PLACE = 0xFFFF; // low bits of a place, as far as windows reach
    private static final int TABLE_BITS = 13;
    private static final long SPREAD = 0x9E3779B97F4A7C15L; // multiplicative hashing (Knuth, 6.4)

    /** By hash of five bytes: more of their hash above, where they were seen last below. */
    private final int[] seen = new int[1 << TABLE_BITS];

    private int[] plain = new int[1 << 12];
    private int[] repeats = new int[1 << 12];
    private int count;

    /** Forgets what was seen, for the sake of other bytes. */
    void restart() {
        Arrays.fill(seen, 0);
    }

    /** Finds the repeats that begin and end in {@code bytes[from, to)}, all before which was gone through already. */
    void find(byte[] bytes, int from, int to) {
        reserve((to - from) / LEAST + 1);
        count = 0;
        int done = from;
        int last = to - LEAST;
        long window = from <= last ? five(bytes, from) >>> 8 : 0;
        for (int i = from; i <= last; i++) {
            window = window << 8 | bytes[i + LEAST - 1] & 0xFF;
            int earlier = look(window, i);
            int length = common(bytes, earlier, i, to);
            if (length == 0) {
                continue;
            }
            plain[count] = i - done;
            repeats[count++] = i - earlier << 9 | length;
            done = i + length;
            i = done - 1;
            if (i <= last) {
                window = five(bytes, i);
                look(window, i);
            }
        }
        plain[count] = to - done;
    }

    private static long five(byte[] bytes, int at) {
        long window = 0;
        for (int i = at; i < at + LEAST; i++) {
            window = window << 8 | bytes[i] & 0xFF;
        }
        return window;
    }

    /** Where bytes like these were seen last, or -1; from now on they were seen at {@code i}. */
    private int look(long window, int i) {
        long hash = (window << Long.SIZE - 8 * LEAST) * SPREAD;
        int slot = (int) (hash >>> Long.SIZE - TABLE_BITS);
        int check = (int) (hash >>> Integer.SIZE - TABLE_BITS) & ~PLACE;
        int entry = seen[slot];
        seen[slot] = check | i & PLACE;
        if (((entry ^ check) & ~PLACE) != 0) {
            return -1;
        }
        int distance = i - entry & PLACE;
        return distance > 0 && distance <= Math.min(i, WINDOW) ? i - distance : -1;
    }

    /** How many bytes are the same, no less than {@link #LEAST}, or 0. */
    private static int common(byte[] bytes, int earlier, int i, int to) {
        if (earlier < 0) {
            return 0;
        }
        int most = Math.min(MOST, to - i);
        int length = 0;
        while (length < most && bytes[earlier + length] == bytes[i + length]) {
            length++;
        }
        return length < LEAST ? 0 : length;
    }

    private void reserve(int most) {
        if (plain.length <= most) {
            plain = new int[most + 1];
            repeats = new int[most + 1];
        }
    }

    /** How many were found. */
    int count() {
        return count;
    }

    /** How many bytes are plain before a repeat; at the {@link #count}, how many are after the last one. */
    int plainBefore(int repeat) {
        return plain[repeat];
    }

    int length(int repeat) {
        return repeats[repeat] & 0x1FF;
    }

    /** How many bytes before itself its pattern begins. */
    int distance(int repeat) {
        return repeats[repeat] >>> 9;
    }
}
