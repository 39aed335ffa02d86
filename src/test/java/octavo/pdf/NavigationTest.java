package octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import octavo.edition.Edition.PdfVersion;
import octavo.page.Page;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NavigationTest {
    private static final PdfWriter WRITER = new PdfWriter();
    private static final COSName SD = COSName.getPDFName("SD");

    @ParameterizedTest
    @EnumSource(PdfVersion.class)
    void everyLinkLeadsToAPageAndToAnElementOfTheTree(PdfVersion version) throws IOException {
        byte[] pdf = WRITER.write(Samples.pages(), Samples.edition(version));
        List<String> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    COSDictionary action = annotation.getCOSObject().getCOSDictionary(COSName.A);
                    found.add(annotation.getContents() + " → " + target(document, action));
                }
            }
        }
        assertThat(found)
                .containsExactly(
                        "Self-reliance → page 0 H1",
                        "Gears and figures → page 0 H2",
                        "The paper, on the web → https://example.org/p%C3%A4per?a=1&b=(2)",
                        "Note 1 → page 0 FENote");
    }

    @Test
    void bookmarksNestAndLeadToElements() throws IOException {
        byte[] pdf = WRITER.write(Samples.pages(), Samples.edition(PdfVersion.V2_0));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDOutlineItem chapter =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            PDOutlineItem section = chapter.getFirstChild();
            assertThat(chapter.getTitle()).isEqualTo("Self-reliance");
            assertThat(section.getTitle()).isEqualTo("Gears and figures");
            assertThat(section.getNextSibling()).isNull();
            assertThat(target(document, section.getCOSObject().getCOSDictionary(COSName.A)))
                    .isEqualTo("page 0 H2");
            assertThat(document.getDocumentCatalog()
                            .getNames()
                            .getDests()
                            .getNames()
                            .keySet())
                    .containsExactlyInAnyOrder("chap", "sec-gears");
        }
    }

    @Test
    void aLinkStandsOverItsText() throws IOException {
        byte[] pdf = WRITER.write(Samples.pages(), Samples.edition(PdfVersion.V2_0));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var area = document.getPage(0).getAnnotations().get(2).getRectangle();
            var stripper = new org.apache.pdfbox.text.PDFTextStripperByArea();
            double top = 841.89 - area.getUpperRightY();
            stripper.addRegion(
                    "link",
                    new java.awt.geom.Rectangle2D.Double(
                            area.getLowerLeftX() - 0.1, top, area.getWidth() + 0.1, area.getHeight()));
            stripper.extractRegions(document.getPage(0));
            assertThat(stripper.getTextForRegion("link").strip()).isEqualTo("the paper");
        }
    }

    @Test
    void pageLabelsAreTheFoliosAsPrinted() throws IOException {
        List<String> labels = List.of("Cover", "i", "ii", "1", "2", "3", "A", "ix", "x", "10", "11");
        PagesBuilder b = new PagesBuilder();
        b.tag(octavo.page.Tag.Role.DOCUMENT, -1);
        labels.forEach(b::endPage);
        byte[] pdf = WRITER.write(b.build(), Samples.edition(PdfVersion.V2_0));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .containsExactlyElementsOf(labels);
        }
    }

    @Test
    void aRunOfFoliosIsOneEntry() {
        List<Page> pages = List.of("1", "2", "3", "4").stream()
                .map(label -> new Page(100, 100, label, List.of(), List.of()))
                .toList();
        assertThat(((Array) PageLabels.of(pages).get("Nums")).size()).isEqualTo(2);
    }

    private static String target(PDDocument document, COSDictionary action) {
        if (action.getNameAsString(COSName.S).equals("URI")) {
            return action.getString(COSName.URI);
        }
        COSArray place = action.getCOSArray(COSName.D);
        COSArray structure = action.getCOSArray(SD);
        COSDictionary element = (COSDictionary) structure.getObject(0);
        assertThat(inTree(document, element)).isTrue();
        int page = document.getPages().indexOf(new PDPage((COSDictionary) place.getObject(0)));
        return "page " + page + " " + element.getNameAsString(COSName.S);
    }

    /** Whether every parent up to the root counts the element among its kids. */
    private static boolean inTree(PDDocument document, COSDictionary element) {
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        for (COSDictionary at = element; at != root; at = at.getCOSDictionary(COSName.P)) {
            COSDictionary parent = at.getCOSDictionary(COSName.P);
            COSBase kids = parent.getDictionaryObject(COSName.K);
            boolean held = kids == at || kids instanceof COSArray array && array.indexOfObject(at) >= 0;
            if (!held) {
                return false;
            }
        }
        return true;
    }
}
