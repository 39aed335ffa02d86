package octavo.epub;

import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Phrases.Key;

/** Writes what stands after the text: notes, sources, data, imprint. */
final class BackPages {
    private static final String BACK = "↩\uFE0E"; // as text, never as emoji

    private BackPages() {}

    static String notes(Bookwork work) {
        PageContext page = new PageContext(work, Places.NOTES);
        Xml xml = page.xml();
        String title = page.phrase(Key.NOTES);
        return page.document(title, "backmatter", () -> {
            open(page, "notes", "endnotes", "doc-endnotes", title);
            xml.open("ol", "class", "notes").line();
            work.edition().notes().forEach(note -> note(page, note));
            xml.close().line().close().line();
        });
    }

    private static void note(PageContext page, Edition.Note note) {
        Xml xml = page.xml();
        xml.open("li", "value", Integer.toString(note.number()));
        xml.open("div", "id", Ids.of(note.anchor()), "epub:type", "footnote", "role", "doc-footnote"); // for pop-ups
        page.breaksAt(note.anchor());
        BlockWriter writer = new BlockWriter(page, 2);
        int last = note.blocks().size() - 1;
        if (last >= 0 && note.blocks().get(last) instanceof Block.Paragraph paragraph) {
            writer.all(note.blocks().subList(0, last));
            writer.paragraph(paragraph, () -> backLink(page, note));
        } else {
            writer.all(note.blocks());
            xml.open("p");
            backLink(page, note);
            xml.close();
        }
        xml.close().close().line();
    }

    private static void backLink(PageContext page, Edition.Note note) {
        page.xml()
                .text(" ")
                .leaf(
                        "a",
                        BACK,
                        "role",
                        "doc-backlink",
                        "href",
                        page.href(note.markAnchor()),
                        "aria-label",
                        page.phrase(Key.BACK_TO_TEXT, note.number()));
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
