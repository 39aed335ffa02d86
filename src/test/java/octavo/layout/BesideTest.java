package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.edition.Block;
import octavo.edition.Samples;
import octavo.page.Item;
import octavo.page.Page;
import octavo.page.Pages;
import octavo.page.Tag;
import octavo.problem.Problems;
import octavo.report.Block.PanelKind;
import octavo.report.ExhibitSpec.Width;
import octavo.report.Placement;
import octavo.style.Style;
import org.junit.jupiter.api.Test;

/** Exhibits of half width with text beside them, as goldens of lines; {@code -Dupdate} rewrites them. */
class BesideTest {
    private int paragraphs;

    private Block text(int lines) {
        return Blocks.text(paragraphs++, lines);
    }

    private static Block half(double height, Placement placement) {
        return Blocks.exhibit("a", "Exhibit 1", Samples.text("Octavo Institute"), height, Width.HALF, placement);
    }

    private static Pages set(Style style, List<Block> blocks) {
        return Sheets.sound(style, Samples.of(blocks), new Problems());
    }

    private static Pages set(String style, Block... blocks) {
        return set(Sheets.STYLES.get(style), List.of(blocks));
    }

    /** Where lines of text and pictures stand on the pages after the first {@code skipped}, from left to right and down. */
    private static String lines(Pages pages, int skipped) {
        StringBuilder out = new StringBuilder();
        for (Page page : pages.pages().subList(skipped, pages.pages().size())) {
            out.append("page ").append(page.label()).append('\n');
            Map<Long, double[]> lines = new TreeMap<>();
            List<String> pictures = new ArrayList<>();
            for (Item item : page.items()) {
                if (item instanceof Item.Picture p) {
                    pictures.add(String.format(
                            Locale.ROOT,
                            "  picture %.0f–%.0f, %.0f–%.0f\n",
                            p.x(),
                            p.x() + p.drawing().width(),
                            p.y(),
                            p.y() + p.drawing().height()));
                } else if (item.owner() instanceof Item.Leaf
                        && item instanceof Item.Placed placed
                        && placed.mark() instanceof Mark.Text text) {
                    GlyphRun run = text.run();
                    boolean figure = run.x() < 180 && run.size() < 10.5;
                    long key = Math.round(run.y() * 10) * 2 + (figure ? 0 : 1);
                    double[] line = lines.computeIfAbsent(key, k -> new double[] {run.x(), 0});
                    line[0] = Math.min(line[0], run.x());
                    line[1] = Math.max(line[1], run.x() + run.width());
                }
            }
            pictures.forEach(out::append);
            lines.forEach((key, x) -> out.append(
                    String.format(Locale.ROOT, "  %.0f: %.0f–%.0f\n", Math.floor(key / 2.0) / 10, x[0], x[1])));
        }
        return out.toString();
    }

    private static void golden(String name, Pages pages) throws IOException {
        String lines = lines(pages, pages.pages().get(0).label().equals("1") ? 1 : 0);
        Golden.check("page/" + name, lines);
    }

