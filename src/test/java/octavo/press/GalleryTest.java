package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import octavo.epub.EpubCheckReport;
import octavo.pdf.PdfTags;
import octavo.pdf.PdfText;
import octavo.pdf.Verapdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exhibits of all types through the whole press, with a data appendix: the content that designers look at. */
@org.junit.jupiter.api.Order(3)
class GalleryTest {
    private static final Path CONTENT = Path.of("gallery");

    /** Most bytes of a further exhibit in a PDF, and of one as a deflated SVG (issue 4). */
    private static final int IN_PDF = 3 * 1024;

    private static final int AS_SVG = 20 * 1024;

    /** Words of drawings: titles, captions and the appendix write them otherwise or not at all. */
    private static final List<String> DRAWN =
            List.of("about 36%", "over 60%", "97%", "75%", "6%", "October 2022", "Guard the market");

    @TempDir
    private static Path folder;

    private static Outcome outcome;

    @BeforeAll
    static void build() {
        outcome = build("first", 2);
    }

    private static Outcome build(String name, int jobs) {
        Order order = new Order(CONTENT, Path.of("styles"), folder.resolve(name), List.of(), Set.of(), jobs);
        return Press.run(order, Progress.SILENT);
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(folder.resolve("first").resolve(name));
    }

    @Test
    void isBuiltWithoutAProblem() {
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.briefs())
                .extracting(Finished::brief)
                .containsExactly(
                        "gallery-accessible", "gallery-house", "gallery-print", "placement-house", "placement-memo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "accessible", "print"})
    void conformsToAllProfiles(String style) throws IOException {
        assertThat(Verapdf.failures(file("gallery-" + style + ".pdf"), Verapdf.PDF_2_0))
                .isEmpty();
        assertThat(EpubCheckReport.of(file("gallery-" + style + ".epub"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "accessible"})
    void exhibitsAreTextAndOutlinesAndSmall(String style) throws IOException {
        byte[] pdf = file("gallery-" + style + ".pdf");
        String text = String.join(" ", PdfText.words(pdf));
        assertThat(text).contains(style.equals("house") ? "about 25 points short" : "~25 short");
        assertThat(DRAWN).allSatisfy(words -> assertThat(text).contains(words));
        Map<String, PDXObject> objects = objects(pdf);
        assertThat(objects).hasSizeGreaterThanOrEqualTo(14);
        objects.forEach((name, object) -> {
            assertThat(object).as(name).isInstanceOf(PDFormXObject.class);
            assertThat(object.getCOSObject().getLength()).as(name).isLessThanOrEqualTo(IN_PDF);
        });
    }

    /** What one more exhibit costs a file: the same exhibit with other words and numbers, set once more. */
    @Test
    void eachFurtherExhibitCostsLittle() throws IOException {
        for (String type : List.of("column", "scatter", "small-multiples", "pattern")) {
            int[] sizes = {size(type, 1), size(type, 2), size(type, 3)};
            int more = Math.min(sizes[1] - sizes[0], sizes[2] - sizes[1]); // one of the two may begin a page
            assertThat(more).as(type).isBetween(500, IN_PDF);
        }
    }

    /** Bytes of a brief with so many copies of an exhibit, each a spec of its own. */
    private static int size(String type, int copies) throws IOException {
        Path content = folder.resolve("copies-" + type + copies);
        for (String part : List.of("data", "exhibits", "chapters", "briefs")) {
            Files.createDirectories(content.resolve(part));
        }
        for (String file : List.of("publication.yaml", "sources.yaml")) {
            Files.copy(CONTENT.resolve(file), content.resolve(file));
        }
        try (Stream<Path> data = Files.list(CONTENT.resolve("data"))) {
            for (Path file : data.toList()) {
                Files.copy(file, content.resolve("data").resolve(file.getFileName()));
            }
        }
        StringBuilder chapter = new StringBuilder("---\ntitle: Copies\n---\n\nText.\n");
        String spec = Files.readString(CONTENT.resolve("exhibits/" + type + ".yaml"));
        for (int i = 0; i < copies; i++) {
            String own = spec.replaceFirst("title: ", "title: " + "Another ".repeat(i));
            Files.writeString(content.resolve("exhibits/e" + i + ".yaml"), own);
            chapter.append("\n![](../exhibits/e").append(i).append(".yaml)\n");
        }
        Files.writeString(content.resolve("chapters/c.md"), chapter);
        String brief = "title: T\nstyle: house\nlanguage: en-GB\nformats: [pdf]\nparts:\n  - chapter: c\n";
        Files.writeString(content.resolve("briefs/b.yaml"), brief);
        Path output = folder.resolve("copied-" + type + copies);
        Order order = new Order(content, Path.of("styles"), output, List.of("b"), Set.of(), 1);
        assertThat(Press.run(order, Progress.SILENT).problems()).as(type).isEmpty();
        return (int) Files.size(output.resolve("b.pdf"));
    }

    /** Everything that pages paint as an object of its own, through all depths, once each. */
    private static Map<String, PDXObject> objects(byte[] pdf) throws IOException {
        Map<String, PDXObject> found = new LinkedHashMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int number = 0;
            for (PDPage page : document.getPages()) {
                gather(page.getResources(), "page " + ++number, found);
            }
        }
        return found;
    }

    private static void gather(PDResources resources, String path, Map<String, PDXObject> found) throws IOException {
        if (resources == null) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            String at = path + " " + name.getName();
            found.put(at, object);
            if (object instanceof PDFormXObject form) {
                gather(form.getResources(), at, found);
            }
        }
    }

    @Test
    void aStyleMayAskForPixelsInItsBook() throws IOException {
        byte[] epub = file("gallery-print.epub");
        assertThat(names(epub))
                .filteredOn(n -> n.contains("images/"))
                .hasSizeGreaterThan(19)
                .allMatch(n -> n.endsWith(".png"));
        assertThat(names(file("gallery-house.epub")))
                .filteredOn(n -> n.contains("images/exh"))
                .isNotEmpty()
                .allMatch(n -> n.endsWith(".svg"));
    }

    private static List<String> names(byte[] epub) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(epub))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                names.add(e.getName());
            }
        }
        return names;
    }

    @Test
    void svgsAreSmall() throws IOException {
        List<Path> svgs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("first/exhibits"))) {
            files.filter(f -> f.toString().endsWith(".svg")).forEach(svgs::add);
        }
        assertThat(svgs).hasSize(20);
        for (Path svg : svgs) {
            assertThat(deflated(Files.readAllBytes(svg))).as(svg.toString()).isLessThanOrEqualTo(AS_SVG);
        }
    }

    private static int deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "accessible"})
    void theAppendixHoldsATableForEveryExhibitWithNumbers(String style) throws IOException {
        String tags = PdfTags.dump(file("gallery-" + style + ".pdf"));
        String appendix = tags.substring(tags.lastIndexOf("\"Data\""));
        assertThat(appendix.lines().filter(line -> line.strip().startsWith("Table")))
                .hasSize(19);
        assertThat(appendix).contains("Link").contains("about 36").contains("2023-07-03");
        String page = entry(file("gallery-" + style + ".epub"), "data.xhtml");
        assertThat(page.split("<table", -1)).hasSize(20);
        assertThat(page).contains("doc-appendix").contains("href=\"part-1.xhtml#");
    }

    private static String entry(byte[] epub, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(epub))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (e.getName().endsWith(name)) {
                    return new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    @Test
    void theSameRunGivesTheSameBytes() throws IOException {
        build("second", 1);
        try (Stream<Path> files = Files.walk(folder.resolve("first"))) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                Path name = folder.resolve("first").relativize(path);
                assertThat(folder.resolve("second").resolve(name)).hasSameBinaryContentAs(path);
            }
        }
    }
}
