package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.edition.Samples;
import octavo.page.Pages;
import octavo.page.PagesCheck;
import octavo.problem.Problems;
import octavo.report.Block.Align;
import octavo.report.Block.PanelKind;
import octavo.report.ExhibitSpec.Width;
import org.junit.jupiter.api.Test;

/**
 * One rule of page making a test: what must hold, and a golden of what stands where, neighbouring lines of one kind as one.
 * -Dupdate rewrites the goldens.
 */
class PageGoldenTest {
    private int paragraphs;

    private Block.Paragraph words(String word, int count) {
        return Samples.paragraph(paragraphs++, (word + " ").repeat(count).strip());
    }

    private static Pages set(List<Block> blocks, Edition.Note... notes) {
        Pages pages = new PageSetter(Sheets.STYLES.get("house"), Sheets.FACES, Sheets.HYPHENATOR)
                .set(Editions.with(Samples.of(blocks), List.of(notes)), new Problems());
        assertThat(PagesCheck.broken(pages)).isEmpty();
        return pages;
    }

    private static int pageOf(Pages pages, String word) {
        return IntStream.range(0, pages.pages().size())
                .filter(p -> !Golden.rows(pages, p, word).isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + word));
    }

    @Test
    void aParagraphLeavesNoLineAlone() throws IOException {
        List<Pages> divided = new ArrayList<>();
        for (int fill = 480; fill < 640; fill += 5) {
            Pages pages = set(List.of(words("fore", fill), words("over", 60), words("past", 90)));
            int[] lines = IntStream.range(1, pages.pages().size())
                    .map(p -> Golden.rows(pages, p, "over").size())
                    .filter(n -> n > 0)
                    .toArray();
            assertThat(lines).as("filled with %d words", fill).doesNotContain(1);
            if (lines.length > 1) {
                divided.add(pages);
            }
        }
        assertThat(divided).as("where the paragraph is on two pages").hasSizeGreaterThan(2);
        Golden.check("widows-and-orphans", divided.get(0));
    }

    @Test
    void aHeadingKeepsWithItsText() throws IOException {
        Pages last = null;
        for (int fill = 420; fill < 600; fill += 6) {
            Block section =
                    new Block.Section("s", 1, Optional.of("1.1"), Samples.text("Heading"), List.of(words("then", 140)));
            Pages pages = set(List.of(words("fore", fill), section));
            int page = IntStream.range(1, pages.pages().size())
                    .filter(p -> Golden.rows(pages, pages.pages().get(p)).stream()
                            .anyMatch(r -> r.role().startsWith("h") && r.what().contains("Heading")))
                    .findFirst()
                    .orElseThrow();
            assertThat(Golden.rows(pages, page, "then").size())
                    .as("filled with %d words", fill)
                    .isGreaterThanOrEqualTo(2);
            boolean moved = Golden.rows(pages, page, "fore").isEmpty();
            last = moved && last == null ? pages : last;
        }
        assertThat(last).as("one with its heading on the next page").isNotNull();
        Golden.check("keep-with-next", last);
    }

    @Test
    void aShortListAndAnExhibitWithItsCaptionStayTogether() throws IOException {
        Pages last = null;
        for (int fill = 440; fill < 620; fill += 5) {
            List<Block.Item> items = List.of(
                    new Block.Item(List.of(words("one", 4))),
                    new Block.Item(List.of(words("two", 4))),
                    new Block.Item(List.of(words("three", 4))),
                    new Block.Item(List.of(words("four", 4))),
                    new Block.Item(List.of(words("five", 4))));
            Pages pages = set(List.of(words("fore", fill), new Block.ItemList(false, 1, items), words("past", 140)));
            assertThat(pageOf(pages, "one")).as("filled with %d words", fill).isEqualTo(pageOf(pages, "five"));
            last = pageOf(pages, "one") == 2 && last == null ? pages : last;
        }
        assertThat(last).as("one with its list on the next page").isNotNull();
        Golden.check("keep-together", last);
    }

    @Test
    void theBodyKeepsToItsGridBehindAnExhibit() throws IOException {
        Pages pages = set(List.of(words("fore", 100), Samples.exhibit("bars"), words("back", 200)));
        double first = Golden.rows(pages, 1, "fore").get(1).y();
        for (Golden.Row row : Golden.rows(pages, pageOf(pages, "back"), "back")) {
            double lines = (row.y() - first) / 15;
            assertThat(lines).isCloseTo(Math.rint(lines), within(0.01));
        }
        Golden.check("baseline-grid", pages);
    }

    @Test
    void halfWidthExhibitsStandSideBySide() throws IOException {
        Pages pages = set(List.of(words("fore", 60), half("a", 1), half("b", 2), words("back", 60)));
        List<Golden.Row> pictures = Golden.rows(pages, pages.pages().get(1)).stream()
                .filter(r -> r.role().equals("picture"))
                .toList();
        assertThat(pictures).hasSize(2);
        assertThat(pictures.get(0).y()).isEqualTo(pictures.get(1).y(), within(0.01));
        assertThat(pictures.get(1).x()).isGreaterThan(pictures.get(0).x() + 200);
        Golden.check("half-width-pair", pages);
    }

    private static Block half(String anchor, int number) {
        return new Block.Exhibit(
                anchor,
                "Exhibit\u00a0" + number,
                "Half of it",
                Optional.empty(),
                List.of(),
                Samples.text("Own measurement."),
                Width.HALF,
                new Samples.Bars());
    }

    private Edition.Note note(int number, int count) {
        return new Edition.Note(number, "note-" + number, "mark-" + number, List.of(words("note" + number, count)));
    }

    private static Inline mark(int number) {
        return new Inline.NoteMark(number, "mark-" + number, "note-" + number);
    }

    @Test
    void notesStandAtTheFootOfTheirPageAndRunOnWhenTheyMust() throws IOException {
        Block claim = new Block.Paragraph(
                paragraphs++,
                List.of(
                        new Inline.Text("claim"),
                        mark(1),
                        new Inline.Text(" and more"),
                        mark(2),
                        new Inline.Text(".")));
        Pages pages = set(List.of(claim, words("back", 300)), note(1, 20), note(2, 1500));
        assertThat(pageOf(pages, "note1")).isEqualTo(pageOf(pages, "claim")).isEqualTo(1);
        assertThat(pageOf(pages, "note2")).isEqualTo(1);
        assertThat(Golden.rows(pages, 2, "note2")).isNotEmpty();
        int all = IntStream.range(1, pages.pages().size())
                .map(p -> Golden.rows(pages, p, "note2").stream()
                        .mapToInt(r -> r.what().split("note2", -1).length - 1)
                        .sum())
                .sum();
        assertThat(all).isEqualTo(1500);
        Golden.check("footnotes", pages);
    }

    @Test
    void aLongTableRepeatsItsHeadAndAlignsItsNumbers() throws IOException {
        List<List<List<Inline>>> rows = new ArrayList<>();
        String[] numbers = {"1.5", "20", "1,000.25", "12.75"};
        for (int i = 0; i < 30; i++) {
            rows.add(List.of(Samples.text("row " + i), Samples.text(numbers[i % 4])));
        }
        Block table = new Block.Table(
                "long",
                "Table\u00a01",
                Samples.text("Long"),
                Optional.empty(),
                List.of(),
                Samples.text("Own count."),
                List.of(Align.LEFT, Align.RIGHT),
                List.of(Samples.text("Thing"), Samples.text("Amount")),
                rows);
        Pages pages = set(List.of(table));
        assertThat(Golden.rows(pages, 1, "Thing")).hasSize(1);
        assertThat(Golden.rows(pages, 2, "Thing"))
                .singleElement()
                .satisfies(r -> assertThat(r.role()).doesNotContain("column_head"));
        double figure = 0.497 * 9; // of the cells' face
        assertThat(Golden.rows(pages, 1, "1.5").get(0).x()
                        - Golden.rows(pages, 1, "12.75").get(0).x())
                .as("points below each other")
                .isEqualTo(figure, within(0.05));
        Golden.check("table", pages);
    }

    @Test
    void aPanelRunsOverThePageWithOpenEdges() throws IOException {
        Block panel = new Block.Panel(
                "case", PanelKind.CASE_STUDY, "Case study 1", Samples.text("A case"), List.of(words("pane", 600)));
        Pages pages = set(List.of(words("fore", 150), panel, words("back", 30)));
        assertThat(Golden.rows(pages, 1, "pane").size()).isGreaterThanOrEqualTo(3);
        assertThat(Golden.rows(pages, 2, "pane")).isNotEmpty();
        assertThat(Golden.rows(pages, pages.pages().get(2)))
                .anyMatch(r -> r.what().equalsIgnoreCase("continued"));
        Golden.check("panel", pages);
    }

    @Test
    void listsNest() throws IOException {
        Block inner = new Block.ItemList(
                true,
                3,
                List.of(new Block.Item(List.of(words("sub", 30))), new Block.Item(List.of(words("fourth", 3)))));
        Block outer = new Block.ItemList(
                false,
                1,
                List.of(new Block.Item(List.of(words("out", 25), inner)), new Block.Item(List.of(words("next", 3)))));
        Pages pages = set(List.of(words("fore", 10), outer, words("back", 10)));
        assertThat(Golden.rows(pages, 1, "sub").get(0).x())
                .isGreaterThan(Golden.rows(pages, 1, "out").get(0).x() + 5);
        Golden.check("nested-lists", pages);
    }

    @Test
    void quotationsAndPullFiguresStandOut() throws IOException {
        Block quote = new Block.Quote(false, List.of(words("said", 40)));
        Block pull = new Block.Quote(true, List.of(Samples.paragraph(paragraphs++, "“Pulled words of some length”")));
        Block figure = new Block.Facts(true, List.of(new Block.Fact("97", "%", Samples.text("of the gallium"))));
        Pages pages = set(List.of(words("fore", 30), figure, quote, words("amid", 30), pull, words("back", 30)));
        assertThat(Golden.rows(pages, 1, "said").get(0).x())
                .isEqualTo(Golden.rows(pages, 1, "back").get(0).x() + 15, within(0.5));
        assertThat(Golden.rows(pages, 1, "97").get(0).x()).isLessThan(100);
        Golden.check("quotations-and-pull-figures", pages);
    }

    @Test
    void glossesHangAtTheirParagraphAndMoveApart() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            blocks.add(words("p" + i, 15));
            blocks.add(new Block.Gloss(
                    "小巨人",
                    Optional.of("xiǎo jùrén"),
                    "zh-Hans",
                    Samples.text("meaning" + i + " of a term that is explained")));
        }
        Pages pages = set(blocks);
        double last = 0;
        for (int i = 0; i < 4; i++) {
            Golden.Row row = Golden.rows(pages, 1, "meaning" + i).get(0);
            assertThat(row.y()).isGreaterThan(last + 30);
            assertThat(row.x()).isLessThan(100);
            last = row.y();
        }
        Golden.check("margin-column", pages);
    }
}
