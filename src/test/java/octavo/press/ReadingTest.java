package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import octavo.brief.Brief;
import octavo.brief.Format;
import octavo.problem.Problems;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Sample briefs by ear. -Dupdate rewrites the goldens. */
class ReadingTest {
    private static final Path GOLDENS = Path.of("src/test/resources/octavo/press/reading");

    private static final Map<Format, Map<String, String>> TEXTS = new EnumMap<>(Format.class);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void readAll() {
        for (Format format : Format.values()) {
            Reading reading = read(briefs(format), format);
            assertThat(reading.problems()).isEmpty();
            TEXTS.put(format, reading.texts());
        }
    }

    private static List<String> briefs(Format format) {
        Order all = new Order(Path.of("content"), Path.of("styles"), folder, List.of(), Set.of(), 1);
        return Workshop.open(all, new Problems()).orElseThrow().briefs().values().stream()
                .filter(brief -> brief.formats().contains(format))
                .map(Brief::id)
                .toList();
    }

    private static Reading read(List<String> briefs, Format format) {
        return Reading.of(new Order(Path.of("content"), Path.of("styles"), folder, briefs, Set.of(), 1), format);
    }

    @TestFactory
    Stream<DynamicTest> aBriefByEar() {
        return TEXTS.entrySet().stream()
                .flatMap(format -> format.getValue().entrySet().stream()
                        .map(brief -> DynamicTest.dynamicTest(
                                brief.getKey() + "." + format.getKey().key(),
                                () -> compare(
                                        brief.getKey() + "." + format.getKey().key(), brief.getValue()))));
    }

    private static void compare(String name, String reading) throws IOException {
        Path golden = GOLDENS.resolve(name + ".txt");
        String text = unpaged(reading);
        if (System.getProperty("update") != null) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    /** Without page numbers, which move with every change of layout; that they are right, other tests tell. */
    private static String unpaged(String reading) {
        return reading.replaceAll("(?m)^ *\\[page \\d+\\]\\n", "")
                .replaceAll("\\[page \\d+\\] ", "")
                .replaceAll("(?m)(Link: .*\\D) (?:\\S+ )?\\d+(?: 页)?$", "$1");
    }

    @Test
    void bothFormatsTellTheSameTables() {
        TEXTS.get(Format.EPUB).forEach((brief, epub) -> {
            String pdf = TEXTS.get(Format.PDF).getOrDefault(brief, "");
            assertThat(tables(epub)).as(brief).containsAll(tables(pdf));
        });
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
        assertThat(read(List.of("policymakers"), Format.PDF).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo("unknown-brief"));
        read(List.of("policymaker"), Format.PDF);
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }
}
