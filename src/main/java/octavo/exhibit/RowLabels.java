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
    private static final double[] SHARES = {0.3, 0.36, 0.42}; // of the width; the first that needs but two lines
    private static final int MANY = 12; // rows; from here on height is dearer than the text edge
    private static final double HALF = 0.5; // share of the width that a single long word may take
    private static final double TALL = 430; // pt; rows of a long chart are set closer to stay within this

    /**
     * @param pitch the wished distance of rows
     * @param closest the smallest distance that the chart can live with
     */
    static RowLabels of(Studio studio, List<Row> rows, double width, double pitch, double closest) {
        boolean wide = width >= WIDE;
        double styled = studio.style().chart().labelColumn().pt();
        List<List<Words>> lines = wide ? wrapped(studio, rows, styled - GUTTER) : measured(studio, rows, width);
        boolean grown = rows.size() > MANY && deepest(lines) > 1;
        if (grown) { // a second line in one name would cost the height of one in every row
            lines = wrapped(studio, rows, SHARES[SHARES.length - 1] * width - GAP);
        }
        double widest = lines.stream()
                .flatMap(List::stream)
                .mapToDouble(Words::width)
                .max()
                .orElse(0);
        double leading = studio.lettering().ink(Role.CHART_NAME).leading();
        int deepest = deepest(lines);
        double close = Math.max(closest, deepest * leading + (deepest > 1 ? 5 : 1));
        double chosen = Math.max(close, Math.min(pitch, TALL / rows.size()));
        double bar = Math.min(studio.style().chart().bar().pt(), 0.66 * chosen);
        return new RowLabels(wide && !grown ? styled : widest + GAP, chosen, bar, lines, leading);
    }

    private static List<List<Words>> measured(Studio studio, List<Row> rows, double width) {
        List<List<Words>> lines = List.of();
        double word = rows.stream()
                .mapToDouble(r -> studio.lettering().widestWord(r.label(), studio.nameInk(r.highlighted())))
                .max()
                .orElse(0);
        double needed = Math.min(word, HALF * width);
        for (double share : SHARES) {
            lines = wrapped(studio, rows, Math.max(needed, share * width - GAP));
            if (deepest(lines) <= 2) {
                break;
            }
        }
        return lines;
    }

    private static List<List<Words>> wrapped(Studio studio, List<Row> rows, double most) {
        List<List<Words>> lines = new ArrayList<>();
        for (Row row : rows) {
            lines.add(studio.lettering().wrap(row.label(), studio.nameInk(row.highlighted()), most));
        }
        return lines;
    }

    private static int deepest(List<List<Words>> lines) {
        return lines.stream().mapToInt(List::size).max().orElse(1);
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
