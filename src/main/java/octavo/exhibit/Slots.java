package octavo.exhibit;

import java.util.ArrayList;
import java.util.List;

/** What is taken along one row, so that labels find a free place. Lengths in pt. */
final class Slots {
    private final List<double[]> taken = new ArrayList<>();
    private final double end;

    /** A row that ends at {@code end}. */
    Slots(double end) {
        this.end = end;
    }

    void take(double from, double to) {
        taken.add(new double[] {from, to});
    }

    boolean free(double from, double to) {
        return to <= end + 1e-6 && taken.stream().allMatch(t -> to <= t[0] || from >= t[1]);
    }

    /** The last place between {@code from} and {@code to} where so much is free; NaN when there is none. */
    double last(double from, double to, double width) {
        double x = to - width;
        for (int i = 0; i <= taken.size(); i++) {
            for (double[] t : taken) {
                if (x + width > t[0] && x < t[1]) {
                    x = t[0] - width;
                }
            }
        }
        return x >= from && free(x, x + width) ? x : Double.NaN;
    }

    /** The first place from {@code from} on where so much is free; NaN when there is none. */
    double next(double from, double width) {
        double x = from;
        for (int i = 0; i <= taken.size(); i++) {
            for (double[] t : taken) {
                if (x + width > t[0] && x < t[1]) {
                    x = t[1];
                }
            }
        }
        return free(x, x + width) ? x : Double.NaN;
    }
}
