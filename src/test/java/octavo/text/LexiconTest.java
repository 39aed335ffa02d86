package octavo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private final Lexicon lexicon = Hyphenator.of(List.of()).lexicon();

    @Test
    void aWordIsShapedOnce() {
        Word first = get(Fonts.serif(), Set.of(), "en-GB", "hyphenation");
        assertThat(first.text()).isEqualTo("hyphenation");
        assertThat(first.points()).containsExactly(2, 6, 7);
        assertThat(get(Fonts.serif(), Set.of(), "en-GB", "hyphenation")).isSameAs(first);
    }

    @Test
    void aWordInAnotherFaceIsAnotherWord() {
        Word upright = get(Fonts.serif(), Set.of(), "en-GB", "steel");
        Word italic = get(Fonts.serifItalic(), Set.of(), "en-GB", "steel");
        assertThat(italic.width()).isNotEqualTo(upright.width());
    }

    @Test
    void aWordWithOtherFeaturesIsAnotherWord() {
        Word lower = get(Fonts.serif(), Set.of(Feature.OLD_STYLE), "en-GB", "steel");
        Word caps = get(Fonts.serif(), Set.of(Feature.SMALL_CAPS), "en-GB", "steel");
        assertThat(caps.glyphs().ids()).isNotEqualTo(lower.glyphs().ids());
    }

    @Test
    void aWordInAnotherLanguageIsDividedAsItsOwn() {
        assertThat(get(Fonts.serif(), Set.of(), "en-GB", "table").points()).isEmpty();
        assertThat(get(Fonts.serif(), Set.of(), "en-US", "table").points()).containsExactly(2);
        assertThat(get(Fonts.serif(), Set.of(), "", "table").points()).isEmpty();
    }

    private Word get(Face face, Set<Feature> features, String language, String word) {
        return lexicon.of(face, features, language).get("(" + word + ")", 1, 1 + word.length());
    }
}
