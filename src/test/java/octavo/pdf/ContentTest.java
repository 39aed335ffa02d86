package octavo.pdf;

import static octavo.page.Tag.Role.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.drawing.Colour;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.edition.Edition.PdfVersion;
import octavo.page.Item;
import octavo.page.Item.Artifact;
import octavo.text.Fonts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;

/** Content streams: marks, artifacts, forms, paths. */
class ContentTest {
    private static final PdfWriter WRITER = new PdfWriter();
    private static final byte[] SAMPLE = WRITER.write(Samples.pages(), Samples.edition(PdfVersion.V2_0));

    @Test
    void aDrawingIsWrittenOnceWithoutMarksAndSharesTheFonts() throws IOException {
        try (PDDocument document = Loader.loadPDF(SAMPLE)) {
            PDPage page = document.getPage(1);
            List<COSName> names = new ArrayList<>();
            page.getResources().getXObjectNames().forEach(names::add);
            assertThat(names).hasSize(1);
            PDFormXObject form = (PDFormXObject) page.getResources().getXObject(names.get(0));
            String content = new String(form.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(content).contains("re f", "Tf", "[1.5 1.5 ]0 d").doesNotContain("BDC", "BMC", "MCID");
            assertThat(content(page).split("/D1 Do", -1)).hasSize(3);
            assertThat(form.getResources().getCOSObject().getDictionaryObject(COSName.FONT))
                    .isSameAs(page.getResources().getCOSObject().getDictionaryObject(COSName.FONT));
        }
    }

    @Test
    void marksAndTextObjectsNestAndClose() throws IOException {
        try (PDDocument document = Loader.loadPDF(SAMPLE)) {
            for (PDPage page : document.getPages()) {
                List<String> open = new ArrayList<>();
                for (String token : content(page).split("\\s+|(?<=>>)")) {
                    if (token.equals("BT") || token.endsWith("BDC")) {
                        open.add(token.equals("BT") ? "ET" : "EMC");
                    } else if (token.equals("ET") || token.equals("EMC")) {
                        assertThat(open).isNotEmpty();
                        assertThat(open.remove(open.size() - 1)).isEqualTo(token);
                    }
                }
                assertThat(open).isEmpty();
            }
        }
    }

    @Test
    void artifactsSayWhatTheyAre() throws IOException {
        PagesBuilder b = new PagesBuilder();
        Item.Leaf leaf = b.leaf(b.tag(PARAGRAPH, b.tag(DOCUMENT, -1)));
        for (Artifact artifact : Artifact.values()) {
            b.item(new Item.Placed(Mark.Shape.rectangle(10, 20, 30, 40.5, Colour.BLACK), artifact));
        }
        b.run(leaf, Fonts.serif(), 10, "Text");
        assertThat(content(b))
                .contains("/Artifact<</Type/Pagination/Subtype/Header>>BDC")
                .contains("/Artifact<</Type/Pagination/Subtype/Footer>>BDC")
                .contains("/Artifact<</Type/Layout>>BDC")
                .contains("/Artifact<</Type/Background/BBox[10 781.39 40 821.89 ]>>BDC")
                .contains("/Artifact<</Type/Pagination/Subtype/Watermark>>BDC");
    }

    @Test
    void itemsOfOneLeafFormOnePieceAndOnlyChangesOfStateAreWritten() throws IOException {
        PagesBuilder b = new PagesBuilder();
        Item.Leaf leaf = b.leaf(b.tag(PARAGRAPH, b.tag(DOCUMENT, -1)));
        b.run(leaf, Fonts.serif(), 10, "one").newLine().run(leaf, Fonts.serif(), 10, "two");
        String content = content(b);
        assertThat(content.split("BDC", -1)).hasSize(2);
        assertThat(content.split("Tf", -1)).hasSize(2);
        assertThat(content).contains("0 -15 Td").doesNotContain("rg", "Tc", "Tz");
    }

    @Test
    void textStandsAsItselfAndTwWidensSpaces() throws IOException {
        PagesBuilder b = new PagesBuilder();
        Item.Leaf leaf = b.leaf(b.tag(PARAGRAPH, b.tag(DOCUMENT, -1)));
        String text = "one (or two) more";
        var glyphs = Fonts.sans().shape(text, java.util.Set.of());
        b.run(leaf, new GlyphRun(Fonts.sans(), 10, 1, Colour.BLACK, 65, 80, glyphs, 0, 0.125, text));
        String content = content(b);
        assertThat(content).contains(".125 Tw").doesNotContain("Tc");
        String shown = content.substring(content.indexOf('[') + 1, content.indexOf("]TJ"));
        assertThat(shown.replaceAll("(?<!\\\\)\\)-?\\d+\\(", "")).isEqualTo("(one \\(or two\\) more)");
        assertThat(shown).doesNotContain(" )");
    }

    @Test
    void anOutlineIsFilledAndStroked() throws IOException {
        PagesBuilder b = new PagesBuilder();
        Item.Leaf leaf = b.leaf(b.tag(PARAGRAPH, b.tag(DOCUMENT, -1)));
        Colour red = new Colour(255, 0, 0);
        var triangle = new octavo.drawing.Outline(List.of(
                new octavo.drawing.Outline.Move(0, 0),
                new octavo.drawing.Outline.Line(10, 0),
                new octavo.drawing.Outline.Curve(10, 1, 9, 2, 8.126, 3),
                new octavo.drawing.Outline.Close()));
        b.item(new Item.Placed(
                new Mark.Shape(triangle, Optional.of(red), Optional.of(Mark.Stroke.solid(red, 0.8))), leaf));
        assertThat(content(b).lines())
                .containsSequence(
                        "1 0 0 rg", "1 0 0 RG", ".8 w", "0 841.89 m 10 841.89 l 10 840.89 9 839.89 8.13 838.89 c h B");
    }

    private static String content(PagesBuilder builder) throws IOException {
        byte[] pdf = WRITER.write(builder.endPage("1").build(), Samples.edition(PdfVersion.V2_0));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return content(document.getPage(0));
        }
    }

    private static String content(PDPage page) throws IOException {
        return new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
}
