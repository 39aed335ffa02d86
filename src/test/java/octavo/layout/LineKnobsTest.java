package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.edition.Samples;
import octavo.page.Item;
import octavo.page.Pages;
import octavo.page.Tag;
import octavo.problem.Problems;
import octavo.style.Style;
import octavo.style.Styles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The knobs of justification, from style.yaml to the glyphs on a page. */
class LineKnobsTest {
    private static final String PROSE = """
        Firms that built the country’s robots kept buying their gears in Japan. For a reducer, tolerances are \
        measured in micrometres, and buyers who lose one afternoon’s production lose more than a local part would \
        ever save them. Subsidies did not change this sum.\s\
        """;

    @TempDir
    Path folder;

    private Map<String, Style> styles(Problems problems, String... lines) throws IOException {
        for (String name : List.of("base", "house")) {
            Files.createDirectories(folder.resolve(name));
            Files.copy(
                    Path.of("styles", name, "style.yaml"),
                    folder.resolve(name).resolve("style.yaml"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createDirectories(folder.resolve("own"));
        Files.writeString(
                folder.resolve("own/style.yaml"), "extends: house\nlines:\n  " + String.join("\n  ", lines) + "\n");
        return Styles.read(folder, "styles", problems);
    }

    private List<GlyphRun> body(Style style) {
        return body(style, PROSE.repeat(4).strip());
    }

    private List<GlyphRun> body(Style style, String prose) {
        Pages pages = new PageSetter(style, Sheets.FACES, Sheets.HYPHENATOR)
                .set(Samples.of(List.of(Samples.paragraph(0, prose))), new Problems());
        return pages.pages().stream()
                .flatMap(p -> p.items().stream())
                .filter(i -> i instanceof Item.Placed p
                        && p.mark() instanceof Mark.Text text
                        && text.run().size() == 10.5
                        && p.owner() instanceof Item.Leaf leaf
                        && pages.tags()
                                        .get(pages.tags().get(leaf.index()).parent())
                                        .role()
                                == Tag.Role.PARAGRAPH)
                .map(i -> ((Mark.Text) ((Item.Placed) i).mark()).run())
                .filter(r -> r.text().length() > 30)
                .toList();
    }

    @Test
    void zeroTurnsEachOff() throws IOException {
        Problems problems = new Problems();
        Map<String, Style> styles = styles(problems, "expansion: 0", "tracking: 0", "protrusion: 0");
        assertThat(problems.sorted()).isEmpty();
        List<GlyphRun> off = body(styles.get("own"));
        assertThat(off).hasSizeGreaterThan(10).allMatch(r -> r.stretch() == 1 && r.spacing() == 0);
        assertThat(off.stream().mapToDouble(GlyphRun::x).min().orElse(0))
                .isEqualTo(184.25, org.assertj.core.api.Assertions.within(0.01));
        List<GlyphRun> on = body(styles.get("house"));
        assertThat(on).anyMatch(r -> r.stretch() != 1).anyMatch(r -> r.spacing() != 0);
        assertThat(on).allMatch(r -> Math.abs(r.stretch() - 1) <= 0.0201 && Math.abs(r.spacing() / 10.5) <= 0.0151);
    }

    /** Nearly every line ends in a comma, which hangs or does not. */
    @Test
    void protrusionAlone() throws IOException {
        String commas = PROSE.repeat(2).strip().replaceAll("[,.]? ", ", ");
        double edge = 184.25 + 348.66;
        assertThat(right(body(styles(new Problems(), "protrusion: 0").get("own"), commas)))
                .isEqualTo(edge, org.assertj.core.api.Assertions.within(0.1));
        assertThat(right(body(styles(new Problems(), "protrusion: 0.5").get("own"), commas)))
                .isGreaterThan(edge + 0.3)
                .isLessThan(edge + 0.5);
    }

    /** The farthest end of a line. */
    private static double right(List<GlyphRun> runs) {
        return runs.stream().mapToDouble(r -> r.x() + r.width()).max().orElse(0);
    }

    @Test
    void eachStandsAlone() throws IOException {
        List<GlyphRun> expanded = body(styles(new Problems(), "tracking: 0").get("own"));
        assertThat(expanded).anyMatch(r -> r.stretch() != 1).allMatch(r -> r.spacing() == 0);
    }

    @Test
    void trackingAlone() throws IOException {
        List<GlyphRun> tracked = body(styles(new Problems(), "expansion: 0").get("own"));
        assertThat(tracked).anyMatch(r -> r.spacing() != 0).allMatch(r -> r.stretch() == 1);
    }

    @Test
    void whatIsOutOfRangeIsTold() throws IOException {
        Problems problems = new Problems();
        styles(problems, "expansion: 0.2", "tracking: 0");
        assertThat(problems.sorted())
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .contains("styles/own/style.yaml:")
                .contains("expansion is from 0 to 0.05");
    }
}
