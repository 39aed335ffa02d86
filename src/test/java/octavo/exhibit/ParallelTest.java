package octavo.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import octavo.problem.Problems;
import org.junit.jupiter.api.Test;

/** A hundred exhibits drawn side by side are those drawn one after another, mark by mark. */
class ParallelTest {
    private static final int EXHIBITS = 100;

    private static List<Gallery.Sample> samples() {
        List<Gallery.Sample> samples = new ArrayList<>();
        while (samples.size() < EXHIBITS) {
            samples.addAll(Gallery.samples().values());
        }
        return samples.subList(0, EXHIBITS);
    }

    private static String drawn(Draughtsman draughtsman, Gallery.Sample sample) {
        Problems problems = new Problems();
        var made = draughtsman.illustrate(
                sample.spec().spec(), Optional.of(Specs.data(sample.csv())), House.phrases("en"), problems);
        assertThat(problems.sorted()).isEmpty();
        return made.orElseThrow().alternative() + Looks.dump(made.get().at(470.6));
    }

    @Test
    void aHundredInParallelEqualThoseDrawnOneByOne() throws Exception {
        Draughtsman alone = new Draughtsman(House.STYLES.get("house"), House.FACES, "en");
        List<String> expected = samples().stream().map(s -> drawn(alone, s)).toList();
        Draughtsman shared = new Draughtsman(House.STYLES.get("house"), House.FACES, "en");
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> futures = new ArrayList<>();
            samples().forEach(s -> futures.add(pool.submit(() -> drawn(shared, s))));
            for (int i = 0; i < EXHIBITS; i++) {
                assertThat(futures.get(i).get()).as("exhibit %d", i).isEqualTo(expected.get(i));
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
