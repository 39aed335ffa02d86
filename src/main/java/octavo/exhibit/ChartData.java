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
 */
record ChartData(String head, List<Series> series, List<Target> targets, List<Row> rows) {

    record Series(String name, Fill fill) {}

    record Target(String name, Shape shape) {}

    /**
     * One row.
     *
     * @param values one a series
     * @param targets one a target
     */
    record Row(String label, List<Datum> values, List<Datum> targets, boolean highlighted, Span span) {
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

    /** A number, or a gap where there is none. */
    record Datum(Optional<BigDecimal> number, Qualifier qualifier) {
        static final Datum GAP = new Datum(Optional.empty(), Qualifier.EXACT);

        boolean missing() {
            return number.isEmpty();
        }

        /** The number; 0 for a gap, which callers ask for first. */
        double value() {
            return number.map(BigDecimal::doubleValue).orElse(0.0);
        }
    }

    /** All numbers of all series. */
    List<BigDecimal> numbers() {
        List<BigDecimal> all = new ArrayList<>();
        rows.forEach(r -> r.values().forEach(d -> d.number().ifPresent(all::add)));
        return all;
    }

    /** All numbers of all series and targets. */
    List<BigDecimal> everything() {
        List<BigDecimal> all = numbers();
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
