package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import octavo.edition.Edition;
import octavo.edition.NoteGroup;
import octavo.edition.Samples;
import octavo.page.Pages;
import octavo.page.PagesCheck;
import octavo.problem.Problems;
import octavo.style.Style;
import org.junit.jupiter.api.Test;

/** Endnotes at the end of sections, of parts and of the brief; there under the sections they belong to. */
class EndnotesTest {

    private static Pages set(String place, Edition edition) {
        Style style = Sheets.style("extends: house\ndesign: { endnotes: " + place + " }\n");
        return Sheets.sound(style, edition, new Problems());
    }

    /** Anchors in the order in which they stand. */
    private static List<String> order(Pages pages) {
        List<Pages.Destination> all = new ArrayList<>(pages.destinations());
        all.sort((a, b) -> a.page() != b.page() ? a.page() - b.page() : Double.compare(a.y(), b.y()));
        return all.stream().map(Pages.Destination::anchor).toList();
    }

    @Test
    void notesStandAtTheEndOfTheirSection() throws IOException {
        Pages pages = set("section", Samples.endnotes("en-GB", 2));
        assertThat(order(pages))
                .containsSubsequence("mark-2", "chapter-notes", "note-1", "note-2", "first", "mark-3", "mark-4")
                .containsSubsequence("mark-4", "first-notes", "note-3", "note-4", "second", "third", "mark-6")
                .containsSubsequence("mark-6", "third-notes", "note-5", "note-6", "case", "mark-8")
                .containsSubsequence("mark-8", "case-notes", "note-7", "note-8", "octavo-sources")
                .doesNotContain("second-notes", "octavo-notes");
        Golden.check("endnotes-by-section", pages);
    }

    @Test
    void notesStandAtTheEndOfTheirPart() {
        Pages pages = set("part", Samples.endnotes("en-GB", 2));
        assertThat(order(pages))
                .containsSubsequence("mark-6", "chapter-notes", "note-1", "note-6", "case", "mark-8", "case-notes")
                .containsSubsequence("case-notes", "note-7", "note-8")
                .doesNotContain("first-notes", "octavo-notes");
    }

    @Test
    void manyNotesAtTheEndOfTheBriefStandUnderTheirSectionsAndPages() throws IOException {
        Pages pages = set("brief", Samples.endnotes("en-GB", 30));
        Map<String, Integer> pageOf =
                pages.destinations().stream().collect(Collectors.toMap(Pages.Destination::anchor, d -> d.page() + 1));
        List<String> heads = pages
                .pages()
                .subList(pageOf.get("octavo-notes") - 1, pages.pages().size())
                .stream()
                .flatMap(page -> Golden.rows(pages, page).stream())
                .filter(row -> row.role().equals("h2"))
                .map(row -> row.what().replace("\u00a0", " "))
                .toList();
        assertThat(pageOf.get("mark-31")).isLessThan(pageOf.get("mark-60"));
        assertThat(heads)
                .containsExactly(
                        "1Title of the chapter page " + pageOf.get("mark-1"),
                        "1.1How it began pages " + pageOf.get("mark-31") + "–" + pageOf.get("mark-60"),
                        "How it ended pages " + pageOf.get("mark-61") + "–" + pageOf.get("mark-90"),
                        "Case study 1Title of the case pages " + pageOf.get("mark-91") + "–" + pageOf.get("mark-120"));
        Golden.check("endnotes-under-sections", pages);
    }

    @Test
    void fewNotesAtTheEndOfTheBriefNeedNoHeads() {
        Edition few = Samples.endnotes("en-GB", 2);
        assertThat(NoteGroup.bySection(few)).hasSize(4);
        assertThat(NoteGroup.needHeads(NoteGroup.bySection(few))).isFalse();
        Pages pages = set("brief", few);
        assertThat(order(pages)).containsSubsequence("octavo-notes", "note-1", "note-8", "octavo-sources");
    }

    @Test
    void aMemoKeepsThemAtItsFoot() {
        Style style = Sheets.style("extends: memo\ndesign: { endnotes: section }\n");
        Pages pages = new PageSetter(style, Sheets.FACES, Sheets.HYPHENATOR)
                .set(Samples.endnotes("en-GB", 2), new Problems());
        assertThat(order(pages))
                .containsSubsequence("octavo-notes", "note-1", "note-8")
                .contains("octavo-sources")
                .doesNotContain("first-notes");
    }

    @Test
    void theTwoColumnsOfAMemosFootEndLevel() throws IOException {
        for (int notes = 1; notes < 6; notes++) {
            Pages pages = memo(notes);
            List<Golden.Row> rows =
                    Golden.rows(pages, pages.pages().get(pages.pages().size() - 1));
            double left = end(rows, 184, 500);
            double right = end(rows, 367, 500);
            assertThat(Math.abs(left - right)).as("with %d notes", 4 * notes).isLessThanOrEqualTo(2 * 9 + 4);
        }
        Golden.check("memo-foot", memo(3));
    }

    @Test
    void notesTooLongForAMemosFootRunOnInTwoColumns() throws IOException {
        Pages pages = memo(40);
        assertThat(PagesCheck.broken(pages)).isEmpty();
        assertThat(order(pages).stream().filter(a -> a.startsWith("note-"))).hasSize(160);
        int last = pages.pages().size() - 1;
        List<Golden.Row> rows = Golden.rows(pages, pages.pages().get(last));
        assertThat(Math.abs(end(rows, 184, 80) - end(rows, 367, 80))).isLessThanOrEqualTo(2 * 9 + 4);
        Golden.check("memo-notes-run-on", pages);
    }

    private static Pages memo(int each) {
        return new PageSetter(Sheets.STYLES.get("memo"), Sheets.FACES, Sheets.HYPHENATOR)
                .set(Samples.endnotes("en-GB", each), new Problems());
    }

    /** The last baseline in the column that begins at {@code x}. */
    private static double end(List<Golden.Row> rows, double x, double below) {
        return rows.stream()
                .filter(row -> row.x() > x - 2 && row.x() < x + 170 && row.y() > below)
                .mapToDouble(Golden.Row::y)
                .max()
                .orElseThrow();
    }

    @Test
    void noteGroupsGiveEachNoteToTheFirstThatCallsIt() {
        List<NoteGroup> groups = NoteGroup.bySection(Samples.endnotes("en-GB", 3));
        assertThat(groups).extracting(NoteGroup::anchor).containsExactly("chapter", "first", "third", "case");
        assertThat(groups).extracting(NoteGroup::number).containsExactly("1", "1.1", "", "Case study 1");
        assertThat(groups.stream().flatMap(g -> g.notes().stream()).map(Edition.Note::number))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(NoteGroup.byPart(Samples.endnotes("en-GB", 3)))
                .extracting(g -> g.notes().size())
                .containsExactly(9, 3);
    }
}
