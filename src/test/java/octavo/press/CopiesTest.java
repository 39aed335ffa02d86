package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import octavo.brief.Format;
import octavo.epub.EpubCheckReport;
import octavo.pdf.PdfLock;
import octavo.pdf.PdfReading;
import octavo.pdf.PdfText;
import octavo.pdf.Verapdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of a sample brief in every style, for recipients in several scripts. */
class CopiesTest {
    private static final String PASSWORD = "correct-horse-battery";
    private static final String RECIPIENTS = """
        number,name,office,salutation,line,audience,marking,style,language,paper,password
        1,Head of Unit,"Ministry of Economy, Industry & Trade",Dear Head of Unit,See Exhibit 1,industry,,,,,
        2,Trade Adviser,Permanent Representation,Dear colleague,See page 2,trade,TLP:AMBER+STRICT,,,,
        3,司长,产业政策司,尊敬的司长,,,TLP:GREEN,,,,
        4,Référente économique,Présidence du Conseil,Chère collègue,,,TLP:RED,house,,,
        5,Referentin Außenwirtschaft,Staatskanzlei,,,,TLP:GREEN,accessible,,letter,
        7,Head of Section,Board,Dear Head of Section,,,TLP:RED,,,,
        6,Desk Officer,Agency,Dear Desk Officer,See Exhibit 1,industry,TLP:AMBER,,,,correct-horse-battery
        """;

    @TempDir
    private static Path folder;

    private static Outcome outcome;
    private static Map<String, byte[]> files;

    @BeforeAll
    static void make() throws IOException {
        Copybook book = new Copybook(folder).recipients(RECIPIENTS);
        outcome = book.copy(folder.resolve("out"), "policymaker", 2);
        files = Copybook.files(folder.resolve("out/copies/policymaker"));
    }

