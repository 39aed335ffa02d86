package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import octavo.epub.EpubCheckReport;
import octavo.pdf.PdfTags;
import octavo.pdf.Verapdf;
import octavo.problem.Problem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Briefs by chance, from Markdown to both formats, before the validators on two threads. Fifty by default; {@code
 * -Dbriefs=500} tries more.
 */
@org.junit.jupiter.api.Order(1)
class GeneratedBriefsTest {
    private static final int BRIEFS = Integer.getInteger("briefs", 50);

    @TempDir
    private static Path folder;

    private static Outcome outcome;
    private static ExecutorService pool;
    private static List<Future<List<String>>> pdfs;
    private static List<Future<List<String>>> books;

    @BeforeAll
    static void build() throws IOException {
        Path content = folder.resolve("content");
        RandomContent.write(Path.of("content"), content, BRIEFS);
        outcome = Press.run(
                new Order(content, Path.of("styles"), folder.resolve("output"), List.of(), Set.of(), 2),
                Progress.SILENT);
        pool = Executors.newFixedThreadPool(2);
        if (outcome.written()) {
            pdfs = start(seed ->
                    Verapdf.failures(file(seed, "pdf"), RandomContent.old(seed) ? Verapdf.PDF_1_7 : Verapdf.PDF_2_0));
            books = start(seed -> EpubCheckReport.of(file(seed, "epub")));
        }
    }

    private interface Check {
        List<String> failures(int seed) throws IOException;
    }

    private static List<Future<List<String>>> start(Check check) {
        return IntStream.range(0, BRIEFS)
                .mapToObj(seed -> pool.submit(() -> check.failures(seed)))
                .toList();
    }

    @AfterAll
    static void stop() {
        pool.shutdownNow();
    }

    @Test
    void allAreBuilt() {
        assertThat(outcome.problems())
                .filteredOn(p -> p.severity() == Problem.Severity.ERROR)
                .isEmpty();
        assertThat(outcome.briefs()).hasSize(BRIEFS);
    }

    @Test
    void theyHoldEverythingThatCanBeWritten() throws IOException {
        assumeTrue(BRIEFS >= 12, "fewer need not");
        String written;
        try (Stream<Path> files = Files.list(folder.resolve("content/chapters"))) {
            written = files.map(GeneratedBriefsTest::text).collect(Collectors.joining());
        }
        assertThat(written)
                .contains("{.key-findings", "{.bottom-line", "{.recommendations", "{.box", "{.gloss", "{.facts")
                .contains(
                        "{.pull-figure", "{.pull-quote", "```", "\n> ", "\n- ", "\n1. ", "\n   - ", "\n### ", "[^1]: ")
                .contains(
                        "~~",
                        "~2~",
                        "^6^",
                        ".smallcaps",
                        "(@sec-",
                        "]{.page}",
                        "](https:",
                        "{lang=",
                        "width=half",
                        "\\\n");
        for (String type : RandomExhibit.TYPES) {
            assertThat(written).contains("-" + type + ".yaml){");
        }
    }

    @Test
    void everyTypeOfTagIsInUse() throws IOException {
        assumeTrue(BRIEFS >= 12, "fewer need not");
        Set<String> types = new TreeSet<>();
        for (int seed = 0; seed < BRIEFS; seed++) {
            PdfTags.dump(file(seed, "pdf"))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.startsWith("\"") && !line.startsWith("("))
                    .forEach(line -> types.add(line.replaceAll("\\s.*", "")));
        }
        assertThat(types)
                .contains(
                        "Document", "Part", "Sect", "Title", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "Table")
                .contains(
                        "THead", "TBody", "TR", "TH", "TD", "Caption", "Figure", "Aside", "FENote", "TOC", "TOCI", "Em")
                .contains("Reference", "Link", "Span", "BlockQuote", "Quote", "BibEntry", "Code", "Strong");
    }

    @Test
    void booksListThePagesOfTheirPdfs() throws IOException {
        for (Finished brief : outcome.briefs()) {
            Path book = folder.resolve("output").resolve(brief.brief() + ".epub");
            try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(book))) {
                ZipEntry entry = zip.getNextEntry();
                while (!entry.getName().endsWith("nav.xhtml")) {
                    entry = zip.getNextEntry();
                }
                String nav = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                String list = nav.substring(nav.indexOf("page-list"));
                assertThat(list.split("<li>", -1).length - 1).as(brief.brief()).isEqualTo(brief.pages());
            }
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> pdfsConform() {
        return results(pdfs);
    }

    @TestFactory
    Stream<DynamicTest> epubsPassEpubCheck() {
        return results(books);
    }

    private static Stream<DynamicTest> results(List<Future<List<String>>> results) {
        return IntStream.range(0, results.size())
                .mapToObj(seed -> DynamicTest.dynamicTest(
                        RandomContent.id(seed),
                        () -> assertThat(results.get(seed).get()).isEmpty()));
    }

    private static byte[] file(int seed, String format) throws IOException {
        return Files.readAllBytes(folder.resolve("output").resolve(RandomContent.id(seed) + "." + format));
    }
}
