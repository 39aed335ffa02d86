package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.drawing.Mark;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.edition.Samples;
import octavo.page.Item;
import octavo.page.Pages;
import octavo.problem.Problems;
import octavo.report.Block.Align;
import org.junit.jupiter.api.Test;

/** What stands behind the text: data in pairs, the imprint where there is room for it, a last page that is not empty. */
class BackMatterTest {

    private static Pages set(Edition edition) {
        return Sheets.sound(Sheets.STYLES.get("house"), edition, new Problems());
    }

    private static Block.Table table(String name, int columns, int rows) {
        List<List<List<Inline>>> cells = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            cells.add(Collections.nCopies(columns, Samples.text(name)));
        }
        return new Block.Table(
                name,
                name + " number",
                Samples.text(name + " title"),
                Optional.empty(),
                List.of(),
                List.of(),
                Collections.nCopies(columns, Align.LEFT),
                Collections.nCopies(columns, Samples.text(name + " head")),
                cells);
    }

    @Test
    void narrowTablesOfDataStandSideBySide() throws IOException {
        List<Block.Table> data = List.of(
                table("one", 2, 3),
                table("two", 2, 5),
                table("wide", 5, 2),
                table("three", 2, 30),
                table("four", 3, 2));
        Pages pages = set(Editions.withData(Samples.of(List.of(Samples.paragraph(0, "Text."))), data));
        assertThat(first(pages, "one head").y())
                .isEqualTo(first(pages, "two head").y());
        assertThat(first(pages, "two head").x())
                .isGreaterThan(first(pages, "one head").x() + 240);
        assertThat(first(pages, "wide head").x()).isLessThan(63);
        assertThat(first(pages, "three head").x()).as("a long table may break").isGreaterThan(100);
        assertThat(first(pages, "four head").x()).isLessThan(63);
        Golden.check("data-in-pairs", pages);
    }

    private static Golden.Row first(Pages pages, String words) {
        return pages.pages().stream()
                .flatMap(page -> Golden.rows(pages, page).stream())
                .filter(row -> row.what().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words));
    }

    private static List<Block> sections(int count, int lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Block text = Samples.paragraph(
                    i, "Words that fill about a line of text, or a little more than that. ".repeat(lines));
            blocks.add(
                    new Block.Section("s" + i, 1, Optional.of("1." + i), Samples.text("Section " + i), List.of(text)));
        }
        return blocks;
    }

    /** In a style without a margin column it is a section like others. */
    @Test
    void anImprintIsNotDivided() {
        PageSetter accessible = new PageSetter(Sheets.STYLES.get("accessible"), Sheets.FACES, Sheets.HYPHENATOR);
        for (int lines = 8; lines < 40; lines++) {
            Pages pages = accessible.set(Samples.of(sections(1, lines)), new Problems());
            assertThat(pageOf(pages, "Imprint")).as("%d lines", lines).isEqualTo(pageOfImprint(pages));
        }
    }

    private static double imprint(Pages pages) {
        return pages.pages().get(pageOfImprint(pages) - 1).items().stream()
                .filter(i -> i instanceof Item.Placed p
                        && p.mark() instanceof Mark.Text text
                        && text.run().text().startsWith("Licence"))
                .mapToDouble(i -> ((Mark.Text) ((Item.Placed) i).mark()).run().y())
                .findFirst()
                .orElseThrow();
    }

    private static int pageOfImprint(Pages pages) {
        return pageOf(pages, "Licence");
    }

    private static int pageOf(Pages pages, String words) {
        for (int p = 0; p < pages.pages().size(); p++) {
            boolean here = pages.pages().get(p).items().stream()
                    .anyMatch(item -> item instanceof octavo.page.Item.Placed placed
                            && placed.mark() instanceof octavo.drawing.Mark.Text text
                            && text.run().text().startsWith(words));
            if (here) {
                return p + 1;
            }
        }
        throw new AssertionError("no " + words);
    }

    @Test
    void theImprintStandsBelowContentsThatHaveAPageToThemselves() {
        assertThat(set(Samples.of(List.of(Samples.paragraph(0, "No contents."))))
                        .pages())
                .hasSize(2);
        Pages alone = set(Samples.of(sections(3, 30)));
        assertThat(pageOfImprint(alone)).isEqualTo(2);
        List<Block> led = new ArrayList<>();
        led.add(new Block.Panel(
                "findings",
                octavo.report.Block.PanelKind.KEY_FINDINGS,
                "Key findings",
                List.of(),
                List.of(Samples.paragraph(0, "A finding."))));
        led.addAll(sections(3, 30));
        Pages findings = set(Samples.of(led));
        assertThat(pageOfImprint(findings)).isEqualTo(findings.pages().size());
        assertThat(imprint(alone)).as("at the foot of that page").isGreaterThan(650);
        assertThat(imprint(findings)).as("at the foot of the last page").isGreaterThan(650);
    }

    /** Sources and imprint alone would leave it empty. */
    @Test
    void theLastPageOfABriefHasTextAboveItsSources() {
        Map<String, Edition> editions = Sheets.editions();
        for (String id : List.of("robotics", "telecoms")) {
            Pages pages = Sheets.pages(editions.get(id), new Problems());
            List<String> roles = Golden.rows(
                            pages, pages.pages().get(pages.pages().size() - 1))
                    .stream()
                    .map(Golden.Row::role)
                    .toList();
            assertThat(roles).as(id).contains("list/item/source_entry");
            assertThat(roles.subList(0, roles.indexOf("list/item/source_entry")).stream()
                            .filter(role -> role.endsWith("paragraph"))
                            .count())
                    .as(id)
                    .isGreaterThanOrEqualTo(3);
        }
    }
}
