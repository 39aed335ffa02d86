package octavo.exhibit;

import java.util.ArrayList;
import java.util.List;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Row;
import octavo.report.ExhibitSpec;

/** The numbers of a chart as a table of text, qualifiers in words, every number with all its digits. */
final class DataTable {
    private DataTable() {}

    /** The head, then the rows in the order of drawing. */
    static List<List<String>> of(ExhibitSpec spec, ChartData data, Studio studio) {
        String group = spec.by().map(DataReader::title).orElse("");
        String across = spec.x()
                .map(x -> x.name().orElseGet(() -> DataReader.title(x.column())))
                .orElse("");
        List<List<String>> table = new ArrayList<>();
        List<String> head = new ArrayList<>();
        head.add(data.head());
        boolean scattered = data.rows().stream().anyMatch(r -> r.x().isPresent());
        boolean grouped = data.rows().stream().anyMatch(r -> r.group().isPresent());
        if (grouped) {
            head.add(group);
        }
        if (scattered) {
            head.add(across);
        }
        data.series().forEach(s -> head.add(s.name()));
        data.targets().forEach(t -> head.add(t.name()));
        table.add(List.copyOf(head));
        for (Row row : data.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(row.label());
            row.group().filter(g -> grouped).ifPresent(cells::add);
            row.x().filter(x -> scattered).ifPresent(x -> cells.add(cell(x, studio)));
            row.values().forEach(d -> cells.add(cell(d, studio)));
            row.targets().forEach(d -> cells.add(cell(d, studio)));
            table.add(List.copyOf(cells));
        }
        return List.copyOf(table);
    }

    /** A value with its range: "36 (30–40)". */
    private static String ranged(String value, Datum datum, Studio studio) {
        return datum.range().isEmpty()
                ? value
                : value + " (" + studio.figures().exact(datum.least()) + "–"
                        + studio.figures().exact(datum.most()) + ")";
    }

    private static String cell(Datum datum, Studio studio) {
        return datum.number()
                .map(n -> ranged(studio.qualified(studio.figures().exact(n), datum.qualifier()), datum, studio))
                .orElse(studio.wording().get("missing"));
    }
}
