package octavo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphenatorTest {
    private final Hyphenator hyphenator = Hyphenator.of(List.of("self-re-li-ance", "Lea-der-drive", "MERICS"));

    @ParameterizedTest
    @CsvSource({
        "en-GB, hyphenation, hy-phen-a-tion",
        "en-GB, manufacturing, man-u-fac-tur-ing",
        "en-GB, university, uni-ver-sity",
        "en-GB, however, how-ever",
        "en-GB, record, re-cord",
        "en-US, hyphenation, hy-phen-ation",
        "en-US, manufacturing, man-u-fac-tur-ing",
        "en-US, table, ta-ble",
        "en-US, project, project",
        "en, government’s, gov-ern-ment’s",
        "de, Silbentrennung, Sil-ben-tren-nung",
        "de-AT, Forschungseinrichtung, For-schungs-ein-rich-tung",
        "de, Schifffahrt, Schiff-fahrt",
        "fr, signature, si-gna-ture",
        "fr, l’amélioration, l’amé-lio-ra-tion",
        "es, desarrollo, desa-rro-llo",
        "es, transatlántico, trans-atlán-ti-co",
        "it, pneumatico, pneu-ma-ti-co",
        "it, dell’industria, del-l’in-du-stria",
    })
    void dividesAsTheLanguageDoes(String language, String word, String expected) {
        assertThat(divided(word, language)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"MERICS", "COVID19", "OECD", "ab", "x86based", "high-technology", "GmbH2", "1990s", "—", "NATO"})
    void leavesTheseWhole(String word) {
        assertThat(divided(word, "en-GB")).isEqualTo(word);
    }

    @Test
    void exceptionsHoldInAnyCaseAndLanguage() {
        assertThat(divided("selfreliance", "en")).isEqualTo("self-re-li-ance");
        assertThat(divided("Self-reliance", "en")).isEqualTo("Self-re-li-ance");
        assertThat(hyphenator.points("self-reliance", "en")).containsExactly(7, 9);
        assertThat(divided("LEADERDRIVE", "pl")).isEqualTo("LEA-DER-DRIVE");
        assertThat(divided("merics", "de")).isEqualTo("merics");
    }

    @Test
    void exceptionsOfALanguageHoldInIt() {
        Hyphenator own = Hyphenator.of(Map.of(
                "en", List.of("re-cord", "To-kyo"), "en-US", List.of("rec-ord"), "all", List.of("record", "li-ves")));
        assertThat(own.points("record", "en-GB")).containsExactly(2);
        assertThat(own.points("record", "en-US")).containsExactly(3);
        assertThat(own.points("record", "de")).isEmpty();
        assertThat(own.points("Tokyo’s", "en-AU")).containsExactly(2);
        assertThat(own.points("lives", "fr")).containsExactly(2);
        assertThat(Hyphenator.of(Map.of("en", List.of("Na-to"))).points("Nato", "en"))
                .containsExactly(2);
    }

    @Test
    void punctuationAtTheEdgesDoesNoHarm() {
        assertThat(hyphenator.points("“manufacturing,”", "en")).containsExactly(4, 5, 8, 11);
    }

    @Test
    void unknownLanguagesAreNotDivided() {
        assertThat(hyphenator.points("hyphenation", "pl")).isEmpty();
        assertThat(hyphenator.points("hyphenation", "")).isEmpty();
    }

    private String divided(String word, String language) {
        StringBuilder out = new StringBuilder(word);
        int[] points = hyphenator.points(word, language);
        for (int i = points.length - 1; i >= 0; i--) {
            out.insert(points[i], '-');
        }
        return out.toString();
    }
}
