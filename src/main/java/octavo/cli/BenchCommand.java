package octavo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
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

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "Runs of each brief, of which the later half counts (default: ${DEFAULT-VALUE}).")
    private int runs = 120;

    @Option(
            names = "--pages",
            split = ",",
            paramLabel = "N,…",
            description = "Also documents of about so many pages: the chapters of the first brief, repeated.")
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
        System.out.print(json ? BenchTimes.json(report) : BenchTimes.table(report));
        return 0;
    }
}
