package octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import octavo.press.Finished;
import octavo.press.Outcome;
import octavo.problem.Problem;
import octavo.problem.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void exitCodesTellProblemsFromWrongUsage(@TempDir Path folder) {
        String output = folder.resolve("output").toString();
        assertThat(Main.run("build", "raw-materials", "--format", "pdf", "--output", output))
                .isZero();
        assertThat(folder.resolve("output/raw-materials.pdf")).isNotEmptyFile();
        assertThat(Main.run("build", "nobody", "--output", output)).isEqualTo(1);
        assertThat(Main.run("build", "--content", folder.resolve("none").toString()))
                .isEqualTo(1);
        assertThat(Main.run("bild")).isEqualTo(2);
        assertThat(Main.run("build", "--jobs", "0")).isEqualTo(2);
        assertThat(Main.run("build", "--format", "docx")).isEqualTo(2);
        assertThat(Main.run("--version")).isZero();
        assertThat(Main.run("list")).isZero();
        assertThat(Main.run("explain", "policymaker")).isZero();
    }

    @Test
    void pipedOutputIsPlainLinesWithASummary() {
        Console console = console(false);
        Finished.Product product = new Finished.Product("a.pdf", List.of(), 1500, "0");
        Finished brief = new Finished("a", "house", "en", 1, 1200, List.of(product));
        console.begun(2);
        console.set(brief);
        console.close(new Outcome(List.of(), List.of(brief), true), Path.of("output"), 1_500_000_000L);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("[1/2] a (house): 1 page, 1,200 words\n"
                        + "1 brief, 1 page, 2 kB in 1 file, 1.5 s, no problems; see output\n");
    }

    @Test
    void aTerminalSeesOneLineThatIsRewritten() {
        Console console = console(true);
        console.begun(1);
        console.set(new Finished("a", "house", "en", 3, 10, List.of()));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\r\u001b[K[1/1] a (house): 3 pages, 10 words");
    }

    @Test
    void problemsGoToTheErrorStreamWithTheirHints() {
        Problem problem = new Problem(
                Problem.Severity.ERROR,
                new Span("a.md", 3, 7),
                "unknown-key",
                "unknown key \"x\"",
                "did you mean \"y\"?");
        console(false).close(new Outcome(List.of(problem), List.of(), false), Path.of("output"), 0);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("a.md:3:7: error [unknown-key] unknown key \"x\"\n    hint: did you mean \"y\"?\n"
                        + "Nothing written: 1 error. output is as it was.\n");
        assertThat(out.size()).isZero();
    }

    @Test
    void aFailureOfTheProgramIsOneLine() {
        @picocli.CommandLine.Command(name = "broken")
        class Broken implements java.util.concurrent.Callable<Integer> {
            @Override
            public Integer call() {
                throw new IllegalStateException("no such thing");
            }
        }
        int code = Main.configured(new CommandLine(new Broken()))
                .setErr(new java.io.PrintWriter(new java.io.OutputStreamWriter(err, StandardCharsets.UTF_8), true))
                .execute();
        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("octavo: this is a mistake of the program, not yours:"
                        + " java.lang.IllegalStateException: no such thing\n");
    }

    private Console console(boolean terminal) {
        return new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal);
    }
}
