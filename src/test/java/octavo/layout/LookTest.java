package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.drawing.Colour;
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
import octavo.report.ExhibitSpec.Width;
import octavo.style.Role;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Distances of the house style as measured in the mock-up house.pdf, in pt. */
class LookTest {
    private static final double LEFT = 62.36;
    private static final double TEXT = 184.25;
    private static final double RIGHT = 532.92;
    private static final Offset<Double> NEAR = offset(0.06);

    private static Block.Paragraph p(int ordinal, String text) {
        return Samples.paragraph(ordinal, text);
    }

    private static Pages set(Block... blocks) {
        Edition edition = Samples.of(List.of(blocks));
        return new PageSetter(Sheets.STYLES.get("house"), Sheets.FACES, Sheets.HYPHENATOR).set(edition, new Problems());
    }

    private static GlyphRun run(Pages pages, String text) {
        return runs(pages).stream()
                .filter(r -> r.text().startsWith(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no \"" + text + "\" in\n" + PageDump.of(pages)));
    }

    private static List<GlyphRun> runs(Pages pages) {
        List<GlyphRun> runs = new ArrayList<>();
        pages.pages()
                .forEach(page -> page.items().forEach(item -> {
                    if (item instanceof Item.Placed placed && placed.mark() instanceof Mark.Text text) {
                        runs.add(text.run());
                    }
                }));
        return runs;
    }

    /** The top edges of rectangles of this width and colour on the page with this index. */
    private static List<double[]> bars(Pages pages, int page, String colour) {
        List<double[]> bars = new ArrayList<>();
        for (Item item : pages.pages().get(page).items()) {
            if (item instanceof Item.Placed placed
                    && placed.mark() instanceof Mark.Shape shape
                    && shape.fill().equals(Optional.of(Colour.parse(colour)))) {
                bars.add(PageDump.Bounds.of(shape.outline()));
            }
        }
        return bars;
    }

    @Test
    void aChapterOpensWithItsNumeralInTheMarginColumn() {
        Pages pages = set(p(0, "Body text begins here and goes on."));
        assertThat(run(pages, "Title of the chapter").y()).isCloseTo(104, NEAR);
        assertThat(run(pages, "Title of the chapter").x()).isCloseTo(TEXT, offset(1.0)); // optical margin
        GlyphRun numeral = runs(pages).stream()
                .filter(r -> r.size() == 28 && r.text().startsWith("1"))
                .findFirst()
                .orElseThrow();
        assertThat(numeral.x()).isCloseTo(LEFT - 1, NEAR);
        assertThat(run(pages, "Body text").y()).isCloseTo(147.88 + 30, NEAR); // two lines for the standfirst
    }

    @Test
    void aSectionHeadTakesFourLinesAndLetsTheBodyRejoinTheGrid() {
        Block section = new Block.Section("s", 1, Optional.of("4.1"), Samples.text("A head"), List.of(p(1, "Below.")));
        Pages pages = set(p(0, "Above."), section);
        double above = run(pages, "Above").y();
        double head = run(pages, "A head").y();
        assertThat(head - above).isCloseTo(48.87, NEAR);
        assertThat(run(pages, "Below").y() - head).isCloseTo(26.13, NEAR);
        assertThat(run(pages, "4.1").x()).isCloseTo(LEFT, NEAR);
        assertThat(run(pages, "4.1").y()).isCloseTo(head, NEAR);
    }

    /** A head of one line in a row of such heads stands on the baseline of its numeral, one of two lines above it. */
    @Test
    void theHeadOfAFindingSharesABaselineWithItsNumeral() {
        Pages low = memoOfFindings("Short.", "Brief.");
        assertThat(run(low, "Short.").y()).isCloseTo(numeral(low).y(), NEAR);
        String two = "Such a head has so many words that it takes two lines.";
        Pages mixed = memoOfFindings("Short.", two);
        assertThat(run(mixed, "Short.").y()).isCloseTo(run(mixed, "Such a").y(), NEAR);
        assertThat(run(mixed, "Short.").y()).isLessThan(numeral(mixed).y() - 5);
    }

    private static GlyphRun numeral(Pages pages) {
        double size =
                Sheets.STYLES.get("memo").text(Role.FINDING_NUMERAL).size().pt();
        return runs(pages).stream()
                .filter(r -> r.text().strip().equals("1") && r.size() == size && r.y() > 300) // not the chapter's
                .findFirst()
                .orElseThrow();
    }

    /** Where there is no margin column for the number, as before the titles of sections. */
    @Test
    void theNumberOfASectionStandsApartFromItsTitleAboveItsNotes() {
        Pages pages = new PageSetter(Sheets.STYLES.get("accessible"), Sheets.FACES, Sheets.HYPHENATOR)
                .set(Samples.endnotes("en-GB", 30), new Problems());
        List<GlyphRun> numbers =
                runs(pages).stream().filter(r -> r.text().startsWith("1.1")).toList();
        GlyphRun number = numbers.get(numbers.size() - 1);
        GlyphRun title = runs(pages).stream()
                .filter(r -> r.text().startsWith("How it began") && r.y() == number.y())
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(title.x() - number.x() - number.width()).isCloseTo((0.65 - 0.2) * 14, NEAR);
    }

