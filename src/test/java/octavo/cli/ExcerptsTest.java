package octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import octavo.problem.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcerptsTest {
    @TempDir
    Path folder;

    private String file;

    @BeforeEach
    void write() throws IOException {
        Path path = folder.resolve("a.md");
        file = path.toString();
        Files.writeString(path, "one\ttwo\n谐波减速器 x\n" + "word ".repeat(60) + "here " + "word ".repeat(60) + "\n");
    }

    private String at(int line, int column) {
        return new Excerpts().of(new Span(file, line, column)).orElse("none");
    }

    @Test
    void aCaretStandsBelowThePlace() {
        assertThat(at(1, 5)).isEqualTo("  1 | one two\n    |     ^");
    }

    @Test
    void ideographsTakeTwoColumns() {
        assertThat(at(2, 7)).isEqualTo("  2 | 谐波减速器 x\n    |            ^");
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String[] shown = at(3, 301).split("\n");
        assertThat(shown[0]).startsWith("  3 | …").endsWith("…").hasSizeLessThan(110);
        assertThat(shown[0].indexOf("here")).isEqualTo(shown[1].indexOf('^')).isPositive();
    }

    @Test
    void aWholeLineHasNoCaretAndAWholeFileNoExcerpt() {
        assertThat(at(1, 0)).isEqualTo("  1 | one two");
        assertThat(at(0, 0)).isEqualTo("none");
        assertThat(at(9, 1)).isEqualTo("none");
        assertThat(new Excerpts().of(new Span("command line", 1, 1))).isEmpty();
    }
}
