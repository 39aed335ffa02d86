package octavo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import octavo.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFileTest {
    private final Problems problems = new Problems();

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("a.md");
    }

    @Test
    void readsUtf8AndEvensOutLineEnds() throws IOException {
        Files.writeString(file, "één\r\n二\rthree\n");
        SourceFile source = SourceFile.read(file, "a.md", problems).orElseThrow();
        assertThat(source.text()).isEqualTo("één\n二\nthree\n");
        assertThat(source.span(5)).hasToString("a.md:2:2");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void refusesOtherEncodingsAtTheirPlace() throws IOException {
        SourceFile.read(file, "missing.md", problems);
        Files.write(file, "first\nsœur".getBytes("windows-1252"));
        SourceFile.read(file, "latin.md", problems);
        Files.write(file, "text".getBytes(StandardCharsets.UTF_16));
        SourceFile.read(file, "utf16.md", problems);
        Files.writeString(file, "\uFEFFtext");
        SourceFile.read(file, "bom.md", problems);
        Files.writeString(file, "a\nb\0c");
        SourceFile.read(file, "nul.md", problems);
        assertThat(problems.sorted())
                .extracting(p -> p.span() + " " + p.code() + " " + p.message())
                .containsExactly(
                        "bom.md:1:1 byte-order-mark starts with a byte-order mark",
                        "latin.md:2:2 encoding byte 0x9C is not UTF-8",
                        "missing.md missing-file file not found",
                        "nul.md:2:2 encoding contains a NUL character",
                        "utf16.md encoding is UTF-16, not UTF-8");
    }
}
