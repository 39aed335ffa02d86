package octavo.exhibit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import octavo.report.ExhibitSpec;

/**
 * A value axis.
 *
 * @param ticks values that get a label, ascending
 * @param skip two values between which the axis is cut out, or none
 */
record Scale(BigDecimal from, BigDecimal to, List<BigDecimal> ticks, List<BigDecimal> skip) {
    private static final double CUT = 0.06; // share of the axis that a cut takes
    private static final MathContext PRECISION = MathContext.DECIMAL64;

    /** An axis that leaves out nothing. */
    Scale(BigDecimal from, BigDecimal to, List<BigDecimal> ticks) {
        this(from, to, ticks, List.of());
    }

    /** Share of the axis, 0 to 1, at which a value lies. */
    double at(double value) {
        double start = drawn(from.doubleValue());
        return (drawn(value) - start) / (drawn(to.doubleValue()) - start);
    }

    /** The value that would stand in this place if the axis left out nothing. */
    double drawn(double value) {
        if (skip.isEmpty() || value <= skip.get(0).doubleValue()) {
            return value;
        }
        double low = skip.get(0).doubleValue();
        double high = skip.get(1).doubleValue();
        double gap = CUT * (to.subtract(from).doubleValue() - (high - low));
        return value >= high ? low + gap + value - high : low + gap * (value - low) / (high - low);
    }

    /** Share of the axis at which the middle of its cut lies, if it has one and {@code value} lies beyond it. */
    OptionalDouble cut(double value) {
        if (skip.isEmpty() || value < skip.get(1).doubleValue()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((at(skip.get(0)) + at(skip.get(1))) / 2);
    }

    double at(BigDecimal value) {
        return at(value.doubleValue());
    }

    /**
     * An axis that covers both ends, with about {@code wanted} steps of 1, 2, 5 or 25 × 10ⁿ; what the spec says goes
     * first.
     */
    static Scale covering(BigDecimal low, BigDecimal high, int wanted, Optional<ExhibitSpec.Axis> axis) {
        BigDecimal from = axis.flatMap(ExhibitSpec.Axis::from).orElse(low);
        BigDecimal to = axis.flatMap(ExhibitSpec.Axis::to).orElse(high);
        if (to.compareTo(from) <= 0) {
            to = from.add(BigDecimal.ONE);
        }
        List<BigDecimal> skip = axis.map(ExhibitSpec.Axis::skip).orElse(List.of());
        BigDecimal left = skip.isEmpty() ? BigDecimal.ZERO : skip.get(1).subtract(skip.get(0));
        BigDecimal range = to.subtract(from).subtract(left).max(BigDecimal.ONE.movePointLeft(9));
        BigDecimal step = axis.flatMap(ExhibitSpec.Axis::step).orElse(step(range, wanted));
        BigDecimal first = from.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal last = to.divide(step, 0, RoundingMode.CEILING).multiply(step);
        BigDecimal start = axis.flatMap(ExhibitSpec.Axis::from).orElse(first);
        BigDecimal end = axis.flatMap(ExhibitSpec.Axis::to).orElse(last);
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal t = first; t.compareTo(end) <= 0; t = t.add(step)) {
            if (!skip.isEmpty() && t.compareTo(skip.get(0)) > 0 && t.compareTo(skip.get(1)) < 0) {
                t = skip.get(1).divide(step, 0, RoundingMode.CEILING).multiply(step);
            }
            if (t.compareTo(start) >= 0 && t.compareTo(end) <= 0) {
                ticks.add(t);
            }
        }
        return new Scale(start, end, List.copyOf(ticks), skip);
    }

    /** The smallest nice step that needs at most one step more than wanted. */
    private static BigDecimal step(BigDecimal range, int wanted) {
        BigDecimal rough = range.divide(BigDecimal.valueOf(Math.max(1, wanted) + 1L), PRECISION);
        int exponent = rough.precision() - rough.scale() - 1;
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(exponent);
        for (String nice : List.of("1", "2", "2.5", "5", "10")) {
            BigDecimal step = new BigDecimal(nice).multiply(power);
            boolean odd = nice.equals("2.5") && exponent <= 0; // 2.5, 5.0, 7.5 is no way to count
            if (step.compareTo(rough) >= 0 && !odd) {
                return plain(step);
            }
        }
        return plain(power.multiply(BigDecimal.TEN));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Decimals that tell all ticks apart. */
    int decimals() {
        return ticks.stream()
                .mapToInt(t -> Math.max(0, t.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }
}
