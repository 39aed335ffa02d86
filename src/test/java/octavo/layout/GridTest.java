package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import octavo.drawing.Mark;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Samples;
import octavo.layout.block.Geometry;
import octavo.page.Item;
import octavo.page.Pages;
import octavo.page.Tag;
import octavo.problem.Problems;
import octavo.report.Block.PanelKind;
import octavo.style.Role;
import octavo.style.Style;
import org.junit.jupiter.api.Test;

/** Running text stands on the baseline grid, so that lines of facing pages meet: behind headings, lists, panels, exhibits. */
class GridTest {
    private static final int DOCUMENTS = Integer.getInteger("documents", 24);
    private static final Style HOUSE = Sheets.STYLES.get("house");

    /** A line of running text outside panels and lists. */
    private record Line(int page, double y, String text, boolean on) {}

    @Test
    void theSamplesTextStandsOnTheGrid() {
        Map<String, Edition> editions = Sheets.editions();
        for (String id : List.of("chapter", "telecoms", "delegation")) {
            Edition edition = editions.get(id);
            List<Line> lines = lines(edition, Sheets.pages(edition, new Problems()));
            assertThat(lines).hasSizeGreaterThan(50);
            assertThat(lines).as(id).allMatch(Line::on);
        }
    }

    @Test
    void anyTextStandsOnTheGrid() {
        int all = 0;
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            Edition edition = new RandomEdition(seed)
                    .make("house", Edition.Paper.A4, Edition.NotePlacement.FOOTNOTES)
                    .edition();
            List<Line> lines = lines(edition, Sheets.pages(edition, new Problems()));
            assertThat(lines).as("document %d", seed).allMatch(Line::on);
            all += lines.size();
        }
        assertThat(all).isGreaterThan(10 * DOCUMENTS);
    }

    @Test
    void textMeetsTheGridAgainBehindWhatLeavesIt() throws IOException {
        Block list = new Block.ItemList(false, 1, List.of(new Block.Item(List.of(words(0, "item", 8)))));
        Block panel = new Block.Panel("p", PanelKind.BOX, "Box", Samples.text("Boxed"), List.of(words(1, "boxed", 20)));
        Edition edition = Samples.of(List.of(
                words(2, "fore", 40),
                list,
                new Block.Section(
                        "one", 1, Optional.of("1.1"), Samples.text("Behind a list"), List.of(words(3, "back", 40))),
                panel,
                words(4, "past", 40),
                Samples.exhibit("bars"),
                words(5, "last", 40)));
        Pages pages = Sheets.pages(edition, new Problems());
        assertThat(lines(edition, pages))
                .extracting(line -> line.text().substring(0, 4))
                .contains("fore", "back", "past", "last");
        assertThat(lines(edition, pages)).allMatch(Line::on);
        Golden.check("grid-met-again", pages);
    }

    /** By whole lines above headings, so that facing pages end level and their lines meet all the same. */
    @Test
    void pagesThatEndLevelKeepTheGrid() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            String title = "Section " + i;
            blocks.add(new Block.Section(
                    "s" + i,
                    1,
                    Optional.of("1." + i),
                    Samples.text(title),
                    List.of(words(i, "word", 60 + 23 * (i % 5)))));
        }
        Edition edition = Samples.of(blocks);
        Style level = Sheets.style("extends: house\ndesign: { level: true }\n");
        Pages plain = Sheets.pages(edition, new Problems());
        Pages levelled = new PageSetter(level, Sheets.FACES, Sheets.HYPHENATOR).set(edition, new Problems());
        assertThat(lines(edition, levelled)).allMatch(Line::on);
        List<Double> ends = ends(lines(edition, levelled));
        assertThat(ends(lines(edition, plain))).as("short by little").anyMatch(GridTest::isShortByLittle);
        assertThat(ends.subList(0, ends.size() - 1)).as("all but the last").noneMatch(GridTest::isShortByLittle);
        assertThat(ends).filteredOn(y -> y > 747).hasSizeGreaterThan(4);
        Golden.check("level-pages", levelled);
    }

    /** By one line to three; a full page ends at 747.88. */
    private static boolean isShortByLittle(double y) {
        return y < 747 && y > 747.88 - 3.1 * 15;
    }

    /** The last baseline of each page with text. */
    private static List<Double> ends(List<Line> lines) {
        Map<Integer, Double> ends = new TreeMap<>();
        lines.forEach(line -> ends.merge(line.page(), line.y(), Math::max));
        return List.copyOf(ends.values());
    }

    private static Block.Paragraph words(int ordinal, String word, int count) {
        return Samples.paragraph(ordinal, (word + " ").repeat(count).strip());
    }

    private static List<Line> lines(Edition edition, Pages pages) {
        Geometry g = Geometry.of(HOUSE, edition.setup().paper());
        double size = HOUSE.text(Role.BODY).size().pt();
        List<Line> lines = new ArrayList<>();
        for (int p = 0; p < pages.pages().size(); p++) {
            Map<Double, String> texts = new TreeMap<>();
            for (Item item : pages.pages().get(p).items()) {
                if (item.owner() instanceof Item.Leaf leaf
                        && item instanceof Item.Placed placed
                        && placed.mark() instanceof Mark.Text text
                        && Math.abs(text.run().size() - size) < 0.01
                        && isRunning(pages, leaf.index())) {
                    texts.merge(Math.rint(text.run().y() * 50) / 50, text.run().text(), String::concat);
                }
            }
            int page = p + 1;
            texts.forEach((y, text) -> {
                double line = (y - g.top() - 0.75 * size) / g.baseline();
                lines.add(new Line(page, y, text, Math.abs(line - Math.rint(line)) < 0.02));
            });
        }
        return lines;
    }

    private static final Set<Tag.Role> APART = EnumSet.of(
            Tag.Role.ASIDE,
            Tag.Role.NOTE,
            Tag.Role.LIST,
            Tag.Role.ORDERED_LIST,
            Tag.Role.TABLE,
            Tag.Role.FIGURE,
            Tag.Role.CAPTION,
            Tag.Role.BLOCK_QUOTE);

    private static boolean isRunning(Pages pages, int leaf) {
        boolean paragraph = false;
        for (int i = leaf; i >= 0; i = pages.tags().get(i).parent()) {
            Tag.Role role = pages.tags().get(i).role();
            paragraph |= role == Tag.Role.PARAGRAPH;
            if (APART.contains(role)) {
                return false;
            }
        }
        return paragraph;
    }
}
