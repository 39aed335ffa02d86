package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import octavo.layout.inline.Extent;
import octavo.layout.inline.Line;
import octavo.layout.inline.Run;
import octavo.layout.inline.Shape;
import octavo.report.Block.Align;
import octavo.style.Role;

/**
 * The columns of a table: widths from their content, numbers aligned on the decimal point.
 *
 * <p>If everything fits on single lines, what is left is shared out. If not, columns that need less than an equal part of
 * the room get it, and each other gets what its longest word needs and a share of the rest by how much more it would like
 * (CSS 2.2, 17.5.2.2).
 */
final class Columns {
    private static final double ROUNDING = 0.01;

    private final Desk desk;
    private final List<Align> aligns;
    private final double left;
    private final double width;
    private final double[] x;
    private final double gap;
    private final double needed;
    private final double[] widths;
    /** For each column of numbers, room right of the integers, and all that they need. */
    private final double[] fraction;

    private final double[] number;

    Columns(Desk desk, List<Align> aligns, TableText text, double left, double width, boolean wide, double scale) {
        this.desk = desk;
        this.aligns = aligns;
        this.left = left;
        this.width = width;
        this.gap = scale * desk.style.spacing().cellGap().pt();
        int n = text.rows().stream()
                .mapToInt(List::size)
                .max()
                .orElse(text.head().size());
        n = Math.max(n, text.head().size());
        double[] least = new double[n];
        double[] most = new double[n];
        fraction = new double[n];
        number = new double[n];
        List<List<List<Run>>> all = new ArrayList<>(text.rows());
        all.add(text.head());
        for (List<List<Run>> row : all) {
            for (int c = 0; c < row.size(); c++) {
                if (TableText.columns(row, c) == 1) {
                    Extent extent = desk.paragraphs.extent(row.get(c));
                    least[c] = Math.max(least[c], extent.least());
                    most[c] = Math.max(most[c], extent.most());
                }
            }
        }
        all.forEach(row -> widen(row, least, most));
        alignNumbers(text.rows(), least, most);
        needed = sum(least) + gap * (n - 1);
        widths = share(least, most, wide);
        x = new double[n];
        double at = left;
        for (int c = 0; c < n; c++) {
            x[c] = at;
            at += widths[c] + gap;
        }
    }

