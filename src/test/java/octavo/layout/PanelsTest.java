package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import octavo.drawing.Mark;
import octavo.edition.Block;
import octavo.edition.Samples;
import octavo.page.Item;
import octavo.page.Pages;
import octavo.problem.Problems;
import octavo.report.Block.PanelKind;
import org.junit.jupiter.api.Test;

/** Panels, lists and quotations that run over the end of a page: open edges, one rule, labels, no lonely lines. */
class PanelsTest {
    private int paragraphs;

    private Block.Paragraph words(String word, int count) {
        return Samples.paragraph(paragraphs++, (word + " ").repeat(count).strip());
    }

    private static Pages set(String style, List<Block> blocks) {
        return Sheets.sound(Sheets.STYLES.get(style), Samples.of(blocks), new Problems());
    }

    /** Filled shapes of a colour on a page: left, top, right, bottom. */
    private static List<double[]> shapes(Pages pages, int page, String colour) {
        List<double[]> shapes = new ArrayList<>();
        for (Item item : pages.pages().get(page).items()) {
            if (item instanceof Item.Placed placed
                    && placed.mark() instanceof Mark.Shape shape
                    && shape.fill().map(Object::toString).orElse("").equalsIgnoreCase(colour)) {
                shapes.add(PageDump.Bounds.of(shape.outline()));
            }
        }
        return shapes;
    }

