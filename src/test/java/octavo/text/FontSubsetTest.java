package octavo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FontSubsetTest {
    private static final String TEXT = "AVATAR To Wave Yo. office 1234567890 éç";

    private static Set<Integer> characters(String text) {
        return text.codePoints().boxed().collect(Collectors.toSet());
    }

    private static Face subset(Face face, String text) throws IOException {
        return Face.of(face.family(), face.weight(), face.italic(), FontSubset.of(face, characters(text)));
    }

    @Test
    void setsItsTextAsTheWholeFaceDoes() throws IOException {
        for (Face face : new Face[] {Fonts.serif(), Fonts.serifItalic(), Fonts.sans()}) {
            Face small = subset(face, TEXT);
            for (Set<Feature> features : java.util.List.of(
                    Set.<Feature>of(), Set.of(Feature.OLD_STYLE), Set.of(Feature.LINING, Feature.TABULAR))) {
                Glyphs whole = face.shape(TEXT, features);
                Glyphs cut = small.shape(TEXT, features);
                assertThat(cut.ids()).as(face + " " + features).isEqualTo(whole.ids());
                assertThat(cut.advances()).as(face + " kerning").isEqualTo(whole.advances());
                for (int glyph : cut.ids()) {
                    assertThat(small.outline(glyph).getBounds2D())
                            .isEqualTo(face.outline(glyph).getBounds2D());
                }
            }
        }
    }

    @Test
    void smallCapitalsAreThere() throws IOException {
        Face small = subset(Fonts.serif(), "Small");
        Glyphs cut = small.shape("Small", Set.of(Feature.SMALL_CAPS));
        assertThat(cut.ids())
                .isEqualTo(
                        Fonts.serif().shape("Small", Set.of(Feature.SMALL_CAPS)).ids());
        assertThat(small.outline(cut.ids()[4]).getBounds2D().isEmpty()).isFalse();
    }

    @Test
    void holdsNothingElse() throws IOException {
        Face small = subset(Fonts.serif(), "abc");
        assertThat(small.covers('a')).isTrue();
        assertThat(small.covers('d')).isFalse();
        assertThat(small.outline(Fonts.serif().glyph('d')).getBounds2D().isEmpty())
                .isTrue();
        assertThat(FontSubset.of(Fonts.serif(), characters("abc")).length).isLessThan(40_000);
    }

    @Test
    void charactersThatTheFaceLacksAreLeftOut() throws IOException {
        Face small = subset(Fonts.serif(), "a小😀");
        assertThat(small.covers('a')).isTrue();
        assertThat(small.covers('小')).isFalse();
    }

    @Test
    void sameCharactersGiveSameBytes() {
        assertThat(FontSubset.of(Fonts.sans(), characters("ab")))
                .isEqualTo(FontSubset.of(Fonts.sans(), characters("ba")));
    }
}
