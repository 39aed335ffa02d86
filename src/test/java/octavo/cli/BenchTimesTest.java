package octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import octavo.press.Bench;
import org.junit.jupiter.api.Test;

class BenchTimesTest {
    private final Bench.Report report = new Bench.Report(
            List.of(),
            laps("read", 100),
            List.of(timing("chapter", 10, 20)),
            List.of(timing("chapter-10", 10, 20), timing("chapter-100", 100, 220)));

    @Test
    void jsonTellsDocumentsPagesAndGrowth() {
        assertThat(BenchTimes.json(report)).isEqualToIgnoringNewLines("""
            {"reading":{"cold":{"read":100.000},"warm":{"read":50.000},"cpu":{"read":25.000},\
            "bytes":{"read":1000.000}},"briefs":[
              {"brief":"chapter","pages":10,"words":7,\
            "cold":{"edition to PDF":20.000},"warm":{"edition to PDF":10.000},\
            "cpu":{"edition to PDF":5.000},"bytes":{"edition to PDF":200.000},\
            "page":{"cold":{"edition to PDF":2.000},"warm":{"edition to PDF":1.000},\
            "cpu":{"edition to PDF":0.500},"bytes":{"edition to PDF":20.000}},"heapUsed":9,"heapLive":8},
              {"brief":"chapter-10","pages":10,"words":7,\
            "cold":{"edition to PDF":20.000},"warm":{"edition to PDF":10.000},\
            "cpu":{"edition to PDF":5.000},"bytes":{"edition to PDF":200.000},\
            "page":{"cold":{"edition to PDF":2.000},"warm":{"edition to PDF":1.000},\
            "cpu":{"edition to PDF":0.500},"bytes":{"edition to PDF":20.000}},"heapUsed":9,"heapLive":8},
              {"brief":"chapter-100","pages":100,"words":7,\
            "cold":{"edition to PDF":220.000},"warm":{"edition to PDF":110.000},\
            "cpu":{"edition to PDF":55.000},"bytes":{"edition to PDF":2200.000},\
            "page":{"cold":{"edition to PDF":2.200},"warm":{"edition to PDF":1.100},\
            "cpu":{"edition to PDF":0.550},"bytes":{"edition to PDF":22.000}},"heapUsed":9,"heapLive":8}
            ],"growth":[{"brief":"chapter-10","pages":10,"shortest":10,"ratio":1.000},\
            {"brief":"chapter-100","pages":100,"shortest":10,"ratio":1.100}]}
            """);
    }

    @Test
    void tableTellsGrowthForEachLength() {
        assertThat(BenchTimes.table(report))
                .contains("read               50.00 ms warm     25.00 ms CPU")
                .contains("A page of 100 takes 1.10 times what one of 10 takes (CPU, edition to PDF).");
    }

    private static Bench.Timing timing(String brief, int pages, double ms) {
        return new Bench.Timing(brief, pages, 7, laps(Bench.PRESS, ms), 9, 8);
    }

    private static Bench.Laps laps(String stage, double ms) {
        return new Bench.Laps(Map.of(stage, ms), Map.of(stage, ms / 2), Map.of(stage, ms / 4), Map.of(stage, 10 * ms));
    }
}
