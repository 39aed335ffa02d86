package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated
class BenchTest {
    @Test
    void documentsAreMadeOfTheChapterAgainAndAgain() {
        Order order =
                new Order(Path.of("content"), Path.of("styles"), Path.of("output"), List.of("chapter"), Set.of(), 1);
        Bench.Report report = Bench.run(order, 2, List.of(10, 40));
        assertThat(report.problems()).isEmpty();
        assertThat(report.timings())
                .extracting(Bench.Timing::brief)
                .containsExactly("chapter", "chapter-10", "chapter-40");
        Bench.Timing one = report.timings().get(0);
        Bench.Timing many = report.timings().get(2);
        assertThat(report.timings().get(1).pages()).isBetween(8, 12);
        assertThat(many.pages()).isBetween(34, 46);
        assertThat(many.words()).isGreaterThan(2 * one.words());
        assertThat(report.reading().cold()).containsOnlyKeys("read");
        assertThat(many.laps().cpu()).containsOnlyKeys("tailor", "lay out", "write PDF", "write EPUB", Bench.PRESS);
        assertThat(many.laps().bytes().get("lay out")).isPositive();
        assertThat(many.heapLive()).isPositive().isLessThanOrEqualTo(many.heapUsed());
        assertThat(many.heapUsed()).isLessThanOrEqualTo(Runtime.getRuntime().maxMemory());
    }

    @Test
    void growthIsThatOfAPageAgainstTheShortestDocument() {
        Bench.Laps none = laps(0);
        Bench.Timing shorter = new Bench.Timing("ten", 10, 0, laps(20), 0, 0);
        Bench.Timing longer = new Bench.Timing("hundred", 100, 0, laps(220), 0, 0);
        Bench.Report report = new Bench.Report(List.of(), none, List.of(), List.of(longer, shorter));
        assertThat(report.growth()).extracting(Bench.Growth::brief).containsExactly("hundred", "ten");
        assertThat(report.growth()).extracting(Bench.Growth::ratio).containsExactly(1.1, 1.0);
        assertThat(new Bench.Report(List.of(), none, List.of(longer), List.of(shorter)).growth())
                .as("of one length")
                .isEmpty();
    }

    @Test
    void garbageIsInUseUntilItIsCollected() {
        try (HeapWatch heap = new HeapWatch()) {
            long seen = new byte[40_000_000].length;
            HeapWatch.Peak peak = heap.peak();
            assertThat(peak.used() - peak.live()).isGreaterThanOrEqualTo(seen);
        }
    }

    private static Bench.Laps laps(double ms) {
        Map<String, Double> stages = Map.of(Bench.PRESS, ms);
        return new Bench.Laps(stages, stages, stages, stages);
    }
}
