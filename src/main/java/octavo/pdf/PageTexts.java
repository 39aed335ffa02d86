package octavo.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The words of every piece of marked content, by page and id, as they are read: actual text before glyphs. */
final class PageTexts {
    private final Map<PDPage, Map<Integer, PDMarkedContent>> contents = new HashMap<>();

    PageTexts(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            Map<Integer, PDMarkedContent> pieces = new HashMap<>();
            extractor.getMarkedContents().forEach(content -> pieces.put(content.getMCID(), content));
            contents.put(page, pieces);
        }
    }

    /** The words of a piece, empty where there is none. */
    String of(PDPage page, int id) {
        return piece(page, id).map(PageTexts::text).orElse("");
    }

    /** The language that a piece states itself. */
    Optional<String> language(PDPage page, int id) {
        return piece(page, id).map(PDMarkedContent::getLanguage);
    }

    private Optional<PDMarkedContent> piece(PDPage page, int id) {
        return Optional.ofNullable(contents.getOrDefault(page, Map.of()).get(id));
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
}
