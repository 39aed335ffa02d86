package octavo.content.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    en | "a"                        | “a”
                    en | He said "she said 'yes'."  | He said “she said ‘yes’.”
                    en | "'a' b"                    | “‘a’ b”
                    en | ("a") ["b"]                | (“a”) [“b”]
                    en | a--"b"--c                  | a–“b”–c
                    en | a ---"b"                   | a —“b”
                    en | "a--" b                    | “a–” b
                    en | "a...", "b"                | “a…”, “b”
                    en | don't, l'a, 1990's         | don’t, l’a, 1990’s
                    en | the firms' own             | the firms’ own
                    en | in the '90s and '10s       | in the ’90s and ’10s
                    en | 'tis rock 'n' roll         | ’tis rock ’n’ roll
                    en | 'a firm's own'             | ‘a firm’s own’
                    en | 'never closed              | ’never closed
                    en | "never closed              | “never closed
                    en | ""                         | “”
                    en | "“set” already"            | ““set” already”
                    en-GB | x/"y"                   | x/“y”
                    de | "a" und 'b'                | „a“ und ‚b‘
                    de | "geht's 'gut'"             | „geht’s ‚gut‘“
                    zh-Hans | 他说"你好"了，'好'     | 他说“你好”了，‘好’
                    es | "a" y 'b'                  | «a» y “b”
                    pl | "a"                        | „a”
                    """)
    void straight_marks_take_the_shape_of_the_language(String language, String straight, String set) {
        assertThat(Typographer.plain(straight, language)).isEqualTo(set);
    }

    @org.junit.jupiter.api.Test
    void french_marks_keep_a_narrow_space() {
        assertThat(Typographer.plain("\"a\"", "fr-FR")).isEqualTo("«\u202Fa\u202F»");
    }
}
