package octavo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoBreaksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | in CNY 78 million and USD 1.06 billion. | in CNY~78~million and USD~1.06~billion.",
                "en | 36 per cent of 14 points in 7 nm chips | 36~per cent of 14~points in 7~nm chips",
                "en | Exhibit 3, section 4.2 and ch. 4, note 24 | Exhibit~3, section~4.2 and ch.~4, note~24",
                "en | On 3 July 2023 it fell 5 °C below | On 3~July 2023 it fell 5~°C below",
                "en | In 2020 most of 40 firms may be 5 mm off | In 2020 most of 40 firms may be 5~mm off",
                "en | A 10 Mbit line, part 3 of 5 ships | A 10 Mbit line, part 3 of 5 ships",
                "en | pages 3 to 5, 13 000 in all | pages~3 to 5, 13~000 in all",
                "de | am 3. Juli 2023 um 36 Prozent auf 78 Mio. Euro | am 3.~Juli 2023 um 36~Prozent auf 78~Mio. Euro",
                "de | Abbildung 3, S. 12, z. B. 5 EUR | Abbildung~3, S.~12, z.~B. 5~EUR",
                "fr | Le 3 juillet : 36 pour cent, voir le tableau 2 ; « bien » ? | Le 3~juillet~: 36~pour cent, voir"
                        + " le tableau~2~; «~bien~»~?",
                "it | 36 per cent | 36~per cent",
                "zh | 共 7800 万元，USD 46 | 共 7800~万元，USD~46",
            })
    void whatBelongsToANumberStaysWithIt(String language, String text, String expected) {
        assertThat(NoBreaks.of(language).apply(text).replace('\u00a0', '~')).isEqualTo(expected);
    }
}
