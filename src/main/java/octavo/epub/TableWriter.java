package octavo.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import octavo.edition.Block;
import octavo.edition.Inline;
import octavo.report.Block.Align;

/** Writes tables: the first row heads the columns, the first cell of each row heads the row. */
final class TableWriter {
    private static final Pattern NUMBER = Pattern.compile("[<>≈~±+−–-]?\\s*[0-9][0-9.,\\u00A0\\u2009\\u202F]*\\s*%?");

    private final PageContext page;
    private final Xml xml;

    TableWriter(PageContext page) {
        this.page = page;
        this.xml = page.xml();
    }

    /**
     * Writes a table in a box of its own, which scrolls when the table is wider than the screen.
     *
     * @param caption id of the element that names the table, or null
     */
    void write(String caption, List<Align> columns, List<List<Inline>> head, List<List<List<Inline>>> rows) {
        write(caption, new Block.Table("", "", List.of(), Optional.empty(), List.of(), List.of(), columns, head, rows));
    }

    /** Writes a table likewise. */
    void write(String caption, Block.Table table) {
        List<Align> columns = table.columns();
        xml.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-labelledby", caption)
                .line();
        xml.open("table", "aria-labelledby", caption).line();
        xml.open("thead").open("tr").line();
        for (int c = 0; c < table.head().size(); c++) {
            List<Inline> cell = table.head().get(c);
            boolean heads = Block.Table.headsColumn(cell);
            cell(heads ? "th" : "td", heads ? "col" : null, align(columns, c), table.columns(-1, c), cell);
        }
        xml.close().close().line().open("tbody").line();
        for (int r = 0; r < table.rows().size(); r++) {
            List<List<Inline>> row = table.rows().get(r);
            xml.open("tr").line();
            for (int c = 0; c < row.size(); c++) {
                boolean heads = Block.Table.headsRow(row, c, table.columns(r, c));
                cell(heads ? "th" : "td", heads ? "row" : null, align(columns, c), table.columns(r, c), row.get(c));
            }
            xml.close().line();
        }
        xml.close().close().close().line();
    }

    /** Right for columns of numbers, left for others. */
    static List<Align> alignment(List<List<String>> rows) {
        List<Align> columns = new ArrayList<>();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int c = 0; c < width; c++) {
            int column = c;
            boolean numeric = rows.stream()
                    .filter(row -> row.size() > column && !row.get(column).isBlank())
                    .allMatch(row -> NUMBER.matcher(row.get(column).trim()).matches());
            columns.add(numeric && c > 0 ? Align.RIGHT : Align.LEFT);
        }
        return columns;
    }

    private static Align align(List<Align> columns, int c) {
        return c < columns.size() ? columns.get(c) : Align.LEFT;
    }

    private void cell(String element, String scope, Align align, int columns, List<Inline> content) {
        if (columns == 0) {
            return;
        }
        String name = align == Align.LEFT ? null : align == Align.RIGHT ? "right" : "centre";
        xml.open(element, "scope", scope, "colspan", columns > 1 ? Integer.toString(columns) : null, "class", name);
        InlineWriter.write(page, content);
        xml.close().line();
    }
}
