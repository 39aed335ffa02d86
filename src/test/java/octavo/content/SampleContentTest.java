package octavo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import octavo.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

class SampleContentTest {
    private static final Path CONTENT = Path.of(System.getProperty("content", "content"));

    static boolean isThere() {
        return Files.isDirectory(CONTENT);
    }

    @Test
    @EnabledIf("isThere")
    void the_project_s_own_content_reads_without_a_problem() {
        Problems problems = new Problems();
        var report = ContentReader.read(CONTENT, "content", problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(report.orElseThrow().parts()).isNotEmpty();
    }
}
