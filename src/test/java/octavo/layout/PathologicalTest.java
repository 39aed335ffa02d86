package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import octavo.drawing.Mark;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.edition.Inline.Text;
import octavo.edition.Origins;
import octavo.edition.Samples;
import octavo.layout.block.Geometry;
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

    /** Ends in pages, with nothing to be told. */
    private Pages clean(Edition edition) {
        Pages pages = set(edition);
        inside(pages);
        assertThat(problems.sorted()).isEmpty();
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
        Pages pages = clean(Samples.of(List.of(paragraph(0, 10_000))));
        assertThat(words(pages)).isEqualTo(10_000);
        assertThat(pages.pages()).hasSizeBetween(19, 21);
    }

    @Test
    void aNoteLongerThanAPageRunsOn() {
        List<Inline> content = List.of(new Text("A claim."), mark(1));
        List<Block> blocks = List.of(new Block.Paragraph(0, content), paragraph(1, 100));
        Pages pages = clean(with(blocks, List.of(note(1, 3000))));
        assertThat(words(pages)).isEqualTo(3100);
        assertThat(pages.pages()).hasSizeBetween(5, 6);
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
        Pages pages = clean(with(List.of(new Block.Paragraph(0, content)), notes));
        assertThat(words(pages)).isEqualTo(3000);
        assertThat(pages.pages()).hasSizeBetween(6, 7);
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
        Pages pages = clean(Samples.of(List.of(table)));
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
        Pages pages = clean(Samples.of(List.of(block)));
        assertThat(words(pages)).isEqualTo(400 + 12 * 60);
        assertThat(pages.pages()).hasSizeBetween(8, 10);
    }

    @Test
    void aWordWiderThanTheMeasureIsBrokenAnywhere() {
        Pages pages = clean(Samples.of(List.of(Samples.paragraph(0, "a " + "x".repeat(400) + " b"))));
        Page page = pages.pages().get(1);
        List<Mark.Text> lines = page.items().stream()
                .filter(i -> i.owner() instanceof Item.Leaf)
                .filter(i -> i instanceof Item.Placed p && p.mark() instanceof Mark.Text)
                .map(i -> (Mark.Text) ((Item.Placed) i).mark())
                .filter(t -> t.run().text().contains("xx"))
                .toList();
        assertThat(lines.stream()
                        .mapToInt(t -> t.run().text().replaceAll("[^x]", "").length())
                        .sum())
                .isEqualTo(400);
        Geometry g = Geometry.of(Sheets.STYLES.get("house"), Edition.Paper.A4);
        assertThat(lines).allSatisfy(t -> {
            assertThat(t.run().x()).isGreaterThan(g.text() - 1);
            assertThat(t.run().x() + t.run().width()).isLessThan(g.text() + g.measure() + 1);
        });
    }

    @Test
    void listsAndSectionsDeeperThanAnyOneReads() {
        Block block = paragraph(0, 30);
        for (int i = 0; i < 30; i++) {
            block = i % 2 == 0
                    ? new Block.ItemList(i % 4 == 0, 1, List.of(new Block.Item(List.of(block))))
                    : new Block.Section("s" + i, 1 + i % 6, Optional.empty(), Samples.text("Deep"), List.of(block));
        }
        assertThat(words(clean(Samples.of(List.of(block))))).isEqualTo(30);
    }

    @Test
    void moreInTheMarginThanTheTextIsLong() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            blocks.add(paragraph(i, 10));
            blocks.add(new Block.Gloss("小巨人", Optional.empty(), "zh-Hans", Samples.text("meaning of " + i)));
        }
        Pages pages = clean(Samples.of(blocks));
        String dump = PageDump.of(pages);
        List<String> lost = IntStream.range(0, 40)
                .mapToObj(i -> "meaning of " + i + "'")
                .filter(text -> !dump.contains(text))
                .toList();
        assertThat(lost).isEmpty();
    }

    @Test
    void noGlossStandsLaterThanOnThePageAfterItsParagraph() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            blocks.add(new Block.Paragraph(0, Samples.text("Paragraph" + i)));
            blocks.add(new Block.Gloss("小巨人", Optional.empty(), "zh-Hans", Samples.text("meaning" + i)));
        }
        Pages pages = clean(Samples.of(blocks));
        for (int i = 0; i < 40; i++) {
            int paragraph = page(pages, "Paragraph" + i);
            assertThat(page(pages, "meaning" + i)).as("gloss %d", i).isBetween(paragraph, paragraph + 1);
        }
    }

    /** The page on which this word stands. */
    private static int page(Pages pages, String word) {
        for (int p = 0; p < pages.pages().size(); p++) {
            for (Item item : pages.pages().get(p).items()) {
                if (item instanceof Item.Placed placed
                        && placed.mark() instanceof Mark.Text text
                        && text.run().text().strip().endsWith(word)) {
                    return p;
                }
            }
        }
        throw new AssertionError(word);
    }

    /** Nothing reaches out of any page. */
    private static void inside(Pages pages) {
        for (Page page : pages.pages()) {
            for (Item item : page.items()) {
                if (item instanceof Item.Placed placed && placed.mark() instanceof Mark.Text text) {
                    assertThat(text.run().y()).as("%s", item).isBetween(0.0, page.height());
                }
                assertThat(PageDump.right(item)).as("%s", item).isLessThanOrEqualTo(page.width());
            }
        }
    }

    private static Block.Table table(String anchor, String title, List<List<Inline>> head, List<List<Inline>> row) {
        List<Align> aligns = head.stream().map(h -> Align.LEFT).toList();
        return new Block.Table(
                anchor,
                title.isEmpty() ? "" : "Table 1",
                title.isEmpty() ? List.of() : Samples.text(title),
                Optional.empty(),
                List.of(),
                List.of(),
                aligns,
                head,
                List.of(row));
    }

    private static Edition writtenAt(Edition edition, String anchor, Span span) {
        return Editions.from(
                edition,
                new Origins.Builder().anchor(anchor, span).paragraph(0, span).build(Span.of("b.yaml")));
    }

    private void told(String code, Span span, String message, String hint) {
        assertThat(problems.sorted()).hasSize(1).allSatisfy(p -> {
            assertThat(p.code()).isEqualTo(code);
            assertThat(p.span()).isEqualTo(span);
            assertThat(p.message()).contains(message);
            assertThat(p.hint()).contains(hint);
        });
    }

    @Test
    void fiveHundredHeadingsInARow() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            blocks.add(new Block.Section("s" + i, 1 + i % 3, Optional.of("1." + i), Samples.text("word"), List.of()));
        }
        Pages pages = clean(Samples.of(blocks));
        assertThat(words(pages)).isGreaterThanOrEqualTo(500);
    }

    @Test
    void aTableOfSixtyColumnsIsToldOf() {
        List<List<Inline>> head = new ArrayList<>();
        List<List<Inline>> row = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            head.add(Samples.text("Development" + i));
            row.add(Samples.text("organisation"));
        }
        Span here = new Span("content/chapters/one.md", 12, 1);
        inside(set(writtenAt(Samples.of(List.of(table("sixty", "Many", head, row))), "sixty", here)));
        told("table-too-wide", here, "has 60 columns", "leave columns out");
    }

    @Test
    void aListNestedTwelveDeep() {
        for (boolean ordered : List.of(true, false)) {
            Block list = paragraph(12, 30);
            for (int i = 11; i >= 0; i--) {
                list = new Block.ItemList(ordered, 1, List.of(new Block.Item(List.of(paragraph(i, 30), list))));
            }
            Pages pages = clean(Samples.of(List.of(list)));
            assertThat(words(pages)).isEqualTo(13 * 30);
        }
    }

    @Test
    void aCaptionLongerThanAPageIsRefused() {
        String title = "caption ".repeat(900).strip();
        Span here = new Span("content/chapters/one.md", 7, 1);
        set(writtenAt(
                Samples.of(List.of(table("t", title, List.of(Samples.text("A")), List.of(Samples.text("x"))))),
                "t",
                here));
        told("too-high", here, "something is higher than a page", "shorten");
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void aGlossHigherThanAPageIsRefused() {
        Block gloss = new Block.Gloss(
                "小巨人",
                Optional.empty(),
                "zh-Hans",
                Samples.text("meaning ".repeat(400).strip()));
        Span here = new Span("content/chapters/one.md", 9, 1);
        set(writtenAt(Samples.of(List.of(paragraph(0, 40), gloss, paragraph(1, 40))), "none", here));
        told("too-high", here, "in the margin beside this is higher than a page", "shorten it");
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void anAddressOfThreeHundredCharactersInACell() {
        String address = "https://example.org/" + "abcdefghi/".repeat(28);
        Pages pages = clean(Samples.of(List.of(table(
                "t",
                "",
                List.of(Samples.text("Where"), Samples.text("What")),
                List.of(Samples.text(address), Samples.text("word"))))));
        String shown = text(pages.pages().get(1));
        assertThat(shown.split("abcdefghi", -1)).hasSize(29);
    }

    @Test
    void aParagraphOfNothingButNoteMarks() {
        List<Inline> content = new ArrayList<>();
        List<Edition.Note> notes = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            content.add(mark(i));
            notes.add(note(i, 3));
        }
        Pages pages = clean(with(List.of(new Block.Paragraph(0, content)), notes));
        assertThat(words(pages)).isEqualTo(600);
    }

    @Test
    void aCellLongerThanAPageRunsOnBelowTheHead() {
        Pages pages = clean(Samples.of(List.of(table(
                "t",
                "",
                List.of(Samples.text("Head"), Samples.text("Side")),
                List.of(Samples.text("word ".repeat(3000).strip()), Samples.text("x"))))));
        assertThat(words(pages)).isEqualTo(3000);
        Page second = pages.pages().get(2);
        double head = baseline(second, "Head");
        assertThat(baseline(second, "word") - head).isGreaterThan(16); // with room below the rule
    }

    private static double baseline(Page page, String text) {
        return page.items().stream()
                .filter(i -> i instanceof Item.Placed p
                        && p.mark() instanceof Mark.Text t
                        && t.run().text().startsWith(text))
                .mapToDouble(i -> ((Mark.Text) ((Item.Placed) i).mark()).run().y())
                .min()
                .orElseThrow();
    }
}
