package octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {
    @ParameterizedTest
    @CsvSource({
        "0, 2, 0",
        "1, 2, 1",
        "-1, 2, -1",
        "0.5, 2, .5",
        "-0.5, 2, -.5",
        "12.345, 2, 12.35",
        "12.30, 2, 12.3",
        "0.004, 2, 0",
        "-0.004, 2, 0",
        "0.05, 2, .05",
        "1000, 3, 1000",
        "-0.0456, 3, -.046",
        "841.89, 2, 841.89",
        "123456789.99, 2, 123456789.99"
    })
    void numbersAreShort(double value, int decimals, String expected) {
        assertThat(new Syntax(1).number(value, decimals).toString()).isEqualTo(expected + " ");
    }

    @Test
    void textIsUtf16() {
        assertThat(new Syntax(4).textString("aé减").hex4(0x0A1F).toString()).isEqualTo("<FEFF006100E951CF>0A1F");
    }
}
