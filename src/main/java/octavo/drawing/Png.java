package octavo.drawing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * PNG files (ISO/IEC 15948) of opaque pixels, eight bits a colour. Rows stand in them unfiltered: flat colours with text
 * pack better so than by differences, and most rows of a page repeat the one above, which is seen before it is packed. The
 * JDK's own writer tries five filters on each row, and takes a cold start thrice the time.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] RGB_IN_BYTES = {8, 2, 0, 0, 0
    }; // bits, colour type, deflated, filters of type 0, no interlace
    private static final int CHUNK = 1 << 16; // bytes

    private Png() {}

    /**
     * The file.
     *
     * @param pixels row by row, as 0xRRGGBB
     */
    static byte[] of(int[] pixels, int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(CHUNK);
        out.writeBytes(SIGNATURE);
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(RGB_IN_BYTES)
                .array();
        chunk("IHDR", header, header.length, out);
        rows(pixels, width, height, out);
        chunk("IEND", new byte[0], 0, out);
        return out.toByteArray();
    }

    private static void rows(int[] pixels, int width, int height, ByteArrayOutputStream out) {
        byte[] row = new byte[1 + 3 * width]; // a filter of 0, then the colours
        byte[] packed = new byte[CHUNK];
        int length = 0;
        Deflater deflater = new Deflater();
        try {
            for (int y = 0; y < height; y++) {
                int start = y * width;
                int end = start + width;
                if (y == 0 || !Arrays.equals(pixels, start, end, pixels, start - width, start)) {
                    fill(row, pixels, start, end);
                }
                deflater.setInput(row);
                if (y == height - 1) {
                    deflater.finish();
                }
                while (y == height - 1 ? !deflater.finished() : !deflater.needsInput()) {
                    length += deflater.deflate(packed, length, packed.length - length);
                    if (length == packed.length) {
                        chunk("IDAT", packed, length, out);
                        length = 0;
                    }
                }
            }
        } finally {
            deflater.end();
        }
        if (length > 0) {
            chunk("IDAT", packed, length, out);
        }
    }

    private static void fill(byte[] row, int[] pixels, int start, int end) {
        int at = 1;
        for (int i = start; i < end; i++) {
            int pixel = pixels[i];
            row[at++] = (byte) (pixel >> 16);
            row[at++] = (byte) (pixel >> 8);
            row[at++] = (byte) pixel;
        }
    }

    private static void chunk(String type, byte[] data, int length, ByteArrayOutputStream out) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt(length).array());
        out.writeBytes(name);
        out.write(data, 0, length);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
