package octavo.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The zip container (EPUB 3.3, 4.3): the same bytes for the same files. */
final class Container {
    static final String FOLDER = "EPUB/";

    /** Not 1980-01-01: the JDK then adds an extra field, which the mimetype entry must not have (PKG-005). */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Container() {}

    /** Zips files whose names are relative to the package document. */
    static byte[] zip(Map<String, byte[]> files) {
        Map<String, byte[]> sorted = new TreeMap<>();
        files.forEach((name, bytes) -> sorted.put(FOLDER + name, bytes));
        sorted.put("META-INF/container.xml", rootFile().getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            stored(zip, "mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
            for (Map.Entry<String, byte[]> file : sorted.entrySet()) {
                zip.putNextEntry(entry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = entry(name);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        return entry;
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
