package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.edition.Samples;
import octavo.page.Pages;
import octavo.problem.Problems;
import octavo.report.Block.Align;
import octavo.report.Block.PanelKind;
import octavo.report.ExhibitSpec.Width;
import octavo.report.Placement;
import org.junit.jupiter.api.Test;

/** What stays together where a page ends, wherever the text before it ends: each tried at every line of a page. */
class PageKeepingTest {
    /** Words that fill a page from three fifths to beyond its foot, by less than a line. */
    private static final int LEAST = 330;

    private static final int MOST = 640;
    private static final int STEP = 9;

    private int paragraphs;

    private Block.Paragraph words(String word, int count) {
        return Samples.paragraph(paragraphs++, (word + " ").repeat(count).strip());
    }

    private static Pages set(List<Block> blocks) {
        return Sheets.sound(Sheets.STYLES.get("house"), Samples.of(blocks), new Problems());
    }

    /** Pages on which a word begins a line. */
    private static List<Integer> pagesOf(Pages pages, String word) {
        return IntStream.range(1, pages.pages().size())
                .filter(p -> !Golden.rows(pages, p, word).isEmpty())
                .boxed()
                .toList();
    }

    /** A box of 12 lines: it goes to the next page, as less than two fifths of one stay empty. */
    @Test
    void aSmallPanelIsNotDivided() {
        int moved = 0;
        for (int fill = LEAST; fill < MOST; fill += STEP) {
            Block box = new Block.Panel(
                    "p", PanelKind.BOX, "", Samples.text("A box"), List.of(words("pane", 80), words("pane", 80)));
            Pages pages = set(List.of(words("fore", fill), box, words("past", 140)));
            assertThat(pagesOf(pages, "pane")).as("filled with %d words", fill).hasSize(1);
            moved +=
                    pagesOf(pages, "pane").get(0) == 2 && pagesOf(pages, "fore").size() == 1 ? 1 : 0;
        }
        assertThat(moved).as("how often it was on the next page").isGreaterThan(5);
    }

