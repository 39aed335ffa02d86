package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import octavo.drawing.Colour;
import octavo.drawing.Mark;
import octavo.edition.Edition;
import octavo.edition.Edition.Marking;
import octavo.edition.Handling;
import octavo.edition.Samples;
import octavo.page.Item;
import octavo.page.Item.Artifact;
import octavo.page.Page;
import octavo.page.Pages;
import octavo.page.Tag;
import octavo.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must be heeded stands on every page, and is read out once. */
class HandlingTest {
    private static final String NOTICE = "Draft. Embargoed until 30 November 2026, 06:00 CET.";

    private static Pages set(String style, Handling handling) {
        Edition edition = Samples.everything().withHandling(handling);
        return new PageSetter(Sheets.STYLES.get(style), Sheets.FACES, Sheets.HYPHENATOR).set(edition, new Problems());
    }

    private static Handling all(Marking marking) {
        return new Handling(Optional.of(marking), Optional.of(NOTICE), Optional.of("Draft"), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "memo", "accessible"})
    void markingAndNoticeStandOnEveryPage(String style) {
        Pages pages = set(style, all(Marking.AMBER_STRICT));
        assertThat(pages.pages()).hasSizeGreaterThan(1);
        for (Page page : pages.pages()) {
            List<Item.Placed> chips = texts(page, "TLP:AMBER+STRICT");
            assertThat(chips).hasSize(2);
            double head = y(chips.get(0));
            double foot = y(chips.get(1));
            assertThat(head).isLessThan(60);
            assertThat(foot).isGreaterThan(page.height() - 60);
            assertThat(texts(page, NOTICE))
                    .singleElement()
                    .satisfies(n -> assertThat(y(n)).isLessThan(head - 10));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "memo", "accessible"})
    void theyAreReadOutOnceAndFirst(String style) {
        Pages pages = set(style, all(Marking.RED));
        assertThat(read(pages, 0)).startsWith("TLP:RED", NOTICE);
        for (int i = 1; i < pages.pages().size(); i++) {
            assertThat(read(pages, i)).doesNotContain("TLP:RED", NOTICE);
        }
    }

    /** Texts of a page that belong to the first two paragraphs of the document, in the order of the tags. */
    private static List<String> read(Pages pages, int page) {
        return pages.pages().get(page).items().stream()
                .filter(i -> i.owner() instanceof Item.Leaf leaf
                        && leaf.index() <= 4
                        && pages.tags().get(leaf.index()).role() == Tag.Role.CONTENT)
                .sorted(java.util.Comparator.comparingInt(i -> ((Item.Leaf) i.owner()).index()))
                .map(HandlingTest::text)
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @CsvSource({"CLEAR,#FFFFFF", "GREEN,#33FF00", "AMBER,#FFC000", "AMBER_STRICT,#FFC000", "RED,#FF2B2B"})
    void coloursAreThoseOfFirst(Marking marking, String colour) {
        Page page = set("house", Handling.of(marking)).pages().get(1);
        List<Item> items = page.items();
        Item.Placed words = texts(page, marking.text()).get(0);
        Mark.Text text = (Mark.Text) words.mark();
        assertThat(text.run().colour()).isEqualTo(Colour.parse(colour));
        assertThat(text.run().size()).isGreaterThanOrEqualTo(12);
        Item.Placed before = (Item.Placed) items.get(items.indexOf(words) - 1);
        assertThat(((Mark.Shape) before.mark()).fill()).contains(Colour.BLACK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "memo", "accessible"})
    void theWordOfADraftLiesBelowAllElse(String style) {
        for (Page page : set(style, all(Marking.GREEN)).pages()) {
            List<Item> marks = page.items().stream()
                    .filter(i -> i.owner() == Artifact.WATERMARK)
                    .toList();
            assertThat(marks).hasSize(1);
            Item first = page.items().stream()
                    .filter(i -> i.owner() != Artifact.BACKGROUND)
                    .findFirst()
                    .orElseThrow();
            assertThat(first).isSameAs(marks.get(0));
            double[] box = PageDump.Bounds.of(((Mark.Shape) ((Item.Placed) first).mark()).outline());
            assertThat(box[0]).isGreaterThan(0);
            assertThat(box[1]).isGreaterThan(0);
            assertThat(box[2]).isLessThan(page.width());
            assertThat(box[3]).isLessThan(page.height());
        }
        assertThat(set(style, Handling.NONE).pages().stream().flatMap(p -> p.items().stream()))
                .noneMatch(i -> i.owner() == Artifact.WATERMARK);
    }

    @org.junit.jupiter.api.Test
    void captionsOfACoverKeepTheirContrastOnTheWordOfADraft() {
        Page cover = set("house", all(Marking.GREEN)).pages().get(0);
        Item.Placed word = (Item.Placed) cover.items().stream()
                .filter(i -> i.owner() == Artifact.WATERMARK)
                .findFirst()
                .orElseThrow();
        Colour colour = ((Mark.Shape) word.mark()).fill().orElseThrow();
        var palette = Sheets.STYLES.get("house").palette();
        assertThat(palette.coverQuiet().contrast(colour)).isGreaterThanOrEqualTo(4.5);
        assertThat(palette.coverGround().contrast(colour)).as("it is seen").isGreaterThan(1.2);
    }

    private static List<Item.Placed> texts(Page page, String text) {
        return page.items().stream()
                .filter(i -> text(i).equals(text))
                .map(Item.Placed.class::cast)
                .toList();
    }

    private static String text(Item item) {
        return item instanceof Item.Placed placed && placed.mark() instanceof Mark.Text text
                ? text.run().text()
                : "";
    }

    private static double y(Item.Placed item) {
        return ((Mark.Text) item.mark()).run().y();
    }
}
