package octavo.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import octavo.problem.Problem;
import octavo.report.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text with random damage still ends in a tree and in problems that lie within the file. */
class DamagedTextTest {
    private static final int ROUNDS = 150;
    private static final List<String> SHARDS = List.of(
            "[",
            "]",
            "{",
            "}",
            "(",
            ")",
            "*",
            "**",
            "_",
            "`",
            "```\n",
            "\n",
            "\n\n",
            ":::",
            "\n:::\n",
            "::: {.box}\n",
            "\n# ",
            "\n### ",
            "|",
            "\n: ",
            "^[",
            "[^1]",
            "[^2]: ",
            "@sec-",
            "@",
            "[@",
            "\"",
            "'",
            "\\",
            "<",
            "<!--",
            "-->",
            "{{< ",
            " >}}",
            "![](",
            "{#x}",
            " {audience=trade}",
            "\n> ",
            "\n- ",
            "\n    ",
            "&amp;",
            "---\n",
            "~~",
            "é",
            "中",
            "😀",
            "\t");

    private static final String WHOLE = """
        # Alpha *bravo* {#a audience=trade}

        "Charlie" delta [echo]{lang=de}, `foxtrot`, golf[^1], ^[hotel], @sec-a and [@merics-2025, india].
        {{< value robots Controllers rate >}} <https://juliet.org> [kilo](https://x.org)

        ::: {.box title="Lima 'mike'"}
        - november {audience=trade}
        - oscar

          ::: facts
          - **25%** papa
          :::
        :::

        ::: {.gloss term=quebec lang=de}
        romeo
        :::

        | Sierra | tango |
        |---|---|
        | uniform | [victor]{lang=de} {format=pdf} |

        : Whiskey {#tbl-t source="xray [@merics-2025]"}

        ![](../exhibits/robots.yaml){width=half}

        > yankee

        ## Zulu

        ```
        code
        ```

        [^1]: Acht *neun*, "zehn".

            Elf.
        """;

    private static final List<String> WORDS = List.of(
            "Alpha",
            "bravo",
            "Charlie",
            "delta",
            "echo",
            "foxtrot",
            "golf",
            "hotel",
            "india",
            "Controllers",
            "juliet",
            "kilo",
            "Lima",
            "mike",
            "november",
            "oscar",
            "papa",
            "quebec",
            "romeo",
            "Sierra",
            "tango",
            "uniform",
            "victor",
            "Whiskey",
            "xray",
            "yankee",
            "Zulu",
            "Acht",
            "neun",
            "zehn",
            "Elf");

    @TempDir
    Path folder;

    @Test
    void never_breaks_the_reader() {
        for (int seed = 0; seed < ROUNDS; seed++) {
            String text = damage(new Random(seed));
            Fixture content = new Fixture(folder).chapter(text);
            assertThatCode(content::read).as("seed %d:%n%s", seed, text).doesNotThrowAnyException();
            int lines = (int) text.lines().count() + 5;
            assertThat(content.problems.sorted())
                    .as("seed %d", seed)
                    .extracting(Problem::span)
                    .allMatch(span -> span.line() <= lines, "lies in the file");
        }
    }

    @Test
    void nothing_is_lost_without_a_problem() {
        int faultless = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            String text = damage(new Random(seed));
            Fixture content = new Fixture(folder).chapter(text);
            List<Part> parts = content.read().parts();
            if (content.problems.hasErrors() || text.contains("<!--")) {
                continue;
            }
            faultless++;
            String tree = Dump.of(parts.get(0));
            WORDS.stream()
                    .filter(text::contains)
                    .forEach(word -> assertThat(tree).as(text).contains(word));
        }
        assertThat(faultless).isGreaterThan(ROUNDS / 20);
    }

    private static String damage(Random random) {
        StringBuilder text = new StringBuilder(WHOLE);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(text.length());
            if (random.nextInt(3) == 0) {
                text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(20)));
            } else {
                text.insert(at, SHARDS.get(random.nextInt(SHARDS.size())));
            }
        }
        return text.toString();
    }
}
