package octavo.epub;

import java.util.List;
import octavo.edition.Block;
import octavo.edition.Illustration;
import octavo.edition.Inline;
import octavo.edition.Phrases.Key;
import octavo.edition.ShortAlternative;
import octavo.report.Block.Align;

/** Writes exhibits and tables: a figure with caption, picture or table, and lines that say where it comes from. */
final class FigureWriter {
    private final PageContext page;
    private final Xml xml;

    FigureWriter(PageContext page) {
        this.page = page;
        this.xml = page.xml();
    }

    Void exhibit(Block.Exhibit exhibit) {
        String id = Ids.of(exhibit.anchor());
        page.breaksAt(exhibit.anchor());
        xml.open("figure", "class", "exhibit", "id", id).line();
        xml.open("figcaption", "id", id + ".caption").line();
        xml.leaf("p", exhibit.label(), "class", "label").line();
        xml.leaf("p", exhibit.title(), "class", "title").line();
        subtitle(exhibit.subtitle().orElse(""));
        xml.close().line();
        picture(exhibit, id);
        words(exhibit.illustration(), id);
        data(exhibit.illustration(), id);
        lines(exhibit.note(), exhibit.source());
        xml.close().line();
        return null;
    }

    Void table(Block.Table table) {
        String id = Ids.of(table.anchor());
        boolean captioned = !table.title().isEmpty() || !table.label().isEmpty();
        page.breaksAt(table.anchor());
        xml.open("figure", "class", captioned ? "table" : "table plain", "id", id)
                .line();
        if (captioned) {
            xml.open("figcaption", "id", id + ".caption").line();
            if (!table.label().isEmpty()) {
                xml.leaf("p", table.label(), "class", "label").line();
            }
            if (!table.title().isEmpty()) {
                paragraph("title", table.title());
            }
            subtitle(table.subtitle().orElse(""));
            xml.close().line();
        }
        new TableWriter(page).write(captioned ? id + ".caption" : null, table);
        lines(table.note(), table.source());
        xml.close().line();
        return null;
    }

    private void subtitle(String text) {
        if (!text.isEmpty()) {
            xml.leaf("p", text, "class", "subtitle").line();
        }
    }

    private void picture(Block.Exhibit exhibit, String id) {
        String alternative = exhibit.illustration().alternative();
        double width = page.pictures().width();
        String shown = ShortAlternative.of(alternative, exhibit.label() + page.phrase(Key.COLON) + exhibit.title());
        xml.empty(
                        "img",
                        "src",
                        page.pictures().file(exhibit),
                        "width", // with the height: readers keep the place before the picture is there
                        Long.toString(Math.round(width)),
                        "height",
                        Long.toString(
                                Math.round(exhibit.illustration().at(width).height())),
                        "alt",
                        shown,
                        "aria-details",
                        shown.equals(alternative) ? null : id + ".words")
                .line();
    }

    private void words(Illustration illustration, String id) {
        if (!illustration.alternative().isEmpty()) {
            xml.open(
                    "details",
                    "id",
                    id + ".words",
                    "open",
                    page.style().design().inWords() ? "open" : null);
            xml.leaf("summary", page.phrase(Key.IN_WORDS));
            xml.leaf("p", illustration.alternative()).close().line();
        }
    }

    private void data(Illustration illustration, String id) {
        List<List<String>> rows = illustration.table();
        if (rows.size() < 2) {
            return;
        }
        List<List<List<Inline>>> cells = rows.stream()
                .map(row -> row.stream().map(FigureWriter::text).toList())
                .toList();
        xml.open("details");
        xml.leaf("summary", page.phrase(Key.DATA_TABLE)).line();
        List<Align> columns = TableWriter.alignment(rows.subList(1, rows.size()));
        new TableWriter(page).write(id + ".caption", columns, cells.get(0), cells.subList(1, cells.size()));
        xml.close().line();
    }

    private static List<Inline> text(String cell) {
        return List.of(new Inline.Text(cell));
    }

    private void lines(List<Inline> note, List<Inline> source) {
        line("note", Key.NOTE, note);
        line("source", Key.SOURCE, source);
    }

    private void line(String name, Key key, List<Inline> content) {
        if (!content.isEmpty()) {
            xml.open("p", "class", name).leaf("b", page.phrase(key)).text(" ");
            InlineWriter.write(page, content);
            xml.close().line();
        }
    }

    private void paragraph(String name, List<Inline> content) {
        xml.open("p", "class", name);
        InlineWriter.write(page, content);
        xml.close().line();
    }
}
