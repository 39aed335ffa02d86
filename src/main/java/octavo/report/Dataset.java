package octavo.report;

import java.util.List;
import java.util.Map;
import octavo.problem.Span;

/**
 * A CSV file of data/; its id is the file's name.
 *
 * @param columns names from the first record, distinct
 * @param rows each with one cell a column
 * @param csv the file's text, as it goes into outputs
 */
public record Dataset(String id, List<String> columns, List<Row> rows, String csv, Span span) {

    /**
     * One record: cells by column name, and where it stands.
     *
     * @param places where its cells stand, by column name
     */
    public record Row(Map<String, String> cells, Span span, Map<String, Span> places) {
        /** A row whose cells stand wherever it stands. */
        public Row(Map<String, String> cells, Span span) {
            this(cells, span, Map.of());
        }

        /** Where a column's cell stands. */
        public Span at(String column) {
            return places.getOrDefault(column, span);
        }
    }
}
