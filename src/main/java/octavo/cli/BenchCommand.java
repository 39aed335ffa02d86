package octavo.cli;

import java.util.ArrayList;
import java.util.Comparator;
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

    private String table(Bench.Report report) {
        StringBuilder out = new StringBuilder();
        out.append("Content, styles and fonts\n");
        out.append(stages(report.reading(), 1));
        for (Bench.Timing t : report.timings()) {
            out.append(String.format(Locale.ROOT, "%n%s: %d pages, %,d words%n", t.brief(), t.pages(), t.words()));
            out.append(stages(t.laps(), t.pages()));
            out.append(String.format(
                    Locale.ROOT,
                    "  %-11s %9.2f ms warm %9.2f ms CPU %7.3f a page; heap: %,d MB used, %,d MB live%n",
                    "Edition→PDF",
                    t.editionToPdf(),
                    t.editionToPdfCpu(),
                    t.pageCpu(),
                    t.heapUsed() / 1_000_000,
                    t.heapLive() / 1_000_000));
        }
        return out.append(growth(report.timings())).toString();
    }

    private static String stages(Bench.Laps laps, int pages) {
        return laps.warm().entrySet().stream()
                .map(e -> String.format(
                        Locale.ROOT,
                        "  %-11s %9.2f ms warm %9.2f ms CPU %7.3f a page %8.0f kB a page %9.1f ms cold%n",
                        e.getKey(),
                        e.getValue(),
                        laps.cpu().get(e.getKey()),
                        laps.cpu().get(e.getKey()) / pages,
                        laps.bytes().get(e.getKey()) / 1000 / pages,
                        laps.cold().get(e.getKey())))
                .collect(Collectors.joining());
    }

    /** How a page's time grows with the document. */
    private String growth(List<Bench.Timing> timings) {
        if (pages.size() < 2) {
            return "";
        }
        List<Bench.Timing> byLength = timings.subList(timings.size() - pages.size(), timings.size()).stream()
                .sorted(Comparator.comparingInt(Bench.Timing::pages))
                .toList();
        Bench.Timing shortest = byLength.get(0);
        Bench.Timing longest = byLength.get(byLength.size() - 1);
        return String.format(
                Locale.ROOT,
                "%nA page of %d takes %.2f times what one of %d takes (CPU, Edition→PDF).%n",
                longest.pages(),
                longest.pageCpu() / shortest.pageCpu(),
                shortest.pages());
    }

    private static String json(Bench.Report report) {
        String timings = report.timings().stream()
                .map(t -> String.format(
                        Locale.ROOT,
                        "{\"brief\":\"%s\",\"pages\":%d,\"words\":%d,%s,\"heapUsed\":%d,\"heapLive\":%d}",
                        t.brief(),
                        t.pages(),
                        t.words(),
                        json(t.laps()),
                        t.heapUsed(),
                        t.heapLive()))
                .collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
        return String.format(Locale.ROOT, "{\"reading\":{%s},\"briefs\":%s}%n", json(report.reading()), timings);
    }

    private static String json(Bench.Laps laps) {
        return String.format(
                "\"cold\":%s,\"warm\":%s,\"cpu\":%s,\"bytes\":%s",
                json(laps.cold()), json(laps.warm()), json(laps.cpu()), json(laps.bytes()));
    }

    private static String json(Map<String, Double> stages) {
        return stages.entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "\"%s\":%.3f", e.getKey(), e.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
