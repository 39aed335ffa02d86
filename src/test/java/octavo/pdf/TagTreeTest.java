package octavo.pdf;

import static octavo.page.Tag.Role.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import octavo.edition.Edition.PdfVersion;
import octavo.page.Tag;
import octavo.text.Fonts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.junit.jupiter.api.Test;

class TagTreeTest {
    private static final byte[] PDF = new PdfWriter().write(Samples.pages(), Samples.edition(PdfVersion.V2_0));

    @Test
    void tagsAndTheirTextStandInReadingOrder() throws IOException {
        Path golden = Path.of("src/test/resources/octavo/pdf/sample-tags.txt");
        String dump = PdfTags.dump(PDF);
        if (System.getProperty("update") != null) {
            Files.writeString(golden, dump);
        }
        assertThat(dump).isEqualTo(Files.readString(golden));
    }

    @Test
    void theFileHoldsTheTreeThatWasMade() {
        List<Tag> tags = Samples.pages().tags();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < tags.size(); i++) {
            int depth = 0;
            for (int at = tags.get(i).parent(); at >= 0; at = tags.get(at).parent()) {
                depth++;
            }
            if (tags.get(i).role() != CONTENT) {
                made.add("  ".repeat(depth)
                        + StructureType.of(tags.get(i).role()).name());
            }
        }
        assertThat(PdfTags.dump(PDF)
                        .lines()
                        .filter(line ->
                                !line.strip().startsWith("\"") && !line.strip().startsWith("("))
                        .map(line -> line.replaceAll("(\\w) .*", "$1")))
                .containsExactlyElementsOf(made);
    }

    @Test
    void oldReadersLearnWhatNewTypesMean() {
        byte[] old = new PdfWriter().write(Samples.pages(), Samples.edition(PdfVersion.V1_7));
        for (byte[] pdf : List.of(PDF, old)) {
            assertThat(withRoot(pdf, root -> new java.util.TreeMap<>(root.getRoleMap()).toString()))
                    .isEqualTo("{Aside=Div, Em=Span, FENote=Note, Strong=Span, Title=P}");
        }
    }

    @Test
    void theParentTreeLeadsFromEveryPieceToItsElement() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            COSArray numbers = document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getCOSObject()
                    .getCOSDictionary(COSName.PARENT_TREE)
                    .getCOSArray(COSName.NUMS);
            int pieces = 0;
            for (PDPage page : document.getPages()) {
                COSArray parents = (COSArray) numbers.getObject(2 * page.getStructParents() + 1);
                for (int id = 0; id < parents.size(); id++, pieces++) {
                    assertThat(kids((COSDictionary) parents.getObject(id)))
                            .contains(page.getStructParents() + "/" + id);
                }
            }
            assertThat(pieces).isGreaterThan(40);
        }
    }

    /** The pieces of content of an element, as page/id. */
    private static List<String> kids(COSDictionary element) {
        List<String> kids = new ArrayList<>();
        var k = element.getDictionaryObject(COSName.K);
        COSArray array = k instanceof COSArray many ? many : new COSArray();
        if (array.size() == 0) {
            array.add(k);
        }
        for (int i = 0; i < array.size(); i++) {
            var kid = array.getObject(i);
            COSDictionary page = element.getCOSDictionary(COSName.PG);
            if (kid instanceof org.apache.pdfbox.cos.COSInteger id) {
                kids.add(page.getInt(COSName.STRUCT_PARENTS) + "/" + id.intValue());
            } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
                kids.add(reference.getCOSDictionary(COSName.PG).getInt(COSName.STRUCT_PARENTS) + "/"
                        + reference.getInt(COSName.MCID));
            }
        }
        return kids;
    }

    @Test
    void aNoteAndItsMarkReferToEachOther() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF)) {
            COSDictionary note = (COSDictionary) document.getDocumentCatalog()
                    .getStructureTreeRoot()
                    .getCOSObject()
                    .getCOSDictionary(COSName.getPDFName("IDTree"))
                    .getCOSArray(COSName.NAMES)
                    .getObject(1);
            COSDictionary mark =
                    (COSDictionary) note.getCOSArray(COSName.getPDFName("Ref")).getObject(0);
            assertThat(note.getNameAsString(COSName.S)).isEqualTo("FENote");
            assertThat(mark.getNameAsString(COSName.S)).isEqualTo("Reference");
            assertThat(mark.getCOSArray(COSName.getPDFName("Ref")).getObject(0)).isSameAs(note);
        }
    }

    @Test
    void aLeafMaySayItsLanguageAndActualText() {
        PagesBuilder b = new PagesBuilder();
        int p = b.tag(PARAGRAPH, b.tag(DOCUMENT, -1));
        b.run(b.leaf(p), Fonts.serif(), 10, "One ");
        Tag leaf = Tag.of(CONTENT, p).withLanguage("de").withActual("zwei (2)");
        b.run(new octavo.page.Item.Leaf(b.tag(leaf)), Fonts.serif(), 10, "zwei");
        byte[] pdf = new PdfWriter().write(b.endPage("1").build(), Samples.edition(PdfVersion.V2_0));
        assertThat(PdfTags.dump(pdf)).contains("\"zwei (2)\"").doesNotContain("\"zwei\"");
    }

    private static String withRoot(byte[] pdf, java.util.function.Function<PDStructureTreeRoot, String> question) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return question.apply(document.getDocumentCatalog().getStructureTreeRoot());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
