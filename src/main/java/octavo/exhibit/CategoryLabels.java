package octavo.exhibit;

import java.util.List;
import octavo.exhibit.ChartData.Row;
import octavo.style.Role;

/** Names below columns: wrapped into their column's width, or, for dates and numbers, only as many as have room. */
final class CategoryLabels {
    private static final int MOST_LINES = 4;
    private final Studio studio;
    private final List<Row> rows;
    private final double slot;
    private final boolean dates;
    private final List<List<Words>> lines;
    private final double leading;

    CategoryLabels(Studio studio, List<Row> rows, double slot) {
        this.studio = studio;
        this.rows = rows;
        this.slot = slot;
        List<String> labels = rows.stream().map(Row::label).toList();
        dates = Moments.read(labels).isPresent();
        lines = rows.stream()
                .map(r -> studio.lettering().wrap(r.label(), studio.nameInk(r.highlighted()), slot - 4))
                .toList();
        leading = studio.lettering()
                .ink(dates ? Role.CHART_AXIS : Role.CHART_NAME)
                .leading();
    }

    double height() {
        int deepest = dates ? 1 : lines.stream().mapToInt(List::size).max().orElse(1);
        return 3 + deepest * leading + 1;
    }

    /** Whether all names stand below their columns without a word broken, in a few lines. */
    boolean fit() {
        return dates
                || lines.stream().allMatch(l -> l.size() <= MOST_LINES)
                        && rows.stream()
                                .allMatch(r -> studio.lettering().widestWord(r.label(), studio.nameInk(r.highlighted()))
                                        <= slot - 4);
    }

    void draw(Canvas canvas, double left, double top, double width) {
        if (dates) {
            List<String> labels = rows.stream().map(Row::label).toList();
            TimeLabels.columns(studio, labels).drawPlain(canvas, left, left + rows.size() * slot, top, width);
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            double y = top + 3 + 0.85 * leading;
            for (Words line : lines.get(i)) {
                canvas.centre(line, left + (i + 0.5) * slot, y);
                y += leading;
            }
        }
    }
}
