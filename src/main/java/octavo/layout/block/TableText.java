package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import octavo.edition.Block;
import octavo.edition.Inline;
import octavo.layout.inline.Run;
import octavo.page.Tag;
import octavo.style.Role;

/** A table's cells as runs, by row and column; their tags are made in reading order. */
record TableText(List<List<Run>> head, List<List<List<Run>>> rows) {

    static TableText of(Desk desk, Block.Table table) {
        List<List<Run>> head = List.of();
        if (!TableSetter.isEmpty(table.head())) {
            desk.tags.open(Tag.Role.TABLE_HEAD);
            head = row(desk, table.head(), true);
            desk.tags.close();
        }
        List<List<List<Run>>> rows = new ArrayList<>();
        desk.tags.open(Tag.Role.TABLE_BODY);
        for (List<List<Inline>> cells : table.rows()) {
            rows.add(row(desk, cells, false));
        }
        desk.tags.close();
        return new TableText(head, rows);
    }

    private static List<List<Run>> row(Desk desk, List<List<Inline>> cells, boolean head) {
        List<List<Run>> row = new ArrayList<>();
        Role role = head ? Role.TABLE_HEAD : Role.TABLE_CELL;
        desk.tags.open(Tag.Role.ROW);
        for (int c = 0; c < cells.size(); c++) {
            desk.tags.open(head ? headTag(cells.get(c)) : cellTag(cells, c));
            InlineRuns inline = new InlineRuns(desk, desk.type.look(role));
            row.add(inline.all(cells.get(c)));
            desk.tags.close();
            desk.notes.met(inline.notes());
        }
        desk.tags.close();
        return row;
    }

    private static Tag.Role headTag(List<Inline> cell) {
        return Block.Table.headsColumn(cell) ? Tag.Role.COLUMN_HEAD : Tag.Role.CELL;
    }

    private static Tag.Role cellTag(List<List<Inline>> cells, int column) {
        return Block.Table.headsRow(cells, column) ? Tag.Role.ROW_HEAD : Tag.Role.CELL;
    }
}
