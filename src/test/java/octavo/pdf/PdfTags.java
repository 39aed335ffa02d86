package octavo.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The tag tree of a finished file as lines of text, read back through its structure: what a screen reader meets. */
public final class PdfTags {
    private final Map<PDPage, Map<Integer, String>> texts = new HashMap<>();
    private final StringBuilder lines = new StringBuilder();

    private PdfTags() {}

    /** A line for each element (indented by depth, with its attributes) and for each piece of content in quotes. */
    public static String dump(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfTags tags = new PdfTags();
            for (PDPage page : document.getPages()) {
                tags.texts.put(page, tags.read(page));
            }
            tags.node(document.getDocumentCatalog().getStructureTreeRoot(), "", null);
            return tags.lines.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Integer, String> read(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> pieces = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            pieces.put(content.getMCID(), text(content));
        }
        return pieces;
    }

    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        return content.getContents().stream()
                .map(c -> c instanceof PDMarkedContent inner
                        ? text(inner)
                        : c instanceof TextPosition glyph ? glyph.getUnicode() : "")
                .collect(Collectors.joining());
    }

    private void node(PDStructureNode node, String indent, PDPage page) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                lines.append(indent).append(head(element)).append('\n');
                node(element, indent + "  ", element.getPage());
            } else if (kid instanceof Integer id) {
                content(indent, texts.get(page).get(id));
            } else if (kid instanceof PDMarkedContentReference reference) {
                content(indent, texts.get(reference.getPage()).get(reference.getMCID()));
            } else if (kid instanceof PDObjectReference) {
                lines.append(indent).append("(annotation)\n");
            }
        }
    }

    private void content(String indent, String text) {
        lines.append(indent).append('"').append(text).append("\"\n");
    }

    private static String head(PDStructureElement element) {
        StringBuilder head = new StringBuilder(element.getStructureType());
        append(head, "lang", element.getLanguage());
        append(head, "alt", element.getAlternateDescription());
        append(head, "actual", element.getActualText());
        List<String> attributes = new java.util.ArrayList<>();
        for (int i = 0; i < element.getAttributes().size(); i++) {
            var entries = element.getAttributes().getObject(i).getCOSObject();
            entries.keySet().stream()
                    .filter(key -> List.of("ListNumbering", "Scope", "ColSpan", "BBox", "TextPosition")
                            .contains(key.getName()))
                    .forEach(key -> attributes.add(key.getName() + "=" + value(entries.getDictionaryObject(key))));
        }
        return head.append(attributes.isEmpty() ? "" : " " + attributes).toString();
    }

    private static String value(org.apache.pdfbox.cos.COSBase value) {
        if (value instanceof org.apache.pdfbox.cos.COSArray array) {
            return java.util.Arrays.toString(array.toFloatArray());
        }
        return value instanceof org.apache.pdfbox.cos.COSName name
                ? name.getName()
                : String.valueOf(((org.apache.pdfbox.cos.COSNumber) value).intValue());
    }

    private static void append(StringBuilder head, String name, String value) {
        if (value != null) {
            head.append(' ').append(name).append("=«").append(value).append('»');
        }
    }
}
