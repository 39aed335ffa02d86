package octavo.epub;

import java.util.Optional;
import octavo.edition.Edition;
import octavo.edition.Phrases.Key;

/** Writes what stands before the text: cover and title page. */
final class FrontPages {
    private FrontPages() {}

    static String cover(Bookwork work, String image) {
        Edition edition = work.edition();
        PageContext page = new PageContext(work, Places.COVER);
        String name = edition.phrases().get(Key.COVER);
        return page.document(
                name,
                "cover",
                () -> page.xml()
                        .empty(
                                "img",
                                "class",
                                "cover",
                                "epub:type",
                                "cover",
                                "role",
                                "doc-cover",
                                "src",
                                image,
                                "alt",
                                name + edition.phrases().get(Key.COLON) + fullTitle(edition))
                        .line());
    }

    /** Title and subtitle in one line. */
    static String fullTitle(Edition edition) {
        return edition.title()
                + edition.subtitle()
                        .map(s -> edition.phrases().get(Key.FULL_STOP) + s)
                        .orElse("");
    }

    static String title(Bookwork work) {
        PageContext page = new PageContext(work, Places.TITLE);
        String name = work.edition().phrases().get(Key.TITLE_PAGE);
        return page.document(name, "frontmatter", () -> titlePage(work, page));
    }

    private static void titlePage(Bookwork work, PageContext page) {
        Edition edition = work.edition();
        Xml xml = page.xml();
        page.marking(true);
        xml.open("section", "epub:type", "titlepage", "class", "titlepage", "id", "titlepage")
                .line();
        work.breaks().front().forEach(page::write);
        line(xml, "notice", edition.handling().notice());
        if (edition.handling().slots().isPresent()) {
            xml.text(EpubMaster.BLANK).line();
        }
        line(xml, "label", edition.kicker());
        xml.leaf("h1", edition.title()).line();
        line(xml, "subtitle", edition.subtitle());
        line(xml, "standfirst", edition.standfirst());
        line(xml, "authors", Optional.of(String.join(", ", edition.authors())));
        xml.open("dl", "class", "meta").line();
        edition.audienceLine().ifPresent(text -> entry(xml, page.phrase(Key.FOR), text));
        entry(
                xml,
                page.phrase(Key.FROM),
                edition.publisher() + edition.series().map(s -> ", " + s).orElse(""));
        entry(xml, page.phrase(Key.DATE), edition.dateText());
        if (edition.readingMinutes() > 0) {
            entry(xml, page.phrase(Key.READING_TIME), edition.phrases().minutes(edition.readingMinutes()));
        }
        xml.close().line().close().line();
    }

    private static void line(Xml xml, String name, Optional<String> text) {
        text.filter(t -> !t.isEmpty())
                .ifPresent(t -> xml.leaf("p", t, "class", name).line());
    }

    private static void entry(Xml xml, String label, String text) {
        xml.open("div").leaf("dt", label).text(" ").leaf("dd", text).close().line();
    }
}
