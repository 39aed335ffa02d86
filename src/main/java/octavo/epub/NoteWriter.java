package octavo.epub;

import java.util.List;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.NoteGroup;
import octavo.edition.Phrases.Key;

/** Writes lists of notes: one at the end of the book, by sections if it is long, or one at the end of each section. */
final class NoteWriter {
    private static final String BACK = "↩\uFE0E"; // as text, never as emoji

    private final PageContext page;
    private final Xml xml;

    NoteWriter(PageContext page) {
        this.page = page;
        this.xml = page.xml();
    }

    /** All notes of the book, under the heading that stands already. */
    void atEnd(List<NoteGroup> groups) {
        boolean heads = NoteGroup.needHeads(groups);
        if (!heads) {
            xml.open("ol", "class", "notes").line();
            groups.forEach(group -> group.notes().forEach(this::note));
            xml.close().line();
            return;
        }
        for (NoteGroup group : groups) {
            xml.open("section").line();
            xml.open("h2");
            if (!group.number().isEmpty()) {
                xml.leaf("span", group.number(), "class", "number").text(" ");
            }
            xml.text(group.title()).close().line();
            list(group);
            xml.close().line();
        }
    }

    /** The notes of a section or part at its end, named after it so that a screen reader tells them apart. */
    void here(NoteGroup group, int level) {
        String title = page.phrase(Key.NOTES);
        xml.open(
                        "section",
                        "epub:type",
                        "endnotes",
                        "role",
                        "doc-endnotes",
                        "class",
                        "notes",
                        "id",
                        Ids.of(group.anchor()) + ".notes",
                        "aria-label",
                        title + page.phrase(Key.COLON) + group.title())
                .line();
        xml.leaf("h" + level, title).line();
        list(group);
        xml.close().line();
    }

    private void list(NoteGroup group) {
        xml.open("ol", "class", "notes").line();
        group.notes().forEach(this::note);
        xml.close().line();
    }

    private void note(Edition.Note note) {
        xml.open("li", "value", Integer.toString(note.number()));
        xml.open("div", "id", Ids.of(note.anchor()), "epub:type", "footnote", "role", "doc-footnote"); // for pop-ups
        page.breaksAt(note.anchor());
        BlockWriter writer = new BlockWriter(page, 2);
        int last = note.blocks().size() - 1;
        if (last >= 0 && note.blocks().get(last) instanceof Block.Paragraph paragraph) {
            writer.all(note.blocks().subList(0, last));
            writer.paragraph(paragraph, () -> backLink(note));
        } else {
            writer.all(note.blocks());
            xml.open("p");
            backLink(note);
            xml.close();
        }
        xml.close().close().line();
    }

    private void backLink(Edition.Note note) {
        xml.text("\u00A0") // else the arrow may stand on a line of its own
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
}
