package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.edition.Samples;
import octavo.page.Item;
import octavo.page.Page;
import octavo.page.Pages;
import octavo.problem.Problems;
import octavo.report.Block.Align;
import octavo.report.Block.PanelKind;
import octavo.style.Style;
import org.junit.jupiter.api.Test;

/** Rules of page make-up, each on the smallest brief that shows it. */
class PageRulesTest {
    private final Problems problems = new Problems();

    private static Block.Paragraph text(int ordinal, int lines) {
        return Samples.paragraph(
                ordinal, "Twelve words or so make a line of this measure in house style. ".repeat(lines));
    }

    private Pages set(Style style, Edition edition) {
        return Sheets.sound(style, edition, problems);
    }

    private Pages set(Block... blocks) {
        return set(Sheets.STYLES.get("house"), Samples.of(List.of(blocks)));
    }

    private static List<GlyphRun> runs(Page page) {
        List<GlyphRun> runs = new ArrayList<>();
        for (Item item : page.items()) {
            if (item instanceof Item.Placed placed && placed.mark() instanceof Mark.Text text) {
                runs.add(text.run());
            }
        }
        return runs;
    }

    private static GlyphRun run(Page page, String text) {
        return runs(page).stream()
                .filter(r -> r.text().startsWith(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no \"" + text + "\" on page " + page.label()));
    }

    /** Some words with the mark of a note behind them. */
    private static List<Inline> marked(String text, int number) {
        return List.of(new Inline.Text(text), new Inline.NoteMark(number, "mark-" + number, "note-" + number));
    }

    private static Edition.Note note(int number) {
        return new Edition.Note(
                number,
                "note-" + number,
                "mark-" + number,
                List.of(Samples.paragraph(100 + number, "Words of note " + "abcdefg".charAt(number))));
    }

    @Test
    void notesOfHeadingsTitlesMarginsAndTablesStandAtTheFootOfTheirPage() {
        Block table = new Block.Table(
                "t",
                "Table",
                marked("A title", 3),
                Optional.empty(),
                marked("A remark", 4),
                List.of(),
                List.of(Align.LEFT),
                List.of(Samples.text("Head")),
                List.of(List.of(marked("Cell", 5))));
        Block gloss = new Block.Gloss("小巨人", Optional.empty(), "zh-Hans", marked("a small firm", 2));
        Block panel = new Block.Panel("p", PanelKind.BOX, "", marked("A box", 6), List.of(text(3, 1)));
        Block section = new Block.Section(
                "s", 1, Optional.of("1.1"), marked("A head", 1), List.of(text(1, 3), gloss, text(2, 3), table, panel));
        List<Edition.Note> notes = List.of(note(1), note(2), note(3), note(4), note(5), note(6));
        Pages pages = set(Sheets.STYLES.get("house"), Editions.with(Samples.of(List.of(section)), notes));
        Page page = pages.pages().get(1);
        double last = 600;
        for (char letter : "bcdefg".toCharArray()) {
            double y = run(page, "Words of note " + letter).y();
            assertThat(y).as("note " + letter).isGreaterThan(last).isLessThan(756);
            last = y;
        }
    }

