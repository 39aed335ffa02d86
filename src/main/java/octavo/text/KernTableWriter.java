package octavo.text;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Writes a kern table (OpenType 1.9, kern, format 0). */
final class KernTableWriter {
    /** The subtable's length is a 16-bit number. */
    private static final int LIMIT = (0xFFFF - 14) / 6;

    private record Pair(int left, int right, int value) {}

    private KernTableWriter() {}

    /** The table for all pairs of these glyphs; beyond the format's limit the smallest values are left out. */
    static byte[] write(Kerning kerning, Collection<Integer> glyphs) {
        List<Pair> pairs = new ArrayList<>();
        TreeSet<Integer> sorted = new TreeSet<>(glyphs);
        for (int left : sorted) {
            Kerning.Row row = kerning.after(left);
            if (row.isEmpty()) {
                continue;
            }
            for (int right : sorted) {
                int value = row.before(right);
                if (value != 0) {
                    pairs.add(new Pair(left, right, value));
                }
            }
        }
        for (int least = 1; pairs.size() > LIMIT; least++) {
            int smallest = least;
            pairs.removeIf(pair -> Math.abs(pair.value) <= smallest);
        }
        return table(pairs);
    }

    private static byte[] table(List<Pair> pairs) {
        int length = 14 + 6 * pairs.size();
        ByteBuffer out = ByteBuffer.allocate(4 + length);
        int power = Math.max(1, Integer.highestOneBit(pairs.size()));
        out.putShort((short) 0).putShort((short) 1);
        out.putShort((short) 0).putShort((short) length).putShort((short) 1); // horizontal
        out.putShort((short) pairs.size()).putShort((short) (6 * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (6 * (pairs.size() - power)));
        for (Pair pair : pairs) {
            out.putShort((short) pair.left).putShort((short) pair.right).putShort((short) pair.value);
        }
        return out.array();
    }
}
