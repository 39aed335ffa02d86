package octavo.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import octavo.style.Role;

/**
 * Labels below a horizontal axis: as many as have room, at even steps from the first, and the last. Months, quarters and
 * days over several years are labelled by year.
 */
final class TimeLabels {
    private static final double BETWEEN = 6;
    private static final double TICK = 3;
    private final List<Words> labels;
    private final double[] at; // share of the axis, 0 to 1
    private final boolean closed; // whether the last label must stand
    private final int[] years; // where labels are years one after another
    private final Studio studio;

    private TimeLabels(Studio studio, List<String> labels, double[] at, boolean closed) {
        this(studio, labels, at, closed, new int[0]);
    }

    private TimeLabels(Studio studio, List<String> labels, double[] at, boolean closed, int[] years) {
        this.years = years;
        this.studio = studio;
        this.labels = labels.stream().map(studio::axis).toList();
        this.at = at;
        this.closed = closed;
    }

    /** Steps of years that readers count in. */
    private static final int[] ROUND = {2, 5, 10, 20, 25, 50, 100, 200, 500, 1000};

    private static final int FEW_YEARS = 12;

    /** Labels for dates, or for categories at even distances, from the first at 0 to the last at 1. */
    static TimeLabels of(Studio studio, List<String> labels) {
        Optional<double[]> places = Moments.read(labels);
        double[] at =
                places.orElse(IntStream.range(0, labels.size()).asDoubleStream().toArray());
        double first = at[0];
        double last = Math.max(at[at.length - 1], first + 1e-9);
        boolean fine = labels.stream().anyMatch(l -> !l.matches("-?\\d+(\\.\\d+)?"));
        int begin = (int) Math.ceil(first - 1e-9);
        int end = (int) Math.floor(last + 1e-9);
        if (places.isPresent() && fine && end - begin >= 2) {
            return years(studio, begin, end, first, last);
        }
        if (places.isPresent() && labels.stream().allMatch(l -> l.matches("\\d{4}-.*"))) {
            return months(studio, first, last);
        }
        if (places.isPresent()
                && !fine
                && end - begin >= FEW_YEARS
                && labels.stream().allMatch(l -> l.matches("\\d{4}"))) {
            return years(studio, begin, end, first, last);
        }
        double[] shares = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            shares[i] = (at[i] - first) / (last - first);
        }
        List<String> names = labels.stream()
                .map(l -> places.isPresent() ? Dates.written(l, studio.wording()) : l)
                .toList();
        return new TimeLabels(studio, names, shares, true);
    }

    /** Labels at whole years, which are thinned out to round ones where there is no room for all. */
    private static TimeLabels years(Studio studio, int begin, int end, double first, double last) {
        int[] years = IntStream.rangeClosed(begin, end).toArray();
        double[] shares = new double[years.length];
        for (int i = 0; i < years.length; i++) {
            shares[i] = (years[i] - first) / (last - first);
        }
        List<String> names = IntStream.of(years).mapToObj(String::valueOf).toList();
        return new TimeLabels(studio, names, shares, false, years);
    }

    /** Labels at the beginnings of months, the first and each January with its year. */
    private static TimeLabels months(Studio studio, double first, double last) {
        String[] names = studio.wording().get("months.short").split(",");
        List<String> labels = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (int m = (int) Math.ceil(first * 12 - 1e-6); m <= last * 12 + 1e-6; m++) {
            boolean yearly = labels.isEmpty() || m % 12 == 0;
            String name = names[m % 12].strip();
            labels.add(yearly ? studio.wording().get("date.month", name, m / 12) : name);
            shares.add((m / 12.0 - first) / (last - first));
        }
        double[] at = shares.stream().mapToDouble(d -> d).toArray();
        return labels.size() < 2 ? ends(studio, first, last) : new TimeLabels(studio, labels, at, false);
    }

    /** Days within a month or two: only where the axis begins and ends. */
    private static TimeLabels ends(Studio studio, double first, double last) {
        return new TimeLabels(studio, List.of(day(studio, first), day(studio, last)), new double[] {0, 1}, true);
    }

    private static String day(Studio studio, double place) {
        int month = (int) Math.floor(place * 12 + 1e-6);
        int day = (int) Math.round((place - month / 12.0) * 372) + 1; // as Moments counts days
        String name =
                studio.wording().get("months.short").split(",")[month % 12].strip();
        return studio.wording().get("date.day", day, name, month / 12);
    }

    /** Labels for columns: each in the middle of its share of the axis. */
    static TimeLabels columns(Studio studio, List<String> labels) {
        double[] at = new double[labels.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = (i + 0.5) / at.length;
        }
        List<String> names =
                labels.stream().map(l -> Dates.written(l, studio.wording())).toList();
        return new TimeLabels(studio, names, at, true);
    }

    /** Height below the base. */
    double height() {
        return TICK + leading() + 1;
    }

    private double leading() {
        return studio.lettering().ink(Role.CHART_AXIS).leading();
    }

    /** Draws labels with ticks below an axis from {@code left} to {@code right}, kept between 0 and {@code width}. */
    void draw(Canvas canvas, double left, double right, double base, double width) {
        double[] xs = places(left, right);
        for (int i : shown(xs, width)) {
            canvas.line(xs[i], base, xs[i], base + TICK, studio.palette().ink(), Symbols.GRID);
            canvas.left(labels.get(i), start(xs, i, width), base + TICK + 0.85 * leading());
        }
    }

    /** Draws labels without ticks, as columns have them. */
    void drawPlain(Canvas canvas, double left, double right, double base, double width) {
        double[] xs = places(left, right);
        for (int i : shown(xs, width)) {
            canvas.left(labels.get(i), start(xs, i, width), base + TICK + 0.85 * leading());
        }
    }

    private double[] places(double left, double right) {
        double[] xs = new double[at.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = left + at[i] * (right - left);
        }
        return xs;
    }

    private double start(double[] xs, int i, double width) {
        double w = labels.get(i).width();
        return Math.max(0, Math.min(width - w, xs[i] - w / 2));
    }

    private List<Integer> shown(double[] xs, double width) {
        int last = xs.length - 1;
        if (years.length > 0
                && !clear(xs, IntStream.rangeClosed(0, last).boxed().toList(), width)) {
            for (int round : ROUND) {
                List<Integer> chosen = IntStream.rangeClosed(0, last)
                        .filter(i -> years[i] % round == 0)
                        .boxed()
                        .toList();
                if (chosen.size() >= 2 && clear(xs, chosen, width)) {
                    return chosen;
                }
            }
        }
        for (int step = 1; step <= xs.length; step++) {
            List<Integer> chosen = new ArrayList<>();
            for (int i = 0; i <= last; i += step) {
                chosen.add(i);
            }
            if (closed && chosen.get(chosen.size() - 1) != last) {
                while (chosen.size() > 1 && collide(xs, chosen.get(chosen.size() - 1), last, width)) {
                    chosen.remove(chosen.size() - 1);
                }
                chosen.add(last);
            }
            if (clear(xs, chosen, width)) {
                return chosen;
            }
        }
        return List.of(last);
    }

    private boolean clear(double[] xs, List<Integer> chosen, double width) {
        for (int i = 1; i < chosen.size(); i++) {
            if (collide(xs, chosen.get(i - 1), chosen.get(i), width)) {
                return false;
            }
        }
        return true;
    }

    private boolean collide(double[] xs, int a, int b, double width) {
        return start(xs, a, width) + labels.get(a).width() + BETWEEN > start(xs, b, width);
    }
}
