package octavo.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.brief.Format;
import octavo.press.Order;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The three folders, which every command can be told. */
final class Folders {
    @Option(names = "--content", paramLabel = "DIR", description = "Content to read (default: ${DEFAULT-VALUE}).")
    Path content = Path.of("content");

    @Option(names = "--styles", paramLabel = "DIR", description = "Styles and fonts (default: ${DEFAULT-VALUE}).")
    Path styles = Path.of("styles");

    @Option(names = "--output", paramLabel = "DIR", description = "Where to write (default: ${DEFAULT-VALUE}).")
    Path output = Path.of("output");

    @Option(names = "--draft", description = "Sets everything as a draft, whatever the briefs say.")
    boolean draft;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** An order for these folders, dated by SOURCE_DATE_EPOCH where the publication has no date. */
    Order order(List<String> briefs, Set<Format> formats, int jobs) {
        try {
            Optional<LocalDate> date = Epoch.date(System.getenv("SOURCE_DATE_EPOCH"));
            return new Order(content, styles, output, briefs, formats, jobs, date, draft, true);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), "SOURCE_DATE_EPOCH " + e.getMessage());
        }
    }
}
