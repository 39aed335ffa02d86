package octavo.epub;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A file as it lies in the container. What many books share is packed once.
 *
 * @param data the bytes in the container
 * @param size of the file itself
 * @param crc CRC-32 of the file itself
 */
record Packed(byte[] data, int size, int crc, boolean deflated) {

    /** Bytes as they are. */
    static Packed stored(byte[] file) {
        return new Packed(file, file.length, crc(file), false);
    }

    /** Bytes deflated, at the usual level. */
    static Packed deflated(byte[] file) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length / 2 + 64);
        byte[] buffer = new byte[8192];
        deflater.setInput(file);
        deflater.finish();
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return new Packed(out.toByteArray(), file.length, crc(file), true);
    }

    private static int crc(byte[] file) {
        CRC32 crc = new CRC32();
        crc.update(file);
        return (int) crc.getValue();
    }
}
