package octavo.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The three folders, which every command can be told. */
final class Folders {
    @Option(names = "--content", paramLabel = "DIR", description = "Content to read (default: ${DEFAULT-VALUE}).")
    Path content = Path.of("content");

    @Option(names = "--styles", paramLabel = "DIR", description = "Styles and fonts (default: ${DEFAULT-VALUE}).")
    Path styles = Path.of("styles");

    @Option(names = "--output", paramLabel = "DIR", description = "Where to write (default: ${DEFAULT-VALUE}).")
    Path output = Path.of("output");
}
