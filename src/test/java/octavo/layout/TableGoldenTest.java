package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.drawing.GlyphRun;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.edition.Samples;
import octavo.page.Page;
import octavo.page.Pages;
import octavo.problem.Problems;
import octavo.report.Block.Align;
import org.junit.jupiter.api.Test;

/** Where the cells of tables, leaders and marks of notes stand, to a tenth of a point. -Dupdate rewrites the goldens. */
class TableGoldenTest {
    private static final Inline.NoteMark ONE = new Inline.NoteMark(1, "mark-1", "note-1");
    private static final Inline.NoteMark TWO = new Inline.NoteMark(2, "mark-2", "note-2");
    private static final List<Edition.Note> NOTES = List.of(note(1), note(2));

    private static Edition.Note note(int number) {
        return new Edition.Note(
                number,
                "note-" + number,
                "mark-" + number,
                List.of(Samples.paragraph(100 + number, "Words of note " + number)));
    }

    private static Page page(String style, Block... blocks) {
        Pages pages = new PageSetter(Sheets.style(style), Sheets.FACES, Sheets.HYPHENATOR)
                .set(Editions.with(Samples.of(List.of(blocks)), NOTES), new Problems());
        return pages.pages().get(1);
    }

    private static Block.Table table(List<Align> columns, List<List<List<Inline>>> rows, List<Set<Integer>> joined) {
        return new Block.Table(
                "t",
                "Table",
                Samples.text("A title"),
                Optional.empty(),
                List.of(),
                List.of(),
                columns,
                List.of(Samples.text("Thing"), Samples.text("Amount"), Samples.text("Share")),
                rows,
                Optional.empty(),
                joined);
    }

    private static List<List<Inline>> row(String... cells) {
        return Arrays.stream(cells).map(Samples::text).toList();
    }

    /** Integers end at one place whatever follows them: decimals, a sign, the mark of a note; a dash ends there too. */
    @Test
    void numbersMeetOnTheirDecimals() throws IOException {
        List<List<List<Inline>>> rows = List.of(
                row("whole", "12", "7 %"),
                row("tenths", "1,234.5", "12.5 %"),
                row("thousandths", "0.125", "0.25 %"),
                List.of(Samples.text("noted"), List.of(new Inline.Text("31.625"), ONE), Samples.text("100 %")),
                List.of(Samples.text("noted too"), List.of(new Inline.Text("77"), TWO), Samples.text("–")),
                row("below", "−3.5", "<1 %"));
        Page page = page("extends: house", table(List.of(Align.LEFT, Align.RIGHT, Align.RIGHT), rows, List.of()));
        Golden.checkRuns("table-decimals", page);
    }

    /** Each column is as wide as what stands in it asks, the widest text gives way; a joined cell takes both columns. */
    @Test
    void columnsTakeTheirWidthsFromWhatStandsInThem() throws IOException {
        List<List<List<Inline>>> rows = List.of(
                row(
                        "a",
                        "a text of so many words that it must be set in some lines of its column, and goes on until"
                                + " there are two of them or more",
                        "1"),
                List.of(
                        Samples.text("both of them together, in one cell that is wider than the first column"),
                        List.of(),
                        Samples.text("2")),
                row("c", "short", "3"));
        Page page = page(
                "extends: house",
                table(
                        List.of(Align.LEFT, Align.LEFT, Align.RIGHT),
                        rows,
                        List.of(Set.of(), Set.of(), Set.of(1), Set.of())));
        Golden.checkRuns("table-columns", page);
    }

    /** One dot below the other from row to row, from behind the title to before the number. */
    @Test
    void leadersStandBelowEachOther() throws IOException {
        Block one = section(0, "First head");
        Block two = section(1, "A second head of some more words");
        Page page = page("extends: house\ndesign: { leaders: true }\n", one, two);
        Golden.checkRuns("leaders", page);
    }

    private static Block section(int ordinal, String title) {
        Block text = Samples.paragraph(ordinal, "words ".repeat(700).strip());
        return new Block.Section("s" + ordinal, 1, Optional.empty(), Samples.text(title), List.of(text));
    }

    /** Two marks in a row are not the mark of note 12; behind a word a mark stands close. */
    @Test
    void twoNoteMarksInARowStandApart() {
        Block text = new Block.Paragraph(0, List.of(new Inline.Text("Imports"), ONE, TWO, new Inline.Text(" fell.")));
        List<GlyphRun> runs = Golden.runs(page("extends: house", text)).stream()
                .filter(r -> r.size() == 10.5)
                .toList();
        assertThat(runs).extracting(r -> r.text().strip()).startsWith("Imports", "1", "2");
        assertThat(gap(runs.get(0), runs.get(1))).isCloseTo(0, offset(0.01));
        assertThat(gap(runs.get(1), runs.get(2))).isCloseTo(0.2 * 10.5, offset(0.01));
    }

    private static double gap(GlyphRun left, GlyphRun right) {
        return right.x() - left.x() - left.width();
    }
}
