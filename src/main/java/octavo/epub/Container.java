package octavo.epub;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The zip container (EPUB 3.3, 4.3): the same bytes for the same files. Written by hand (PKWARE APPNOTE 6.3, 4.3), since
 * the JDK cannot take in what is packed already, and adds extra fields and data descriptors.
 */
final class Container {
    static final String FOLDER = "EPUB/";

    private static final short DATE = 1 << 5 | 1; // 1980-01-01, the first day that zip knows
    private static final short VERSION = 20;
    private static final int LOCAL = 30;
    private static final int CENTRAL = 46;
    private static final int END = 22;

    private Container() {}

    /** Puts files whose names are relative to the package document into a container. */
    static byte[] zip(Map<String, Packed> files) {
        Map<String, Packed> sorted = new TreeMap<>();
        files.forEach((name, file) -> sorted.put(FOLDER + name, file));
        sorted.put("META-INF/container.xml", Packed.deflated(rootFile().getBytes(StandardCharsets.UTF_8)));
        Map<String, Packed> ordered = new LinkedHashMap<>();
        ordered.put("mimetype", Packed.stored("application/epub+zip".getBytes(StandardCharsets.US_ASCII)));
        ordered.putAll(sorted);
        return write(ordered);
    }

    private static byte[] write(Map<String, Packed> files) {
        int size = END;
        for (Map.Entry<String, Packed> file : files.entrySet()) {
            size += LOCAL
                    + CENTRAL
                    + 2 * file.getKey().length()
                    + file.getValue().data().length;
        }
        ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        Map<String, Integer> offsets = new LinkedHashMap<>();
        files.forEach((name, file) -> {
            offsets.put(name, out.position());
            out.putInt(0x04034B50);
            common(out, name, file);
            out.put(name.getBytes(StandardCharsets.US_ASCII)).put(file.data());
        });
        int directory = out.position();
        files.forEach((name, file) -> {
            out.putInt(0x02014B50).putShort(VERSION);
            common(out, name, file);
            out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0); // comment, disk, attributes
            out.putInt(offsets.get(name)).put(name.getBytes(StandardCharsets.US_ASCII));
        });
        int end = out.position();
        out.putInt(0x06054B50).putInt(0).putShort((short) files.size()).putShort((short) files.size());
        return out.putInt(end - directory).putInt(directory).putShort((short) 0).array();
    }

    /** What an entry's two headers have in common. Names are ASCII, as {@link Ids} and our file names are. */
    private static void common(ByteBuffer out, String name, Packed file) {
        out.putShort(VERSION).putShort((short) 0).putShort((short) (file.deflated() ? 8 : 0));
        out.putShort((short) 0).putShort(DATE).putInt(file.crc());
        out.putInt(file.data().length).putInt(file.size());
        out.putShort((short) name.length()).putShort((short) 0);
    }

    private static String rootFile() {
        return new Xml()
                .open("container", "xmlns", "urn:oasis:names:tc:opendocument:xmlns:container", "version", "1.0")
                .open("rootfiles")
                .empty(
                        "rootfile",
                        "full-path",
                        FOLDER + PackageDocument.FILE,
                        "media-type",
                        "application/oebps-package+xml")
                .close()
                .close()
                .finish();
    }
}
