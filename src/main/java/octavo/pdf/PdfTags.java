package octavo.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The tag tree of a finished file as lines of text, read back through its structure: what a screen reader meets. */
public final class PdfTags {
    private final PDDocument document;
    private final boolean pages;
    private final PageTexts texts;
    private final StringBuilder lines = new StringBuilder();

    private PdfTags(PDDocument document, boolean pages) throws IOException {
        this.document = document;
        this.pages = pages;
        this.texts = new PageTexts(document);
    }

    /** A line for each element (indented by depth, with its attributes) and for each piece of content in quotes. */
    public static String dump(byte[] pdf) {
        return dump(pdf, false);
    }

    /** The same, each piece with its page: {@code "text" p3}. */
    public static String dumpWithPages(byte[] pdf) {
        return dump(pdf, true);
    }

    private static String dump(byte[] pdf, boolean pages) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfTags tags = new PdfTags(document, pages);
            tags.node(document.getDocumentCatalog().getStructureTreeRoot(), "", null);
            return tags.lines.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void node(PDStructureNode node, String indent, PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                lines.append(indent).append(head(element)).append('\n');
                node(element, indent + "  ", element.getPage());
            } else if (kid instanceof Integer id) {
                content(indent, page, id);
            } else if (kid instanceof PDMarkedContentReference reference) {
                content(indent, reference.getPage(), reference.getMCID());
            } else if (kid instanceof PDObjectReference) {
                lines.append(indent).append("(annotation)\n");
            }
        }
    }

    private void content(String indent, PDPage page, int id) {
        lines.append(indent).append('"').append(texts.of(page, id)).append('"');
        if (pages) {
            lines.append(" p").append(document.getPages().indexOf(page) + 1);
        }
        lines.append('\n');
    }

    private static String head(PDStructureElement element) {
        StringBuilder head = new StringBuilder(element.getStructureType());
        append(head, "lang", element.getLanguage());
        append(head, "alt", element.getAlternateDescription());
        append(head, "actual", element.getActualText());
        List<String> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().size(); i++) {
            var entries = element.getAttributes().getObject(i).getCOSObject();
            entries.keySet().stream()
                    .filter(key -> List.of("ListNumbering", "Scope", "ColSpan", "BBox", "TextPosition")
                            .contains(key.getName()))
                    .forEach(key -> attributes.add(key.getName() + "=" + value(entries.getDictionaryObject(key))));
        }
        return head.append(attributes.isEmpty() ? "" : " " + attributes).toString();
    }

    private static String value(COSBase value) {
        if (value instanceof COSArray array) {
            return Arrays.toString(array.toFloatArray());
        }
        return value instanceof COSName name ? name.getName() : String.valueOf(((COSNumber) value).intValue());
    }

    private static void append(StringBuilder head, String name, String value) {
        if (value != null) {
            head.append(' ').append(name).append("=«").append(value).append('»');
        }
    }
}
