package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.edition.Block;
import octavo.edition.Inline;
import octavo.edition.Samples;
import octavo.page.Pages;
import octavo.problem.Problems;
import octavo.report.Block.Align;
import octavo.report.Block.PanelKind;
import octavo.report.ExhibitSpec.Width;
import octavo.report.Placement;
import org.junit.jupiter.api.Test;

/** Where exhibits and tables go, as goldens of page maps; {@code -Dupdate} rewrites them. */
class FloatsTest {
    private int paragraphs;

    /** A paragraph of about so many lines. */
    private Block text(int lines) {
        return Blocks.text(paragraphs++, lines);
    }

    private static Block exhibit(String anchor, double height, Placement placement) {
        return exhibit(anchor, height, Width.MEASURE, placement);
    }

    private static Block exhibit(String anchor, double height, Width width, Placement placement) {
        return Blocks.exhibit(anchor, "Exhibit", List.of(), height, width, placement);
    }

    private static Block table(String anchor, Placement placement) {
        return new Block.Table(
                anchor,
                "Table",
                Samples.text("What is counted"),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(Align.LEFT, Align.RIGHT),
                Blocks.row("What", "Number"),
                List.of(Blocks.row("One", "1"), Blocks.row("Two", "2")),
                Optional.ofNullable(placement));
    }

    private static Pages set(String style, List<Block> blocks) {
        return Sheets.sound(Sheets.STYLES.get(style), Samples.of(blocks), new Problems());
    }

    private static void golden(String name, Pages pages) throws IOException {
        String map = PageMap.of(pages).replaceFirst("1: .*\n", ""); // the cover is another's
        Golden.check("page/" + name, map);
    }

    private List<Block> around(Block... floats) {
        List<Block> blocks = new ArrayList<>(List.of(text(8), text(8), text(8)));
        blocks.addAll(List.of(floats));
        for (int i = 0; i < 12; i++) {
            blocks.add(text(7));
        }
        return blocks;
    }

    @Test
    void hereItStandsInItsPlaceThoughThePageStaysShort() throws IOException {
        golden("here", set("house", around(exhibit("a", 350, Placement.HERE))));
    }

    @Test
    void autoLetsTextRunOnBeforeWhatDoesNotFit() throws IOException {
        golden("auto", set("house", around(exhibit("a", 350, Placement.AUTO))));
    }

    @Test
    void topIsTheTopOfTheNextPage() throws IOException {
        golden("top", set("house", around(exhibit("a", 60, Placement.TOP), table("t", Placement.TOP))));
    }

    @Test
    void bottomIsTheFootOfThePage() throws IOException {
        golden(
                "bottom",
                set("house", around(exhibit("a", 100, Placement.BOTTOM), text(4), table("t", Placement.BOTTOM))));
    }

    @Test
    void aPageOfItsOwnIsSharedWithOthersOfItsKindAndTheTextRunsOnBeforeIt() throws IOException {
        golden(
                "page",
                set("house", around(exhibit("a", 150, Placement.PAGE), text(3), exhibit("b", 200, Placement.PAGE))));
    }

    /** A paragraph of about so many lines of which one in the middle refers to an exhibit. */
    private Block.Paragraph mention(String anchor, int before, int after) {
        String words = "Twelve words or so make a line of this measure in house style. ";
        return new Block.Paragraph(
                paragraphs++,
                List.of(
                        new Inline.Text(words.repeat(before)),
                        new Inline.Link(new Inline.Target.Anchor(anchor), Samples.text("Exhibit")),
                        new Inline.Text(" " + words.repeat(after))));
    }

    private List<Block> mentioned(Block first, Block... between) {
        List<Block> blocks = new ArrayList<>(List.of(text(10), first));
        blocks.addAll(List.of(between));
        for (int i = 0; i < 12; i++) {
            blocks.add(text(7));
        }
        return blocks;
    }

    @Test
    void itMayStandBehindItsFirstMentionWhereThatIsAboveItsPlace() throws IOException {
        Block[] between = {text(7), text(7), text(7), exhibit("a", 200, null)};
        golden("mention-above", set("house", mentioned(mention("a", 3, 3), between)));
        golden("mention-none", set("house", mentioned(text(6), between)));
    }

    @Test
    void itStandsOnNoPageBeforeThatOfItsFirstMention() throws IOException {
        Block[] between = {text(14), exhibit("a", 80, null), text(9), mention("a", 2, 2)};
        Pages pages = set("house", mentioned(text(7), between));
        golden("mention-below", pages);
        assertThat(Sheets.pageOf(pages, "a")).isEqualTo(2);
        between[1] = exhibit("a", 80, Placement.HERE);
        assertThat(Sheets.pageOf(set("house", mentioned(text(7), between)), "a"))
                .isEqualTo(1);
    }

    @Test
    void laterOnesWaitForThoseBeforeThem() throws IOException {
        Block[] three = {
            exhibit("a", 420, Placement.AUTO), text(2), exhibit("b", 40, Placement.AUTO), text(2), table("t", null)
        };
        golden("order", set("house", around(three)));
    }

    @Test
    void inAPanelTheyStayInThePanel() throws IOException {
        List<Block> inner = new ArrayList<>(List.of(text(5), text(9), exhibit("a", 300, Placement.AUTO)));
        for (int i = 0; i < 6; i++) {
            inner.add(text(8));
        }
        inner.add(exhibit("b", 200, Placement.BOTTOM));
        Block panel = new Block.Panel("p", PanelKind.CASE_STUDY, "Case study", Samples.text("A case"), inner);
        golden("panel", set("house", List.of(text(20), panel, text(8))));
    }

    @Test
    void withoutAMarginColumnItIsTheSame() throws IOException {
        Block[] two = {exhibit("a", 300, Width.FULL, Placement.AUTO), text(5), exhibit("b", 100, Placement.BOTTOM)};
        golden("accessible", set("accessible", around(two)));
    }

    @Test
    void aHeadingGoesWithTheExhibitThatStandsInItsPlaceBelowIt() {
        Block section = new Block.Section(
                "s",
                1,
                Optional.of("1.1"),
                Samples.text("A head"),
                List.of(exhibit("a", 400, Placement.HERE), text(5)));
        Pages pages = set("house", List.of(text(8), text(8), section));
        assertThat(pages.destinations().stream()
                        .filter(d -> d.anchor().equals("s") || d.anchor().equals("a"))
                        .map(Pages.Destination::page))
                .containsExactly(3, 3);
    }
}
