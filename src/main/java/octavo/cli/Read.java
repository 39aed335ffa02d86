package octavo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import octavo.brief.Format;
import octavo.press.Order;
import octavo.press.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "read",
        description = "Prints what a screen reader says of briefs, from the tags of the finished file. Writes nothing.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class Read implements Callable<Integer> {
    @Parameters(paramLabel = "BRIEF", arity = "1..*", description = "Ids of briefs.")
    private List<String> briefs = new ArrayList<>();

    @Mixin
    private Folders folders = new Folders();

    @Option(names = "--epub", description = "Reads the EPUB instead of the PDF.")
    private boolean epub;

    @Option(
            names = "--tags",
            description = "Prints the PDF's tag tree instead: elements, and their text with its page.")
    private boolean tags;

    @Override
    public Integer call() {
        Order order = folders.order(briefs, Set.of(), 1);
        Reading reading = tags ? Reading.tags(order) : Reading.of(order, epub ? Format.EPUB : Format.PDF);
        reading.texts().values().forEach(System.out::print);
        Console.here().problems(reading.problems());
        return reading.hasErrors() ? 1 : 0;
    }
}
