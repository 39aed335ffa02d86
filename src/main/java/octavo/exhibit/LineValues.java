package octavo.exhibit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import octavo.drawing.Outline;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Row;
import octavo.exhibit.Plot.Run;

/** The values of lines, steps and areas: where they lie from left to right, how high with what they stand on, and gaps. */
final class LineValues {
    private final ChartData data;
    private final boolean step;
    private final boolean bands;
    private final List<String> labels;
    private final boolean dated;
    private final double[] places;

    /** @param bands whether the series are stacked one upon the other */
    LineValues(ChartData data, boolean step, boolean bands) {
        this.data = data;
        this.step = step;
        this.bands = bands;
        labels = data.rows().stream().map(Row::label).toList();
        dated = Moments.read(labels).isPresent();
        places = Moments.read(labels)
                .orElse(IntStream.range(0, labels.size()).asDoubleStream().toArray());
    }

    List<String> labels() {
        return labels;
    }

    double[] places() {
        return places;
    }

    double first() {
        return places[0];
    }

    double last() {
        double last = places[places.length - 1];
        return last > places[0] ? last : places[0] + 1;
    }

    /** Share of the axis at which a date or label stands. */
    double share(String place) {
        double at = dated ? Dates.place(place).orElse(places[0]) : Math.max(0, labels.indexOf(place));
        return (at - first()) / (last() - first());
    }

    double share(int row) {
        return places.length == 1 ? 0 : (places[row] - first()) / (last() - first());
    }

    /** One height a row; null for a gap. */
    List<Double> stacked(int series) {
        List<Double> values = new ArrayList<>();
        for (Row row : data.rows()) {
            double sum = 0;
            boolean gap = false;
            for (int s = bands ? 0 : series; s <= series; s++) {
                gap |= row.values().get(s).missing();
                sum += row.values().get(s).value();
            }
            values.add(gap ? null : (Double) sum);
        }
        return values;
    }

    BigDecimal greatest() {
        if (!bands) {
            return data.greatest();
        }
        double highest =
                data.noted().stream().mapToDouble(BigDecimal::doubleValue).max().orElse(Double.NEGATIVE_INFINITY);
        for (int s = 0; s < data.series().size(); s++) {
            highest = stacked(s).stream().filter(java.util.Objects::nonNull).reduce(highest, Math::max);
        }
        return BigDecimal.valueOf(highest);
    }

    /** First and last row of each stretch without a gap. */
    static List<int[]> stretches(List<Double> values) {
        List<int[]> stretches = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= values.size(); i++) {
            boolean there = i < values.size() && values.get(i) != null;
            if (there && start < 0) {
                start = i;
            } else if (!there && start >= 0) {
                stretches.add(new int[] {start, i - 1});
                start = -1;
            }
        }
        return stretches;
    }

    /** The points of a stretch; a step turns half way between two dates. */
    Run run(List<Double> values, int[] range) {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        for (int i = range[0]; i <= range[1]; i++) {
            boolean turn = step && i > range[0];
            xs.add(turn ? (places[i - 1] + places[i]) / 2 : places[i]);
            ys.add(values.get(i));
        }
        if (step || range[0] == range[1]) {
            double last = places[range[1]];
            xs.add(range[0] == range[1] && range[1] < places.length - 1 ? (last + places[range[1] + 1]) / 2 : last);
            ys.add(values.get(range[1]));
        }
        return new Run(
                xs.stream().mapToDouble(d -> d).toArray(),
                ys.stream().mapToDouble(d -> d).toArray());
    }

    /**
     * The ground between what the values of a series may be at least and at most, one outline a stretch. XChart has no
     * band between two lines, so it is the own layer's.
     *
     * @param point from a share of the axis and a value to pt
     */
    List<Outline> ranges(int series, Function<double[], double[]> point) {
        List<Datum> datums =
                data.rows().stream().map(r -> r.values().get(series)).toList();
        List<Outline> outlines = new ArrayList<>();
        if (datums.stream().noneMatch(d -> d.range().isPresent())) {
            return outlines;
        }
        for (int[] range : stretches(stacked(series))) {
            List<Outline.Segment> path = new ArrayList<>();
            for (int i = range[0]; i <= range[1]; i++) {
                add(
                        path,
                        point.apply(new double[] {share(i), datums.get(i).most().doubleValue()}));
            }
            for (int i = range[1]; i >= range[0]; i--) {
                add(path, point.apply(new double[] {
                    share(i), datums.get(i).least().doubleValue()
                }));
            }
            path.add(new Outline.Close());
            outlines.add(new Outline(path));
        }
        return outlines;
    }

    private static void add(List<Outline.Segment> path, double[] at) {
        path.add(path.isEmpty() ? new Outline.Move(at[0], at[1]) : new Outline.Line(at[0], at[1]));
    }
}