    @Test
    void aLongPanelBeginsWithItsTitleAndThreeLines() {
        int divided = 0;
        for (int fill = LEAST; fill < MOST; fill += STEP) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < 14; i++) {
                blocks.add(words("pane", 100));
            }
            Block panel = new Block.Panel("p", PanelKind.CASE_STUDY, "Case study", Samples.text("A case"), blocks);
            Pages pages = set(List.of(words("fore", fill), panel, words("past", 140)));
            int page = pagesOf(pages, "A case").get(0);
            assertThat(Golden.rows(pages, page, "pane").size())
                    .as("filled with %d words", fill)
                    .isGreaterThanOrEqualTo(3);
            divided += page == 1 ? 1 : 0;
        }
        assertThat(divided).as("how often it began below text").isGreaterThan(5);
    }

    /** A stub of a panel on the next page is worth some lines of white. */
    @Test
    void aLongPanelEndsWithFiveLines() {
        int divided = 0;
        for (int fill = 0; fill < LEAST; fill += 2 * STEP) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < 9; i++) {
                blocks.add(words("pane", 80));
            }
            Block panel = new Block.Panel("p", PanelKind.CASE_STUDY, "Case study", Samples.text("A case"), blocks);
            Pages pages = set(List.of(words("fore", 10 + fill), panel));
            List<Integer> on = pagesOf(pages, "pane");
            int last = Golden.rows(pages, on.get(on.size() - 1), "pane").size();
            assertThat(last).as("filled with %d words", 10 + fill).isGreaterThanOrEqualTo(5);
            divided += on.size() - 1;
        }
        assertThat(divided).as("how often it was divided").isGreaterThan(5);
    }

    /** Five facts beside not much more text than they are high: they are not divided. */
    @Test
    void factsStandBesideTheFirstPartOfAPanelWithLittleText() {
        List<Block.Fact> five = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            five.add(new Block.Fact("46", "bn", Samples.text("fact and what it says in some words")));
        }
        int divided = 0;
        for (int fill = 60; fill < MOST; fill += 2 * STEP) {
            Block panel = new Block.Panel(
                    "p",
                    PanelKind.CASE_STUDY,
                    "Case study",
                    Samples.text("A case"),
                    List.of(new Block.Facts(false, five), words("pane", 190), words("pane", 190)));
            Pages pages = set(List.of(words("fore", fill), panel, words("past", 140)));
            int page = pagesOf(pages, "A case").get(0);
            assertThat(Golden.rows(pages, page, "fact"))
                    .as("filled with %d words", fill)
                    .hasSize(5);
            divided += pagesOf(pages, "pane").size() - 1;
        }
        assertThat(divided).as("how often the panel was on two pages").isPositive();
    }

    @Test
    void aTablesHeadHasTwoRowsBelowIt() {
        int cut = 0;
        for (int fill = LEAST; fill < MOST; fill += STEP) {
            Pages pages = set(List.of(words("fore", fill), table(60, Placement.HERE), words("past", 140)));
            int page = pagesOf(pages, "Thing").get(0);
            assertThat(Golden.rows(pages, page, "row ").size())
                    .as("filled with %d words", fill)
                    .isGreaterThanOrEqualTo(2);
            cut += page == 1 ? 1 : 0;
        }
        assertThat(cut).as("how often it began below text").isGreaterThan(5);
    }

    private static Block table(int count, Placement placement) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(List.of(Samples.text("row " + i), Samples.text("1")));
        }
        return new Block.Table(
                "t",
                "Table 1",
                Samples.text("Long"),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(Align.LEFT, Align.RIGHT),
                List.of(Samples.text("Thing"), Samples.text("Amount")),
                rows,
                Optional.of(placement));
    }

    /** A table at the foot stands above the note of one of its cells, and what is on the page leaves room for both. */
    @Test
    void aTableAtTheFootHasItsNotesBelowIt() {
        Inline mark = new Inline.NoteMark(1, "mark-1", "note-1");
        Block table = new Block.Table(
                "t",
                "Table 1",
                Samples.text("Short"),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(Align.LEFT),
                List.of(Samples.text("Thing")),
                List.of(List.of(List.of(new Inline.Text("row "), mark))),
                Optional.of(Placement.BOTTOM));
        Edition.Note note = new Edition.Note(1, "note-1", "mark-1", List.of(words("foot", 200)));
        for (int fill = LEAST; fill < MOST; fill += 40) {
            Edition edition = Samples.of(List.of(words("fore", fill), table, words("past", 900)));
            Pages pages =
                    Sheets.sound(Sheets.STYLES.get("house"), Editions.with(edition, List.of(note)), new Problems());
            int page = pagesOf(pages, "row ").get(0);
            List<Golden.Row> feet = Golden.rows(pages, page, "foot");
            double last = Stream.of("past", "fore", "row ")
                    .flatMap(word -> Golden.rows(pages, page, word).stream())
                    .mapToDouble(Golden.Row::y)
                    .max()
                    .orElseThrow();
            assertThat(feet).as("filled with %d words", fill).hasSizeGreaterThan(8);
            assertThat(feet.get(0).y()).isGreaterThan(last + 15);
            assertThat(feet.get(feet.size() - 1).y()).isLessThan(756);
        }
    }

    /** Two of half width with charts of two heights: their heads, and their sources, are level. */
    @Test
    void thePartsOfAPairAreLevel() {
        Pages pages = set(List.of(words("fore", 60), half("a", 60), half("b", 95), words("past", 60)));
        List<Golden.Row> sources = Golden.rows(pages, 1, "Source");
        assertThat(sources).hasSize(2);
        assertThat(sources.get(0).y()).isEqualTo(sources.get(1).y(), within(0.01));
        assertThat(sources.get(1).x() - sources.get(0).x()).isGreaterThan(200);
    }

    /** A pair at the top of a panel's next part stands below the label that is repeated in the margin column. */
    @Test
    void aPairAtTheTopOfAPartLeavesRoomForItsLabel() {
        int seen = 0;
        for (int fill = LEAST; fill < MOST; fill += 3 * STEP) {
            Block panel = new Block.Panel(
                    "p",
                    PanelKind.CASE_STUDY,
                    "Case study",
                    Samples.text("A case"),
                    List.of(words("pane", fill), half("a", 160), half("b", 160), words("pane", 300)));
            Pages pages = set(List.of(panel, words("past", 140)));
            int page = pagesOf(pages, "What is shown").get(0);
            List<Golden.Row> label = Golden.rows(pages, page, "Continued");
            if (!label.isEmpty()) {
                double exhibit =
                        Golden.rows(pages, page, "What is shown").get(0).y() - 32; // its rule
                assertThat(exhibit)
                        .as("filled with %d words", fill)
                        .isGreaterThan(label.get(0).y() + 3);
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(2);
    }

    private static Block half(String anchor, double height) {
        return Blocks.exhibit(anchor, "Exhibit", Samples.text("Own measurement."), height, Width.HALF, null);
    }
}
