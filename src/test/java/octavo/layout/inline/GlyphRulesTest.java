package octavo.layout.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import octavo.text.Feature;
import octavo.text.Fonts;
import org.junit.jupiter.api.Test;

/** Which glyphs a line takes, and what is copied from it. */
class GlyphRulesTest extends LineRules {
    @Test
    void figuresAndSmallCapitalsAreTheFacesOwn() throws IOException {
        Look plain = Lines.SERIF.withFeatures(Set.of());
        Map<String, Set<Feature>> looks = new java.util.LinkedHashMap<>();
        looks.put("plain", Set.of());
        looks.put("old-style", Set.of(Feature.OLD_STYLE));
        looks.put("lining", Set.of(Feature.LINING));
        looks.put("proportional", Set.of(Feature.PROPORTIONAL));
        looks.put("proportional old-style", Set.of(Feature.PROPORTIONAL, Feature.OLD_STYLE));
        looks.put("tabular", Set.of(Feature.LINING, Feature.TABULAR));
        looks.put("small capitals", Set.of(Feature.SMALL_CAPS));
        looks.put("superior", Set.of(Feature.SUPERIOR));
        looks.put("inferior", Set.of(Feature.INFERIOR));
        Map<String, List<Integer>> glyphs = new java.util.HashMap<>();
        looks.forEach((name, features) -> {
            List<Run> runs = List.of(Run.Text.of("In 1917 and 1111, us", plain.withFeatures(features), 0));
            Line line = put(name, Lines.setter().set(runs, Shape.ragged(400))).get(0);
            glyphs.put(
                    name,
                    java.util.Arrays.stream(
                                    line.segments().get(0).run().glyphs().ids())
                            .boxed()
                            .toList());
        });
        assertThat(glyphs.get("lining")).as("the face's own figures").isEqualTo(glyphs.get("plain"));
        assertThat(glyphs.get("tabular")).as("too").isEqualTo(glyphs.get("plain"));
        assertThat(new java.util.HashSet<>(glyphs.values())).hasSize(7);
        Look italic = plain.withFace(Fonts.serifItalic()).withFeatures(Set.of(Feature.SMALL_CAPS));
        Line without = Lines.setter()
                .set(List.of(Run.Text.of("us", italic, 0)), Shape.ragged(99))
                .get(0);
        assertThat(without.segments().get(0).run().glyphs().ids())
                .containsExactly(
                        Fonts.serifItalic().glyph('u'), Fonts.serifItalic().glyph('s'));
        compare("figures-and-small-capitals");
    }

    @Test
    void textIsCopiedAsWritten() throws IOException {
        String text = "Official offices afford efficient flow; “self-reliance” costs 40\u00A0per cent. ".repeat(2);
        List<Line> lines = put("justified", Lines.set(text, Shape.justified(120, 0)));
        assertThat(Lines.text(lines).strip())
                .isEqualTo(text.replace('\u00A0', ' ').strip());
        for (Line line : lines) {
            for (Segment segment : line.segments()) {
                int[] clusters = segment.run().glyphs().clusters();
                assertThat(clusters[clusters.length - 1])
                        .isLessThan(segment.run().text().length());
                for (int i = 1; i < clusters.length; i++) {
                    assertThat(clusters[i]).isGreaterThan(clusters[i - 1]);
                }
            }
        }
        compare("copied-text");
    }
}
