package octavo.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({"de, 9999, 5000", "de, 10000, 5.000", "zh, 15000, '5,000'", "en, 9999, '5,000'", "en, 15000, '5,000'"})
    void fourDigitsAreGroupedWhereLongerNumbersStandBesideThem(String language, String greatest, String written) {
        Figures figures = new Figures(House.phrases(language)).upTo(new BigDecimal(greatest));
        assertThat(figures.exact(new BigDecimal("5000"))).isEqualTo(written);
        assertThat(figures.fixed(new BigDecimal("5000"), 0)).isEqualTo(written);
    }

    @Test
    void threeDigitsNeverAre() {
        Figures figures = new Figures(House.phrases("de")).upTo(new BigDecimal("1000000"));
        assertThat(figures.exact(new BigDecimal("950"))).isEqualTo("950");
    }
}
