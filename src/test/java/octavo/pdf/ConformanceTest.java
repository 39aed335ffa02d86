package octavo.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import octavo.edition.Edition.PdfVersion;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** veraPDF on files that use every kind of tag; and on broken ones, so that a pass means something. */
class ConformanceTest {
    private static final PdfWriter WRITER = new PdfWriter();
    private static final byte[] NEW = WRITER.write(Samples.pages(), Samples.edition(PdfVersion.V2_0));
    private static final byte[] OLD = WRITER.write(Samples.pages(), Samples.edition(PdfVersion.V1_7));

    @Test
    void pdf20ConformsToUa2AndA4fAndWellTagged() {
        assertThat(Verapdf.failures(NEW, Verapdf.PDF_2_0)).isEmpty();
    }

    @Test
    void pdf17ConformsToUa1AndA3a() {
        assertThat(Verapdf.failures(OLD, Verapdf.PDF_1_7)).isEmpty();
    }

    @Test
    void aLongBriefConformsToo() {
        byte[] pdf = WRITER.write(PdfWriterBenchmark.dense(12), Samples.edition(PdfVersion.V2_0));
        assertThat(Verapdf.failures(pdf, Verapdf.PDF_2_0)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ua2", "4f", "wt1a", "wt1r"})
    void aFileWithoutItsClaimsFails(String flavour) {
        byte[] broken = without(NEW, COSName.METADATA);
        assertThat(Verapdf.failures(broken, flavour)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ua1", "3a"})
    void anOldFileWithoutItsClaimsFails(String flavour) {
        assertThat(Verapdf.failures(without(OLD, COSName.METADATA), flavour)).isNotEmpty();
    }

    @Test
    void aFigureWithoutAlternativeFails() {
        byte[] broken = broken(NEW, catalog -> elements(catalog, "Figure", f -> f.removeItem(COSName.ALT)));
        assertThat(Verapdf.failures(broken, "ua2")).anyMatch(f -> f.contains("Figure"));
    }

    @Test
    void aFileWithoutAttachmentsIsNoA4f() {
        byte[] broken = broken(
                NEW,
                catalog -> catalog.getCOSDictionary(COSName.NAMES).removeItem(COSName.getPDFName("EmbeddedFiles")));
        assertThat(Verapdf.failures(broken, "4f")).isNotEmpty();
        assertThat(Verapdf.failures(broken, "ua2")).isEmpty();
    }

    @Test
    void aFileWithoutOutputIntentIsNoA3a() {
        assertThat(Verapdf.failures(without(OLD, COSName.OUTPUT_INTENTS), "3a")).isNotEmpty();
    }

    private static byte[] without(byte[] pdf, COSName key) {
        return broken(pdf, catalog -> catalog.removeItem(key));
    }

    private static byte[] broken(byte[] pdf, Consumer<COSDictionary> damage) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            damage.accept(document.getDocumentCatalog().getCOSObject());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, CompressParameters.DEFAULT_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void elements(COSDictionary node, String type, Consumer<COSDictionary> action) {
        if (node.containsKey(COSName.STRUCT_TREE_ROOT)) {
            elements(node.getCOSDictionary(COSName.STRUCT_TREE_ROOT), type, action);
            return;
        }
        if (type.equals(node.getNameAsString(COSName.S))) {
            action.accept(node);
        }
        var kids = node.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary kid) {
            elements(kid, type, action);
        } else if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSDictionary kid) {
                    elements(kid, type, action);
                }
            }
        }
    }
}
