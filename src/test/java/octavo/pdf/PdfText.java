package octavo.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What PDFBox reads in a file. */
public final class PdfText {
    private PdfText() {}

    /** All text in the order of the content streams. */
    public static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its words; those broken over two lines are joined. */
    public static List<String> words(byte[] pdf) {
        String joined = text(pdf).replaceAll("\u00AD\\s*", "");
        return Arrays.stream(joined.split("[\\s\u00A0\u202F\u2009]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
