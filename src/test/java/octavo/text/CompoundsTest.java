package octavo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {

    /** A bar stands where two words meet, a dash at the other places of the patterns. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fak-tor|pro-duk-ti-vi-tät",
                "In-for-ma-ti-ons|in-fra|struk-tur",
                "Wert|schöp-fung",
                "For-schungs|in-sti-tu-te",
                "Staats|un-ter-neh-men",
                "wis-sen-schaft-lich",
                "un-ter-stützt",
                "Wirt-schafts|för-de-rung",
                "be-deu-tend",
                "Re-gie-run-gen",
                "(Ge-gen|mit-tel)"
            })
    void knowsWhereTheWordsOfACompoundMeet(String marked) {
        String word = marked.replaceAll("[-|]", "");
        int[] points = Hyphenator.of(List.of()).points(word, "de");
        boolean[] borders = Compounds.borders(word, points, "de");
        StringBuilder shown = new StringBuilder(word);
        for (int i = points.length - 1; i >= 0; i--) {
            shown.insert(points[i], borders[i] ? '|' : '-');
        }
        assertThat(shown.toString()).isEqualTo(marked);
        assertThat(Compounds.borders(word, points, "en-GB")).doesNotContain(true);
    }
}