    private static Pages memoOfFindings(String... heads) {
        List<Block.Item> items = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            List<Inline> text = List.of(new Inline.Strong(Samples.text(heads[i])), new Inline.Text(" What was found."));
            items.add(new Block.Item(List.of(new Block.Paragraph(i, text))));
        }
        Block findings = new Block.Panel(
                "findings",
                PanelKind.KEY_FINDINGS,
                "Key findings",
                List.of(),
                List.of(new Block.ItemList(true, 1, items)));
        return new PageSetter(Sheets.STYLES.get("memo"), Sheets.FACES, Sheets.HYPHENATOR)
                .set(Samples.of(List.of(findings)), new Problems());
    }

    @Test
    void aListIsSetOffByHalfALine() {
        Block list = new Block.ItemList(
                false, 1, List.of(new Block.Item(List.of(p(1, "One."))), new Block.Item(List.of(p(2, "Two.")))));
        Pages pages = set(p(0, "Above."), list, p(3, "Below."));
        assertThat(run(pages, "One").y() - run(pages, "Above").y()).isCloseTo(22.5, NEAR);
        assertThat(run(pages, "Two").y() - run(pages, "One").y()).isCloseTo(15, NEAR);
        assertThat(run(pages, "Below").y() - run(pages, "Two").y()).isCloseTo(22.5, NEAR);
        assertThat(run(pages, "One").x()).isCloseTo(TEXT + 11.6, NEAR);
    }

    @Test
    void footnotesEndWithTheTextArea() {
        Edition base = Samples.everything();
        Pages pages =
                new PageSetter(Sheets.STYLES.get("house"), Sheets.FACES, Sheets.HYPHENATOR).set(base, new Problems());
        GlyphRun last = runs(pages).stream()
                .filter(r -> r.text().startsWith("a source"))
                .max((a, b) -> Double.compare(a.y(), b.y()))
                .orElseThrow();
        assertThat(last.y()).isCloseTo(753, NEAR);
    }

    @Test
    void anExhibitStandsUnderItsRuleAndTab() {
        Pages pages = set(p(0, "Above."), Samples.exhibit("e"));
        double rule = bars(pages, 1, "#121417").get(0)[1];
        double[] tab = bars(pages, 1, "#9E1B12").get(0);
        assertThat(rule - run(pages, "Above").y()).isCloseTo(2.63 + 4.5 + 15, NEAR);
        assertThat(tab).containsExactly(new double[] {LEFT, rule, LEFT + 30, rule + 3.5}, NEAR);
        assertThat(run(pages, "Exhibit").y() - rule).isCloseTo(15.63, NEAR);
        assertThat(run(pages, "Left is longer").y() - rule).isCloseTo(31.88, NEAR);
        assertThat(run(pages, "Length").y() - rule).isCloseTo(46.25, NEAR);
    }

    @Test
    void aPanelIsTwelveWiderThanTheLiveArea() {
        Block panel =
                new Block.Panel("b", PanelKind.BOX, "Box", Samples.text("The title"), List.of(p(1, "Panel text.")));
        Pages pages = set(p(0, "Above."), panel);
        double[] tint = bars(pages, 1, "#F6F3ED").get(0);
        assertThat(tint[0]).isCloseTo(LEFT - 12, NEAR);
        assertThat(tint[2]).isCloseTo(RIGHT + 12, NEAR);
        assertThat(run(pages, "The title").y() - tint[1]).isCloseTo(32.75, NEAR);
        assertThat(run(pages, "Box").y() - tint[1]).isCloseTo(30.63, NEAR);
        assertThat(run(pages, "Box").x()).isCloseTo(LEFT, NEAR);
        assertThat(run(pages, "Panel text").y() - run(pages, "The title").y()).isCloseTo(26.25, NEAR);
        assertThat(tint[3] - run(pages, "Panel text").y()).isCloseTo(22.5, NEAR);
    }

    @Test
    void numbersOfATableStandOnTheirDecimalPoint() {
        Block table = Blocks.bare(
                List.of(Align.LEFT, Align.RIGHT),
                Blocks.row("What", "How much"),
                List.of(Blocks.row("a", "1,060.0"), Blocks.row("b", "78.25"), Blocks.row("c", "13")));
        Pages pages = set(table);
        GlyphRun whole = run(pages, "13");
        double point = whole.x() + whole.width();
        assertThat(pointOf(run(pages, "1,060.0"))).isCloseTo(point, NEAR);
        assertThat(pointOf(run(pages, "78.25"))).isCloseTo(point, NEAR);
        GlyphRun longest = run(pages, "78.25");
        assertThat(longest.x() + longest.width()).isCloseTo(RIGHT, NEAR);
    }

    @Test
    void neitherThreeDecimalsNorNoteMarksMoveANumber() {
        Inline.NoteMark mark = new Inline.NoteMark(1, "mark-1", "note-1");
        List<List<List<Inline>>> rows = List.of(
                Blocks.row("a", "1,234.5"),
                Blocks.row("b", "0.125"),
                List.of(Samples.text("c"), List.of(new Inline.Text("31.625"), mark)),
                List.of(Samples.text("d"), List.of(new Inline.Text("77"), mark)),
                Blocks.row("e", "–"));
        Block table = Blocks.bare(List.of(Align.LEFT, Align.RIGHT), List.of(), rows);
        Edition.Note note = new Edition.Note(1, "note-1", "mark-1", List.of(p(9, "A note.")));
        Pages pages = Sheets.pages(Editions.with(Samples.of(List.of(table)), List.of(note)), new Problems());
        GlyphRun whole = run(pages, "77");
        double point = whole.x() + whole.width();
        for (String number : List.of("1,234.5", "0.125", "31.625")) {
            assertThat(pointOf(run(pages, number))).as(number).isCloseTo(point, NEAR);
        }
        GlyphRun dash = run(pages, "–");
        assertThat(dash.x() + dash.width()).isCloseTo(point, offset(1.0)); // it hangs a little
    }

    /** Where the decimal point of a number of tabular figures begins. */
    private static double pointOf(GlyphRun run) {
        double x = run.x();
        for (int i = 0; i < run.glyphs().count(); i++) {
            if (run.text().charAt(run.glyphs().clusters()[i]) == '.') {
                return x;
            }
            x += run.glyphs().advances()[i] * run.size() / run.face().unitsPerEm() + run.spacing();
        }
        throw new AssertionError("no point in " + run.text());
    }

    @Test
    void glossesAtNeighbouringParagraphsMoveApart() {
        Block.Gloss gloss = new Block.Gloss(
                "小巨人", Optional.of("xiǎo jùrén"), "zh-Hans", Samples.text("Little Giant, a specialised small firm"));
        Pages pages = set(p(0, "First."), gloss, p(1, "Second."), gloss, p(2, "Third."), gloss);
        List<double[]> rules = bars(pages, 1, "#C9CDD2");
        assertThat(rules).hasSize(3);
        assertThat(rules.get(0)[1]).isCloseTo(run(pages, "First").y() - 7.875, NEAR);
        for (int i = 1; i < 3; i++) {
            assertThat(rules.get(i)[1] - rules.get(i - 1)[1]).isGreaterThan(50);
        }
    }

    @Test
    void anExhibitThatDoesNotFitGoesToTheNextPageWhileTextRunsOn() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            blocks.add(p(i, "Paragraph " + i + " says a few words. ".repeat(8)));
        }
        Block exhibit = new Block.Exhibit(
                "e",
                "Exhibit 1",
                "A high one",
                Optional.empty(),
                List.of(),
                List.of(),
                Width.MEASURE,
                new RandomEdition.Drawn(300));
        blocks.add(exhibit);
        for (int i = 8; i < 30; i++) {
            blocks.add(p(i, "Paragraph " + i + " says a few words. ".repeat(8)));
        }
        Pages pages = set(blocks.toArray(Block[]::new));
        assertThat(text(pages.pages().get(1))).contains("Paragraph 10").doesNotContain("A high one");
        Page next = pages.pages().get(2);
        assertThat(text(next)).contains("A high one");
        assertThat(bars(pages, 2, "#121417").get(0)[1]).isCloseTo(80, NEAR);
    }

    private static String text(Page page) {
        StringBuilder text = new StringBuilder();
        for (Item item : page.items()) {
            if (item instanceof Item.Placed placed && placed.mark() instanceof Mark.Text run) {
                text.append(run.run().text());
            }
        }
        return text.toString();
    }

    @Test
    void anInlineOfEveryKindIsSetAsWritten() {
        Block paragraph = new Block.Paragraph(
                0,
                List.of(
                        new Inline.Text("Plain "),
                        new Inline.SmallCaps(Samples.text("small capitals")),
                        new Inline.Text(" "),
                        new Inline.Language("zh-Hans", Samples.text("小巨人")),
                        new Inline.Text(".")));
        Block panel = new Block.Panel("b", PanelKind.BOX, "Box label", List.of(), List.of(paragraph));
        Pages pages = set(p(1, "Before."), panel);
        assertThat(text(pages.pages().get(1)))
                .contains("Plain small capitals 小巨人.")
                .contains("Box label") // set in capitals, read as written
                .doesNotContain("BOX LABEL");
    }
}