    private static byte[] pdf(int number) {
        return files.entrySet().stream()
                .filter(f -> f.getKey().startsWith("00" + number) && f.getKey().endsWith(".pdf"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    @Test
    void everyRecipientGetsBothFormatsButForLocks() {
        assertThat(outcome.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo("no-locked-epub"));
        assertThat(outcome.copies()).singleElement().satisfies(c -> {
            assertThat(c.copies()).isEqualTo(7);
            assertThat(c.made()).isEqualTo(13);
            assertThat(c.refused()).isZero();
        });
        assertThat(files.keySet())
                .containsExactly(
                        "001-head-of-unit.epub",
                        "001-head-of-unit.pdf",
                        "002-trade-adviser.epub",
                        "002-trade-adviser.pdf",
                        "003-copy.epub",
                        "003-copy.pdf",
                        "004-referente-economique.epub",
                        "004-referente-economique.pdf",
                        "005-referentin-aussenwirtschaft.epub",
                        "005-referentin-aussenwirtschaft.pdf",
                        "006-desk-officer.pdf",
                        "007-head-of-section.epub",
                        "007-head-of-section.pdf",
                        CopyShelf.MANIFEST);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5})
    void copiesKeepEveryProfileOfTheirMaster(int number) {
        assertThat(Verapdf.failures(pdf(number), Verapdf.PDF_2_0)).isEmpty();
    }

    /** An increment (ISO 32000-2, 7.5.6): so a copy costs what is added to its master, most of the file. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 5})
    void aCopyIsItsMasterWithSomethingAdded(int number) {
        String copy = new String(pdf(number), StandardCharsets.ISO_8859_1);
        int master = copy.indexOf("%%EOF");
        assertThat(master).isGreaterThan(copy.length() * 3 / 4);
        assertThat(copy.substring(master).split("startxref", -1)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | TLP:CLEAR | Prepared for Head of Unit, Ministry of Economy, Industry & Trade | Dear Head of Unit"
                        + " | See Exhibit 1",
                "2 | TLP:AMBER+STRICT | Prepared for Trade Adviser, Permanent Representation | Dear colleague | See"
                        + " page 2",
                "3 | TLP:GREEN | Prepared for 司长, 产业政策司 | 尊敬的司长 |",
                "4 | TLP:RED | Prepared for Référente économique, Présidence du Conseil | Chère collègue |",
                "5 | TLP:GREEN | Prepared for Referentin Außenwirtschaft, Staatskanzlei | |"
            })
    void wordsOfACopyAreReadInTheirPlace(int number, String marking, String opening, String salutation, String line) {
        List<String> read =
                PdfReading.of(pdf(number)).lines().map(String::strip).toList();
        String title =
                read.stream().filter(l -> l.contains("still need")).findFirst().orElseThrow();
        assertThat(read.indexOf(marking)).isNotNegative().isLessThan(read.indexOf(title));
        assertThat(read.stream().filter(marking::equals)).hasSize(1);
        int at = read.indexOf(opening);
        assertThat(at).as(opening).isGreaterThan(read.indexOf(title));
        int next = at;
        for (String text : Arrays.asList(salutation, line)) {
            if (text != null) {
                assertThat(read.get(++next)).isEqualTo(text);
            }
        }
        int others =
                (int) read.stream().filter(l -> l.startsWith("Prepared for")).count();
        assertThat(others).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | TLP:CLEAR | Copy 1, Head of Unit",
                "2 | TLP:AMBER+STRICT | Copy 2, Trade Adviser",
                "3 | TLP:GREEN | Copy 3, 司长",
                "4 | TLP:RED | Copy 4, Référente économique",
                "5 | TLP:GREEN | Copy 5, Referentin Außenwirtschaft"
            })
    void headAndFootOfEveryPageAreStamped(int number, String marking, String foot) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(number))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                assertThat(text.split(java.util.regex.Pattern.quote(marking), -1))
                        .as("page " + page)
                        .hasSize(3);
                assertThat(text.split(java.util.regex.Pattern.quote(foot), -1))
                        .as("page " + page)
                        .hasSize(2);
            }
        }
    }

    @Test
    void nothingIsPaintedOverAnything() throws IOException {
        // the words of a copy overlap no other words on their page
        for (int number : List.of(1, 4, 5)) { // memo, cover, plain title
            assertThat(Overprint.of(pdf(number))).as("copy " + number).isEmpty();
        }
    }

    @Test
    void copiesOfOneSettingShareTheirMasterByteForByte() {
        byte[] a = pdf(3);
        byte[] b = pdf(7);
        int end = new String(a, StandardCharsets.ISO_8859_1).indexOf("%%EOF") + 6;
        assertThat(Arrays.mismatch(a, b)).isGreaterThanOrEqualTo(end);
        assertThat(a.length - end).as("what is stamped").isLessThan(8000);
        assertThat(Arrays.mismatch(a, pdf(1))).as("another setting").isLessThan(end);
    }

    @Test
    void metadataTellWhatFeetAndMarkingsSay() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(2))) {
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp)
                    .contains("<xmp:Label>#2: Trade Adviser, Permanent Representation</xmp:Label>")
                    .contains("TLP:AMBER+STRICT</rdf:li></rdf:Alt></xmpRights:UsageTerms>")
                    .contains("<pdfaid:part>4</pdfaid:part>");
        }
    }

    @Test
    void aLockOpensWithItsPasswordOnlyAndGivesUpTheArchive() throws IOException {
        byte[] locked = pdf(6);
        assertThat(PdfLock.opens(locked, "")).isFalse();
        assertThat(PdfLock.opens(locked, "correct")).isFalse();
        assertThat(PdfLock.opens(locked, PASSWORD)).isTrue();
        try (PDDocument document = Loader.loadPDF(locked, PASSWORD)) {
            var encryption = document.getEncryption();
            assertThat(encryption.getRevision()).isEqualTo(6);
            assertThat(encryption.getLength()).isEqualTo(256);
            assertThat(document.getCurrentAccessPermission().canExtractForAccessibility())
                    .isTrue();
            assertThat(document.getVersion()).isEqualTo(2.0f);
            assertThat(new PDFTextStripper().getText(document)).contains("Prepared for Desk Officer, Agency");
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).doesNotContain("pdfaid:part").contains("<pdfuaid:part>2</pdfuaid:part>");
        }
        String line = new String(files.get(CopyShelf.MANIFEST), StandardCharsets.UTF_8)
                .lines()
                .filter(l -> l.contains("006-desk-officer.pdf"))
                .findFirst()
                .orElseThrow();
        assertThat(line).contains("\"PDF/UA-2\"").doesNotContain("PDF/A");
    }

    @Test
    void thePasswordIsNowhere() {
        files.forEach((name, bytes) -> {
            assertThat(name).doesNotContain(PASSWORD);
            assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).as(name).doesNotContain(PASSWORD);
        });
        assertThat(outcome.toString()).doesNotContain(PASSWORD);
    }

    @Test
    void theSameListGivesTheSameBytesOnOneThreadOrTwo() throws IOException {
        Copybook book = new Copybook(folder.resolve("again")).recipients(RECIPIENTS);
        book.copy(folder.resolve("again/out"), "policymaker", 1);
        Map<String, byte[]> again = Copybook.files(folder.resolve("again/out/copies/policymaker"));
        assertThat(again.keySet()).isEqualTo(files.keySet());
        files.forEach((name, bytes) -> {
            if (!name.startsWith("006") && !name.equals(CopyShelf.MANIFEST)) { // a lock draws new keys
                assertThat(again.get(name)).as(name).isEqualTo(bytes);
            }
        });
    }

    @Test
    void booksSayItOnTheirTitlePage() throws IOException {
        for (String name : files.keySet()) {
            if (name.endsWith(".epub")) {
                assertThat(EpubCheckReport.of(files.get(name))).as(name).isEmpty();
            }
        }
        String page = entry(files.get("001-head-of-unit.epub"), "title.xhtml");
        assertThat(page)
                .contains("<p class=\"copy\">Prepared for Head of Unit, Ministry of Economy, Industry &amp; Trade</p>")
                .contains("<p class=\"copy\">Copy 1, Head of Unit</p>")
                .contains("TLP:CLEAR");
        assertThat(entry(files.get("004-referente-economique.epub"), "title.xhtml"))
                .contains("TLP:RED");
    }

    private static String entry(byte[] epub, String suffix) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(suffix)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + suffix);
    }

    @Test
    void olderPdfsKeepTheirProfilesToo(@TempDir Path other) throws IOException {
        Copybook book = new Copybook(other).recipients("name,marking\nHead of Unit,TLP:RED\n");
        Path brief = book.content().resolve("briefs/policymaker.yaml");
        Files.writeString(brief, Files.readString(brief) + "pdf: \"1.7\"\nstatus: draft\nembargo: 2026-11-30\n");
        Outcome made = book.copy(other.resolve("out"), "policymaker", 1, Format.PDF);
        assertThat(made.problems()).isEmpty();
        byte[] pdf = Files.readAllBytes(other.resolve("out/copies/policymaker/001-head-of-unit.pdf"));
        assertThat(Verapdf.failures(pdf, Verapdf.PDF_1_7)).isEmpty();
        assertThat(PdfText.text(pdf)).contains("Embargoed until 30 November 2026");
    }
}
