package octavo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import octavo.brief.TraceText;
import octavo.press.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "Shows what of the content is in a brief, what is out, and why.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class Explain implements Callable<Integer> {
    @Parameters(paramLabel = "BRIEF", description = "Ids of briefs; all when none is named.")
    private List<String> briefs = new ArrayList<>();

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.of(folders.order(briefs, Set.of(), 1));
        catalogue.traces().forEach(trace -> System.out.print(TraceText.of(trace)));
        Console.here().problems(catalogue.problems());
        return catalogue.hasErrors() ? 1 : 0;
    }
}
