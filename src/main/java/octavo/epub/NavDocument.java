package octavo.epub;

import io.documentnode.epub4j.domain.TOCReference;
import java.util.List;
import octavo.edition.Phrases.Key;

/** Writes the navigation document (EPUB 3.3, 7): contents, landmarks, page list. */
final class NavDocument {
    static final String CONTENTS = "toc";

    private final PageContext page;
    private final Xml xml;

    private NavDocument(PageContext page) {
        this.page = page;
        this.xml = page.xml();
    }

    static String write(
            Bookwork work, List<TOCReference> contents, List<Landmark> landmarks, List<PageBreaks.Entry> pages) {
        PageContext page = new PageContext(work, Places.NAV);
        return page.document(
                page.phrase(Key.CONTENTS),
                "frontmatter",
                () -> new NavDocument(page).navigation(contents, landmarks, pages));
    }

    private void navigation(List<TOCReference> contents, List<Landmark> landmarks, List<PageBreaks.Entry> pages) {
        open(CONTENTS, "toc", "doc-toc", "h1", page.phrase(Key.CONTENTS), null);
        list(contents);
        xml.close().line();
        open("landmarks", "landmarks", null, "h2", page.phrase(Key.LANDMARKS), "hidden");
        xml.open("ol").line();
        for (Landmark landmark : landmarks) {
            xml.open("li")
                    .leaf("a", landmark.title(), "epub:type", landmark.type(), "href", landmark.href())
                    .close()
                    .line();
        }
        xml.close().close().line();
        if (!pages.isEmpty()) {
            open("pages", "page-list", "doc-pagelist", "h2", page.phrase(Key.PAGE_LIST), "hidden");
            xml.open("ol").line();
            pages.forEach(entry -> xml.open("li")
                    .leaf("a", entry.label(), "href", entry.href())
                    .close()
                    .line());
            xml.close().close().line();
        }
    }

    private void open(String id, String type, String role, String heading, String title, String hidden) {
        xml.open("nav", "epub:type", type, "role", role, "id", id, "aria-labelledby", id + ".title", "hidden", hidden)
                .line();
        xml.leaf(heading, title, "id", id + ".title").line();
    }

    private void list(List<TOCReference> entries) {
        xml.open("ol").line();
        for (TOCReference entry : entries) {
            xml.open("li").leaf("a", entry.getTitle(), "href", entry.getCompleteHref());
            if (!entry.getChildren().isEmpty()) {
                xml.line();
                list(entry.getChildren());
            }
            xml.close().line();
        }
        xml.close().line();
    }
}
