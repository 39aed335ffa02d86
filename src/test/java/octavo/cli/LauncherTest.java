package octavo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts Octavo as its users do, from a jar that holds nothing but a manifest with a class path. */
class LauncherTest {
    /** A class of each jar that a build loads. */
    private static final List<Class<?>> NEEDED = List.of(
            Launcher.class,
            picocli.CommandLine.class,
            org.commonmark.parser.Parser.class,
            org.commonmark.ext.gfm.tables.TablesExtension.class,
            org.commonmark.ext.gfm.strikethrough.StrikethroughExtension.class,
            org.commonmark.ext.footnotes.FootnotesExtension.class,
            org.snakeyaml.engine.v2.api.LoadSettings.class,
            de.siegmar.fastcsv.reader.CsvReader.class,
            org.knowm.xchart.XYChart.class,
            org.apache.pdfbox.pdmodel.PDDocument.class,
            org.apache.pdfbox.io.RandomAccessRead.class,
            org.apache.fontbox.ttf.TrueTypeFont.class,
            org.apache.xmpbox.XMPMetadata.class,
            org.apache.commons.logging.LogFactory.class,
            io.documentnode.epub4j.domain.Book.class);

    @TempDir
    Path folder;

    private File jar;

    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void makeJar() throws IOException {
        jar = folder.resolve("octavo.jar").toFile();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "octavo.cli.Launcher");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        NEEDED.stream()
                                .map(c ->
                                        c.getProtectionDomain().getCodeSource().getLocation())
                                .map(Object::toString)
                                .collect(Collectors.joining(" ")));
        try (OutputStream out = Files.newOutputStream(jar.toPath())) {
            new JarOutputStream(out, manifest).close();
        }
    }

    private Process start(Map<String, String> environment, List<String> options, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar.getPath()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().keySet().removeAll(List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Ran run(Map<String, String> environment, List<String> options, String... args)
            throws IOException, InterruptedException {
        Process process = start(environment, options, args);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ran(
                process.exitValue(), Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }

    private Ran run(String... args) throws IOException, InterruptedException {
        return run(Map.of(), List.of(), args);
    }

    @Test
    void theExitCodeIsThatOfTheCommand() throws IOException, InterruptedException {
        assertThat(run("--version")).satisfies(ran -> {
            assertThat(ran.code).isZero();
            assertThat(ran.out).startsWith("octavo ").contains("Java " + System.getProperty("java.vm.version"));
            assertThat(ran.err).isEmpty();
        });
        assertThat(run("list", "--content", "nowhere").code).isEqualTo(1);
        assertThat(run("bild").code).isEqualTo(2);
    }

    @Test
    void argumentsArePassedOnAsTheyAre() throws IOException, InterruptedException {
        String odd = "no \"such\"  'földer' *$HOME\\";
        assertThat(run("list", "--content", odd, "").err)
                .contains("Unmatched argument")
                .contains("''");
        assertThat(run("list", "--content", odd).err).startsWith(odd.replace('\\', '/') + ": error [missing-file]");
    }

    @Test
    void anArchiveOfNoUseIsPassedOverInSilence() throws IOException, InterruptedException {
        File archive = Launcher.archive(jar);
        assertThat(archive)
                .hasParent(folder.toFile())
                .hasName("octavo-" + System.getProperty("java.vm.version") + ".jsa");
        for (byte[] content : List.of(new byte[0], "damaged".getBytes(StandardCharsets.UTF_8), new byte[1 << 20])) {
            Files.write(archive.toPath(), content);
            assertThat(run("--version")).satisfies(ran -> {
                assertThat(ran.code).isZero();
                assertThat(ran.out).startsWith("octavo ");
                assertThat(ran.err).isEmpty();
            });
        }
    }

    @Test
    void anArchiveIsMadeFromARun() throws IOException, InterruptedException {
        Archive.main(new String[] {jar.getPath(), "--version"});
        assertThat(Launcher.archive(jar)).isNotEmpty();
        assertThat(run("--version")).satisfies(ran -> {
            assertThat(ran.out).startsWith("octavo ");
            assertThat(ran.err).isEmpty();
        });
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.startsWith("octavo")))
                    .as("the list of classes is gone")
                    .hasSize(2);
        }
    }

    @Test
    void optionsOfTheUserAreNotOverruled() throws IOException, InterruptedException {
        assertThat(run(Map.of(), List.of("-verbose:class", "-XX:+UseParallelGC"), "--version").out)
                .as("one JVM does it all")
                .contains("octavo.cli.Launcher source:")
                .contains("octavo.cli.Main source:");
        assertThat(run(Map.of("JDK_JAVA_OPTIONS", "-verbose:class -XX:+UseParallelGC"), List.of(), "--version").out)
                .contains("octavo.cli.Launcher source:")
                .contains("octavo.cli.Main source:");
    }

    @Test
    void aStopStopsBoth() throws IOException, InterruptedException {
        Process process = start(
                Map.of(),
                List.of(),
                "build",
                "--output",
                folder.resolve("output").toString());
        List<ProcessHandle> seconds = List.of();
        for (int i = 0; i < 600 && seconds.isEmpty(); i++) {
            Thread.sleep(50);
            seconds = process.descendants()
                    .filter(p ->
                            p.info().arguments().map(List::of).orElse(List.of()).contains("octavo.cli.Main"))
                    .toList();
        }
        assertThat(seconds).hasSize(1);
        process.destroy(); // as Ctrl-C and service managers do
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(128 + 15);
        assertThat(seconds.get(0).isAlive()).isFalse();
        assertThat(folder.resolve("output/manifest.json")).doesNotExist();
    }

    @Test
    void aBuildNeedsNoFontsOfTheSystem() throws IOException, InterruptedException {
        String output = folder.resolve("output").toString();
        Ran ran = run(Map.of(), List.of("-verbose:class"), "build", "chapter", "--output", output);
        assertThat(ran.code).as(ran.err).isZero();
        assertThat(ran.out).contains("octavo.exhibit.Plot source:").doesNotContain("sun.font.SunFontManager ");
    }
}
