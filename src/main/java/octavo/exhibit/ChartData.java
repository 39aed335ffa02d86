package octavo.exhibit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.problem.Span;
import octavo.report.ExhibitSpec.Fill;
import octavo.report.ExhibitSpec.Target.Shape;

/**
 * A dataset as an exhibit sees it: rows in the order of drawing, with numbers.
 *
 * @param head what the row labels are
 * @param series names of the columns, in order
 * @param noted values that annotations name, which the axis must reach
 */
record ChartData(String head, List<Series> series, List<Target> targets, List<Row> rows, List<BigDecimal> noted) {

    ChartData(String head, List<Series> series, List<Target> targets, List<Row> rows) {
        this(head, series, targets, rows, List.of());
    }

    record Series(String name, Fill fill) {}

    record Target(String name, Shape shape) {}

    /**
     * One row.
     *
     * @param values one a series
     * @param targets one a target
     * @param x where it stands from left to right, in a scatter
     * @param group what it belongs to, in a scatter
     */
    record Row(
            String label,
            List<Datum> values,
            List<Datum> targets,
            boolean highlighted,
            Span span,
            Optional<Datum> x,
            Optional<String> group) {
        Datum first() {
            return values.get(0);
        }
    }

    /** How exact a number is. */
    enum Qualifier {
        EXACT,
        ABOUT,
        OVER,
        UNDER
    }

    /** What a value may be at least and at most, where it is uncertain. */
    record Range(Optional<BigDecimal> low, Optional<BigDecimal> high) {}

    /** A number, or a gap where there is none, and the cell that it comes from. */
    record Datum(Optional<BigDecimal> number, Qualifier qualifier, Optional<Range> range, Span span) {
        static final Datum GAP = gap(Span.of(""));

        Datum(Optional<BigDecimal> number, Qualifier qualifier) {
            this(number, qualifier, Optional.empty(), Span.of(""));
        }

        static Datum gap(Span span) {
            return new Datum(Optional.empty(), Qualifier.EXACT, Optional.empty(), span);
        }

        boolean missing() {
            return number.isEmpty();
        }

        /** The number; 0 for a gap, which callers ask for first. */
        double value() {
            return number.map(BigDecimal::doubleValue).orElse(0.0);
        }

        /** Lower end of what the value may be; the value itself where that is certain. */
        BigDecimal least() {
            return range.flatMap(Range::low).or(this::number).orElse(BigDecimal.ZERO);
        }

        /** Upper end of what the value may be. */
        BigDecimal most() {
            return range.flatMap(Range::high).or(this::number).orElse(BigDecimal.ZERO);
        }

        boolean withinRange() {
            BigDecimal n = number.orElseThrow();
            return least().compareTo(n) <= 0 && most().compareTo(n) >= 0;
        }
    }

    /** All numbers of all series. */
    List<BigDecimal> numbers() {
        List<BigDecimal> all = new ArrayList<>();
        rows.forEach(r -> r.values().forEach(d -> d.number().ifPresent(all::add)));
        return all;
    }

    /** All numbers of all series and targets, and the ends of their ranges. */
    List<BigDecimal> everything() {
        List<BigDecimal> all = numbers();
        all.addAll(noted);
        for (Row row : rows) {
            for (Datum datum : row.values()) {
                if (!datum.missing()) {
                    datum.range().flatMap(Range::low).ifPresent(all::add);
                    datum.range().flatMap(Range::high).ifPresent(all::add);
                }
            }
        }
        rows.forEach(r -> r.targets().forEach(d -> d.number().ifPresent(all::add)));
        return all;
    }

    BigDecimal least() {
        return everything().stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    }

    BigDecimal greatest() {
        return everything().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    }
}
