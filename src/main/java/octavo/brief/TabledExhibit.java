package octavo.brief;

import java.util.ArrayList;
import java.util.List;
import octavo.edition.Block;
import octavo.edition.Inline;
import octavo.report.Block.Align;

/** An exhibit of type table, which has no picture, as the table that it is. */
final class TabledExhibit {
    private TabledExhibit() {}

    /** A table with the exhibit's label; columns of numbers stand right. */
    static Block.Table of(Block.Exhibit exhibit) {
        List<List<String>> table = exhibit.illustration().table();
        List<List<String>> body = table.subList(1, table.size());
        List<Align> columns = new ArrayList<>();
        for (int i = 0; i < table.get(0).size(); i++) {
            columns.add(numbers(body, i) ? Align.RIGHT : Align.LEFT);
        }
        return new Block.Table(
                exhibit.anchor(),
                exhibit.label(),
                List.of(new Inline.Text(exhibit.title())),
                exhibit.subtitle(),
                exhibit.note(),
                exhibit.source(),
                columns,
                cells(table.get(0)),
                body.stream().map(TabledExhibit::cells).toList(),
                exhibit.placement());
    }

    private static boolean numbers(List<List<String>> rows, int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty())
                .allMatch(cell -> cell.chars().anyMatch(Character::isDigit)
                        && cell.chars().filter(Character::isLetter).count() <= 3);
    }

    private static List<List<Inline>> cells(List<String> row) {
        return row.stream().map(cell -> List.<Inline>of(new Inline.Text(cell))).toList();
    }
}
