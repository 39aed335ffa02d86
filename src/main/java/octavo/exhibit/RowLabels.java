package octavo.exhibit;

import java.util.ArrayList;
import java.util.List;
import octavo.exhibit.ChartData.Row;
import octavo.style.Role;

/**
 * Names of horizontal rows in a column at the left, and the rhythm of the rows.
 *
 * @param column width of the label column: where the plot begins
 * @param pitch distance of rows
 * @param bar thickness of a bar
 * @param lines wrapped names
 */
record RowLabels(double column, double pitch, double bar, List<List<Words>> lines, double leading) {
    private static final double WIDE = 400; // pt; from here on the label column is the style's, to keep the text edge
    private static final double GUTTER = 17; // pt; between margin column and text (LOOK: 6 mm)
    private static final double GAP = 12; // pt; between measured labels and the plot
    private static final double WIDEST = 0.42; // share of the width that labels may take
    private static final double TALL = 430; // pt; rows of a long chart are set closer to stay within this

    /**
     * @param pitch the wished distance of rows
     * @param closest the smallest distance that the chart can live with
     */
    static RowLabels of(Studio studio, List<Row> rows, double width, double pitch, double closest) {
        boolean wide = width >= WIDE;
        double styled = studio.style().chart().labelColumn().pt();
        double most = wide ? styled - GUTTER : width * WIDEST - GAP;
        List<List<Words>> lines = new ArrayList<>();
        double widest = 0;
        int deepest = 1;
        for (Row row : rows) {
            List<Words> name = studio.lettering().wrap(row.label(), studio.nameInk(row.highlighted()), most);
            lines.add(name);
            deepest = Math.max(deepest, name.size());
            widest = name.stream().mapToDouble(Words::width).reduce(widest, Math::max);
        }
        double leading = studio.lettering().ink(Role.CHART_NAME).leading();
        double close = Math.max(closest, deepest * leading + 1);
        double chosen = Math.max(close, Math.min(pitch, TALL / rows.size()));
        double bar = Math.min(studio.style().chart().bar().pt(), 0.66 * chosen);
        return new RowLabels(wide ? styled : widest + GAP, chosen, bar, lines, leading);
    }

    /** Middle of a row below the top of the rows. */
    double middle(int row) {
        return (row + 0.5) * pitch;
    }

    /** Height of all rows. */
    double height() {
        return lines.size() * pitch;
    }

    /** Sets the names, the rows beginning at {@code top}. */
    void draw(Canvas canvas, double top) {
        for (int i = 0; i < lines.size(); i++) {
            canvas.block(lines.get(i), 0, top + middle(i), leading);
        }
    }
}
