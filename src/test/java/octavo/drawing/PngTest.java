package octavo.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is written is read back by the JDK, pixel by pixel. */
class PngTest {

    private static void isReadBack(int[] pixels, int width, int height) throws IOException {
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(pixels, width, height)));
        assertThat(read.getWidth()).isEqualTo(width);
        assertThat(read.getHeight()).isEqualTo(height);
        assertThat(read.getColorModel().hasAlpha()).isFalse();
        int[] opaque = Arrays.stream(pixels).map(pixel -> pixel | 0xFF000000).toArray();
        assertThat(read.getRGB(0, 0, width, height, null, 0, width)).isEqualTo(opaque);
    }

    @Test
    void onePixel() throws IOException {
        isReadBack(new int[] {0x123456}, 1, 1);
    }

    @Test
    void rowsThatRepeatAndRowsThatDoNot() throws IOException {
        int[] a = {0xFF0000, 0x00FF00, 0x0000FF};
        int[] b = {0xFF0000, 0x00FF00, 0x0000FE};
        int[] all = new int[15];
        int at = 0;
        for (int[] row : List.of(a, a, b, b, a)) {
            System.arraycopy(row, 0, all, at, 3);
            at += 3;
        }
        isReadBack(all, 3, 5);
    }

    /** More than one chunk, since noise does not pack. */
    @Test
    void noiseInSeveralChunks() throws IOException {
        int[] noise = new Random(1).ints(301 * 211, 0, 1 << 24).toArray();
        isReadBack(noise, 301, 211);
        assertThat(chunks(Png.of(noise, 301, 211)))
                .startsWith("IHDR 13", "IDAT 65536", "IDAT 65536")
                .hasSize(5) // how long the last is, is zlib's matter
                .endsWith("IEND 0");
    }

    @Test
    void aFlatPageTakesNextToNothing() throws IOException {
        int[] page = new int[800 * 1132];
        Arrays.fill(page, 0xF4F1EA);
        isReadBack(page, 800, 1132);
        assertThat(Png.of(page, 800, 1132)).hasSizeLessThan(10_000);
    }

    /** Type and length of each chunk, with its sum checked. */
    private static List<String> chunks(byte[] png) {
        ByteBuffer in = ByteBuffer.wrap(png).position(8);
        List<String> chunks = new ArrayList<>();
        while (in.hasRemaining()) {
            int length = in.getInt();
            byte[] body = new byte[4 + length];
            in.get(body);
            CRC32 sum = new CRC32();
            sum.update(body);
            assertThat(in.getInt()).isEqualTo((int) sum.getValue());
            chunks.add(new String(body, 0, 4, StandardCharsets.US_ASCII) + " " + length);
        }
        return chunks;
    }
}
