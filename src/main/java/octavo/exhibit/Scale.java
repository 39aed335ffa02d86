package octavo.exhibit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.report.ExhibitSpec;

/**
 * A value axis.
 *
 * @param ticks values that get a label, ascending
 */
record Scale(BigDecimal from, BigDecimal to, List<BigDecimal> ticks) {
    private static final MathContext PRECISION = MathContext.DECIMAL64;

    /** Share of the axis, 0 to 1, at which a value lies. */
    double at(double value) {
        return (value - from.doubleValue()) / (to.doubleValue() - from.doubleValue());
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
        BigDecimal step = axis.flatMap(ExhibitSpec.Axis::step).orElse(step(to.subtract(from), wanted));
        BigDecimal first = from.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal last = to.divide(step, 0, RoundingMode.CEILING).multiply(step);
        BigDecimal start = axis.flatMap(ExhibitSpec.Axis::from).orElse(first);
        BigDecimal end = axis.flatMap(ExhibitSpec.Axis::to).orElse(last);
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal t = first; t.compareTo(end) <= 0; t = t.add(step)) {
            if (t.compareTo(start) >= 0) {
                ticks.add(t);
            }
        }
        return new Scale(start, end, List.copyOf(ticks));
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
