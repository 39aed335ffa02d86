package octavo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code octavo}: builds all briefs when no command is named. */
@Command(
        name = "octavo",
        description = "Sets tailored briefs from one folder of content, each as PDF and EPUB.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisHeading = "Usage: ",
        footer = {"", "Exit codes: 0 all built, 1 problems in the input, 2 wrong usage."})
public final class Main implements Callable<Integer> {
    private static final List<Class<?>> COMMANDS = List.of(
            Build.class,
            MakeCopies.class,
            ListBriefs.class,
            Explain.class,
            Read.class,
            Verify.class,
            BenchCommand.class);

    /** Runs a command and ends the process with its exit code when that is not 0. */
    public static void main(String[] args) {
        int code = run(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs a command; the exit code is 0 (all built), 1 (problems) or 2 (wrong usage). */
    static int run(String... args) {
        CommandLine line = new CommandLine(new Main());
        commands(args).forEach(line::addSubcommand);
        return configured(line).execute(args);
    }

    /** The command that is named, or all: reading the options of those that are not asked for takes a cold start 0.1 s. */
    private static List<Class<?>> commands(String... args) {
        List<Class<?>> named = COMMANDS.stream()
                .filter(c ->
                        args.length > 0 && c.getAnnotation(Command.class).name().equals(args[0]))
                .toList();
        return named.isEmpty() ? COMMANDS : named;
    }

    /** A bug or a broken disk is told in one line; a stack trace helps no publication officer. */
    static CommandLine configured(CommandLine line) {
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, commandLine, parsed) -> {
                    commandLine.getErr().println("octavo: this is a mistake of the program, not yours: " + failure);
                    return 1;
                });
    }

    @Override
    public Integer call() {
        return configured(new CommandLine(new Build())).execute();
    }
}
