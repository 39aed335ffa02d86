package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** On clocks that the test turns itself. */
class StopWatchTest {
    private static final long MS = 1_000_000;

    private final AtomicLong wall = new AtomicLong(7);
    private final AtomicLong thread = new AtomicLong(70);
    private final AtomicLong process = new AtomicLong(700);
    private final AtomicLong bytes = new AtomicLong(7000);
    private final StopWatch watch =
            new StopWatch(new StopWatch.Clocks(wall::get, thread::get, process::get, bytes::get));

    /** Work of so many milliseconds, of which others than the calling thread do three quarters. */
    private String work(int ms) {
        wall.addAndGet(ms * MS);
        thread.addAndGet(ms * MS / 4);
        process.addAndGet(ms * MS);
        bytes.addAndGet(ms * 100L);
        return "done";
    }

    @Test
    void aStageCountsItsThreadAlone() {
        assertThat(watch.time("one", () -> work(8))).isEqualTo("done");
        assertThat(watch.laps().cpu()).containsEntry("one", 2.0).hasSize(1);
        assertThat(watch.laps().warm()).containsEntry("one", 8.0);
        assertThat(watch.laps().bytes()).containsEntry("one", 800.0);
    }

    @Test
    void theStageThatThreadsShareCountsThemAll() {
        assertThat(watch.timeThreads("many", () -> work(8))).isEqualTo("done");
        assertThat(watch.laps().cpu()).containsEntry("many", 8.0).hasSize(1);
    }

    @Test
    void theFirstLapIsColdAndTheMedianOfTheLaterHalfWarm() {
        for (int ms : new int[] {90, 80, 20, 12, 4, 16}) {
            watch.time("a", () -> work(ms));
        }
        assertThat(watch.laps().cold()).containsEntry("a", 90.0);
        assertThat(watch.laps().warm()).containsEntry("a", 12.0);
        assertThat(watch.laps().cpu()).containsEntry("a", 3.0);
    }

    @Test
    void editionToPdfIsTheMedianOfBothStagesTogether() {
        int[][] laps = {{50, 60}, {9, 9}, {1, 10}, {2, 4}, {3, 1}};
        for (int[] lap : laps) {
            watch.time("a", () -> work(lap[0]));
            watch.time("b", () -> work(lap[1]));
            watch.join("both", "a", "b");
        }
        assertThat(watch.laps().cold()).containsEntry("both", 110.0);
        assertThat(watch.laps().warm()).containsEntry("both", 6.0);
        assertThat(watch.laps().bytes()).containsEntry("both", 600.0);
        assertThat(watch.laps().perPage(10).bytes()).containsEntry("both", 60.0);
    }
}
