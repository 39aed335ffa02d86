package octavo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import octavo.report.Block;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Superscripts, subscripts and the languages of code, as the tree that they become. */
class ScriptDialectTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "H~2~O and CO~2~-free     | Hsub[2]O and COsub[2]-free",
                "10^6^ and 10^-6^         | 10sup[6] and 10sup[−6]",
                "1^st^, x^*n*^, a^b~c~^   | 1sup[st], xsup[em[n]], asup[bsub[c]]",
                "[x^1^]{.smallcaps} '^a^' | span(smallcaps)[xsup[1]] ‘sup[a]’",
                "~5 and ~7, a^ b^, ^^     | ~5 and ~7, a^ b^, ^^",
                "~ ~~out~~ \\~a~ 2^{} z^ | ~ struck[out] ~a~ 2^{} z^",
                "**a~1~** [b^2^](x:y)     | strong[asub[1]] bsup[2]",
            })
    void reads(String markdown, String tree) {
        Fixture content = new Fixture(folder).chapter(markdown + "\n");
        String shown = tree.replace("bsup[2]", "link(x:y)[bsup[2]]");
        assertThat(Dump.of(content.part(0))).isEqualTo("p: " + shown + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"```sh, sh", "```{.c++}, c++", "~~~ yaml, yaml", "```, -"})
    void code_says_its_language(String fence, String language) {
        Fixture content = new Fixture(folder).chapter(fence + "\nx\n" + fence.substring(0, 3) + "\n");
        assertThat(content.problems.sorted()).isEmpty();
        Block.Code code = (Block.Code) content.part(0).blocks().get(0);
        assertThat(code.language().orElse(null)).isEqualTo(language);
    }
}
