package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.brief.Brief;
import octavo.brief.Format;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.EditionText;
import octavo.edition.EditionWalk;
import octavo.edition.Inline;
import octavo.edition.Phrases;
import octavo.epub.EpubCheckReport;
import octavo.page.Pages;
import octavo.pdf.PdfTags;
import octavo.pdf.PdfText;
import octavo.pdf.Verapdf;
import octavo.problem.Problems;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The sample content through the whole press, as a user runs it. */
@org.junit.jupiter.api.Order(2)
class SampleBriefsTest {
    /** All briefs of the sample content; one more or less should be meant. */
    private static final List<String> BRIEFS = List.of(
            "archive",
            "chapter",
            "chapter-accessible",
            "committee",
            "delegation",
            "export-controls",
            "handout",
            "partners",
            "policymaker",
            "policymaker-de",
            "policymaker-de-letter",
            "policymaker-letter",
            "policymaker-zh",
            "policymaker-zh-letter",
            "press",
            "raw-materials",
            "review",
            "robotics",
            "summary",
            "telecoms");

    /** Validators take a second a brief, so these stand for the others: each style, language, paper and PDF version. */
    private static final List<String> VALIDATED = Boolean.getBoolean("briefs.all")
            ? BRIEFS
            : List.of(
                    "archive",
                    "chapter",
                    "delegation",
                    "export-controls",
                    "partners",
                    "policymaker",
                    "policymaker-de-letter",
                    "policymaker-zh",
                    "press",
                    "raw-materials");

    @TempDir
    private static Path folder;

    private static final Map<String, Setter.SetBrief> SET = new HashMap<>();
    private static Outcome outcome;
    private static Workshop workshop;

    private static Order order(Path output, int jobs) {
        return new Order(Path.of("content"), Path.of("styles"), output, List.of(), Set.of(), jobs);
    }

    @BeforeAll
    static void build() {
        outcome = Press.run(order(folder.resolve("first"), 2), Progress.SILENT);
        workshop = Workshop.open(order(folder, 1), new Problems()).orElseThrow();
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(folder.resolve("first").resolve(name));
    }

    private static Stream<DynamicTest> each(ThrowingConsumer check) {
        return each(BRIEFS, check);
    }

    private static Stream<DynamicTest> each(List<String> briefs, ThrowingConsumer check) {
        return briefs.stream().map(brief -> DynamicTest.dynamicTest(brief, () -> check.accept(brief)));
    }

    private interface ThrowingConsumer {
        void accept(String brief) throws Exception;
    }

