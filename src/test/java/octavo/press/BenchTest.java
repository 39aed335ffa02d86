package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BenchTest {
    @Test
    void longDocumentsAreTheBriefWithItsChapterAgainAndAgain() {
        Order order =
                new Order(Path.of("content"), Path.of("styles"), Path.of("output"), List.of("chapter"), Set.of(), 1);
        Bench.Report report = Bench.run(order, 2, List.of(40));
        assertThat(report.problems()).isEmpty();
        assertThat(report.timings()).extracting(Bench.Timing::brief).containsExactly("chapter", "chapter-40");
        Bench.Timing one = report.timings().get(0);
        Bench.Timing many = report.timings().get(1);
        assertThat(many.pages()).isBetween(34, 46);
        assertThat(many.words()).isGreaterThan(2 * one.words());
        assertThat(report.reading().cold()).containsOnlyKeys("read");
        assertThat(many.laps().cpu()).containsOnlyKeys("tailor", "lay out", "write PDF", "write EPUB");
        assertThat(many.laps().bytes().get("lay out")).isPositive();
        assertThat(many.heapLive()).isPositive().isLessThanOrEqualTo(many.heapUsed());
        assertThat(many.heapUsed()).isLessThanOrEqualTo(Runtime.getRuntime().maxMemory());
    }
}
