package octavo.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jar is packed in place: Octavo's classes anew, all else as it was. */
class PackTest {
    private static final long TIME = 1_763_942_400_000L;
    private static final String CLASS = "octavo/pack/Greeting.class";

    @TempDir
    private Path folder;

    private Path jar() throws IOException {
        Path jar = folder.resolve("a.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream out = new ZipOutputStream(file)) {
            put("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n".getBytes(StandardCharsets.UTF_8), out);
            try (InputStream in = PackTest.class.getResourceAsStream("/" + CLASS)) {
                put(CLASS, in.readAllBytes(), out);
                put("other/" + CLASS, new byte[] {1, 2, 3}, out); // no class of ours is looked into
            }
            put("octavo/words.txt", "words".getBytes(StandardCharsets.UTF_8), out);
        }
        return jar;
    }

    private static void put(String name, byte[] bytes, ZipOutputStream out) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(TIME);
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    @Test
    void lambdasBecomeClassesAndAllElseStays() throws Exception {
        Path jar = jar();
        Pack.main(new String[] {jar.toString()});
        List<String> names = new ArrayList<>();
        try (ZipFile packed = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : packed.stream().toList()) {
                names.add(entry.getName());
                assertThat(entry.getTime()).as(entry.getName()).isEqualTo(TIME);
            }
            assertThat(packed.getInputStream(packed.getEntry("octavo/words.txt"))
                            .readAllBytes())
                    .asString()
                    .isEqualTo("words");
        }
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "META-INF/MANIFEST.MF",
                        "other/" + CLASS,
                        "octavo/words.txt",
                        CLASS,
                        CLASS.replace(".class", "$Lambda1.class"))
                .startsWith("META-INF/MANIFEST.MF");
        assertThat(Files.list(folder)).containsExactly(jar);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            var maker = loader.loadClass("octavo.pack.Greeting").getDeclaredConstructor();
            maker.setAccessible(true);
            assertThat(((Supplier<?>) maker.newInstance()).get()).isEqualTo("good morning");
        }
    }

    @Test
    void twiceIsAsOnce() throws IOException {
        Path jar = jar();
        Pack.main(new String[] {jar.toString()});
        byte[] once = Files.readAllBytes(jar);
        Pack.main(new String[] {jar.toString()});
        assertThat(Files.readAllBytes(jar)).isEqualTo(once);
    }
}
