package octavo.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    25%        | 25      | %
                    25 %       | 25      | %
                    >60%       | >60     | %
                    ~36%       | ~36     | %
                    −3.5 pp    | −3.5    | pp
                    ×2         | ×2      | ''
                    2×         | 2       | ×
                    46bn       | 46      | bn
                    CNY 46 bn  | CNY 46  | bn
                    US$50 bn   | US$50   | bn
                    €13,000    | €13,000 | ''
                    13,000     | 13,000  | ''
                    13 000     | 13 000  | ''
                    3–5%       | 3–5     | %
                    2/3        | 2/3     | ''
                    10 km      | 10      | km
                    10 billion dollars | 10 | billion dollars
                    5G         | 5G      | ''
                    none       | none    | ''
                    1.2.3      | 1.2.3   | ''
                    97亿       | 97      | 亿
                    """)
    void number_and_unit_are_told_apart(String written, String value, String unit) {
        assertThat(Figure.of(written)).isEqualTo(new Figure(value, unit));
    }
}
