package octavo.layout.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds places for what hangs in the margin column: each as near as can be to where it wants to hang, in order, apart from
 * each other and from what reaches into the column.
 */
final class MarginColumn {
    /** Least room between two things that hang below each other. */
    static final double GAP = 10;

    private final double top;
    private final double bottom;
    private final List<double[]> blocked = new ArrayList<>();

    MarginColumn(double top, double bottom) {
        this.top = top;
        this.bottom = bottom;
    }

    void block(double from, double to) {
        if (to > from) {
            blocked.add(new double[] {from, to});
        }
    }

    /** The places of things with these wishes and heights; NaN from the first on that finds none. */
    double[] places(double[] wishes, double[] heights) {
        int n = wishes.length;
        while (true) {
            double[] latest = latest(heights, n);
            if (n == 0 || !Double.isNaN(latest[0])) {
                double[] result = new double[wishes.length];
                java.util.Arrays.fill(result, Double.NaN);
                double from = top;
                for (int i = 0; i < n; i++) {
                    result[i] = Math.min(latest[i], firstFree(Math.max(from, wishes[i]), heights[i]));
                    from = result[i] + heights[i] + GAP;
                }
                return result;
            }
            n--;
        }
    }

    private double[] latest(double[] heights, int n) {
        double[] latest = new double[n];
        double limit = bottom;
        for (int i = n - 1; i >= 0; i--) {
            latest[i] = lastFree(limit - heights[i], heights[i]);
            if (Double.isNaN(latest[i])) {
                latest[0] = Double.NaN;
                return latest;
            }
            limit = latest[i] - GAP;
        }
        return latest;
    }

    private double lastFree(double from, double height) {
        double y = from;
        boolean moved = true;
        while (moved && y >= top - NoteArea.TINY) {
            moved = false;
            for (double[] b : blocked) {
                if (y < b[1] && y + height > b[0]) {
                    y = b[0] - height;
                    moved = true;
                }
            }
        }
        return y < top - NoteArea.TINY ? Double.NaN : y;
    }

    private double firstFree(double from, double height) {
        double y = from;
        boolean moved = true;
        while (moved && y <= bottom) {
            moved = false;
            for (double[] b : blocked) {
                if (y < b[1] && y + height > b[0]) {
                    y = b[1];
                    moved = true;
                }
            }
        }
        return y;
    }
}
