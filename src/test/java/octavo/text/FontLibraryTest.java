package octavo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(faces.fallback()).extracting(Face::family).containsOnly("Noto Sans SC");
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
}
