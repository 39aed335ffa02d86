package octavo.epub;

import java.util.List;
import octavo.edition.Edition.Part;

/** Writes the file of a part. */
final class PartPage {
    private final PageContext page;
    private final Xml xml;

    private PartPage(PageContext page) {
        this.page = page;
        this.xml = page.xml();
    }

    static String write(Bookwork work, String file, Part part) {
        PageContext page = new PageContext(work, file);
        String title = part.title().orElse(work.edition().title());
        return page.document(title, "bodymatter", () -> new PartPage(page).part(part));
    }

    private void part(Part part) {
        page.marking(false);
        if (part.title().isPresent()) {
            titled(part);
        } else {
            xml.open("div", "class", "loose", "id", Ids.of(part.anchor())).line();
            page.breaksAt(part.anchor());
            blocks(part, 1);
            xml.close().line();
        }
    }

    private void titled(Part part) {
        String id = Ids.of(part.anchor());
        boolean chapter = part.kind() == Part.Kind.CHAPTER;
        xml.open(
                        "section",
                        "epub:type",
                        "chapter",
                        "role",
                        "doc-chapter",
                        "class",
                        chapter ? "chapter" : "case-study",
                        "id",
                        id,
                        "aria-labelledby",
                        id + ".title")
                .line();
        page.breaksAt(part.anchor());
        opening(part, id);
        blocks(part, 2);
        xml.close().line();
    }

    private void opening(Part part, String id) {
        xml.open("header").line();
        part.label().ifPresent(label -> xml.leaf("p", label, "class", "label").line());
        xml.leaf("h1", part.title().orElseThrow(), "id", id + ".title").line();
        part.standfirst()
                .ifPresent(text -> xml.leaf("p", text, "class", "standfirst").line());
        List<String> authors = part.authors();
        if (!authors.isEmpty()) {
            xml.leaf("p", String.join(", ", authors), "class", "authors").line();
        }
        xml.close().line();
    }

    /** Its blocks, with the notes that stand among them. */
    private void blocks(Part part, int level) {
        BlockWriter writer = new BlockWriter(page, level);
        NoteWriter notes = new NoteWriter(page);
        int lead = part.lead();
        writer.all(part.blocks().subList(0, lead));
        page.notes().behindLead(part).ifPresent(group -> notes.here(group, level));
        writer.all(part.blocks().subList(lead, part.blocks().size()));
        page.notes().behind(part).ifPresent(group -> notes.here(group, level));
    }
}
