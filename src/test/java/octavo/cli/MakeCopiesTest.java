package octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class MakeCopiesTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int copies(String csv, String... more) throws IOException {
        Path list = folder.resolve("list.csv");
        Files.writeString(list, csv);
        String[] start = {
            "copies",
            "policymaker",
            "--format",
            "pdf",
            "--recipients",
            list.toString(),
            "--output",
            folder.resolve("out").toString()
        };
        String[] all = java.util.Arrays.copyOf(start, start.length + more.length);
        System.arraycopy(more, 0, all, start.length, more.length);
        PrintStream out = System.out;
        PrintStream err = System.err;
        try (PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(stream);
            System.setErr(stream);
            return Main.run(all);
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void goodRowsAreMadeBadOnesToldAndNoPasswordIsSaid() throws IOException {
        int code = copies("name,marking,password\nAnn,TLP:RED,open-sesame\nBob,TLP:PINK,open-barley\n", "--draft");
        assertThat(code).isEqualTo(1);
        assertThat(said())
                .contains("list.csv:3:5: error [unknown-marking]")
                .contains("policymaker: copies for 1 recipient (1 file made, 0 as they were), 1 row refused")
                .doesNotContain("sesame", "barley");
        assertThat(folder.resolve("out/copies/policymaker/001-ann.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("out/copies/policymaker/002-bob.pdf")).doesNotExist();
    }

    @Test
    void wrongUsageIsToldFromProblems() throws IOException {
        assertThat(copies("name\nAnn\n")).isZero();
        assertThat(copies("nmae\nAnn\n")).isEqualTo(1);
        assertThat(copies("name\nAnn\n", "--jobs", "0")).isEqualTo(2);
        assertThat(Main.run("copies", "--recipients", "x.csv")).isEqualTo(2);
    }
}