    private Block.Panel caseStudy(int count) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(words("pane", 60));
        }
        return new Block.Panel("case", PanelKind.CASE_STUDY, "Case study 1", Samples.text("A case"), blocks);
    }

    @Test
    void aTintRunsOnAndItsRuleAndTabStandOnceAtItsTop() throws IOException {
        Pages pages = set("house", List.of(words("fore", 200), caseStudy(20), words("back", 30)));
        assertThat(pages.pages()).hasSize(5);
        List<double[]> first = shapes(pages, 1, "#F6F3ED");
        List<double[]> second = shapes(pages, 2, "#F6F3ED");
        List<double[]> third = shapes(pages, 3, "#F6F3ED");
        assertThat(first).hasSize(1);
        assertThat(second).hasSize(1);
        assertThat(third).hasSize(1);
        assertThat(second.get(0)[0]).isCloseTo(62.36 - 12, within(0.01));
        assertThat(second.get(0)[1]).as("begins at the top of the text area").isCloseTo(80, within(0.01));
        assertThat(shapes(pages, 1, "#9E1B12")).as("the tab").hasSize(1);
        assertThat(shapes(pages, 1, "#9E1B12").get(0)[1]).isCloseTo(first.get(0)[1], within(0.01));
        assertThat(shapes(pages, 2, "#9E1B12")).isEmpty();
        assertThat(shapes(pages, 3, "#9E1B12")).isEmpty();
        for (int page : new int[] {2, 3}) {
            assertThat(Golden.rows(pages, pages.pages().get(page)))
                    .as("page %d", page)
                    .anyMatch(row ->
                            row.what().equals("CASE STUDY 1") && row.role().equals("LAYOUT"))
                    .anyMatch(
                            row -> row.what().equals("Continued") && row.role().equals("LAYOUT"));
        }
        Golden.check("panel-over-three-pages", pages);
    }

    @Test
    void aBoxIsOpenWhereThePageEndsAndABarGoesOn() {
        Block.Panel box = new Block.Panel(
                "box", PanelKind.BOX, "Box", Samples.text("Boxed"), List.of(words("boxed", 200), words("boxed", 300)));
        Pages pages = set("accessible", List.of(words("fore", 60), box));
        List<Integer> on = IntStream.range(0, pages.pages().size())
                .filter(page -> !edges(pages, page).isEmpty())
                .boxed()
                .toList();
        assertThat(on).as("its pages").hasSizeGreaterThan(1);
        double top = horizontal(pages, on.get(0));
        double foot = horizontal(pages, on.get(on.size() - 1));
        assertThat(top).as("above its sides").isEqualTo(highest(pages, on.get(0)));
        assertThat(foot).as("below its sides").isGreaterThan(highest(pages, on.get(on.size() - 1)) + 30);
        Pages barred = set("accessible", List.of(words("fore", 60), caseStudy(12)));
        assertThat(shapes(barred, 0, "#8A130B")).hasSize(1);
        assertThat(shapes(barred, 1, "#8A130B")).hasSize(1);
    }

    /** Sides of boxes: 2 pt thick. */
    private static List<double[]> edges(Pages pages, int page) {
        return shapes(pages, page, "#000000").stream()
                .filter(s -> Math.abs(Math.min(s[2] - s[0], s[3] - s[1]) - 2) < 0.01)
                .toList();
    }

    /** The top edge of the one side on a page that is not upright. */
    private static double horizontal(Pages pages, int page) {
        List<double[]> sides =
                edges(pages, page).stream().filter(PanelsTest::isHorizontal).toList();
        assertThat(sides).as("page %d", page).hasSize(1);
        return sides.get(0)[1];
    }

    private static double highest(Pages pages, int page) {
        return edges(pages, page).stream().mapToDouble(edge -> edge[1]).min().orElseThrow();
    }

    private static boolean isHorizontal(double[] edge) {
        return edge[2] - edge[0] > edge[3] - edge[1];
    }

    @Test
    void aNestedListRunsOverThePageWithoutLonelyLines() throws IOException {
        Pages last = null;
        for (int fill = 420; fill < 620; fill += 12) {
            List<Block.Item> inner = List.of(
                    new Block.Item(List.of(words("sub", 70))),
                    new Block.Item(List.of(words("deep", 70), words("more", 60))));
            Block list = new Block.ItemList(
                    false,
                    1,
                    List.of(
                            new Block.Item(List.of(words("out", 70), new Block.ItemList(true, 1, inner))),
                            new Block.Item(List.of(words("next", 70)))));
            Pages pages = set("house", List.of(words("fore", fill), list, words("back", 20)));
            for (String word : List.of("out", "sub", "deep", "more", "next")) {
                for (int p = 1; p < pages.pages().size(); p++) {
                    assertThat(Golden.rows(pages, p, word).size())
                            .as("%s on page %d after %d words", word, p + 1, fill)
                            .isNotEqualTo(1);
                }
            }
            boolean divided = !Golden.rows(pages, 1, "sub").isEmpty()
                    && !Golden.rows(pages, 2, "sub").isEmpty();
            last = divided && last == null ? pages : last;
        }
        assertThat(last).as("one that is divided within the inner list").isNotNull();
        Golden.check("nested-list-over-the-page", last);
    }

    @Test
    void aQuotationIsDividedAndAPullQuoteIsNot() throws IOException {
        Pages last = null;
        for (int fill = 480; fill < 640; fill += 10) {
            Block quote = new Block.Quote(false, List.of(words("said", 90)));
            Block pull = new Block.Quote(true, List.of(words("pulled", 14)));
            Pages pages = set("house", List.of(words("fore", fill), quote, words("amid", 20), pull, words("back", 30)));
            for (int p = 1; p < pages.pages().size(); p++) {
                assertThat(Golden.rows(pages, p, "said").size())
                        .as("after %d words", fill)
                        .isNotEqualTo(1);
            }
            long holding = pages.pages().stream()
                    .filter(page -> Golden.rows(pages, page).stream()
                            .anyMatch(row -> row.what().startsWith("pulled")))
                    .count();
            assertThat(holding).as("after %d words", fill).isEqualTo(1);
            boolean divided = !Golden.rows(pages, 1, "said").isEmpty()
                    && !Golden.rows(pages, 2, "said").isEmpty();
            last = divided && last == null ? pages : last;
        }
        assertThat(last).isNotNull();
        Golden.check("quotation-over-the-page", last);
    }
}
