package octavo.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import octavo.problem.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyTextTest {
    private static final CopyText LINE = CopyText.parse("Prepared for {name}[, {office}][ ({place})]", Span.of("t"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada | Ministry | Bern | Prepared for Ada, Ministry (Bern)",
                "Ada | ''       | Bern | Prepared for Ada (Bern)",
                "Ada | Ministry | ''   | Prepared for Ada, Ministry",
                "Ada | ''       | '  ' | Prepared for Ada",
                "{n} | [x]      | ''   | Prepared for {n}, [x]"
            })
    void bracketsGoWithAnEmptyColumn(String name, String office, String place, String text) {
        Map<String, String> cells = Map.of("name", name, "office", office, "place", place);
        assertThat(LINE.fill(cells::get)).contains(text);
    }

    @Test
    void aTemplateWhoseColumnsAreAllEmptySaysNothing() {
        assertThat(LINE.fill(c -> "")).isEmpty();
        assertThat(CopyText.parse("{salutation}", Span.of("t")).fill(c -> " ")).isEmpty();
        assertThat(CopyText.parse("For internal use", Span.of("t")).fill(c -> ""))
                .contains("For internal use");
    }

    @Test
    void itsColumnsAreKnown() {
        assertThat(LINE.columns()).containsExactly("name", "office", "place");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a {b    | a brace { without the name of a column and a }",
                "a {} b  | a brace { without the name of a column and a }",
                "a b}    | a } without a {",
                "[a [b]] | a [ inside brackets",
                "a]      | a ] without a [",
                "[a      | a [ without a ]"
            })
    void bracesAndBracketsHavePartners(String template, String why) {
        assertThatThrownBy(() -> CopyText.parse(template, Span.of("t")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(why);
    }
}
