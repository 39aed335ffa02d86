package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.edition.Inline.Text;
import octavo.edition.Origins;
import octavo.edition.Samples;
import octavo.page.Item;
import octavo.page.Page;
import octavo.page.Pages;
import octavo.page.PagesCheck;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Block.Align;
import octavo.report.Block.PanelKind;
import octavo.report.ExhibitSpec.Width;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Input that no author means still ends in pages, or in a clear problem, within seconds. */
class PathologicalTest {
    private static final Duration LIMIT = Duration.ofSeconds(20); // seconds on an idle machine, more on a busy one

    private final Problems problems = new Problems();

    private Pages set(Edition edition) {
        Pages pages = Assertions.assertTimeoutPreemptively(
                LIMIT,
                () -> new PageSetter(Sheets.STYLES.get("house"), Sheets.FACES, Sheets.HYPHENATOR)
                        .set(edition, problems));
        assertThat(PagesCheck.broken(pages)).isEmpty();
        return pages;
    }

    private static Block.Paragraph paragraph(int ordinal, int words) {
        return Samples.paragraph(ordinal, "word ".repeat(words).strip());
    }

    private static Edition with(List<Block> blocks, List<Edition.Note> notes) {
        return Editions.with(Samples.of(blocks), notes);
    }

    private static Edition.Note note(int number, int words) {
        return new Edition.Note(number, "note-" + number, "mark-" + number, List.of(paragraph(1000 + number, words)));
    }

    private static Inline.NoteMark mark(int number) {
        return new Inline.NoteMark(number, "mark-" + number, "note-" + number);
    }

    private static int words(Pages pages) {
        return PageDump.of(pages).split("\\bword\\b", -1).length - 1;
    }

    @Test
    void aParagraphOfTenThousandWords() {
        Pages pages = set(Samples.of(List.of(paragraph(0, 10_000))));
        assertThat(words(pages)).isEqualTo(10_000);
        assertThat(pages.pages()).hasSizeBetween(15, 30);
    }

    @Test
    void aNoteLongerThanAPageRunsOn() {
        List<Inline> content = List.of(new Text("A claim."), mark(1));
        List<Block> blocks = List.of(new Block.Paragraph(0, content), paragraph(1, 100));
        Pages pages = set(with(blocks, List.of(note(1, 3000))));
        assertThat(words(pages)).isEqualTo(3100);
        assertThat(pages.pages().size()).isGreaterThan(3);
    }

    @Test
    void twoHundredNotesInAParagraph() {
        List<Inline> content = new ArrayList<>();
        List<Edition.Note> notes = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            content.add(new Text("claim"));
            content.add(mark(i));
            content.add(new Text(" "));
            notes.add(note(i, 15));
        }
        Pages pages = set(with(List.of(new Block.Paragraph(0, content)), notes));
        assertThat(words(pages)).isEqualTo(3000);
    }

    @Test
    void aTableOfTwoThousandRowsRepeatsItsHead() {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            rows.add(List.of(Samples.text("row " + i), Samples.text("word")));
        }
        Block table = new Block.Table(
                "long",
                "Table 1",
                Samples.text("Long"),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(Align.LEFT, Align.RIGHT),
                List.of(Samples.text("First head"), Samples.text("Second head")),
                rows);
        Pages pages = set(Samples.of(List.of(table)));
        assertThat(words(pages)).isEqualTo(2000);
        long heads = pages.pages().stream()
                .filter(p -> text(p).contains("First head"))
                .count();
        assertThat(heads)
                .isBetween(pages.pages().size() - 3L, (long) pages.pages().size() - 1);
        long tagged = pages.pages().stream()
                .flatMap(p -> p.items().stream())
                .filter(i -> i.owner() instanceof Item.Leaf && i.toString().contains("text=First head"))
                .count();
        assertThat(tagged).isEqualTo(1);
    }

    private static String text(Page page) {
        StringBuilder text = new StringBuilder();
        page.items().forEach(i -> text.append(i).append('\n'));
        return text.toString();
    }

    @Test
    void anExhibitHigherThanAPageIsDrawnSmallerAndToldOf() {
        Block exhibit = new Block.Exhibit(
                "tall",
                "Exhibit 1",
                "Too tall",
                Optional.empty(),
                List.of(),
                List.of(),
                Width.FULL,
                new RandomEdition.Drawn(3000));
        Edition edition = Samples.of(List.of(paragraph(0, 50), exhibit, paragraph(1, 50)));
        Span here = new Span("content/chapters/one.md", 12, 1);
        Pages pages = set(Editions.from(
                edition, new Origins.Builder().anchor("tall", here).build(Span.of("content/briefs/b.yaml"))));
        assertThat(problems.sorted()).hasSize(1).allSatisfy(p -> {
            assertThat(p.code()).isEqualTo("exhibit-too-high");
            assertThat(p.span()).isEqualTo(here);
            assertThat(p.message()).contains("Exhibit 1 (tall)");
        });
        assertThat(pages.pages())
                .allSatisfy(page -> assertThat(page.items()).allSatisfy(item -> {
                    if (item instanceof Item.Picture picture) {
                        assertThat(picture.y() + picture.drawing().height()).isLessThan(page.height());
                    }
                }));
    }

    @Test
    void panelsWithinPanelsWithinPanels() {
        Block block = paragraph(0, 400);
        for (int i = 0; i < 12; i++) {
            block = new Block.Panel("p" + i, PanelKind.BOX, "Box", List.of(), List.of(block, paragraph(i + 1, 60)));
        }
        Pages pages = set(Samples.of(List.of(block)));
        assertThat(words(pages)).isEqualTo(400 + 12 * 60);
    }

    @Test
    void aWordWiderThanTheMeasure() {
        Pages pages = set(Samples.of(List.of(Samples.paragraph(0, "a " + "x".repeat(400) + " b"))));
        pages.pages()
                .forEach(page -> page.items()
                        .forEach(item -> assertThat(PageDump.right(item)).isLessThanOrEqualTo(page.width())));
    }

    @Test
    void listsAndSectionsDeeperThanAnyOneReads() {
        Block block = paragraph(0, 30);
        for (int i = 0; i < 30; i++) {
            block = i % 2 == 0
                    ? new Block.ItemList(i % 4 == 0, 1, List.of(new Block.Item(List.of(block))))
                    : new Block.Section("s" + i, 1 + i % 6, Optional.empty(), Samples.text("Deep"), List.of(block));
        }
        assertThat(words(set(Samples.of(List.of(block))))).isEqualTo(30);
    }

    @Test
    void moreInTheMarginThanTheTextIsLong() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            blocks.add(paragraph(i, 10));
            blocks.add(new Block.Gloss("小巨人", Optional.empty(), "zh-Hans", Samples.text("meaning of " + i)));
        }
        Pages pages = set(Samples.of(blocks));
        String dump = PageDump.of(pages);
        for (int i = 0; i < 40; i++) {
            assertThat(dump).contains("'meaning of " + i + "'");
        }
    }
}
