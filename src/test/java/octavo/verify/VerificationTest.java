package octavo.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import octavo.press.Order;
import octavo.press.Press;
import octavo.press.Progress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sound files pass; what is broken on purpose is found, with its clause, its place and the line it was written on. */
class VerificationTest {
    private static final List<Validator> VALIDATORS = List.of(new VerapdfValidator(), new EpubcheckValidator());

    @TempDir
    private static Path built;

    @TempDir
    private Path folder;

    private Order order;

    private static Order order(Path output) {
        return new Order(Path.of("content"), Path.of("styles"), output, List.of("policymaker"), Set.of(), 1);
    }

    @BeforeAll
    static void build() {
        assertThat(Press.run(order(built), Progress.SILENT).written()).isTrue();
    }

    @BeforeEach
    void copy() throws IOException {
        for (String name : List.of("policymaker.pdf", "policymaker.epub", "manifest.json")) {
            Files.copy(built.resolve(name), folder.resolve(name));
        }
        order = order(folder);
    }

    private Verification verify(Path... files) {
        return Verification.of(order, List.of(files), VALIDATORS);
    }

    @Test
    void soundFilesPass() {
        Verification verification = verify();
        assertThat(verification.findings()).isEmpty();
        assertThat(verification.files())
                .containsEntry(
                        shown("policymaker.pdf"),
                        List.of("PDF/UA-2", "PDF/A-4f", "WTPDF 1.0 for accessibility", "WTPDF 1.0 for reuse"))
                .containsEntry(shown("policymaker.epub"), List.of("EPUB 3.3"))
                .hasSize(2);
    }

    private String shown(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aFigureWithoutAlternativeIsFoundAtItsExhibit() throws IOException {
        breakPdf(element -> {
            if ("Figure".equals(element.getNameAsString(COSName.S))) {
                element.removeItem(COSName.ALT);
            }
        });
        assertThat(verify(folder.resolve("policymaker.pdf")).findings())
                .filteredOn(f -> f.standard().equals("PDF/UA-2"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.clause()).isEqualTo("8.2.5.28.2-1");
                    assertThat(f.place()).startsWith("page 1, Figure \"Exhibit 1 China missed");
                    assertThat(f.written()).hasValueSatisfying(span -> {
                        assertThat(span.file()).isEqualTo("content/chapters/robots-memo.md");
                        assertThat(line(span.line())).contains("../exhibits/localization-rates.yaml");
                    });
                });
    }

    @Test
    void aRowThatIsNoneIsFoundAtItsTable() throws IOException {
        breakPdf(element -> {
            if ("TR".equals(element.getNameAsString(COSName.S))) {
                element.setName(COSName.S, "P");
            }
        });
        List<Finding> findings = verify(folder.resolve("policymaker.pdf")).findings();
        assertThat(findings)
                .anySatisfy(f -> {
                    assertThat(f.message()).contains("<TBody> shall not contain <P>");
                    assertThat(f.place()).contains("P \"Localization rates for 2025");
                    assertThat(f.written())
                            .hasValueSatisfying(
                                    span -> assertThat(line(span.line())).contains("| Signal"));
                })
                .as("not every place is told")
                .anyMatch(f -> f.message().matches("the same in \\d+ more places"));
    }

    private static String line(int number) {
        try {
            return Files.readAllLines(Path.of("content/chapters/robots-memo.md"))
                    .get(number - 1);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void aBrokenBookIsFoundAtItsParagraph() throws IOException {
        Path book = folder.resolve("policymaker.epub");
        breakEpub(book, "part-1.xhtml", "A missed target", "<center>A missed</center> target");
        assertThat(verify(book).findings())
                .filteredOn(f -> f.clause().startsWith("RSC-005"))
                .anySatisfy(f -> {
                    assertThat(f.place()).contains("part-1.xhtml:").contains("A missed target is not");
                    assertThat(f.written())
                            .hasValueSatisfying(
                                    span -> assertThat(line(span.line())).startsWith("A missed target"));
                });
    }

    @Test
    void filesThatAreNotAsBuiltAreTold() throws IOException {
        Path pdf = folder.resolve("policymaker.pdf");
        Files.write(pdf, new byte[] {'\n'}, java.nio.file.StandardOpenOption.APPEND);
        Files.delete(folder.resolve("policymaker.epub"));
        assertThat(verify().findings())
                .filteredOn(f -> f.standard().equals("manifest.json"))
                .extracting(f -> f.file() + " " + f.clause())
                .containsExactly(shown("policymaker.pdf") + " sha256", shown("policymaker.epub") + " missing");
    }

    @Test
    void whatIsNoFileOfOursIsTold() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "text");
        assertThat(verify(folder.resolve("a.txt"), folder.resolve("none.pdf")).findings())
                .extracting(Finding::clause)
                .containsExactly("unknown-kind", "unreadable");
        Files.writeString(folder.resolve("b.pdf"), "no PDF at all");
        Files.writeString(folder.resolve("b.epub"), "no book at all");
        assertThat(verify(folder.resolve("b.pdf"), folder.resolve("b.epub")).findings())
                .extracting(Finding::file)
                .contains(shown("b.pdf"), shown("b.epub"));
    }

    @Test
    void anEncryptedCopyIsSaidNotToBeOpened() throws IOException {
        Path file = folder.resolve("policymaker.pdf");
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            document.save(file.toFile());
        }
        Verification verification = verify(file);
        assertThat(verification.files()).containsValue(List.of("encrypted: not opened"));
        assertThat(verification.findings()).extracting(Finding::clause).containsExactly("sha256");
    }

    private void breakPdf(Consumer<COSDictionary> damage) throws IOException {
        Path file = folder.resolve("policymaker.pdf");
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary dictionary) {
                    damage.accept(dictionary);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            Files.write(file, out.toByteArray());
        }
    }

    private static void breakEpub(Path book, String name, String old, String now) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int replaced = 0;
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(book));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                String text = new String(bytes, StandardCharsets.UTF_8);
                if (entry.getName().endsWith(name) && text.contains(old)) {
                    bytes = text.replace(old, now).getBytes(StandardCharsets.UTF_8);
                    replaced++;
                }
                ZipEntry copy = new ZipEntry(entry.getName());
                if (entry.getName().equals("mimetype")) {
                    java.util.zip.CRC32 sum = new java.util.zip.CRC32();
                    sum.update(bytes);
                    copy.setMethod(ZipEntry.STORED);
                    copy.setSize(bytes.length);
                    copy.setCrc(sum.getValue());
                }
                zip.putNextEntry(copy);
                zip.write(bytes);
            }
        }
        assertThat(replaced).isEqualTo(1);
        Files.write(book, out.toByteArray());
    }
}
