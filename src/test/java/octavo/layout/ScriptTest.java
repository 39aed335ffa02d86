package octavo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.edition.Block;
import octavo.edition.Inline;
import octavo.edition.Inline.Subscript;
import octavo.edition.Inline.Superscript;
import octavo.edition.Inline.Text;
import octavo.edition.Samples;
import octavo.page.Item;
import octavo.page.Pages;
import octavo.page.Tag;
import octavo.problem.Problems;
import org.junit.jupiter.api.Test;

/** Superscripts and subscripts: which forms they take, and what is copied of them. */
class ScriptTest {

    private static Pages set(Inline... content) {
        Block paragraph = new Block.Paragraph(0, List.of(content));
        return new PageSetter(Sheets.STYLES.get("house"), Sheets.FACES, Sheets.HYPHENATOR)
                .set(Samples.of(List.of(paragraph)), new Problems());
    }

    /** The runs that stand in tags of this role. */
    private static List<GlyphRun> runs(Pages pages, Tag.Role role) {
        return pages.pages().stream()
                .flatMap(p -> p.items().stream())
                .filter(i -> i instanceof Item.Placed p
                        && p.mark() instanceof Mark.Text
                        && p.owner() instanceof Item.Leaf leaf
                        && pages.tags()
                                        .get(pages.tags().get(leaf.index()).parent())
                                        .role()
                                == role)
                .map(i -> ((Mark.Text) ((Item.Placed) i).mark()).run())
                .toList();
    }

    @Test
    void figures_take_the_faces_own_forms_on_the_line() {
        Pages pages = set(
                new Text("CO"), new Subscript(Samples.text("2")), new Text(", m"), new Superscript(Samples.text("3")));
        GlyphRun low = runs(pages, Tag.Role.SUBSCRIPT).get(0);
        GlyphRun high = runs(pages, Tag.Role.SUPERSCRIPT).get(0);
        GlyphRun plain = plain(pages);
        assertThat(low.size()).isEqualTo(plain.size());
        assertThat(low.y()).isEqualTo(plain.y());
        assertThat(high.y()).isEqualTo(plain.y());
        assertThat(low.glyphs().ids()[0]).isNotEqualTo(low.face().glyph('2'));
        assertThat(top(high)).isGreaterThan(0.6);
        assertThat(top(low)).isLessThan(0.4);
    }

    private static GlyphRun plain(Pages pages) {
        return runs(pages, Tag.Role.PARAGRAPH).stream()
                .filter(r -> r.size() == 10.5)
                .findFirst()
                .orElseThrow();
    }

    private static double top(GlyphRun run) {
        return (double) run.face().bounds(run.glyphs().ids()[0])[3] / run.face().unitsPerEm();
    }

    @Test
    void what_the_face_lacks_is_made_smaller_and_raised() {
        Pages pages = set(
                new Text("a power: 10"),
                new Superscript(Samples.text("−6")),
                new Text(" and b"),
                new Subscript(Samples.text("щ")));
        GlyphRun plain = plain(pages);
        GlyphRun high = runs(pages, Tag.Role.SUPERSCRIPT).get(0);
        GlyphRun low = runs(pages, Tag.Role.SUBSCRIPT).get(0);
        assertThat(high.size()).isBetween(0.6 * plain.size(), 0.75 * plain.size());
        assertThat(high.y()).isLessThan(plain.y() - 3);
        assertThat(low.y()).isGreaterThan(plain.y() + 1);
    }

    @Test
    void a_power_is_copied_as_one_and_a_formula_by_its_letters() {
        Pages pages = set(
                new Text("10"),
                new Superscript(Samples.text("−6")),
                new Text(", 1"),
                new Superscript(Samples.text("st")),
                new Text(", H"),
                new Subscript(Samples.text("2")));
        assertThat(runs(pages, Tag.Role.SUPERSCRIPT)).extracting(GlyphRun::text).containsExactly("⁻⁶", "st");
        assertThat(runs(pages, Tag.Role.SUBSCRIPT)).extracting(GlyphRun::text).containsExactly("2");
    }

    @Test
    void no_line_ends_before_them() {
        Inline[] content = new Inline[400];
        for (int i = 0; i < content.length; i += 2) {
            content[i] = new Text((i == 0 ? "" : " ") + "x");
            content[i + 1] = new Superscript(Samples.text(i % 4 == 0 ? "−2" : "7"));
        }
        Pages pages = set(content);
        List<GlyphRun> bases = runs(pages, Tag.Role.PARAGRAPH).stream()
                .filter(r -> r.text().contains("x"))
                .toList();
        List<GlyphRun> powers = runs(pages, Tag.Role.SUPERSCRIPT);
        assertThat(powers).hasSize(200);
        for (int i = 0; i < 200; i++) {
            assertThat(bases.get(i).y() - powers.get(i).y()).isBetween(0.0, 4.0);
        }
    }
}
