package octavo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import octavo.problem.Problem;
import octavo.problem.Problems;
import octavo.report.Part;
import octavo.report.Report;

/** A small content folder that reads without a problem, to be changed file by file. */
final class Fixture {
    private final Path folder;
    final Problems problems = new Problems();

    Fixture(Path folder) {
        this.folder = folder;
        write("publication.yaml", """
            title: Robots
            publisher: Institute
            language: en-GB
            date: 2025-10-01
            licence: { name: CC BY 4.0 }
            contact: { email: a@example.org }
            identifiers: {}
            audiences: [trade, industry]
            """);
        write("sources.yaml", """
            - id: merics-2025
              authors: [A. Writer]
              title: A report
              year: 2025
            """);
        write("data/robots.csv", """
            part,rate,target 2025
            Harmonic reducers,40,70
            Controllers,~30,
            """);
        write("exhibits/robots.yaml", """
            type: bullet
            title: Reducers lag
            data: ../data/robots.csv
            label: part
            value: rate
            source: "Institute, after [@merics-2025, p. 3]"
            """);
        write("chapters/one.md", """
            ---
            title: One
            number: 1
            ---
            Text.
            """);
    }

    /** A chapter of this text becomes this tree ({@link Dump}), without a problem. */
    static void reads(Path folder, String markdown, String tree) {
        Fixture content = new Fixture(folder).chapter(markdown);
        assertThat(Dump.of(content.part(0))).isEqualTo(tree);
        assertThat(content.problems.sorted()).isEmpty();
    }

    Fixture write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Fixture write(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Fixture delete(String name) {
        try {
            Files.delete(folder.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The chapter with this text; it begins at line 5. */
    Fixture chapter(String text) {
        return write("chapters/one.md", "---\ntitle: One\nnumber: 1\n---\n" + text);
    }

    Report read() {
        return ContentReader.read(folder, "content", problems).orElseThrow();
    }

    /** The problems, without hints. */
    List<String> problems() {
        ContentReader.read(folder, "content", problems);
        return problems.sorted().stream().map(Fixture::line).toList();
    }

    private static String line(Problem problem) {
        return problem.toString().lines().findFirst().orElseThrow();
    }

    Part part(int index) {
        return read().parts().get(index);
    }
}
