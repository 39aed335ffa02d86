package octavo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import octavo.problem.Problem;
import octavo.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontLibraryTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void readsTheProjectsFaces() {
        Faces faces = FontLibrary.read(Path.of("styles/fonts"), "styles/fonts", problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(faces.faces()).hasSize(14);
        assertThat(faces.families())
                .containsExactly("Source Serif 4", "Source Sans 3", "Source Code Pro", "Noto Sans SC");
        assertThat(faces.find("Source Serif 4", 300, true).toString()).isEqualTo("Source Serif 4 300 italic");
    }

    @Test
    void reportsMissingChangedAndForeignFiles() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "no font");
        Files.writeString(folder.resolve("fonts.yaml"), """
            fonts:
              - {file: gone.ttf, family: A, weight: 400, version: "1", licence: OFL-1.1, sha256: aa}
              - {file: notes.txt, family: B, weight: 400, version: "1", licence: OFL-1.1, sha256: aa}
              - {file: notes.txt, family: C, weight: 400, version: "1", licence: OFL-1.1,
                 sha256: e9c45cc8cd97b9ed4a2db9a33ca4d3c2bcc1a8dc4d25b2ca7e9c73d0cfcfe7d1}
            """);
        Faces faces = FontLibrary.read(folder, "fonts", problems);
        assertThat(faces.faces()).isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::code)
                .containsExactly("missing-font", "font-checksum", "font-checksum");
        assertThat(problems.sorted().get(1).toString()).startsWith("fonts/fonts.yaml:3:5");
    }

    @Test
    void reportsWhatIsNoTrueType() throws IOException {
        Files.writeString(folder.resolve("notes.ttf"), "no font at all");
        Files.writeString(
                folder.resolve("fonts.yaml"),
                "fonts: [{file: notes.ttf, family: C, weight: 400, version: '1', licence: OFL-1.1, sha256: " + "SUM}]");
        Faces faces = FontLibrary.read(folder, "fonts", problems);
        assertThat(faces.faces()).isEmpty();
        assertThat(problems.sorted()).singleElement().extracting(Problem::code).isEqualTo("font-checksum");
        String sum = problems.sorted().get(0).message().replaceAll(".* ", "");
        Files.writeString(
                folder.resolve("fonts.yaml"),
                Files.readString(folder.resolve("fonts.yaml")).replace("SUM", sum));
        Problems again = new Problems();
        FontLibrary.read(folder, "fonts", again);
        assertThat(again.sorted()).singleElement().satisfies(p -> {
            assertThat(p.code()).isEqualTo("bad-font");
            assertThat(p.message()).isEqualTo("font file \"notes.ttf\" is no TrueType font");
        });
    }

    @Test
    void aFallbackInAnotherWeightIsReadAndCheckedWhenACharacterNeedsIt() throws IOException {
        for (String name : List.of("SourceSans3_600SemiBold", "SourceCodePro_400Regular")) {
            Files.copy(Path.of("styles/fonts", name + ".ttf"), folder.resolve(name + ".ttf"));
        }
        Files.writeString(folder.resolve("heavy.ttf"), "damaged");
        String listed = Files.readString(Path.of("styles/fonts/fonts.yaml"));
        Files.writeString(
                folder.resolve("fonts.yaml"),
                "fonts:\n" + entry(listed, "SourceSans3_600SemiBold") + entry(listed, "SourceCodePro_400Regular")
                        + "    fallback: true\n"
                        + entry(listed, "SourceCodePro_400Regular")
                                .replace("SourceCodePro_400Regular", "heavy")
                                .replace("weight: 400", "weight: 600")
                        + "    fallback: true\n");
        Faces faces = FontLibrary.start(folder, "fonts").faces(problems);
        assertThat(problems.sorted()).isEmpty();
        Face bold = faces.find("Source Sans 3", 600, false);
        assertThat(faces.covering('A', bold)).isSameAs(bold);
        assertThat(faces.problems()).as("nobody needed the other weight").isEmpty();

        int onlyCode = "\u2500".codePointAt(0); // a line of a box, which the sans lacks
        assertThat(faces.cover(onlyCode)).isTrue();
        assertThat(faces.problems()).isEmpty();
        assertThat(faces.covering(onlyCode, bold)).hasToString("Source Code Pro 400");
        assertThat(faces.problems()).extracting(Problem::code).containsExactly("font-checksum");
        assertThat(faces.families()).containsExactly("Source Sans 3", "Source Code Pro");
        assertThat(faces.find("Source Code Pro", 600, false)).hasToString("Source Code Pro 400");
    }

    @Test
    void aQuickSumSparesTheLongOneAndMustBeRight() throws IOException {
        Files.copy(Path.of("styles/fonts/SourceCodePro_400Regular.ttf"), folder.resolve("code.ttf"));
        String listed = entry(Files.readString(Path.of("styles/fonts/fonts.yaml")), "SourceCodePro_400Regular")
                .replace("SourceCodePro_400Regular", "code");
        assertThat(codes(listed)).isEmpty();
        assertThat(codes(listed.replaceAll("sha256: .", "sha256: x"))).isEmpty();
        assertThat(codes(listed.replaceAll("crc32: ...", "crc32: \"00"))).containsExactly("font-checksum");
        assertThat(codes(listed.replaceAll(" *crc32: .*\n", ""))).isEmpty();
        assertThat(codes(listed.replaceAll("sha256: .", "sha256: x").replaceAll(" *crc32: .*\n", "")))
                .containsExactly("font-checksum");
        byte[] changed = Files.readAllBytes(folder.resolve("code.ttf"));
        changed[changed.length / 2] ^= 1;
        Files.write(folder.resolve("code.ttf"), changed);
        assertThat(codes(listed)).containsExactly("font-checksum");
    }

    private List<String> codes(String entry) throws IOException {
        Files.writeString(folder.resolve("fonts.yaml"), "fonts:\n" + entry);
        Problems found = new Problems();
        FontLibrary.read(folder, "fonts", found);
        return found.sorted().stream().map(Problem::code).toList();
    }

    @Test
    void bothSumsOfTheProjectsFacesAreRight() throws Exception {
        String listed = Files.readString(Path.of("styles/fonts/fonts.yaml"));
        try (var files = Files.newDirectoryStream(Path.of("styles/fonts"), "*.ttf")) {
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                CRC32 quick = new CRC32();
                quick.update(bytes);
                String name = file.getFileName().toString().replace(".ttf", "");
                assertThat(entry(listed, name))
                        .contains("sha256: "
                                + HexFormat.of()
                                        .formatHex(MessageDigest.getInstance("SHA-256")
                                                .digest(bytes)))
                        .contains("crc32: \"" + HexFormat.of().toHexDigits((int) quick.getValue()) + "\"");
            }
        }
    }

    private static String entry(String listed, String file) {
        int start = listed.indexOf("  - file: " + file);
        int next = listed.indexOf("\n  - file: ", start + 1);
        String entry = listed.substring(start, next < 0 ? listed.length() : next + 1);
        return entry.replace("    fallback: true\n", "");
    }
}