    @Test
    void noHeadingIsHyphenated() {
        String[] words = "characterisation of manufacturing administration and considerations for internationalisation"
                .split(" ");
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            StringBuilder title = new StringBuilder();
            for (int w = 0; w < 4 + i % 9; w++) {
                title.append(w > 0 ? " " : "").append(words[(i + w * (1 + i % 3)) % words.length]);
            }
            blocks.add(new Block.Section(
                    "s" + i, 1, Optional.of("1." + i), Samples.text(title.toString()), List.of(text(i, 1))));
        }
        for (String style : List.of("house", "accessible")) {
            Edition edition = Samples.of(blocks);
            for (Page page : set(Sheets.STYLES.get(style), edition).pages()) {
                assertThat(runs(page))
                        .filteredOn(r -> r.size() > 15)
                        .noneMatch(r -> r.text().contains("\u00AD"));
            }
        }
    }

    @Test
    void theNoteOfAGlossWithinAPanelIsSetToo() {
        Block gloss = new Block.Gloss("小巨人", Optional.empty(), "zh-Hans", marked("a small firm", 1));
        Block inner = new Block.Panel("in", PanelKind.BOX, "", List.of(), List.of(text(1, 1), gloss));
        Block outer = new Block.Panel("out", PanelKind.BOX, "", List.of(), List.of(text(0, 1), inner));
        Pages pages = set(Sheets.STYLES.get("house"), Editions.with(Samples.of(List.of(outer)), List.of(note(1))));
        assertThat(run(pages.pages().get(1), "Words of note b").y()).isGreaterThan(600);
    }

    @Test
    void aHeadingInTheMarginThatIsHigherThanItsTextKeepsTheNextOneBelowIt() {
        List<Inline> title = Samples.text("A title of many words that needs more lines than its text does, many more");
        Block one = new Block.Section("one", 1, Optional.empty(), title, List.of(Samples.paragraph(0, "Text.")));
        Block two = new Block.Section(
                "two", 1, Optional.empty(), Samples.text("Next"), List.of(Samples.paragraph(1, "More.")));
        Edition edition = Samples.of(List.of(Samples.paragraph(2, "Before."), one, two));
        Page page = set(Sheets.STYLES.get("memo"), edition).pages().get(0);
        double last = runs(page).stream()
                .filter(r -> r.size() == 12 && r.y() < run(page, "Next").y())
                .mapToDouble(GlyphRun::y)
                .max()
                .orElseThrow();
        assertThat(run(page, "Next").y()).isGreaterThan(last + 15 + 20);
    }

    @Test
    void whatHangsAfterATableAtAPartsEndStaysOnItsPage() {
        Block table = Blocks.bare(
                List.of(Align.LEFT, Align.LEFT), Blocks.row("What", "How"), List.of(Blocks.row("One", "Two")));
        Block facts = new Block.Facts(false, List.of(new Block.Fact("25", "%", Samples.text("of all cases"))));
        Pages pages = set(
                text(0, 20), table, facts, new Block.Panel("p", PanelKind.BOX, "Box", List.of(), List.of(text(1, 60))));
        Page page = pages.pages().get(1);
        assertThat(run(page, "of all cases").y())
                .isGreaterThan(run(page, "What").y());
    }

    @Test
    void factsThatFindNoRoomBesideAPanelsFirstPartHangBesideTheNext() {
        List<Block.Fact> facts = new ArrayList<>();
        for (String value : List.of("11", "22", "33", "44")) {
            facts.add(new Block.Fact(value, "%", Samples.text("of all cases that were counted in that year")));
        }
        List<Block> blocks = new ArrayList<>(List.of(new Block.Facts(false, facts)));
        for (int i = 0; i < 8; i++) {
            blocks.add(text(2 + i, 6));
        }
        Block panel = new Block.Panel("p", PanelKind.CASE_STUDY, "Case study", Samples.text("A case"), blocks);
        Pages pages = set(text(0, 12), text(1, 13), panel);
        assertThat(problems.sorted()).isEmpty();
        double first = run(pages.pages().get(1), "11").y();
        assertThat(first).isGreaterThan(450);
        assertThat(run(pages.pages().get(2), "44").y()).isLessThan(400);
        long beside = runs(pages.pages().get(1)).stream()
                .filter(r -> r.x() < 80 && r.size() > 20)
                .count();
        assertThat(beside).as("facts on the first page").isBetween(1L, 3L);
    }

    @Test
    void aGlossKeepsAwayFromTheNumberOfTheNextSection() {
        Block gloss = new Block.Gloss(
                "小巨人", Optional.empty(), "zh-Hans", Samples.text("a small firm that does one thing well ".repeat(6)));
        Block section = new Block.Section("s", 1, Optional.of("1.1"), Samples.text("A head"), List.of(text(1, 30)));
        Pages pages = set(text(0, 1), gloss, section);
        Page page = pages.pages().get(1);
        GlyphRun number = run(page, "1.1");
        double rule = glossRule(page);
        boolean above = rule < number.y() - 20;
        assertThat(above ? number.y() - rule : rule - number.y()).isGreaterThan(12);
    }

    private static double glossRule(Page page) {
        for (Item item : page.items()) {
            if (item instanceof Item.Placed placed
                    && placed.mark() instanceof Mark.Shape shape
                    && shape.fill().map(Object::toString).orElse("").equalsIgnoreCase("#C9CDD2")) {
                return PageDump.Bounds.of(shape.outline())[1];
            }
        }
        throw new AssertionError("no hair rule");
    }

    private static Block.Table columns(int count, String word) {
        List<Align> aligns = new ArrayList<>();
        List<List<Inline>> row = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            aligns.add(Align.LEFT);
            row.add(Samples.text(word));
        }
        return new Block.Table(
                "wide",
                "Table 1",
                Samples.text("Many columns"),
                Optional.empty(),
                List.of(),
                List.of(),
                aligns,
                row,
                List.of(row));
    }

    @Test
    void aCrowdedTableIsSetSmallerAndOneTooWideIsToldOf() {
        Pages smaller = set(columns(13, "Meeting"));
        assertThat(problems.sorted()).isEmpty();
        GlyphRun cell = runs(smaller.pages().get(1)).stream()
                .filter(r -> r.text().startsWith("Meeting"))
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(cell.size()).isLessThan(9).isGreaterThanOrEqualTo(7);
        set(columns(25, "Development"));
        assertThat(problems.sorted()).hasSize(1).allSatisfy(p -> {
            assertThat(p.code()).isEqualTo("table-too-wide");
            assertThat(p.message()).contains("Table 1 (wide) has 25 columns");
            assertThat(p.hint()).contains("make two tables");
        });
    }

    @Test
    void leadersRunToThePageNumberWhereTheStyleAsks() {
        Block one = new Block.Section("a", 1, Optional.empty(), Samples.text("First head"), List.of(text(0, 60)));
        Block two = new Block.Section("b", 1, Optional.empty(), Samples.text("Second head"), List.of(text(1, 60)));
        Edition edition = Samples.of(List.of(one, two));
        assertThat(dots(set(Sheets.STYLES.get("house"), edition).pages().get(1)))
                .isZero();
        Page contents = set(Sheets.style("extends: house\ndesign: { leaders: true }\n"), edition)
                .pages()
                .get(1);
        assertThat(dots(contents)).isGreaterThan(60);
        GlyphRun first = runs(contents).stream()
                .filter(r -> r.text().equals("."))
                .findFirst()
                .orElseThrow();
        assertThat(first.x() + first.width()).isCloseTo(532.9 - 26, offset(2.5));
    }

    private static long dots(Page page) {
        return runs(page).stream().filter(r -> r.text().equals(".")).count();
    }

    @Test
    void pagesEndLevelWhereTheStyleAsks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            blocks.add(text(2 * i, 2));
            Block item = text(2 * i + 1, 3);
            blocks.add(new Block.ItemList(false, 1, List.of(new Block.Item(List.of(item)))));
        }
        Edition edition = Samples.of(blocks);
        List<Double> plain = ends(set(Sheets.STYLES.get("house"), edition));
        List<Double> level = ends(set(Sheets.style("extends: house\ndesign: { level: true }\n"), edition));
        assertThat(level).hasSameSizeAs(plain).hasSizeGreaterThan(3);
        assertThat(plain).anyMatch(y -> y < 747);
        assertThat(level).allSatisfy(y -> assertThat(y).isCloseTo(748, offset(1.0)));
    }

    /** The last baseline of the text on each page but the cover and the last. */
    private static List<Double> ends(Pages pages) {
        List<Double> ends = new ArrayList<>();
        for (Page page : pages.pages().subList(1, pages.pages().size() - 1)) {
            ends.add(runs(page).stream()
                    .mapToDouble(GlyphRun::y)
                    .filter(y -> y < 760)
                    .max()
                    .orElseThrow());
        }
        return ends;
    }
}
