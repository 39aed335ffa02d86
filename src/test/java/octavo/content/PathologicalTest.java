package octavo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import octavo.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that nobody writes but some file holds: it ends in a tree or in a problem, soon. */
class PathologicalTest {
    private static final int MANY = 50_000;

    @TempDir
    Path folder;

    static Stream<Arguments> deep() {
        return Stream.of(
                Arguments.of("quotes", "> ".repeat(2_000) + "x"),
                Arguments.of("fences", "::: {.box}\n".repeat(2_000) + "x\n" + ":::\n".repeat(2_000)),
                Arguments.of("lists", "- ".repeat(2_000) + "x"),
                Arguments.of("emphasis", "*a **b ".repeat(MANY) + "c** d*".repeat(MANY)),
                Arguments.of("some emphasis", "*a **b ".repeat(2_000) + "c** d*".repeat(2_000)),
                Arguments.of("spans", "[".repeat(2_000) + "x" + "]{lang=de}".repeat(2_000)),
                Arguments.of("notes", "^[".repeat(2_000) + "x" + "]".repeat(2_000)),
                Arguments.of("images", "![".repeat(2_000) + "x" + "](y.png)".repeat(2_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deep")
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void deep_nesting_is_a_problem(String name, String text) {
        Fixture content = new Fixture(folder).chapter(text);
        content.read();
        List<String> codes =
                content.problems.sorted().stream().map(Problem::code).distinct().toList();
        assertThat(codes).contains("nesting");
    }

    static Stream<Arguments> wide() {
        return Stream.of(
                Arguments.of("one long word", "x".repeat(1_000_000)),
                Arguments.of("one long line", "word ".repeat(200_000)),
                Arguments.of("links in links", "[".repeat(2_000) + "x" + "](https://x.org)".repeat(2_000)),
                Arguments.of("open brackets", "[".repeat(MANY)),
                Arguments.of("brackets", "[a] ".repeat(MANY)),
                Arguments.of("open braces", "{a=b ".repeat(MANY)),
                Arguments.of("open quoted values", "{a=\"b ".repeat(MANY)),
                Arguments.of("open shortcodes", "{{< ".repeat(MANY)),
                Arguments.of("braces without bracket", "]{.x}".repeat(MANY)),
                Arguments.of("quotation marks", "\"a 'b ".repeat(MANY)),
                Arguments.of("closing marks", "a' b\" ".repeat(MANY)),
                Arguments.of("asterisks", "*a_ ".repeat(MANY)),
                Arguments.of("backticks", "`a".repeat(MANY)),
                Arguments.of("at signs", "@a ".repeat(MANY)),
                Arguments.of("hyphens", "-".repeat(1_000_000)),
                Arguments.of("dots", ".".repeat(1_000_000)),
                Arguments.of("colons", ":".repeat(1_000_000)),
                Arguments.of("html", "<a ".repeat(MANY)),
                Arguments.of("open notes", "^[a ".repeat(MANY)),
                Arguments.of("loose notes", "[^a] ".repeat(MANY)),
                Arguments.of(
                        "wide table row",
                        "|a".repeat(20_000) + "\n" + "|-".repeat(20_000) + "\n" + "|b".repeat(20_000)),
                Arguments.of("long table", "|a|b|\n|-|-|\n" + "|1|2|\n".repeat(20_000)),
                Arguments.of("headings", "# Same\n\nx\n\n".repeat(10_000)),
                Arguments.of("definitions", "[^a]: x\n".repeat(10_000)),
                Arguments.of("entities", "&amp;".repeat(MANY)));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void front_matter_that_never_ends() {
        Fixture content = new Fixture(folder).write("chapters/one.md", "---\n" + "a: b\n".repeat(200_000));
        content.read();
        assertThat(content.problems.sorted()).extracting(Problem::code).containsExactly("front-matter");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wide")
    @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void much_of_something_takes_no_time(String name, String text) {
        Fixture content = new Fixture(folder).chapter(text);
        assertThat(content.read().parts()).hasSize(1);
    }
}
