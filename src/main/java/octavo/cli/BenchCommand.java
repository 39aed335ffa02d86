package octavo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import octavo.press.Bench;
import octavo.press.CopyBench;
import octavo.press.Order;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "bench",
        description = "Times the stages of briefs, cold and warm, on one thread. Writes no brief.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class BenchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BRIEF", description = "Ids of briefs; all when none is named.")
    private List<String> briefs = new ArrayList<>();

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--runs", paramLabel = "N", description = "Runs of each brief (default: ${DEFAULT-VALUE}).")
    private int runs = 60;

    @Option(
            names = "--pages",
            split = ",",
            paramLabel = "N,…",
            description = "Also documents of about so many pages: the first brief with its chapters repeated.")
    private List<Integer> pages = new ArrayList<>();

    @Option(
            names = "--copies",
            paramLabel = "N",
            description = "Instead: so many copies for recipients, beside building each anew.")
    private int copies;

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (runs < 2) {
            throw new ParameterException(spec.commandLine(), "--runs must be at least 2");
        }
        if (pages.stream().anyMatch(n -> n < 1)) {
            throw new ParameterException(spec.commandLine(), "--pages must be at least 1");
        }
        Order order = folders.order(briefs, Set.of(), 1);
        if (copies > 0) {
            return CopyTimes.print(CopyBench.run(order, copies), json);
        }
        Bench.Report report = Bench.run(order, runs, pages);
        Console.here().problems(report.problems());
        if (report.timings().isEmpty()) {
            return 1;
        }
        System.out.print(json ? json(report) : table(report));
        return 0;
    }

    private static String table(Bench.Report report) {
        StringBuilder out = new StringBuilder();
        out.append(String.format(Locale.ROOT, "read content and styles: %.0f ms (cold)%n", report.readMs()));
        for (Bench.Timing t : report.timings()) {
            out.append(String.format(Locale.ROOT, "%n%s: %d pages, %,d words%n", t.brief(), t.pages(), t.words()));
            t.warm()
                    .forEach((stage, ms) -> out.append(String.format(
                            Locale.ROOT,
                            "  %-11s %9.2f ms warm %9.2f ms CPU %7.3f a page %8.0f kB a page %9.1f ms cold%n",
                            stage,
                            ms,
                            t.cpu().get(stage),
                            t.cpu().get(stage) / t.pages(),
                            t.bytes().get(stage) / 1000 / t.pages(),
                            t.cold().get(stage))));
            out.append(String.format(
                    Locale.ROOT,
                    "  %-11s %9.2f ms warm %9.2f ms CPU %7.3f a page; heap at most %,d MB%n",
                    "Edition→PDF",
                    t.editionToPdf(),
                    t.editionToPdfCpu(),
                    t.editionToPdfCpu() / t.pages(),
                    t.peakHeap() / 1_000_000));
        }
        return out.toString();
    }

    private static String json(Bench.Report report) {
        String timings = report.timings().stream()
                .map(t -> String.format(
                        Locale.ROOT,
                        "{\"brief\":\"%s\",\"pages\":%d,\"words\":%d,\"cold\":%s,\"warm\":%s,"
                                + "\"cpu\":%s,\"bytes\":%s,\"peakHeap\":%d}",
                        t.brief(),
                        t.pages(),
                        t.words(),
                        json(t.cold()),
                        json(t.warm()),
                        json(t.cpu()),
                        json(t.bytes()),
                        t.peakHeap()))
                .collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
        return String.format(Locale.ROOT, "{\"readMs\":%.1f,\"briefs\":%s}%n", report.readMs(), timings);
    }

    private static String json(Map<String, Double> stages) {
        return stages.entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "\"%s\":%.3f", e.getKey(), e.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
