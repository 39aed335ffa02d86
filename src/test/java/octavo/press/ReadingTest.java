package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import octavo.brief.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sample briefs by ear. -Dupdate rewrites the goldens. */
class ReadingTest {
    private static final Path GOLDENS = Path.of("src/test/resources/octavo/press/reading");

    @TempDir
    private Path folder;

    private Reading read(String brief, Format format) {
        return Reading.of(
                new Order(Path.of("content"), Path.of("styles"), folder, List.of(brief), Set.of(), 1), format);
    }

    @ParameterizedTest
    @CsvSource({"policymaker, PDF", "policymaker, EPUB", "raw-materials, PDF", "raw-materials, EPUB"})
    void aBriefByEar(String brief, Format format) throws IOException {
        Reading reading = read(brief, format);
        assertThat(reading.problems()).isEmpty();
        Path golden = GOLDENS.resolve(brief + "." + format.key() + ".txt");
        String text = reading.texts().get(brief);
        if (System.getProperty("update") != null) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    @Test
    void bothFormatsTellTheSameTables() {
        for (String brief : List.of("policymaker", "raw-materials")) {
            List<String> pdf = tables(read(brief, Format.PDF).texts().get(brief));
            List<String> epub = tables(read(brief, Format.EPUB).texts().get(brief));
            assertThat(epub).as(brief).containsAll(pdf);
        }
    }

    /** The rows of tables of the text, which no format may tell otherwise. */
    private static List<String> tables(String text) {
        return text.lines().map(String::strip).filter(l -> l.startsWith("Row ")).toList();
    }

    @Test
    void theTagTreeCanBePrintedWithItsPages() {
        String tags = Reading.tags(
                        new Order(Path.of("content"), Path.of("styles"), folder, List.of("policymaker"), Set.of(), 1))
                .texts()
                .get("policymaker");
        assertThat(tags).startsWith("Document lang=«en-GB»\n").contains("Caption\n", "\" p1\n", "\" p2\n");
        assertThat(tags.lines().filter(line -> line.strip().startsWith("\"")))
                .allMatch(line -> line.matches(" *\".*\" p[12]"));
    }

    @Test
    void nothingIsWrittenAndUnknownBriefsAreProblems() throws IOException {
        assertThat(read("policymakers", Format.PDF).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo("unknown-brief"));
        read("policymaker", Format.PDF);
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
