package octavo.layout.block;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import octavo.edition.Block;
import octavo.edition.Inline;
import octavo.layout.inline.Run;
import octavo.page.Tag;
import octavo.style.Role;

/** A table's cells as runs, by row and column; their tags are made in reading order. */
record TableText(List<List<Run>> head, List<List<List<Run>>> rows) {

    /** In the place of a cell that is part of the one before; known by its identity. */
    private static final List<Run> JOINED = Collections.unmodifiableList(new ArrayList<>());

    /** How many columns a cell takes: 0 if it is part of the one before. */
    static int columns(List<List<Run>> cells, int column) {
        if (cells.get(column) == JOINED) {
            return 0;
        }
        int end = column + 1;
        while (end < cells.size() && cells.get(end) == JOINED) {
            end++;
        }
        return end - column;
    }

    static TableText of(Desk desk, Block.Table table) {
        List<List<Run>> head = List.of();
        if (!TableSetter.isEmpty(table.head())) {
            desk.tags.open(Tag.Role.TABLE_HEAD);
            head = row(desk, table, -1, table.head());
            desk.tags.close();
        }
        List<List<List<Run>>> rows = new ArrayList<>();
        desk.tags.open(Tag.Role.TABLE_BODY);
        for (int r = 0; r < table.rows().size(); r++) {
            rows.add(row(desk, table, r, table.rows().get(r)));
        }
        desk.tags.close();
        return new TableText(head, rows);
    }

    /** The same in letters so many times as large. */
    TableText scaled(double scale) {
        return new TableText(
                scaled(head, scale),
                rows.stream().map(row -> scaled(row, scale)).toList());
    }

    private static List<List<Run>> scaled(List<List<Run>> row, double scale) {
        List<List<Run>> scaled = new ArrayList<>();
        for (List<Run> cell : row) {
            scaled.add(
                    cell == JOINED
                            ? JOINED
                            : cell.stream().map(run -> scaled(run, scale)).toList());
        }
        return scaled;
    }

    private static Run scaled(Run run, double scale) {
        if (run instanceof Run.Text text) {
            return text.withLook(text.look().withSize(scale * text.look().size()));
        }
        return run;
    }

    private static List<List<Run>> row(Desk desk, Block.Table table, int number, List<List<Inline>> cells) {
        List<List<Run>> row = new ArrayList<>();
        boolean head = number < 0;
        Role role = head ? Role.TABLE_HEAD : Role.TABLE_CELL;
        desk.tags.open(Tag.Role.ROW);
        for (int c = 0; c < cells.size(); c++) {
            int columns = table.columns(number, c);
            if (columns == 0) {
                row.add(JOINED);
                continue;
            }
            Tag.Role tag = head ? headTag(cells.get(c)) : cellTag(cells, c, columns);
            desk.tags.open(Tag.of(tag, -1).withColumns(columns));
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

    private static Tag.Role cellTag(List<List<Inline>> cells, int column, int columns) {
        return Block.Table.headsRow(cells, column, columns) ? Tag.Role.ROW_HEAD : Tag.Role.CELL;
    }
}
