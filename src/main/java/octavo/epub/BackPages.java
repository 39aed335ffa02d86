package octavo.epub;

import java.util.List;
import octavo.edition.Edition;
import octavo.edition.NoteGroup;
import octavo.edition.Phrases.Key;

/** Writes what stands after the text: notes, sources, data, imprint. */
final class BackPages {
    private BackPages() {}

    static String notes(Bookwork work) {
        PageContext page = new PageContext(work, Places.NOTES);
        String title = page.phrase(Key.NOTES);
        List<NoteGroup> groups = work.notes().atEnd();
        return page.document(title, "backmatter", () -> {
            open(page, "notes", "endnotes", "doc-endnotes", title);
            new NoteWriter(page).atEnd(groups);
            page.xml().close().line();
        });
    }

    static String sources(Bookwork work) {
        PageContext page = new PageContext(work, Places.SOURCES);
        Xml xml = page.xml();
        String title = page.phrase(Key.SOURCES);
        return page.document(title, "backmatter", () -> {
            open(page, "sources", "bibliography", "doc-bibliography", title);
            xml.open("ul", "class", "sources").line();
            for (Edition.SourceEntry source : work.edition().sources()) {
                xml.open("li", "id", Ids.of(source.anchor()));
                page.breaksAt(source.anchor());
                InlineWriter.write(page, source.text());
                xml.close().line();
            }
            xml.close().line().close().line();
        });
    }

    static String data(Bookwork work) {
        PageContext page = new PageContext(work, Places.DATA);
        String title = page.phrase(Key.DATA);
        return page.document(title, "backmatter", () -> {
            open(page, "data", "appendix", "doc-appendix", title);
            BlockWriter writer = new BlockWriter(page, 2);
            work.edition().appendix().forEach(writer::table);
            page.xml().close().line();
        });
    }

    static String imprint(Bookwork work) {
        PageContext page = new PageContext(work, Places.IMPRINT);
        Xml xml = page.xml();
        String title = page.phrase(Key.IMPRINT);
        return page.document(title, "backmatter", () -> {
            open(page, "imprint", "imprint", null, title);
            work.breaks().end().forEach(page::write);
            xml.open("dl", "class", "imprint").line();
            for (Edition.Imprint.Entry entry : work.edition().imprint().entries()) {
                xml.open("div").leaf("dt", entry.label()).open("dd");
                InlineWriter.write(page, entry.text());
                xml.close().close().line();
            }
            xml.close().line().close().line();
        });
    }

    private static void open(PageContext page, String name, String type, String role, String title) {
        page.marking(false);
        page.xml()
                .open(
                        "section",
                        "epub:type",
                        type,
                        "role",
                        role,
                        "class",
                        name,
                        "id",
                        "back." + name,
                        "aria-labelledby",
                        "back." + name + ".title")
                .line();
        page.xml().leaf("h1", title, "id", "back." + name + ".title").line();
    }
}
