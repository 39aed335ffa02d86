package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import octavo.brief.Format;
import octavo.pdf.PdfText;
import octavo.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run does to the output folder, with sound input and with bad. */
class PressTest {
    @TempDir
    private Path folder;

    private Path content;
    private Path output;

    @BeforeEach
    void copyContent() throws IOException {
        content = folder.resolve("content");
        output = folder.resolve("output");
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.toList()) {
                Path target =
                        content.resolve(Path.of("content").relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private Outcome run(Set<Format> formats, String... briefs) {
        return Press.run(new Order(content, Path.of("styles"), output, List.of(briefs), formats, 2), Progress.SILENT);
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> found = new TreeMap<>();
        if (Files.exists(output)) {
            try (Stream<Path> all = Files.walk(output)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    found.put(output.relativize(file).toString(), Files.readAllBytes(file));
                }
            }
        }
        return found;
    }

    private void edit(String file, String old, String now) throws IOException {
        Path path = content.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replace(old, now));
    }

    @Test
    void badInputLeavesTheOutputAsItWas() throws IOException {
        assertThat(run(Set.of(Format.PDF), "policymaker").written()).isTrue();
        Map<String, byte[]> before = files();
        edit("briefs/policymaker.yaml", "style: memo", "style: meno");
        edit("chapters/robots-memo.md", "[^4]: [@merics-2023", "[^4]: [@merics-2032");
        edit("exhibits/robot-market.yaml", "data: robot-market", "data: robot-markets");
        Outcome outcome = run(Set.of());
        assertThat(outcome.written()).isFalse();
        assertThat(outcome.problems())
                .extracting(p -> Path.of(p.span().file()).getFileName() + " " + p.code())
                .contains(
                        "policymaker.yaml unknown-style",
                        "robots-memo.md unknown-source",
                        "robot-market.yaml unknown-data");
        assertThat(outcome.problems()).allMatch(p -> p.span().line() > 0);
        assertThat(files()).containsExactlyInAnyOrderEntriesOf(before);
        assertThat(output.resolve(".staging")).doesNotExist();
    }

    @Test
    void aFolderInAFilesPlaceIsFoundBeforeAnythingIsMoved() throws IOException {
        Files.createDirectories(output.resolve("policymaker.pdf/own"));
        Outcome outcome = run(Set.of(), "policymaker");
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly("unwritable");
        assertThat(files()).isEmpty();
    }

    @Test
    void outputAmongTheInputIsRefused() throws IOException {
        output = content.resolve("out");
        assertThat(run(Set.of()).problems()).extracting(Problem::code).containsExactly("output-among-input");
        assertThat(output).doesNotExist();
    }

    @Test
    void aBriefThatFailsKeepsTheOthersFromBeingWritten() throws IOException {
        edit("briefs/policymaker.yaml", "pages: 2", "pages: 1");
        Outcome outcome = run(Set.of(Format.PDF), "policymaker", "raw-materials");
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly("over-limit");
        assertThat(files()).isEmpty();
    }

    @Test
    void aPageLimitIsMetByDroppingTheLeastImportantFirst() throws IOException {
        edit("briefs/raw-materials.yaml", "notes: endnotes", "limit: { pages: 6 }\nnotes: endnotes");
        edit("briefs/raw-materials.yaml", "key-findings, leverage]", "key-findings, drawing-in, leverage]");
        edit("chapters/self-reliance.md", "#materials-watch", "#materials-watch priority=5");
        edit("chapters/self-reliance.md", "{.key-findings #key-findings}", "{.key-findings #key-findings priority=4}");
        Outcome outcome = run(Set.of(Format.PDF), "raw-materials");
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.briefs().get(0).pages()).isEqualTo(6);
        String text = PdfText.text(files().get("raw-materials.pdf"));
        assertThat(text).doesNotContain("What to watch").contains("Key findings");
    }

    @Test
    void aPartialRunKeepsWhatIsThereAndAWholeRunClearsWhatIsStale() throws IOException {
        run(Set.of(Format.PDF), "policymaker");
        run(Set.of(Format.PDF), "raw-materials");
        assertThat(files()).containsKeys("policymaker.pdf", "raw-materials.pdf", "manifest.json");
        assertThat(Manifest.read(output).files()).containsOnlyKeys("policymaker.pdf", "raw-materials.pdf");
        keepOnly("raw-materials");
        Files.writeString(output.resolve("mine.txt"), "kept");
        Outcome outcome = run(Set.of());
        assertThat(outcome.written()).as(outcome.problems().toString()).isTrue();
        assertThat(files())
                .containsKeys("raw-materials.pdf", "raw-materials.epub", "exhibits/robot-market.svg", "mine.txt")
                .doesNotContainKey("policymaker.pdf");
        assertThat(Manifest.read(output).files().keySet())
                .as("the manifest lists every file but itself")
                .isEqualTo(without(files(), "manifest.json", "mine.txt"));
    }

    /** Deletes all other briefs, and translations, since nothing is told of briefs that are not there. */
    private void keepOnly(String brief) throws IOException {
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                boolean other = file.getParent().endsWith("briefs") && !name.equals(brief + ".yaml");
                if (other || name.matches(".*\\.(de|zh-Hans)\\.\\w+")) {
                    Files.delete(file);
                } else if (name.endsWith(".md")) {
                    String text = Files.readString(file).replaceAll(" brief=(?!" + brief + ")[a-z-]+}", "}");
                    Files.writeString(file, text);
                }
            }
        }
    }

    private static Set<String> without(Map<String, byte[]> files, String... names) {
        Map<String, byte[]> rest = new TreeMap<>(files);
        List.of(names).forEach(rest::remove);
        rest.keySet().removeIf(name -> name.startsWith("copies/")); // those have a manifest of their own
        return rest.keySet();
    }

    /** The whole way of a project's word list, from publication.yaml to a line's end. */
    @Test
    void wordsAreDividedAsTheProjectSays() throws IOException {
        Path publication = content.resolve("publication.yaml");
        Files.writeString(
                publication, Files.readString(publication).replace("  all: [", "  en: [govern-ment]\n  all: ["));
        Workshop workshop = Workshop.open(
                        new Order(content, Path.of("styles"), output, List.of(), Set.of(), 1),
                        new octavo.problem.Problems())
                .orElseThrow();
        assertThat(workshop.hyphenator().points("government", "en-GB")).containsExactly(6);
        assertThat(workshop.hyphenator().points("government", "de")).containsExactly(2, 6);
    }
}
