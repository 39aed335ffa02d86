package octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import octavo.text.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is packed comes out of zlib as it was. */
class PackerTest {
    private final Packer packer = new Packer();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4, 5, 6, 319, 320, 258, 259, 32_768, 32_773, 65_535, 65_536, 65_537, 200_000})
    void anyLengthOfAnything(int length) {
        Random random = new Random(length);
        holds(new byte[length]);
        for (int letters : new int[] {2, 3, 20, 256}) {
            byte[] bytes = new byte[length];
            for (int i = 0; i < length; i++) {
                bytes[i] = (byte) random.nextInt(letters);
            }
            holds(bytes);
        }
    }

    @Test
    void repeatsNearAndFar() {
        Random random = new Random(20261129);
        for (int round = 0; round < 300; round++) {
            byte[] bytes = new byte[random.nextInt(120_000)];
            random.nextBytes(bytes);
            for (int i = 0; i < 60; i++) {
                int length = Math.min(bytes.length, 1 + random.nextInt(random.nextBoolean() ? 12 : 700));
                int from = random.nextInt(bytes.length - length + 1);
                int to = random.nextInt(bytes.length - length + 1);
                System.arraycopy(bytes, from, bytes, to, length);
            }
            holds(bytes);
        }
    }

    /** Frequencies as the numbers of Fibonacci make the deepest tree: codes must be cut to fifteen bits. */
    @Test
    void codesKeepToTheirLimit() {
        byte[] bytes = new byte[65_000];
        int at = 0;
        for (int letter = 0, a = 1, b = 1; at + a < bytes.length; letter++) {
            Arrays.fill(bytes, at, at + a, (byte) letter);
            at += a;
            b += a;
            a = b - a;
        }
        Random random = new Random(1);
        for (int i = bytes.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            byte letter = bytes[i];
            bytes[i] = bytes[other];
            bytes[other] = letter;
        }
        holds(bytes);
    }

    @Test
    void whatWasPackedBeforeDoesNotMatter() {
        byte[] text = "Nothing repeats itself but repeats. ".repeat(40).getBytes(StandardCharsets.US_ASCII);
        byte[] alone = pack(new Packer(), text);
        Packer used = new Packer();
        for (int i = 0; i < 3; i++) {
            pack(used, text);
        }
        assertThat(pack(used, text)).isEqualTo(alone);
    }

    @Test
    void fontsArePackedAboutAsWellAsByZlib() {
        byte[] font = Fonts.serif().file();
        Deflater zlib = new Deflater(4);
        zlib.setInput(font);
        zlib.finish();
        int known = zlib.deflate(new byte[font.length]);
        zlib.end();
        assertThat(pack(packer, font).length).isLessThan(known * 107 / 100);
    }

    private void holds(byte[] bytes) {
        byte[] packed = pack(packer, bytes);
        byte[] unpacked = new byte[bytes.length + 1];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            int length = inflater.inflate(unpacked);
            assertThat(length).isEqualTo(bytes.length);
            assertThat(Arrays.copyOf(unpacked, length)).isEqualTo(bytes);
            assertThat(inflater.finished()).isTrue(); // and the sum was right
            assertThat(inflater.getRemaining()).isZero();
        } catch (DataFormatException e) {
            throw new AssertionError(bytes.length + " bytes", e);
        } finally {
            inflater.end();
        }
    }

    private static byte[] pack(Packer packer, byte[] bytes) {
        int length = packer.pack(bytes, bytes.length);
        return Arrays.copyOf(packer.packed(), length);
    }
}
