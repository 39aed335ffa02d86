package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import octavo.epub.EpubCheckReport;
import octavo.pdf.Verapdf;
import octavo.problem.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Briefs by chance, from Markdown to both formats, before the validators. 40 take a minute of one core; -Dbriefs=500 tries more. */
class GeneratedBriefsTest {
    private static final int BRIEFS = Integer.getInteger("briefs", 40);

    @TempDir
    private static Path folder;

    private static Outcome outcome;

    @BeforeAll
    static void build() throws IOException {
        Path content = folder.resolve("content");
        RandomContent.write(Path.of("content"), content, BRIEFS);
        outcome = Press.run(
                new Order(content, Path.of("styles"), folder.resolve("output"), List.of(), Set.of(), 2),
                Progress.SILENT);
    }

    @Test
    void allAreBuilt() {
        assertThat(outcome.problems())
                .filteredOn(p -> p.severity() == Problem.Severity.ERROR)
                .isEmpty();
        assertThat(outcome.briefs()).hasSize(BRIEFS);
    }

    @TestFactory
    Stream<DynamicTest> pdfsConform() {
        return IntStream.range(0, BRIEFS)
                .mapToObj(seed -> DynamicTest.dynamicTest(
                        RandomContent.id(seed),
                        () -> assertThat(Verapdf.failures(
                                        file(seed, "pdf"), RandomContent.old(seed) ? Verapdf.PDF_1_7 : Verapdf.PDF_2_0))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> epubsPassEpubCheck() {
        return IntStream.range(0, BRIEFS)
                .mapToObj(seed -> DynamicTest.dynamicTest(
                        RandomContent.id(seed),
                        () -> assertThat(EpubCheckReport.of(file(seed, "epub"))).isEmpty()));
    }

    private static byte[] file(int seed, String format) throws IOException {
        return Files.readAllBytes(folder.resolve("output").resolve(RandomContent.id(seed) + "." + format));
    }
}
