package octavo.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import octavo.brief.Format;
import octavo.press.Order;
import octavo.press.Outcome;
import octavo.press.Press;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "build",
        description =
                "Sets briefs and writes them to output/. All of them when none is named; else only the translations"
                        + " and styles that they need are read, and checked.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class Build implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BRIEF", description = "Ids of briefs: the names of files in content/briefs.")
    private List<String> briefs = new ArrayList<>();

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", description = "Only ${COMPLETION-CANDIDATES}.")
    private Set<Format> formats = new LinkedHashSet<>();

    @Option(names = "--jobs", paramLabel = "N", description = "Briefs set at a time (default: one a processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(names = "--no-copies", description = "Makes no copies, although a brief names its recipients.")
    private boolean noCopies;

    @Override
    public Integer call() {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be at least 1");
        }
        long start = System.nanoTime();
        Console console = Console.here();
        Order all = folders.order(briefs, formats, jobs);
        Order order = noCopies ? all.withoutCopies() : all;
        Outcome outcome = Press.run(order, console);
        console.close(outcome, folders.output, System.nanoTime() - start);
        return outcome.written() && !outcome.hasErrors() ? 0 : 1;
    }
}
