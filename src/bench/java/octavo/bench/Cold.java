package octavo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import octavo.edition.Edition;
import octavo.press.Specimen;
import octavo.text.Face;

/**
 * Sets the sample chapter with Octavo and its peers, each time in a fresh JVM as its users start it: Octavo from the jar of
 * the package step, with the archive beside it; the peers from files with the same text, ready to be set. They take turns.
 *
 * <p>Arguments: rounds (default 7), the jar (default target/octavo.jar) and a folder to work in (default target/bench/cold).
 */
public final class Cold {
    /** What is started, and how it fared: nanoseconds from start to end, and of processors in it and those that it started. */
    private record Runner(String name, String terms, List<String> command, long[] wall, long[] cpu) {}

    private final Path folder;
    private final int rounds;

    private Cold(Path folder, int rounds) {
        this.folder = folder;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        Path jar = Path.of(arguments.length > 1 ? arguments[1] : "target/octavo.jar");
        Path folder = Path.of(arguments.length > 2 ? arguments[2] : "target/bench/cold");
        if (!Files.exists(jar)) {
            System.err.println("There is no " + jar + ": mvn -DskipTests package makes it.");
            System.exit(1);
        }
        Files.createDirectories(folder);
        new Cold(folder, rounds).run(jar);
    }

    private void run(Path jar) throws IOException, InterruptedException {
        Specimen chapter = Specimen.of("chapter");
        List<Runner> runners = runners(chapter, jar);
        for (int round = 0; round < rounds; round++) {
            for (Runner runner : runners) {
                start(runner, round);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "The sample chapter (%,d words, %d notes), each time in a fresh JVM (%s), %d rounds%n%n",
                chapter.edition().words(),
                chapter.edition().notes().size(),
                System.getProperty("java.vm.version"),
                rounds);
        System.out.printf("%-24s %17s %17s %7s%n", "", "wall s", "CPU s", "ratio");
        System.out.printf("%-24s %8s %8s %8s %8s %7s%n", "", "best", "median", "best", "median", "of wall");
        for (Runner runner : runners) {
            System.out.printf(
                    Locale.ROOT,
                    "%-24s %8.2f %8.2f %8.2f %8.2f %6.1f×   %s%n",
                    runner.name,
                    seconds(runner.wall, 0),
                    seconds(runner.wall, rounds / 2),
                    seconds(runner.cpu, 0),
                    seconds(runner.cpu, rounds / 2),
                    seconds(runner.wall, rounds / 2) / seconds(runners.get(0).wall, rounds / 2),
                    runner.terms);
        }
    }

    private List<Runner> runners(Specimen chapter, Path jar) throws IOException {
        Edition edition = chapter.edition();
        Path fonts = Path.of("styles/fonts");
        Path formatted = write("chapter.fo", new FormattingObjects(edition).of(edition));
        Path configuration = write("fop.xml", FopPeer.configuration(chapter.faces(), fonts));
        Path html = write("chapter.xhtml", new Xhtml(edition).of(edition));
        Path list = write(
                "fonts.tsv",
                chapter.faces().faces().stream().map(face -> line(face, fonts)).collect(Collectors.joining("\n")));
        String output = folder.resolve("output").toString();
        List<String> octavo = List.of("-jar", jar.toString(), "build", "chapter", "--output", output);
        List<String> paged = new ArrayList<>(octavo);
        paged.addAll(List.of("--format", "pdf"));
        return List.of(
                runner("Octavo, PDF and EPUB", "from content and styles, all checked; exhibits, cover", octavo),
                runner("Octavo, PDF alone", "likewise", paged),
                runner("Apache FOP", "text and notes from one file", peer(ColdFop.class, formatted, configuration)),
                runner("OpenHTMLtoPDF", "text and notes from one file", peer(ColdHtml.class, html, list)));
    }

    private static String line(Face face, Path fonts) {
        Path file = FontFiles.of(face, fonts);
        return file + "\t" + face.family() + "\t" + face.weight() + "\t" + (face.italic() ? "ITALIC" : "NORMAL");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> peer(Class<?> main, Path source, Path settings) {
        String pdf = folder.resolve(main.getSimpleName() + ".pdf").toString();
        return List.of(
                "-cp",
                System.getProperty("java.class.path"),
                main.getName(),
                source.toString(),
                settings.toString(),
                pdf);
    }

    private Runner runner(String name, String terms, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return new Runner(name, terms, command, new long[rounds], new long[rounds]);
    }

    private void start(Runner runner, int round) throws IOException, InterruptedException {
        long cpu = childrenCpu();
        long started = System.nanoTime();
        Process process = new ProcessBuilder(runner.command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(runner.name + ": " + Files.readString(folder.resolve("log.txt")));
        }
        runner.wall[round] = System.nanoTime() - started;
        runner.cpu[round] = childrenCpu() - cpu;
    }

    /** Nanoseconds that processes spent which this one has waited for; where the system does not tell (proc(5)), 0. */
    private static long childrenCpu() throws IOException {
        Path stat = Path.of("/proc/self/stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String text = Files.readString(stat);
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" "); // from the third on
        long ticks = Long.parseLong(fields[13]) + Long.parseLong(fields[14]); // cutime, cstime
        return ticks * 10_000_000;
    }

    private static double seconds(long[] values, int rank) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[rank] / 1e9;
    }
}