    private static double pictureWidth(Pages pages) {
        return pages.pages().stream()
                .flatMap(p -> p.items().stream())
                .filter(Item.Picture.class::isInstance)
                .mapToDouble(i -> ((Item.Picture) i).drawing().width())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void textStandsBesideItAndGoesOnInTheFullMeasureBelowItsFoot() throws IOException {
        golden("beside", set("house", text(3), half(60, null), text(4), text(8), text(2)));
    }

    @Test
    void inMemosAndPanelsLikewise() throws IOException {
        golden("beside-memo", set("memo", text(3), half(60, null), text(14), text(2)));
        Block panel = new Block.Panel(
                "p",
                PanelKind.CASE_STUDY,
                "Case study",
                Samples.text("A case"),
                List.of(text(6), half(60, null), text(4), text(12)));
        golden("beside-panel", set("house", text(2), panel));
    }

    /** It goes beside a later paragraph, level with its first line at the top of the next page, and the page before is full. */
    @Test
    void whereItDoesNotFitTextFillsThePage() throws IOException {
        Block[] blocks = {
            text(20), text(14), half(120, null), text(4), text(5), text(8), text(12), text(12), text(6), text(6)
        };
        Pages pages = set("house", blocks);
        golden("beside-later", pages);
        assertThat(Sheets.pageOf(pages, "a")).isEqualTo(2);
        Pages here = set("house", text(20), text(14), half(120, Placement.HERE), text(4), text(5), text(8), text(12));
        assertThat(Sheets.pageOf(here, "a")).isEqualTo(2);
    }

    /** Below a line of text; in house and panels its rule stands on the first baseline, as a line would. */
    @Test
    void itsTitleStandsOnABaselineOfTheTextBesideIt() {
        Block panel = new Block.Panel(
                "p",
                PanelKind.CASE_STUDY,
                "Case study",
                Samples.text("A case"),
                List.of(text(6), half(60, null), text(20)));
        Pages house = set("house", text(3), half(60, null), text(20));
        Pages inPanel = set("house", text(2), panel);
        Pages memo = set("memo", text(3), half(60, null), text(20));
        assertThat(offBaseline(house, title(house))).isCloseTo(0, offset(0.05));
        assertThat(offBaseline(inPanel, title(inPanel))).isCloseTo(0, offset(0.05));
        assertThat(offBaseline(memo, title(memo))).isCloseTo(0, offset(0.05));
        assertThat(beside(house).get(0) - title(house)).isCloseTo(-30, offset(0.05));
        assertThat(beside(house).get(0) - ruleFoot(house)).isBetween(0.0, 0.25);
        assertThat(beside(inPanel).get(0) - ruleFoot(inPanel)).isBetween(0.0, 0.25);
    }

    private static double offBaseline(Pages pages, double y) {
        return beside(pages).stream().mapToDouble(b -> Math.abs(b - y)).min().orElseThrow();
    }

    private static double title(Pages pages) {
        return runs(pages)
                .filter(r -> r.text().startsWith("What is shown"))
                .findFirst()
                .orElseThrow()
                .y();
    }

    /** Baselines of the text in the right half of the page, from above. */
    private static List<Double> beside(Pages pages) {
        return runs(pages)
                .filter(r -> r.x() > 305 && r.x() < 323)
                .map(GlyphRun::y)
                .sorted()
                .toList();
    }

    private static Stream<GlyphRun> runs(Pages pages) {
        return pages.pages().stream()
                .filter(page -> page.items().stream().anyMatch(Item.Picture.class::isInstance))
                .flatMap(page -> page.items().stream())
                .filter(i -> i.owner() instanceof Item.Leaf)
                .filter(i -> i instanceof Item.Placed p && p.mark() instanceof Mark.Text)
                .map(i -> ((Mark.Text) ((Item.Placed) i).mark()).run());
    }

    /** The lower edge of the rule over the exhibit: as wide as half the page. */
    private static double ruleFoot(Pages pages) {
        return pages.pages().stream()
                .flatMap(page -> page.items().stream())
                .filter(i -> i instanceof Item.Placed p && p.mark() instanceof Mark.Shape)
                .map(i -> PageDump.Bounds.of(((Mark.Shape) ((Item.Placed) i).mark()).outline()))
                .filter(b -> Math.abs(b[2] - b[0] - 226.8) < 1 && b[3] - b[1] < 1)
                .mapToDouble(b -> b[3])
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itStandsAloneWhereTextIsShortOrTheStyleOrItsPlacementSaysSo() {
        Style plain = Sheets.style("extends: house\ndesign: { beside: false }\n");
        assertThat(pictureWidth(set("house", text(3), half(200, null), text(4))))
                .isGreaterThan(300);
        assertThat(pictureWidth(set(plain, List.of(text(3), half(60, null), text(20)))))
                .isGreaterThan(300);
        assertThat(pictureWidth(set("house", text(3), half(60, Placement.TOP), text(20))))
                .isGreaterThan(300);
        assertThat(pictureWidth(set("accessible", text(3), half(60, null), text(20))))
                .isGreaterThan(300);
        assertThat(pictureWidth(set("house", text(3), half(60, null), text(20))))
                .isLessThan(230);
    }

    @Test
    void whatHangsInTheMarginMovesBelowIt() {
        Block gloss = new Block.Gloss("小巨人", Optional.empty(), "zh-Hans", Samples.text("a small firm"));
        Pages pages = set("house", text(3), half(60, null), text(20), gloss, text(12));
        Item.Picture picture = pages.pages().get(1).items().stream()
                .filter(Item.Picture.class::isInstance)
                .map(Item.Picture.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(pages.pages().get(1).items())
                .filteredOn(i -> i instanceof Item.Placed placed
                        && placed.mark() instanceof Mark.Text text
                        && text.run().text().startsWith("小巨人"))
                .hasSize(1)
                .allSatisfy(i -> assertThat(
                                ((Mark.Text) ((Item.Placed) i).mark()).run().y())
                        .isGreaterThan(picture.y() + picture.drawing().height() + 20));
    }

    /** Where a section follows at once, or a list, or a table, it stands clear of the exhibit. */
    @Test
    void nothingButTextStandsBesideIt() {
        Block section = new Block.Section(
                "s", 1, Optional.of("1.1"), Samples.text("A head"), List.of(half(100, null), text(1), list(), text(9)));
        Pages pages = set("house", text(3), section);
        assertThat(pictureWidth(pages)).isGreaterThan(300);
    }

    private Block list() {
        return new Block.ItemList(false, 1, List.of(new Block.Item(List.of(text(3)))));
    }

    @Test
    void itIsReadBeforeTheTextBesideIt() {
        Pages pages = set("house", text(3), half(60, null), text(20));
        int figure = -1;
        int paragraphs = 0;
        for (int i = 0; i < pages.tags().size(); i++) {
            Tag tag = pages.tags().get(i);
            figure = tag.role() == Tag.Role.FIGURE ? i : figure;
            paragraphs += tag.role() == Tag.Role.PARAGRAPH && figure > 0 ? 1 : 0;
        }
        assertThat(figure).isPositive();
        assertThat(paragraphs)
                .as("label, title, source and the paragraph beside")
                .isGreaterThanOrEqualTo(4);
        assertThat(pages.tags().stream().filter(t -> t.role() == Tag.Role.FIGURE))
                .hasSize(1);
    }
}
