package octavo.exhibit;

import java.util.ArrayList;
import java.util.List;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Row;

/** The numbers of a chart as a table of text, qualifiers in words, every number with all its digits. */
final class DataTable {
    private DataTable() {}

    /** The head, then the rows in the order of drawing. */
    static List<List<String>> of(ChartData data, Studio studio) {
        List<List<String>> table = new ArrayList<>();
        List<String> head = new ArrayList<>();
        head.add(data.head());
        data.series().forEach(s -> head.add(s.name()));
        data.targets().forEach(t -> head.add(t.name()));
        table.add(List.copyOf(head));
        for (Row row : data.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(row.label());
            row.values().forEach(d -> cells.add(cell(d, studio)));
            row.targets().forEach(d -> cells.add(cell(d, studio)));
            table.add(List.copyOf(cells));
        }
        return List.copyOf(table);
    }

    private static String cell(Datum datum, Studio studio) {
        return datum.number()
                .map(n -> studio.qualified(studio.figures().exact(n), datum.qualifier()))
                .orElse(studio.wording().get("missing"));
    }
}
