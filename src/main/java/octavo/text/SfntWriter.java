package octavo.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Puts tables together to a font file, with directory and checksums (OpenType 1.9, "Organization of an OpenType font"). */
final class SfntWriter {
    private static final int ADJUSTMENT = 0xB1B0AFBA;

    private SfntWriter() {}

    static byte[] write(Map<String, byte[]> tables) {
        Map<String, byte[]> sorted = new TreeMap<>(tables);
        int count = sorted.size();
        int start = 12 + 16 * count;
        int size =
                start + sorted.values().stream().mapToInt(t -> padded(t.length)).sum();
        ByteBuffer out = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(count);
        out.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (count - power)));
        int at = start;
        int head = 0;
        for (Map.Entry<String, byte[]> table : sorted.entrySet()) {
            byte[] bytes = table.getValue();
            out.put(at, bytes);
            if (table.getKey().equals("head")) {
                head = at;
                out.putInt(at + 8, 0);
            }
            out.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            out.putInt(checksum(out, at, padded(bytes.length))).putInt(at).putInt(bytes.length);
            at += padded(bytes.length);
        }
        out.putInt(head + 8, ADJUSTMENT - checksum(out, 0, size));
        return out.array();
    }

    private static int checksum(ByteBuffer bytes, int from, int length) {
        int sum = 0;
        for (int i = from; i < from + length; i += 4) {
            sum += bytes.getInt(i);
        }
        return sum;
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }
}
