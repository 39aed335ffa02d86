package octavo.layout.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import octavo.drawing.Colour;
import octavo.layout.inline.Look;
import octavo.layout.inline.Run;
import octavo.text.Fonts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    /** A bar stands behind the integer. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en-GB; 1,234|.5",
                "en-GB; 0|.125",
                "en-GB; 1,246|.625",
                "en-GB; 12.345.678|",
                "en-GB; about 31| %",
                "en-GB; −3|.5",
                "en-GB; 1999–2004|",
                "en-GB; –|",
                "de; 1.234|,5",
                "de; 0|,125",
                "de; 12.345|",
                "de; 1 234 567|,25",
                "fr; 3 000|,75 €",
                "zh-Hans; 2,000|.125"
            })
    void numbersEndByTheirLanguage(String language, String marked) {
        assertThat(Decimals.integerEnd(cell(language, marked.replace("|", "")))).isEqualTo(marked.indexOf('|'));
    }

    @ParameterizedTest
    @CsvSource({"n/a", "in the third quarter of 2020", "''"})
    void whatIsNoNumberIsNotAligned(String text) {
        assertThat(Decimals.integerEnd(cell("en-GB", text))).isEqualTo(-1);
    }

    private static List<Run> cell(String language, String text) {
        Look look = Look.of(Fonts.serif(), 9, Colour.BLACK, Set.of(), language);
        return List.of(Run.Text.of(text, look, 0));
    }
}
