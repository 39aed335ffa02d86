package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import octavo.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** -Dcopies=1000 keeps the heap under watch for longer. What a copy costs is for the bench to tell, not for a test. */
@Isolated
class CopyBenchTest {
    private static final int COPIES = Integer.getInteger("copies", 40);

    @Test
    void copiesAreTimedAndLeaveNothingBehind() {
        Order order = new Order(
                Path.of("content"), Path.of("styles"), Path.of("output"), List.of("policymaker"), Set.of(), 1);
        CopyBench.Report report = CopyBench.run(order, COPIES);
        assertThat(report.problems()).noneMatch(p -> p.severity() == Problem.Severity.ERROR);
        assertThat(report.timings()).singleElement().satisfies(t -> {
            assertThat(t.copies()).isEqualTo(COPIES);
            assertThat(t.bytes()).isGreaterThan(20_000);
            long more = t.heapAfter() - t.heapBefore();
            assertThat(more).as("bytes kept").isLessThan(8_000_000);
        });
    }
}
