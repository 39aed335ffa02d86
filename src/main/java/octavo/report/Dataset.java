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

    /** One record: cells by column name, and where it stands. */
    public record Row(Map<String, String> cells, Span span) {}
}