    @Test
    void everyBriefIsBuiltWithoutAProblem() {
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.briefs()).extracting(Finished::brief).containsExactlyElementsOf(BRIEFS);
        assertThat(outcome.briefs().stream().filter(b -> b.brief().startsWith("policymaker")))
                .isNotEmpty()
                .allSatisfy(b -> assertThat(b.pages()).as(b.brief()).isEqualTo(2));
    }

    @TestFactory
    Stream<DynamicTest> pdfsConformToFourProfilesAtOnce() {
        return each(
                VALIDATED,
                brief -> assertThat(Verapdf.failures(
                                file(brief + ".pdf"), brief.equals("archive") ? Verapdf.PDF_1_7 : Verapdf.PDF_2_0))
                        .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> epubsPassEpubCheck() {
        List<String> books = VALIDATED.stream()
                .filter(brief -> Files.exists(folder.resolve("first").resolve(brief + ".epub")))
                .toList();
        return each(
                books,
                brief -> assertThat(EpubCheckReport.of(file(brief + ".epub"))).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everyWordIsReadOnceAndInOrder() {
        return each(brief -> {
            Edition edition = edition(brief);
            List<String> pieces = EditionText.of(edition, marks(edition), pageReferences(brief));
            String read = contents(PdfTags.dump(file(brief + ".pdf")));
            assertThat(read).doesNotContain("\uFFFD");
            for (String piece : pieces) {
                assertThat(occurrences(bare(piece), read)).as(piece).isGreaterThanOrEqualTo((int)
                        pieces.stream().filter(piece::equals).count());
            }
            assertInOrder(EditionText.running(edition, marks(edition), pageReferences(brief)), read);
        });
    }

    @TestFactory
    Stream<DynamicTest> wordsAreNotGluedNorSplit() {
        return each(brief -> {
            Edition edition = edition(brief);
            List<String> pieces = EditionText.of(edition, marks(edition), pageReferences(brief));
            Map<String, Long> written = count(pieces.stream().flatMap(SampleBriefsTest::words));
            Map<String, Long> read =
                    count(PdfText.words(file(brief + ".pdf")).stream().flatMap(SampleBriefsTest::words));
            Map<String, Long> missing = new TreeMap<>();
            written.forEach((word, times) -> {
                long lack = times - read.getOrDefault(word, 0L);
                if (lack > 0) {
                    missing.put(word, lack);
                }
            });
            missing.keySet().removeAll(facts(edition));
            assertThat(missing).isEmpty();
        });
    }

    @Test
    void theSameRunGivesTheSameBytesOnOneThreadOrTwo() throws IOException {
        Outcome again = Press.run(order(folder.resolve("second"), 1), Progress.SILENT);
        assertThat(again.briefs()).isEqualTo(outcome.briefs());
        for (String name : names(folder.resolve("first"))) {
            assertThat(Files.readAllBytes(folder.resolve("second").resolve(name)))
                    .as(name)
                    .isEqualTo(file(name));
        }
        assertThat(names(folder.resolve("second"))).isEqualTo(names(folder.resolve("first")));
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> root.relativize(f).toString())
                    .sorted()
                    .toList();
        }
    }

    /** What is in the brief, without what its limit leaves out. */
    private static Edition edition(String id) {
        return set(id).tailored().edition(Format.PDF);
    }

    /** How references by page read in the PDF. */
    private static Function<Inline.Target.PageOf, Optional<String>> pageReferences(String id) {
        Pages pages = set(id).pages();
        return target -> pages.destinations().stream()
                .filter(d -> d.anchor().equals(target.anchor()))
                .findFirst()
                .map(d -> edition(id)
                        .phrases()
                        .get(
                                Phrases.Key.PAGE_IN_TEXT,
                                pages.starts().get(d.page()).label()));
    }

    private static Setter.SetBrief set(String id) {
        return SET.computeIfAbsent(id, SampleBriefsTest::setAnew);
    }

    private static Setter.SetBrief setAnew(String id) {
        Problems problems = new Problems();
        Brief brief = workshop.briefs().get(id);
        return new Setter(workshop.tailor(), brief, workshop.hands(brief), problems)
                .set()
                .orElseThrow();
    }

    /** Large figures with their units, which stand a little apart, so that readers differ on whether they are one word. */
    private static Set<String> facts(Edition edition) {
        Set<String> facts = new TreeSet<>();
        EditionWalk walk = new EditionWalk() {
            @Override
            public Void facts(Block.Facts block) {
                block.facts().forEach(fact -> facts.add(fact.value() + fact.unit()));
                return null;
            }
        };
        edition.parts().forEach(part -> walk.blocks(part.blocks()));
        return facts;
    }

    private static IntFunction<String> marks(Edition edition) {
        return n -> edition.setup().style().equals("accessible") ? " [" + n + "]" : "" + n;
    }

    private static void assertInOrder(List<String> pieces, String read) {
        int at = 0;
        for (String piece : pieces) {
            int found = read.indexOf(bare(piece), at);
            assertThat(found).as("after position %d: %s", at, piece).isGreaterThanOrEqualTo(0);
            at = found + bare(piece).length();
        }
    }

    /** The pieces of content in a tag dump, one after the other, without white space. */
    private static String contents(String dump) {
        return dump.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("\""))
                .map(line -> bare(line.substring(1, line.length() - 1)))
                .collect(Collectors.joining());
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00A0\u202F\u2009\u00AD\u2060\u200B]+", "");
    }

    /** Words; a hyphen counts as a space, since one that is written may end a line, and so does each side of an ideograph. */
    private static Stream<String> words(String text) {
        String parted = text.replaceAll("[\u00AD\u2060]", "").replaceAll("[\u2E80-\u9FFF\uFF00-\uFFEF]", " $0 ");
        return Arrays.stream(parted.split("[-\\s\u00A0\u202F\u2009\u200B]+")).filter(word -> !word.isEmpty());
    }

    private static Map<String, Long> count(Stream<String> words) {
        return words.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static int occurrences(String piece, String text) {
        if (piece.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int count = 0;
        for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length())) {
            count++;
        }
        return count;
    }
}
