package octavo.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Rewrites {@code octavo.jar} without lambdas ({@link Desugar}); the package step calls it. */
final class Pack {
    private static final String SUFFIX = ".class";

    private Pack() {}

    /** @param args the jar */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Path packed = Path.of(jar + ".packed");
        try (ZipFile in = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(packed);
                ZipOutputStream out = new ZipOutputStream(file)) {
            Map<String, byte[]> classes = new LinkedHashMap<>();
            long time = 0;
            for (ZipEntry entry : in.stream().toList()) {
                String name = entry.getName();
                byte[] bytes = read(in, entry);
                if (name.startsWith("octavo/") && name.endsWith(SUFFIX)) {
                    classes.put(name.substring(0, name.length() - SUFFIX.length()), bytes);
                    time = entry.getTime();
                } else {
                    put(name, bytes, entry.getTime(), out);
                }
            }
            for (Map.Entry<String, byte[]> each : Desugar.all(classes).entrySet()) {
                put(each.getKey() + SUFFIX, each.getValue(), time, out);
            }
        }
        Files.move(packed, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] read(ZipFile jar, ZipEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static void put(String name, byte[] bytes, long time, ZipOutputStream out) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(time);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
