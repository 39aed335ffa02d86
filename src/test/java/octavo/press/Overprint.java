package octavo.press;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Finds characters that stand upon others or beyond the sheet. */
final class Overprint extends PDFTextStripper {
    private final List<TextPosition> page = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    private Overprint() {}

    static List<String> of(byte[] pdf) throws IOException {
        Overprint overprint = new Overprint();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                overprint.setStartPage(i);
                overprint.setEndPage(i);
                overprint.page.clear();
                overprint.getText(document);
                overprint.compare(i);
            }
        }
        return overprint.found;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (!text.getUnicode().isBlank()) {
            page.add(text);
        }
    }

    private void compare(int number) {
        for (int i = 0; i < page.size(); i++) {
            Rectangle2D a = box(page.get(i));
            if (a.getMinX() < 0 || a.getMaxX() > page.get(i).getPageWidth()) {
                found.add("page " + number + ": " + page.get(i) + " leaves the sheet");
            }
            for (int j = i + 1; j < page.size(); j++) {
                Rectangle2D both = a.createIntersection(box(page.get(j)));
                if (both.getWidth() > 0.5 * a.getWidth() && both.getHeight() > 0.3 * a.getHeight()) {
                    found.add("page " + number + ": " + page.get(i) + " and " + page.get(j));
                }
            }
        }
    }

    private static Rectangle2D box(TextPosition text) {
        double height = 0.7 * text.getFontSizeInPt();
        return new Rectangle2D.Double(
                text.getXDirAdj(), text.getYDirAdj() - height, Math.max(0.1, text.getWidthDirAdj()), height);
    }
}
