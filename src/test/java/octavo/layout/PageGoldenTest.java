package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.edition.Samples;
import octavo.page.Item;
import octavo.page.Page;
import octavo.page.Pages;
import octavo.page.PagesCheck;
import octavo.page.Tag;
import octavo.problem.Problems;
import octavo.report.Block.Align;
import octavo.report.Block.PanelKind;
import octavo.report.ExhibitSpec.Width;
import org.junit.jupiter.api.Test;

/**
 * One rule of page making a test: what must hold, and a golden of what stands where, neighbouring lines of one kind as one.
 * -Dupdate rewrites the goldens.
 */
class PageGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/octavo/layout/rules");

    private static final List<String> IMPRINT = List.of("OCTAVO", "INSTITUTE", "Licence", "CC BY 4.0");

    private int paragraphs;

    private Block.Paragraph words(String word, int count) {
        return Samples.paragraph(paragraphs++, (word + " ").repeat(count).strip());
    }

    private static Pages set(List<Block> blocks, Edition.Note... notes) {
        Pages pages = new PageSetter(Sheets.STYLES.get("house"), Sheets.FACES, Sheets.HYPHENATOR)
                .set(Editions.with(Samples.of(blocks), List.of(notes)), new Problems());
        assertThat(PagesCheck.broken(pages)).isEmpty();
        return pages;
    }

    private static void golden(String rule, Pages pages) throws IOException {
        Path file = FOLDER.resolve(rule + ".txt");
        String dump = dump(pages);
        if (System.getProperty("update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, dump);
        }
        assertThat(dump).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }

    /** A line of text or a picture. */
    private record Row(double y, double x, String what, String role) {
        boolean goesOn(Row last) {
            return Math.abs(x - last.x) < 2
                    && role.equals(last.role)
                    && start(what).equals(start(last.what));
        }

        private static String start(String text) {
            return text.replaceAll("[ .].*", "");
        }
    }

    private static String dump(Pages pages) {
        StringBuilder out = new StringBuilder();
        for (int p = 1; p < pages.pages().size(); p++) { // the first is the cover
            out.append("page ").append(pages.pages().get(p).label()).append('\n');
            List<Row> run = new ArrayList<>();
            for (Row row : joined(rows(pages, pages.pages().get(p)))) {
                if (!run.isEmpty() && !row.goesOn(run.get(run.size() - 1))) {
                    append(out, run);
                }
                run.add(row);
            }
            append(out, run);
        }
        return out.toString();
    }

    /** The cells of a table's row as one. */
    private static List<Row> joined(List<Row> rows) {
        List<Row> joined = new ArrayList<>();
        for (Row row : rows) {
            Row last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && row.role.startsWith("table/table_body") && Math.abs(last.y - row.y) < 0.1) {
                joined.set(joined.size() - 1, new Row(last.y, last.x, last.what + " " + row.what, last.role));
            } else {
                joined.add(row);
            }
        }
        return joined;
    }

    private static void append(StringBuilder out, List<Row> run) {
        if (run.isEmpty()) {
            return;
        }
        Row first = run.get(0);
        Row last = run.get(run.size() - 1);
        String text = first.what.length() > 40 ? first.what.substring(0, 40).strip() + " …" : first.what;
        String y = String.format(Locale.ROOT, "%.0f", first.y);
        y += run.size() == 1 ? "" : String.format(Locale.ROOT, "–%.0f %d lines", last.y, run.size());
        out.append(String.format(Locale.ROOT, "  x=%.0f y=%s %s %s%n", first.x, y, first.role, text));
        run.clear();
    }

    private static List<Row> rows(Pages pages, Page page) {
        List<Row> rows = new ArrayList<>();
        for (Item item : page.items()) {
            if (item instanceof Item.Picture picture) {
                String size = String.format(
                        Locale.ROOT,
                        "%.0f×%.0f",
                        picture.drawing().width(),
                        picture.drawing().height());
                rows.add(new Row(picture.y(), picture.x(), size, "picture"));
            } else if (item instanceof Item.Placed placed && placed.mark() instanceof Mark.Text text) {
                GlyphRun run = text.run();
                Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
                String role = role(pages, item.owner());
                if (last != null && last.role.equals(role) && Math.abs(last.y - run.y()) < 0.1 && run.x() > last.x) {
                    rows.set(rows.size() - 1, new Row(last.y, last.x, last.what + run.text(), role));
                } else {
                    rows.add(new Row(run.y(), run.x(), run.text(), role));
                }
            }
        }
        rows.removeIf(r -> r.role.equals("HEADER") || r.role.equals("FOOTER") || IMPRINT.contains(r.what.strip()));
        return rows;
    }

    private static String role(Pages pages, Item.Owner owner) {
        if (!(owner instanceof Item.Leaf leaf)) {
            return owner.toString();
        }
        StringBuilder role = new StringBuilder();
        for (int at = pages.tags().get(leaf.index()).parent();
                at > 0;
                at = pages.tags().get(at).parent()) {
            Tag.Role own = pages.tags().get(at).role();
            if (own != Tag.Role.PART && own != Tag.Role.SECTION && own != Tag.Role.BODY) {
                role.insert(0, role.length() == 0 ? own.name() : own.name() + "/");
            }
        }
        return role.toString().toLowerCase(Locale.ROOT);
    }

    private static List<Row> rows(Pages pages, int page, String word) {
        return rows(pages, pages.pages().get(page)).stream()
                .filter(r -> r.what.startsWith(word))
                .toList();
    }

    private static int pageOf(Pages pages, String word) {
        return IntStream.range(0, pages.pages().size())
                .filter(p -> !rows(pages, p, word).isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + word));
    }

    @Test
    void aParagraphLeavesNoLineAlone() throws IOException {
        for (int fill = 640; fill < 720; fill += 5) {
            Pages pages = set(List.of(words("fore", fill), words("over", 45), words("past", 80)));
            for (int p = 1; p < pages.pages().size(); p++) {
                assertThat(rows(pages, p, "over").size())
                        .as("filled with %d words", fill)
                        .isNotEqualTo(1);
            }
        }
        golden("widows-and-orphans", set(List.of(words("fore", 665), words("over", 45), words("past", 80))));
    }

    @Test
    void aHeadingKeepsWithItsText() throws IOException {
        Pages last = null;
        for (int fill = 600; fill < 780; fill += 6) {
            Block section =
                    new Block.Section("s", 1, Optional.of("1.1"), Samples.text("Heading"), List.of(words("then", 60)));
            Pages pages = set(List.of(words("fore", fill), section));
            int page = IntStream.range(1, pages.pages().size())
                    .filter(p -> rows(pages, pages.pages().get(p)).stream()
                            .anyMatch(r -> r.role.startsWith("h") && r.what.contains("Heading")))
                    .findFirst()
                    .orElseThrow();
            assertThat(rows(pages, page, "then").size())
                    .as("filled with %d words", fill)
                    .isGreaterThanOrEqualTo(2);
            boolean moved = rows(pages, page, "fore").isEmpty();
            last = moved && last == null ? pages : last;
        }
        golden("keep-with-next", last);
    }

    @Test
    void aShortListAndAnExhibitWithItsCaptionStayTogether() throws IOException {
        Pages last = null;
        for (int fill = 600; fill < 720; fill += 5) {
            List<Block.Item> items = List.of(
                    new Block.Item(List.of(words("one", 4))),
                    new Block.Item(List.of(words("two", 4))),
                    new Block.Item(List.of(words("three", 4))));
            Pages pages = set(List.of(words("fore", fill), new Block.ItemList(false, 1, items), words("past", 20)));
            assertThat(pageOf(pages, "one")).as("filled with %d words", fill).isEqualTo(pageOf(pages, "three"));
            last = pageOf(pages, "one") == 2 && last == null ? pages : last;
        }
        golden("keep-together", last);
    }

    @Test
    void theBodyKeepsToItsGridBehindAnExhibit() throws IOException {
        Pages pages = set(List.of(words("fore", 100), Samples.exhibit("bars"), words("back", 200)));
        double first = rows(pages, 1, "fore").get(1).y;
        for (Row row : rows(pages, pageOf(pages, "back"), "back")) {
            double lines = (row.y - first) / 15;
            assertThat(lines).isCloseTo(Math.rint(lines), within(0.01));
        }
        golden("baseline-grid", pages);
    }

    @Test
    void halfWidthExhibitsStandSideBySide() throws IOException {
        Pages pages = set(List.of(words("fore", 60), half("a", 1), half("b", 2), words("back", 60)));
        List<Row> pictures = rows(pages, pages.pages().get(1)).stream()
                .filter(r -> r.role.equals("picture"))
                .toList();
        assertThat(pictures).hasSize(2);
        assertThat(pictures.get(0).y).isEqualTo(pictures.get(1).y, within(0.01));
        assertThat(pictures.get(1).x).isGreaterThan(pictures.get(0).x + 200);
        golden("half-width-pair", pages);
    }

    private static Block half(String anchor, int number) {
        return new Block.Exhibit(
                anchor,
                "Exhibit\u00a0" + number,
                "Half of it",
                Optional.empty(),
                List.of(),
                Samples.text("Own measurement."),
                Width.HALF,
                new Samples.Bars());
    }

    private Edition.Note note(int number, int count) {
        return new Edition.Note(number, "note-" + number, "mark-" + number, List.of(words("note" + number, count)));
    }

    private static Inline mark(int number) {
        return new Inline.NoteMark(number, "mark-" + number, "note-" + number);
    }

    @Test
    void notesStandAtTheFootOfTheirPageAndRunOnWhenTheyMust() throws IOException {
        Block claim = new Block.Paragraph(
                paragraphs++,
                List.of(
                        new Inline.Text("claim"),
                        mark(1),
                        new Inline.Text(" and more"),
                        mark(2),
                        new Inline.Text(".")));
        Pages pages = set(List.of(claim, words("back", 300)), note(1, 20), note(2, 1500));
        assertThat(pageOf(pages, "note1")).isEqualTo(pageOf(pages, "claim")).isEqualTo(1);
        assertThat(pageOf(pages, "note2")).isEqualTo(1);
        assertThat(rows(pages, 2, "note2")).isNotEmpty();
        int all = IntStream.range(1, pages.pages().size())
                .map(p -> rows(pages, p, "note2").stream()
                        .mapToInt(r -> r.what.split("note2", -1).length - 1)
                        .sum())
                .sum();
        assertThat(all).isEqualTo(1500);
        golden("footnotes", pages);
    }

    @Test
    void aLongTableRepeatsItsHeadAndAlignsItsNumbers() throws IOException {
        List<List<List<Inline>>> rows = new ArrayList<>();
        String[] numbers = {"1.5", "20", "1,000.25", "12.75"};
        for (int i = 0; i < 30; i++) {
            rows.add(List.of(Samples.text("row " + i), Samples.text(numbers[i % 4])));
        }
        Block table = new Block.Table(
                "long",
                "Table\u00a01",
                Samples.text("Long"),
                Optional.empty(),
                List.of(),
                Samples.text("Own count."),
                List.of(Align.LEFT, Align.RIGHT),
                List.of(Samples.text("Thing"), Samples.text("Amount")),
                rows);
        Pages pages = set(List.of(table));
        assertThat(rows(pages, 1, "Thing")).hasSize(1);
        assertThat(rows(pages, 2, "Thing"))
                .singleElement()
                .satisfies(r -> assertThat(r.role).doesNotContain("column_head"));
        double figure = 0.497 * 9; // of the cells' face
        assertThat(rows(pages, 1, "1.5").get(0).x - rows(pages, 1, "12.75").get(0).x)
                .as("points below each other")
                .isEqualTo(figure, within(0.05));
        golden("table", pages);
    }

    @Test
    void aPanelRunsOverThePageWithOpenEdges() throws IOException {
        Block panel = new Block.Panel(
                "case", PanelKind.CASE_STUDY, "Case study 1", Samples.text("A case"), List.of(words("pane", 600)));
        Pages pages = set(List.of(words("fore", 150), panel, words("back", 30)));
        assertThat(rows(pages, 1, "pane").size()).isGreaterThanOrEqualTo(3);
        assertThat(rows(pages, 2, "pane")).isNotEmpty();
        assertThat(rows(pages, pages.pages().get(2))).anyMatch(r -> r.what.equalsIgnoreCase("continued"));
        golden("panel", pages);
    }

    @Test
    void listsNest() throws IOException {
        Block inner = new Block.ItemList(
                true,
                3,
                List.of(new Block.Item(List.of(words("sub", 30))), new Block.Item(List.of(words("fourth", 3)))));
        Block outer = new Block.ItemList(
                false,
                1,
                List.of(new Block.Item(List.of(words("out", 25), inner)), new Block.Item(List.of(words("next", 3)))));
        Pages pages = set(List.of(words("fore", 10), outer, words("back", 10)));
        assertThat(rows(pages, 1, "sub").get(0).x)
                .isGreaterThan(rows(pages, 1, "out").get(0).x + 5);
        golden("nested-lists", pages);
    }

    @Test
    void quotationsAndPullFiguresStandOut() throws IOException {
        Block quote = new Block.Quote(false, List.of(words("said", 40)));
        Block pull = new Block.Quote(true, List.of(Samples.paragraph(paragraphs++, "“Pulled words of some length”")));
        Block figure = new Block.Facts(true, List.of(new Block.Fact("97", "%", Samples.text("of the gallium"))));
        Pages pages = set(List.of(words("fore", 30), figure, quote, words("amid", 30), pull, words("back", 30)));
        assertThat(rows(pages, 1, "said").get(0).x)
                .isEqualTo(rows(pages, 1, "back").get(0).x + 15, within(0.5));
        assertThat(rows(pages, 1, "97").get(0).x).isLessThan(100);
        golden("quotations-and-pull-figures", pages);
    }

    @Test
    void glossesHangAtTheirParagraphAndMoveApart() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            blocks.add(words("p" + i, 15));
            blocks.add(new Block.Gloss(
                    "小巨人",
                    Optional.of("xiǎo jùrén"),
                    "zh-Hans",
                    Samples.text("meaning" + i + " of a term that is explained")));
        }
        Pages pages = set(blocks);
        double last = 0;
        for (int i = 0; i < 4; i++) {
            Row row = rows(pages, 1, "meaning" + i).get(0);
            assertThat(row.y).isGreaterThan(last + 30);
            assertThat(row.x).isLessThan(100);
            last = row.y;
        }
        golden("margin-column", pages);
    }
}
