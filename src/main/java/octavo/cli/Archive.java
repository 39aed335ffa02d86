package octavo.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the archive with which {@link Launcher} starts (class-data sharing, JEP 310): runs a command once, and keeps the
 * classes that it loaded as the JVM has them in memory. The package step calls it.
 *
 * <p>A static archive, since one that is made at exit lacks classes in formats before Java 6, such as picocli's.
 */
final class Archive {
    private Archive() {}

    /** The jar, then the command to learn from. Without an archive Octavo only starts more slowly: no failure is told. */
    public static void main(String[] args) throws IOException, InterruptedException {
        File jar = new File(args[0]).getAbsoluteFile();
        Path archive = Launcher.archive(jar).toPath();
        Path classes = Path.of(archive + ".classes");
        Files.deleteIfExists(archive);
        run(jar, List.of("-XX:DumpLoadedClassList=" + classes), List.of(args).subList(1, args.length));
        if (Files.exists(classes)) {
            run(
                    jar,
                    List.of("-Xshare:dump", "-XX:SharedClassListFile=" + classes, "-XX:SharedArchiveFile=" + archive),
                    List.of());
            Files.delete(classes);
        }
    }

    private static void run(File jar, List<String> options, List<String> command)
            throws IOException, InterruptedException {
        List<String> line = Launcher.java();
        line.addAll(options);
        line.addAll(List.of("-cp", jar.getPath()));
        if (!command.isEmpty()) {
            line.add(Main.class.getName());
            line.addAll(command);
        }
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
    }
}
