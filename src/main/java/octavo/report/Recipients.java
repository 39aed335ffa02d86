package octavo.report;

import java.util.List;
import java.util.Map;
import octavo.problem.Span;

/**
 * Whom copies go to, as written in a CSV file.
 *
 * @param columns in the order of the file
 * @param heads where each column's name stands
 * @param rows those that are as long as the head
 */
public record Recipients(List<String> columns, Map<String, Span> heads, List<Row> rows, Span span) {

    /**
     * One recipient.
     *
     * @param ordinal of the row from 1, those counted that cannot be read
     * @param cells by column, without spaces around them
     * @param places where each cell begins, by column
     * @param span of the row
     */
    public record Row(int ordinal, Map<String, String> cells, Map<String, Span> places, Span span) {

        /** The value of a column; empty when there is no such column. */
        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** Where the value of a column stands; the row when there is no such column. */
        public Span at(String column) {
            return places.getOrDefault(column, span);
        }
    }
}
