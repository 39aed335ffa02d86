package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import octavo.brief.Brief;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.epub.EpubCheckReport;
import octavo.page.Item;
import octavo.page.Page;
import octavo.page.Pages;
import octavo.pdf.Verapdf;
import octavo.problem.Problems;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A report on something else, by an institute with a long name and much to say: the types of exhibits, the lengths and the
 * languages that the sample content does not have.
 */
@org.junit.jupiter.api.Order(Integer.MAX_VALUE - 1)
class SecondReportTest {
    private static final Path CONTENT = Path.of("src/test/resources/octavo/press/heat");
    private static final Set<String> PDF_1_7 = Set.of("deutsch", "zhongwen");

    @TempDir
    private static Path output;

    private static Outcome outcome;
    private static final Map<String, Pages> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() {
        Order order = new Order(CONTENT, Path.of("styles"), output, List.of(), Set.of(), 2);
        outcome = Press.run(order, Progress.SILENT);
        Problems problems = new Problems();
        Workshop workshop = Workshop.open(order, problems).orElseThrow();
        workshop.briefs().values().forEach(brief -> PAGES.put(brief.id(), pages(workshop, brief, problems)));
        assertThat(problems.sorted()).isEmpty();
    }

    private static Pages pages(Workshop workshop, Brief brief, Problems problems) {
        return new Setter(workshop.tailor(), brief, workshop.hands(brief), problems)
                .set()
                .orElseThrow()
                .pages();
    }

    private static Stream<DynamicTest> each(Check check) {
        return PAGES.keySet().stream().map(brief -> DynamicTest.dynamicTest(brief, () -> check.accept(brief)));
    }

    private interface Check {
        void accept(String brief) throws IOException;
    }

    private record Placed(int page, GlyphRun run) {
        private double left() {
            return run.x();
        }

        /** Without the space that ends a line. */
        private double right() {
            boolean spaced = run.text().endsWith(" ") && run.glyphs().count() > 1;
            double space = spaced
                    ? run.face().advance(run.face().glyph(' '))
                            * run.size()
                            / run.face().unitsPerEm()
                    : 0;
            return run.x() + run.width() - space;
        }

        private boolean meets(Placed other) {
            double across = Math.min(right(), other.right()) - Math.max(left(), other.left());
            double down = Math.min(run.y() + 0.15 * run.size(), other.run.y() + 0.15 * other.run.size())
                    - Math.max(run.y() - 0.6 * run.size(), other.run.y() - 0.6 * other.run.size());
            return across > 1 && down > 0.15 * Math.min(run.size(), other.run.size());
        }
    }

    private static List<Placed> texts(Pages pages) {
        List<Placed> texts = new ArrayList<>();
        for (Page page : pages.pages()) {
            for (Item item : page.items()) {
                if (item instanceof Item.Placed placed
                        && placed.mark() instanceof Mark.Text text
                        && !text.run().text().isBlank()) {
                    texts.add(new Placed(pages.pages().indexOf(page), text.run()));
                }
            }
        }
        return texts;
    }

    private static Placed find(String brief, String text) {
        return texts(PAGES.get(brief)).stream()
                .filter(t -> t.run().text().contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no \"" + text + "\" in " + brief));
    }

    @Test
    void itIsBuiltWithoutAProblem() {
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.briefs()).hasSize(6);
    }

    @TestFactory
    Stream<DynamicTest> filesConform() {
        return each(brief -> {
            byte[] pdf = Files.readAllBytes(output.resolve(brief + ".pdf"));
            assertThat(Verapdf.failures(pdf, PDF_1_7.contains(brief) ? Verapdf.PDF_1_7 : Verapdf.PDF_2_0))
                    .isEmpty();
            assertThat(EpubCheckReport.of(Files.readAllBytes(output.resolve(brief + ".epub"))))
                    .isEmpty();
        });
    }

    /** Long names of publishers, kickers, values of facts and numbers of notes ran into what stands beside them. */
    @TestFactory
    Stream<DynamicTest> noTextStandsOnAnother() {
        return each(brief -> {
            List<Placed> texts = texts(PAGES.get(brief));
            for (int i = 0; i < texts.size(); i++) {
                for (int j = i + 1;
                        j < texts.size() && texts.get(j).page() == texts.get(i).page();
                        j++) {
                    assertThat(texts.get(i).meets(texts.get(j)))
                            .as("%s on %s", texts.get(i), texts.get(j))
                            .isFalse();
                }
            }
        });
    }

    @Test
    void codeKeepsItsIndentsAndEmptyLines() {
        for (String brief : List.of("house", "memo", "accessible")) {
            double def = find(brief, "def risk").left();
            Placed inner = find(brief, "return \"high\"");
            // The spaces are part of the line, so that they can be copied; each is as wide as any character here.
            assertThat(inner.run().text()).matches("[\\s\u2007]{8}return \"high\"\\s*");
            assertThat(inner.left()).isEqualTo(def);
        }
    }

    @Test
    void narrowColumnsKeepToOneLineBesideProse() {
        assertThat(find("accessible", "District 45").run().text().strip()).isEqualTo("District 45");
    }

    @Test
    void whatFloatsComesBeforeSourcesAndImprint() {
        assertThat(find("zhongwen", "Tropical nights").page())
                .isLessThanOrEqualTo(find("zhongwen", "参考文献").page());
    }

    @Test
    void labelsInTheMarginAreNotHyphenated() {
        assertThat(find("memo", "Recommendations").run().text().strip()).isEqualTo("Recommendations");
    }
}
