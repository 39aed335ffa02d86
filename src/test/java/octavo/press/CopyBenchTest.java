package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import octavo.problem.Problem;
import org.junit.jupiter.api.Test;

/** -Dcopies=1000 measures what the README tells; the default only shows that a copy is far cheaper than a brief. */
class CopyBenchTest {
    @Test
    void aCopyCostsASmallPartOfABriefBuiltAnew() {
        Order order = new Order(
                Path.of("content"), Path.of("styles"), Path.of("output"), List.of("policymaker"), Set.of(), 1);
        CopyBench.Report report = CopyBench.run(order, Integer.getInteger("copies", 40));
        assertThat(report.problems()).noneMatch(p -> p.severity() == Problem.Severity.ERROR);
        assertThat(report.timings()).singleElement().satisfies(t -> {
            assertThat(t.ratio()).isGreaterThan(5); // 20 and more once warm; machines that run tests are busy
            assertThat(t.bytes()).isGreaterThan(20_000);
            long more = t.heapAfter() - t.heapBefore();
            assertThat(more).as("bytes kept").isLessThan(8_000_000);
        });
    }
}
