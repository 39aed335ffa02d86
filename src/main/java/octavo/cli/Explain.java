package octavo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import octavo.press.Catalogue;
import octavo.press.ExplainedJson;
import octavo.press.ExplainedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description =
                "Shows as a tree what of the content is in a brief, what is out, and why; and what its limit did.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class Explain implements Callable<Integer> {
    @Parameters(paramLabel = "BRIEF", description = "Ids of briefs; all when none is named.")
    private List<String> briefs = new ArrayList<>();

    @Option(
            names = "--json",
            description = "As JSON: brief, limit, sizes, and a tree of nodes with state, why and place.")
    private boolean json;

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.explain(folders.order(briefs, Set.of(), 1));
        if (json) {
            System.out.print(ExplainedJson.of(catalogue.explained()));
        } else {
            catalogue.explained().forEach(explained -> System.out.print(ExplainedText.of(explained)));
        }
        Console.here().problems(catalogue.problems());
        return catalogue.hasErrors() ? 1 : 0;
    }
}
