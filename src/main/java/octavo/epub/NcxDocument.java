package octavo.epub;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.TOCReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the contents for readers that know only EPUB 2 (OPF 2.0.1, 2.4.1). */
final class NcxDocument {
    static final String FILE = "toc.ncx";

    private final Xml xml = new Xml();
    private final Map<String, Integer> orders = new HashMap<>();

    private NcxDocument() {}

    static String write(Book book, List<PageBreaks.Entry> pages) {
        return new NcxDocument().document(book, pages);
    }

    private String document(Book book, List<PageBreaks.Entry> pages) {
        String language = book.getMetadata().getLanguage();
        xml.open("ncx", "xmlns", "http://www.daisy.org/z3986/2005/ncx/", "version", "2005-1", "xml:lang", language)
                .line();
        xml.open("head").line();
        head("dtb:uid", book.getMetadata().getIdentifiers().get(0).getValue());
        head("dtb:depth", Integer.toString(depth(book.getTableOfContents().getTocReferences())));
        head("dtb:totalPageCount", Integer.toString(pages.size()));
        head("dtb:maxPageNumber", Integer.toString(pages.size()));
        xml.close().line();
        xml.open("docTitle")
                .leaf("text", book.getMetadata().getFirstTitle())
                .close()
                .line();
        xml.open("navMap").line();
        book.getTableOfContents().getTocReferences().forEach(this::point);
        xml.close().line();
        if (!pages.isEmpty()) {
            pageList(pages);
        }
        xml.close();
        return xml.finish();
    }

    private void head(String name, String content) {
        xml.empty("meta", "name", name, "content", content).line();
    }

    private static int depth(List<TOCReference> entries) {
        return entries.stream()
                .mapToInt(entry -> 1 + depth(entry.getChildren()))
                .max()
                .orElse(0);
    }

    private void point(TOCReference entry) {
        String order = order(entry.getCompleteHref());
        xml.open("navPoint", "id", "nav-" + order, "playOrder", order);
        xml.open("navLabel").leaf("text", entry.getTitle()).close();
        xml.empty("content", "src", entry.getCompleteHref()).line();
        entry.getChildren().forEach(this::point);
        xml.close().line();
    }

    private void pageList(List<PageBreaks.Entry> pages) {
        xml.open("pageList").line();
        xml.open("navLabel").leaf("text", "Pages").close().line();
        for (int i = 0; i < pages.size(); i++) {
            PageBreaks.Entry page = pages.get(i);
            boolean number = page.label().matches("[0-9]{1,9}");
            xml.open(
                    "pageTarget",
                    "id",
                    "page-" + (i + 1),
                    "type",
                    number ? "normal" : "special",
                    "value",
                    number ? page.label() : null,
                    "playOrder",
                    order(page.href()));
            xml.open("navLabel").leaf("text", page.label()).close();
            xml.empty("content", "src", page.href());
            xml.close().line();
        }
        xml.close().line();
    }

    /** The same target has the same order wherever it is listed. */
    private String order(String href) {
        return Integer.toString(orders.computeIfAbsent(href, h -> orders.size() + 1));
    }
}
