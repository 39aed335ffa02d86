package octavo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
        name = "copies",
        description = {
            "Makes a copy of a brief for each recipient of a list, in output/copies/BRIEF/. All briefs that name their"
                    + " recipients when none is named.",
            "A copy that is there already, from the same input, is kept."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class MakeCopies implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "BRIEF", description = "Ids of briefs: the names of files in content/briefs.")
    private List<String> briefs = new ArrayList<>();

    @Option(
            names = "--recipients",
            paramLabel = "FILE",
            description = "A CSV file with a column \"name\", instead of the one that the brief names.")
    private Path recipients;

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--format", split = ",", paramLabel = "FORMAT", description = "Only ${COMPLETION-CANDIDATES}.")
    private Set<Format> formats = new LinkedHashSet<>();

    @Option(names = "--jobs", paramLabel = "N", description = "Copies made at a time (default: one a processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be at least 1");
        }
        if (recipients != null && briefs.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--recipients needs a BRIEF");
        }
        long start = System.nanoTime();
        Console console = Console.here();
        Order order = folders.order(briefs, formats, jobs).withoutCopies();
        Outcome outcome = Press.copy(order, Optional.ofNullable(recipients), console);
        console.closeCopies(outcome, folders.output, System.nanoTime() - start);
        return outcome.hasErrors() ? 1 : 0;
    }
}
