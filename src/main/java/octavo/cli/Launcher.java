package octavo.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The main class of {@code octavo.jar}. A jar cannot ask for options of the JVM, so this starts a second one that is made
 * for short runs: with the classes of {@code octavo.jsa} beside the jar (class-data sharing), the fast compiler alone and
 * the simplest collector. A cold build takes half the processor time so, the second start included.
 *
 * <p>Whoever gives the JVM options of his own, has no archive, or measures, gets {@link Main} at once.
 */
public final class Launcher {
    private static final List<String> OPTIONS =
            List.of("-Djava.awt.headless=true", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable");

    private Launcher() {}

    /** Runs a command and ends the process with its exit code when that is not 0. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Optional<Path> archive = archive();
        if (archive.isEmpty() || hasOptions() || List.of(args).contains("bench")) {
            Main.main(args);
            return;
        }
        Process process =
                new ProcessBuilder(command(archive.get(), args)).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        int code = process.waitFor();
        if (code != 0) {
            System.exit(code);
        }
    }

    private static List<String> command(Path archive, String[] args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-XX:SharedArchiveFile=" + archive);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(args));
        return command;
    }

    /** The archive beside the jar, if this runs from a jar and there is one. */
    private static Optional<Path> archive() {
        try {
            Path jar = Path.of(Launcher.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Optional.of(jar.resolveSibling("octavo.jsa"))
                    .filter(a -> Files.isRegularFile(jar) && Files.exists(a));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether anything stands before {@code -jar}, as far as the system tells. */
    private static boolean hasOptions() {
        return ProcessHandle.current()
                .info()
                .arguments()
                .map(all -> all.length == 0 || !all[0].equals("-jar"))
                .orElse(true);
    }
}