    /** A column of numbers is as wide as its longest integer and its longest decimals. */
    private void alignNumbers(List<List<List<Run>>> rows, double[] least, double[] most) {
        double[] integer = new double[fraction.length];
        for (List<List<Run>> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                if (isAligned(row, c)) {
                    double after = Decimals.after(row.get(c), desk.typist);
                    fraction[c] = Math.max(fraction[c], after);
                    integer[c] = Math.max(
                            integer[c], desk.paragraphs.extent(row.get(c)).most() - after);
                }
            }
        }
        for (int c = 0; c < fraction.length; c++) {
            number[c] = integer[c] + fraction[c];
            least[c] = Math.max(least[c], number[c]);
            most[c] = Math.max(most[c], number[c]);
        }
    }

    private boolean isAligned(List<List<Run>> row, int column) {
        return TableSetter.align(aligns, column) == Align.RIGHT
                && TableText.columns(row, column) == 1
                && Decimals.isNumber(row.get(column));
    }

    /** What a cell over several columns lacks, they give in equal parts (CSS 2.2, 17.5.2.2). */
    private void widen(List<List<Run>> row, double[] least, double[] most) {
        for (int c = 0; c < row.size(); c++) {
            int columns = TableText.columns(row, c);
            if (columns > 1) {
                Extent extent = desk.paragraphs.extent(row.get(c));
                double gaps = gap * (columns - 1);
                widen(least, c, columns, extent.least() - gaps);
                widen(most, c, columns, extent.most() - gaps);
            }
        }
    }

    private static void widen(double[] widths, int from, int columns, double needed) {
        double lack = needed;
        for (int c = from; c < from + columns; c++) {
            lack -= widths[c];
        }
        for (int c = from; lack > 0 && c < from + columns; c++) {
            widths[c] += lack / columns;
        }
    }

    /** The width at which no word need be broken, over the width that there is. */
    double crowding() {
        return needed / width;
    }

    private double[] share(double[] least, double[] most, boolean wide) {
        int n = least.length;
        double room = width - gap * (n - 1);
        double[] result = new double[n];
        double sumLeast = sum(least);
        double first = desk.geometry.text() - desk.geometry.left() - gap;
        boolean aligned = wide
                && n > 1
                && desk.geometry.hasColumn()
                && least[0] <= first
                && most[0] <= 2 * first
                && sumLeast - least[0] <= room - first;
        if (aligned) {
            // The first column fills the margin column, so that the second begins at the measure.
            result[0] = first;
            divide(result, least, most, 1, room - first);
        } else if (sumLeast <= room) {
            divide(result, least, most, 0, room);
        } else {
            for (int c = 0; c < n; c++) {
                result[c] = room * least[c] / sumLeast;
            }
        }
        return result;
    }

    private static void divide(double[] result, double[] least, double[] most, int from, double room) {
        double sumLeast = 0;
        double sumMost = 0;
        for (int c = from; c < most.length; c++) {
            sumLeast += least[c];
            sumMost += most[c];
        }
        if (sumMost <= room) {
            spread(result, most, from, room);
            return;
        }
        boolean[] content = contentWithLess(least, most, from, room);
        for (int c = from; c < most.length; c++) {
            if (content[c]) {
                result[c] = most[c];
                room -= most[c];
                sumLeast -= least[c];
                sumMost -= most[c];
            }
        }
        for (int c = from; c < most.length; c++) {
            if (!content[c]) {
                result[c] = least[c] + (room - sumLeast) * (most[c] - least[c]) / (sumMost - sumLeast);
            }
        }
    }

    /** Columns that need less than an equal part of the room, and so keep to single lines beside columns of prose. */
    private static boolean[] contentWithLess(double[] least, double[] most, int from, double room) {
        boolean[] content = new boolean[most.length];
        double left = room;
        double leastOfOthers = 0;
        for (int c = from; c < most.length; c++) {
            leastOfOthers += least[c];
        }
        int others = most.length - from;
        boolean again = true;
        while (again) {
            again = false;
            for (int c = from; c < most.length; c++) {
                boolean fits = !content[c] && most[c] <= left / others && left - most[c] >= leastOfOthers - least[c];
                if (fits) {
                    content[c] = true;
                    left -= most[c];
                    leastOfOthers -= least[c];
                    others--;
                    again = true;
                }
            }
        }
        return content;
    }

    /** Equal columns if all are wide enough, else each its own width and an equal part of what is left. */
    private static void spread(double[] result, double[] most, int from, double room) {
        int n = most.length - from;
        double equal = room / n;
        boolean fits = true;
        double sum = 0;
        for (int c = from; c < most.length; c++) {
            fits &= most[c] <= equal;
            sum += most[c];
        }
        for (int c = from; c < most.length; c++) {
            result[c] = fits ? equal : most[c] + (room - sum) / n;
        }
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    double left() {
        return left;
    }

    double width() {
        return width;
    }

    List<Line> set(List<List<Run>> cells, int column, Role role) {
        List<Run> cell = cells.get(column);
        int columns = TableText.columns(cells, column);
        if (columns == 0) {
            return List.of();
        }
        double room = (columns - 1) * gap;
        for (int c = column; c < column + columns; c++) {
            room += widths[c];
        }
        Shape shape = desk.type.shape(role, room).withHyphenate(false);
        Align align = TableSetter.align(aligns, column);
        Shape.Align how =
                align == Align.LEFT ? Shape.Align.LEFT : align == Align.RIGHT ? Shape.Align.RIGHT : Shape.Align.CENTRE;
        return desk.typist.set(cell, shape.withAlign(how));
    }

    /** Paints a line of the cell of {@code row} in {@code column}; numbers move unless they were too wide anyway. */
    void paint(BoxBuilder box, Line line, List<List<Run>> row, int column, Role role, double top) {
        double shift = 0;
        if (role == Role.TABLE_CELL && isAligned(row, column) && number[column] <= widths[column] + ROUNDING) {
            shift = fraction[column] - Decimals.after(row.get(column), desk.typist);
        }
        desk.typist.paint(box, line, x[column] - shift, top + desk.type.ascent(role));
    }
}
