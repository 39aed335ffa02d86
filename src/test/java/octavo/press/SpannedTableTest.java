package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import octavo.epub.EpubCheckReport;
import octavo.pdf.PdfTags;
import octavo.pdf.Verapdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells over several columns, from the bars of the Markdown to the tags of the PDF and the EPUB. */
class SpannedTableTest {
    @TempDir
    private Path folder;

    @Test
    void aBarAfterABarJoinsColumns() throws IOException {
        copy();
        Path chapter = folder.resolve("content/chapters/robots-memo.md");
        String text = Files.readString(chapter);
        int from = text.indexOf("| Signal");
        int to = text.indexOf("\n\n", from);
        Files.writeString(chapter, text.substring(0, from) + """
            | Component | Rate and target ||
            |:----------|-----:|-----:|
            | Reducers  | 36   | 50   |
            | Nothing is known of servo systems in 2021 |||
            | Controllers | 31 \\|\\| 32 | |\
            """ + text.substring(to));
        Outcome outcome = Press.run(
                new Order(
                        folder.resolve("content"),
                        Path.of("styles"),
                        folder.resolve("output"),
                        List.of("policymaker"),
                        Set.of(),
                        1),
                Progress.SILENT);
        assertThat(outcome.problems()).isEmpty();
        byte[] pdf = Files.readAllBytes(folder.resolve("output/policymaker.pdf"));
        byte[] epub = Files.readAllBytes(folder.resolve("output/policymaker.epub"));
        assertThat(cells(pdf))
                .containsExactly(
                        "TH [Scope=Column]",
                        "TH [Scope=Column, ColSpan=2]",
                        "TH [Scope=Row]",
                        "TD",
                        "TD",
                        "TD [ColSpan=3]",
                        "TH [Scope=Row]",
                        "TD",
                        "TD");
        assertThat(page(epub))
                .contains("<th scope=\"col\" colspan=\"2\" class=\"right\">Rate and target</th>")
                .contains("<td colspan=\"3\">Nothing is known of servo systems in 2021</td>")
                .contains("31 || 32");
        assertThat(Verapdf.failures(pdf, Verapdf.PDF_2_0)).isEmpty();
        assertThat(EpubCheckReport.of(epub)).isEmpty();
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.toList()) {
                Path target = folder.resolve(file.toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static List<String> cells(byte[] pdf) {
        return PdfTags.dump(pdf)
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("TH") && !line.startsWith("THead") || line.startsWith("TD"))
                .toList();
    }

    private static String page(byte[] epub) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("part-1.xhtml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no page");
    }
}
