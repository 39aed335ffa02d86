package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import octavo.pdf.PdfText;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Content that no author means goes the whole way, from Markdown to PDF and EPUB, or ends in a clear problem. */
class PathologicalBriefTest {
    private static final Duration LIMIT = Duration.ofSeconds(30); // seconds on an idle machine, more on a busy one

    @TempDir
    private Path folder;

    private static String words(String word, int count) {
        return (word + " ").repeat(count).strip();
    }

    @TestFactory
    List<DynamicTest> eachEndsInPages() {
        return List.of(
                whole("ten-thousand-words", words("gear", 10_000), "gear", 10_000),
                whole("a-note-longer-than-a-page", "A claim.[^n]\n\n[^n]: " + words("note", 2500), "note", 2500),
                whole(
                        "two-hundred-notes",
                        IntStream.range(0, 200)
                                        .mapToObj(i -> "claim[^" + i + "]")
                                        .collect(Collectors.joining(" "))
                                + "\n\n"
                                + IntStream.range(0, 200)
                                        .mapToObj(i -> "[^" + i + "]: source of it")
                                        .collect(Collectors.joining("\n\n")),
                        "source",
                        200),
                whole(
                        "a-table-of-two-thousand-rows",
                        "| Part | Number |\n|:--|--:|\n"
                                + IntStream.range(0, 2000)
                                        .mapToObj(i -> "| reducer | " + i + " |")
                                        .collect(Collectors.joining("\n"))
                                + "\n\n: A long table {#tbl-long source=\"Own count\"}",
                        "reducer",
                        2000),
                whole("a-word-wider-than-the-measure", "Before " + "x".repeat(900) + " end.", "end", 1),
                whole("nested-panels", nested(5), "inside", 300),
                whole("a-heading-of-a-hundred-words", "# " + words("head", 100) + "\n\nText end.", "end", 1));
    }

    @Test
    void emptyEverythingIsToldWhereItStands() throws IOException {
        Path content = content(
                "empty",
                "# \n\n::: {.box #e}\n:::\n\n>\n\n-\n-\n\n|  |  |\n|:--|:--|\n|  |  |\n\n# Head\n\n# Next\n\nText.");
        Outcome outcome = Assertions.assertTimeoutPreemptively(
                LIMIT,
                () -> Press.run(
                        new Order(content, Path.of("styles"), folder.resolve("o"), List.of(), Set.of(), 1),
                        Progress.SILENT));
        assertThat(outcome.problems().stream()
                        .map(p -> p.span().line() + " " + p.code())
                        .toList())
                .containsExactly(
                        "5 empty-heading",
                        "7 empty-block",
                        "10 empty-block",
                        "12 empty-block",
                        "13 empty-block",
                        "15 table-head",
                        "19 empty-section");
    }

    private static String nested(int depth) {
        String text = words("inside", 300);
        for (int i = 0; i < depth; i++) {
            String fence = ":".repeat(3 + i);
            text = fence + " {.box #box-" + i + " title=\"Box " + i + "\"}\n" + text + "\n" + fence;
        }
        return text;
    }

    private DynamicTest whole(String name, String markdown, String word, int count) {
        return DynamicTest.dynamicTest(name, () -> {
            Path content = content(name, markdown);
            Path output = folder.resolve(name + "-out");
            Outcome outcome = Assertions.assertTimeoutPreemptively(
                    LIMIT,
                    () -> Press.run(
                            new Order(content, Path.of("styles"), output, List.of(), Set.of(), 1), Progress.SILENT));
            assertThat(outcome.problems()).noneMatch(p -> p.severity() == octavo.problem.Problem.Severity.ERROR);
            String text = PdfText.text(Files.readAllBytes(output.resolve("only.pdf")));
            assertThat(text.split("\\b" + word + "\\b", -1).length - 1).isEqualTo(count);
        });
    }

    private Path content(String name, String markdown) throws IOException {
        Path content = folder.resolve(name);
        Files.createDirectories(content.resolve("chapters"));
        Files.createDirectories(content.resolve("briefs"));
        Files.writeString(content.resolve("publication.yaml"), """
            title: Strange
            publisher: Institute
            language: en-GB
            date: 2025-10-01
            licence: { name: CC BY 4.0 }
            contact: { email: a@example.org }
            identifiers: {}
            audiences: [all]
            """);
        Files.writeString(content.resolve("sources.yaml"), "[]\n");
        Files.writeString(
                content.resolve("chapters/one.md"), "---\ntitle: Strange\nnumber: 1\n---\n" + markdown + "\n");
        Files.writeString(content.resolve("briefs/only.yaml"), """
            title: Strange
            audience: all
            style: house
            language: en-GB
            formats: [pdf, epub]
            parts:
              - chapter: one
            notes: footnotes
            """);
        return content;
    }
}
