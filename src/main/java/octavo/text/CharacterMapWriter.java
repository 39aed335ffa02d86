package octavo.text;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes a cmap table: format 4 for the basic plane, format 12 for all (OpenType 1.9, cmap). */
final class CharacterMapWriter {
    private CharacterMapWriter() {}

    /** Characters that follow each other and so do their glyphs. */
    private record Run(int first, int last, int glyph) {}

    /** @param mapping glyphs by code point, ascending */
    static byte[] write(Map<Integer, Integer> mapping) {
        List<Run> runs = runs(mapping);
        byte[] basic = segments(runs.stream().filter(run -> run.last < 0xFFFF).toList());
        byte[] full = groups(runs);
        ByteBuffer out = ByteBuffer.allocate(20 + basic.length + full.length);
        out.putShort((short) 0).putShort((short) 2);
        out.putShort((short) 3).putShort((short) 1).putInt(20);
        out.putShort((short) 3).putShort((short) 10).putInt(20 + basic.length);
        return out.put(basic).put(full).array();
    }

    private static List<Run> runs(Map<Integer, Integer> mapping) {
        List<Run> runs = new ArrayList<>();
        mapping.forEach((c, glyph) -> {
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            boolean follows =
                    last != null && c == last.last + 1 && glyph == last.glyph + c - last.first && c != 0x10000;
            if (follows) {
                runs.set(runs.size() - 1, new Run(last.first, c, last.glyph));
            } else {
                runs.add(new Run(c, c, glyph));
            }
        });
        return runs;
    }

    private static byte[] groups(List<Run> runs) {
        ByteBuffer out = ByteBuffer.allocate(16 + 12 * runs.size());
        out.putShort((short) 12)
                .putShort((short) 0)
                .putInt(out.capacity())
                .putInt(0)
                .putInt(runs.size());
        runs.forEach(run -> out.putInt(run.first).putInt(run.last).putInt(run.glyph));
        return out.array();
    }

    private static byte[] segments(List<Run> runs) {
        int count = runs.size() + 1; // a last segment for 0xFFFF is required
        ByteBuffer out = ByteBuffer.allocate(16 + 8 * count);
        int power = Integer.highestOneBit(count);
        out.putShort((short) 4).putShort((short) out.capacity()).putShort((short) 0);
        out.putShort((short) (2 * count)).putShort((short) (2 * power));
        out.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (2 * (count - power)));
        runs.forEach(run -> out.putShort((short) run.last));
        out.putShort((short) 0xFFFF).putShort((short) 0);
        runs.forEach(run -> out.putShort((short) run.first));
        out.putShort((short) 0xFFFF);
        runs.forEach(run -> out.putShort((short) (run.glyph - run.first)));
        out.putShort((short) 1);
        return out.array(); // range offsets: all 0
    }
}
