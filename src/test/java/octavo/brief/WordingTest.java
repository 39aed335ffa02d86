package octavo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import octavo.edition.Phrases;
import octavo.edition.Phrases.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated
class WordingTest {

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-US", "de", "zh-Hans"})
    void everyPhraseIsThereWithTheSameArgumentsAsInEnglish(String language) {
        Phrases english = wording("en").phrases();
        Phrases phrases = wording(language).phrases();
        for (Key key : Key.values()) {
            assertThat(phrases.texts().get(key)).as("%s", key).isNotBlank();
            assertThat(arguments(phrases.texts().get(key)))
                    .as("%s", key)
                    .isEqualTo(arguments(english.texts().get(key)));
        }
    }

    private static TreeSet<String> arguments(String text) {
        TreeSet<String> found = new TreeSet<>();
        Pattern.compile("\\{\\d}").matcher(text).results().forEach(r -> found.add(r.group()));
        return found;
    }

    @Test
    void germanAndChineseSpeakTheirLanguage() {
        Phrases german = wording("de-DE").phrases();
        assertThat(german.get(Key.EXHIBIT, 3)).isEqualTo("Abbildung\u00a03");
        assertThat(german.get(Key.IN_FULL_REPORT)).isEqualTo("im vollständigen Bericht");
        assertThat(german.minutes(1)).isEqualTo("1\u00a0Minute");
        Phrases chinese = wording("zh-Hans").phrases();
        assertThat(chinese.get(Key.EXHIBIT, 3)).isEqualTo("图3");
        assertThat(chinese.get(Key.WORK_TITLE, "自立")).isEqualTo("《自立》");
        assertThat(chinese.get(Key.PAGE_OF, 2, 5)).isEqualTo("第2页，共5页");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-US", "de", "zh-Hans"})
    void templatesOfCopiesNameColumnsThatEveryoneHas(String language) {
        for (Key key : java.util.List.of(Key.COPY_OPENING, Key.COPY_FOOT)) {
            CopyText text = CopyText.parse(wording(language).phrases().get(key), octavo.problem.Span.of(language));
            assertThat(java.util.List.of("name", "office", "number")).containsAll(text.columns());
        }
    }

    @Test
    void datesFollowTheLanguageAndNotTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            LocalDate day = LocalDate.of(2026, 3, 4);
            assertThat(wording("en-GB").date(day)).isEqualTo("4 March 2026");
            assertThat(wording("en-US").date(day)).isEqualTo("March 4, 2026");
            assertThat(wording("de").date(day)).isEqualTo("4. März 2026");
            assertThat(wording("fr").date(day)).isEqualTo("4 mars 2026");
            assertThat(wording("zh-Hans").date(day)).isEqualTo("2026年3月4日");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbersKeepTheirDecimals() {
        assertThat(number("en", "13000")).isEqualTo("13,000");
        assertThat(number("en", "1.50")).isEqualTo("1.50");
        assertThat(number("en", "-1234567.5")).isEqualTo("\u22121,234,567.5");
        assertThat(number("en", "1E+3")).isEqualTo("1,000");
        assertThat(number("de", "1234")).isEqualTo("1234");
        assertThat(number("de", "13000.25")).isEqualTo("13.000,25");
        assertThat(number("fr", "13000.25")).isEqualTo("13\u202f000,25");
        assertThat(number("zh", "13000")).isEqualTo("13,000");
    }

    @Test
    void wordsAndMinutes() {
        assertThat(wording("en").words("A whole-of-nation approach – 36\u00a0per cent (小巨人)."))
                .isEqualTo(7);
        assertThat(wording("zh-Hans").words("小巨人 program, 2019年")).isEqualTo(6);
        assertThat(wording("en").minutes(1)).isEqualTo(1);
        assertThat(wording("en").minutes(880)).isEqualTo(4);
        assertThat(wording("zh").minutes(1040)).isEqualTo(4);
    }

    @Test
    void aLanguageWithoutABundleIsNotThere() {
        assertThat(Wording.of("es")).isEmpty();
    }

    private static String number(String language, String value) {
        return wording(language).phrases().number(new BigDecimal(value));
    }

    private static Wording wording(String language) {
        return Wording.of(language).orElseThrow();
    }
}
