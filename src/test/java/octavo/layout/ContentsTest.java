package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Samples;
import octavo.page.Pages;
import octavo.page.PagesCheck;
import octavo.page.Tag;
import octavo.problem.Problems;
import octavo.report.Block.PanelKind;
import org.junit.jupiter.api.Test;

/** Where the contents stand behind what leads a brief. */
class ContentsTest {
    private static final double AMPLE = 0.5 + 2 * 9.25 + 10.5;
    private static final double TIGHT = 0.5 + 2 * 5 + 10.5;

    private int paragraphs;

    /**
     * They are not divided with fewer than three rows on a page, and move nearer to what is above them, and their rows to
     * each other, before they go to a page of their own.
     */
    @Test
    void theyStandBelowWhatLeadsABriefWhileTheyFit() {
        List<String> places = new ArrayList<>();
        for (int lines = 20; lines < 34; lines++) {
            String place = place(lines);
            if (places.isEmpty() || !places.get(places.size() - 1).equals(place)) {
                places.add(place);
            }
        }
        assertThat(places).containsExactly("page 2 ample", "page 2 tight", "page 3 ample");
    }

    /** Asked for "automatically", they come with the third page; where text shows that it fills so many, at once. */
    @Test
    void theyComeWithTheThirdPage() {
        List<Integer> layouts = new ArrayList<>();
        for (int lines = 10; lines < 130; lines += 6) {
            List<Block> blocks = new ArrayList<>(List.of(section("a"), section("b")));
            for (int i = 0; i < lines; i++) {
                blocks.add(text());
            }
            Edition auto = Samples.of(blocks);
            Edition.Setup s = auto.setup();
            Edition never = Editions.with(
                    auto,
                    new Edition.Setup(s.style(), s.paper(), s.notes(), Edition.Contents.NEVER, s.pageLimit(), s.pdf()));
            PageSetter.Laid laid = house(auto);
            boolean listed = laid.pages().tags().stream().anyMatch(t -> t.role() == Tag.Role.CONTENTS);
            assertThat(listed)
                    .as("%d lines", lines)
                    .isEqualTo(house(never).pages().pages().size() >= 3);
            layouts.add(laid.layouts());
        }
        assertThat(layouts).startsWith(1).contains(2).endsWith(1, 1, 1, 1);
    }

    /** In a style with a title and no cover the chapter runs on below them; behind a cover it begins a page. */
    @Test
    void theFirstChapterRunsOnBelowThemWhereThereIsNoCover() {
        Edition auto = Samples.of(List.of(section("a"), section("b")));
        Edition.Setup s = auto.setup();
        Edition always = Editions.with(
                auto,
                new Edition.Setup(s.style(), s.paper(), s.notes(), Edition.Contents.ALWAYS, s.pageLimit(), s.pdf()));
        Pages titled = new PageSetter(Sheets.STYLES.get("accessible"), Sheets.FACES, Sheets.HYPHENATOR)
                .set(always, new Problems());
        assertThat(Sheets.pageOf(titled, "a")).isEqualTo(0);
        assertThat(Sheets.pageOf(house(always).pages(), "a"))
                .as("cover, contents")
                .isEqualTo(2);
    }

    private static PageSetter.Laid house(Edition edition) {
        return new PageSetter(Sheets.STYLES.get("house"), Sheets.FACES, Sheets.HYPHENATOR)
                .laid(edition, new Problems());
    }

    private String place(int lines) {
        List<Block> findings = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            findings.add(text());
        }
        Block panel = new Block.Panel("f", PanelKind.BOTTOM_LINE, "Bottom line", List.of(), findings);
        Pages pages = new PageSetter(Sheets.STYLES.get("house"), Sheets.FACES, Sheets.HYPHENATOR)
                .set(Samples.of(List.of(panel, section("a"), section("b"), section("c"))), new Problems());
        assertThat(PagesCheck.broken(pages)).isEmpty();
        for (int page = 1; page < 3; page++) {
            List<Golden.Row> rows = Golden.rows(pages, page, "Section ");
            if (rows.size() >= 3) {
                double pitch = rows.get(1).y() - rows.get(0).y();
                assertThat(rows.get(2).y() - rows.get(1).y()).isEqualTo(pitch);
                String room =
                        Math.abs(pitch - AMPLE) < 0.01 ? " ample" : Math.abs(pitch - TIGHT) < 0.01 ? " tight" : " ?";
                return "page " + (page + 1) + room;
            }
        }
        return "nowhere";
    }

    private Block section(String anchor) {
        return new Block.Section(
                anchor, 1, Optional.empty(), Samples.text("Section " + anchor), List.of(text(), text(), text()));
    }

    private Block text() {
        return Samples.paragraph(paragraphs++, "A line.");
    }
}
