package octavo.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes {@code srgb.icc}, the smallest display profile (ICC.1:2022, version 4) that says sRGB exactly: three primaries
 * adapted to D50 by the Bradford transform, one parametric curve (IEC 61966-2-1). Run it to write the resource anew.
 */
final class SrgbProfile {
    private static final double[] D50 = {0.9642, 1, 0.8249};
    private static final double[][] PRIMARIES = {
        {0.436066, 0.222488, 0.013916}, {0.385147, 0.716873, 0.097076}, {0.143066, 0.060608, 0.714096}
    };
    private static final double[] ADAPTATION = {
        1.047882, 0.022919, -0.050217, 0.029587, 0.990478, -0.017075, -0.009247, 0.015076, 0.751678
    };
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private SrgbProfile() {}

    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of("src/main/resources/octavo/pdf/srgb.icc"), bytes());
    }

    static byte[] bytes() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", text("sRGB"));
        tags.put("cprt", text("No rights reserved (CC0)"));
        tags.put("wtpt", numbers("XYZ ", D50));
        tags.put("chad", numbers("sf32", ADAPTATION));
        tags.put("rXYZ", numbers("XYZ ", PRIMARIES[0]));
        tags.put("gXYZ", numbers("XYZ ", PRIMARIES[1]));
        tags.put("bXYZ", numbers("XYZ ", PRIMARIES[2]));
        byte[] curve = curve();
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return profile(tags);
    }

    private static byte[] profile(Map<String, byte[]> tags) {
        int directory = 132 + 12 * tags.size();
        List<byte[]> blocks = new ArrayList<>();
        Map<byte[], Integer> places = new java.util.IdentityHashMap<>();
        int at = directory;
        for (byte[] block : tags.values()) {
            if (places.putIfAbsent(block, at) == null) {
                blocks.add(block);
                at += block.length;
            }
        }
        ByteBuffer out = ByteBuffer.allocate(at);
        header(out, at);
        out.position(128).putInt(tags.size());
        tags.forEach(
                (name, block) -> out.put(ascii(name)).putInt(places.get(block)).putInt(block.length));
        blocks.forEach(out::put);
        return out.array();
    }

    private static void header(ByteBuffer out, int size) {
        out.putInt(size).putInt(0).putInt(0x04400000).put(ascii("mntrRGB XYZ "));
        for (int part : new int[] {2024, 1, 1, 0, 0, 0}) {
            out.putShort((short) part);
        }
        out.put(ascii("acsp")).position(68);
        for (double value : D50) {
            out.putInt(fixed(value));
        }
    }

    private static byte[] numbers(String type, double[] values) {
        ByteBuffer out =
                ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
        for (double value : values) {
            out.putInt(fixed(value));
        }
        return out.array();
    }

    private static byte[] curve() {
        ByteBuffer out =
                ByteBuffer.allocate(12 + 4 * CURVE.length).put(ascii("para")).putInt(0);
        out.putShort((short) 3).putShort((short) 0);
        for (double value : CURVE) {
            out.putInt(fixed(value));
        }
        return out.array();
    }

    private static byte[] text(String text) {
        byte[] utf16 = text.getBytes(StandardCharsets.UTF_16BE);
        ByteBuffer out = ByteBuffer.allocate(28 + utf16.length + 3 & ~3);
        out.put(ascii("mluc")).putInt(0).putInt(1).putInt(12).put(ascii("enUS"));
        return out.putInt(utf16.length).putInt(28).put(utf16).array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
