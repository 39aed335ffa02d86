package octavo.exhibit;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import octavo.problem.Problems;

/** Measures how long drawing takes, warm: ms an exhibit from spec and data to drawing, words and table. */
final class Pace {
    public static void main(String[] args) {
        Map<String, double[]> times = new LinkedHashMap<>();
        var phrases = House.phrases("en");
        var report = octavo.content.ContentReader.read(Path.of("content"), "content", new Problems())
                .orElseThrow();
        int rounds = Integer.parseInt(args.length > 0 ? args[0] : "300");
        for (int round = 0; round < rounds; round++) {
            Draughtsman fresh = new Draughtsman(House.STYLES.get("house"), House.FACES, "en");
            for (var sample : Gallery.samples().entrySet()) {
                var spec = sample.getValue().spec().spec();
                var data = Specs.data(sample.getValue().csv());
                measure(
                        times,
                        sample.getKey(),
                        round,
                        () -> fresh.illustrate(spec, Optional.of(data), phrases, new Problems()));
            }
            for (var spec : report.exhibits().values()) {
                measure(
                        times,
                        "content " + spec.id(),
                        round,
                        () -> fresh.illustrate(spec, spec.data().map(report.datasets()::get), phrases, new Problems()));
            }
        }
        double sum = 0;
        for (var entry : times.entrySet()) {
            java.util.Arrays.sort(entry.getValue());
            double median = entry.getValue()[RUNS / 2];
            sum += median;
            System.out.printf("%-34s %.2f ms%n", entry.getKey(), median);
        }
        System.out.printf("mean of medians %.2f ms%n", sum / times.size());
    }

    private static final int RUNS = 51;

    private static void measure(Map<String, double[]> times, String name, int round, Runnable work) {
        long start = System.nanoTime();
        work.run();
        times.computeIfAbsent(name, n -> new double[RUNS])[round % RUNS] = (System.nanoTime() - start) / 1e6;
    }
}
