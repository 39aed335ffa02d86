package octavo.exhibit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.problem.Problems;
import octavo.problem.Suggestion;
import octavo.report.ExhibitSpec;
import octavo.report.ExhibitSpec.Annotation;
import octavo.report.ExhibitSpec.Axis;
import octavo.report.ExhibitSpec.Type;

/** What an axis cannot honestly show, and annotations that stand beyond it. */
final class AxisCheck {
    private static final int MOST_STEPS = 24;
    private static final Set<Type> BASED =
            Set.of(Type.BULLET, Type.BAR, Type.SHARE, Type.COLUMN, Type.STACKED, Type.STEP, Type.AREA);
    private static final Set<Type> SKIPPING = Set.of(Type.BAR, Type.COLUMN);
    private static final Set<Type> ANNOTATED =
            Set.of(Type.BAR, Type.COLUMN, Type.STACKED, Type.LINE, Type.STEP, Type.AREA, Type.SCATTER);
    private static final Set<Type> TIMES = Set.of(Type.LINE, Type.STEP, Type.AREA);

    private final ExhibitSpec spec;
    private final ChartData data;
    private final Problems problems;

    AxisCheck(ExhibitSpec spec, ChartData data, Problems problems) {
        this.spec = spec;
        this.data = data;
        this.problems = problems;
    }

    void check() {
        spec.axis().ifPresent(axis -> axis(axis, "axis", data.least(), data.greatest()));
        spec.x().flatMap(ExhibitSpec.Scatter::axis).ifPresent(axis -> {
            List<BigDecimal> xs = data.rows().stream()
                    .flatMap(r -> r.x().stream())
                    .flatMap(x -> x.number().stream())
                    .sorted()
                    .toList();
            if (!xs.isEmpty()) {
                axis(axis, "x.axis", xs.get(0), xs.get(xs.size() - 1));
            }
        });
        spec.annotations().forEach(this::annotation);
    }

    private void error(String key, String code, String message, String hint) {
        problems.error(spec.at(key), code, message, hint);
    }

    private void axis(Axis axis, String key, BigDecimal low, BigDecimal high) {
        Optional<BigDecimal> from = axis.from();
        Optional<BigDecimal> to = axis.to();
        Optional<BigDecimal> step = axis.step();
        skip(axis, key);
        if (step.isPresent() && step.get().signum() <= 0) {
            error(key + ".step", "bad-axis", "an axis needs a step above 0", "leave \"step\" out to have one chosen");
            return;
        }
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) >= 0) {
            String hint = "\"to\" must be greater than \"from\"";
            error(key + ".to", "bad-axis", "the axis ends at " + to.get() + " before it begins", hint);
            return;
        }
        boolean based = BASED.contains(spec.type()) && key.equals("axis");
        if (based
                && (from.filter(f -> f.signum() > 0).isPresent()
                        || to.filter(t -> t.signum() < 0).isPresent())) {
            String message = from.filter(f -> f.signum() > 0)
                    .map(f -> "the axis starts at " + f + ", but the length of a mark must stand for its value")
                    .orElse("the axis ends below 0, but the length of a mark must stand for its value");
            String hint = SKIPPING.contains(spec.type())
                    ? "start at 0, or draw a line or dumbbell; one value far above the others can be reached with"
                            + " \"skip\""
                    : "start at 0, or draw a line or dumbbell";
            error(key + ".from", "axis-not-zero", message, hint);
        }
        boolean cut = from.isPresent() && from.get().compareTo(low) > 0
                || to.isPresent() && to.get().compareTo(high) < 0;
        if (cut && spec.type() != Type.STACKED) {
            String message = "the axis leaves out values: they run from " + low + " to " + high;
            error(key, "axis-too-short", message, "let it reach them, or leave \"axis\" out to have one chosen");
        }
        if (step.isPresent()) {
            BigDecimal range = to.orElse(high).subtract(from.orElse(low.min(BigDecimal.ZERO)));
            if (range.compareTo(step.get().multiply(new BigDecimal(MOST_STEPS))) > 0) {
                String message = "a step of " + step.get() + " makes more labels than anybody reads";
                error(key + ".step", "bad-axis", message, "leave \"step\" out to have one chosen");
            }
        }
    }

    private void skip(Axis axis, String key) {
        if (axis.skip().isEmpty()) {
            return;
        }
        BigDecimal from = axis.skip().get(0);
        BigDecimal to = axis.skip().get(1);
        if (!SKIPPING.contains(spec.type()) || !key.equals("axis")) {
            error(key + ".skip", "bad-axis", "only bars and columns can skip a part of their axis", "draw bars");
            return;
        }
        if (from.signum() <= 0) {
            error(key + ".skip", "bad-axis", "what is skipped must lie above 0, where the bars start", "");
        }
        List<BigDecimal> inside = data.everything().stream()
                .filter(n -> n.compareTo(from) > 0 && n.compareTo(to) < 0)
                .toList();
        if (!inside.isEmpty()) {
            String message = "the axis skips " + from + " to " + to + ", where " + inside.get(0) + " lies";
            error(key + ".skip", "axis-too-short", message, "skip only where there is no value");
        }
        if (data.greatest().compareTo(to) < 0) {
            error(key + ".skip", "bad-axis", "no value lies beyond what the axis skips", "leave \"skip\" out");
        }
    }

    private void annotation(Annotation a) {
        if (!ANNOTATED.contains(spec.type())) {
            String hint = "lines, steps, areas, columns, bars and scatters can have them; say it in the note";
            String type = spec.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
            problems.error(a.span(), "no-annotations", "a " + type + " has no place for annotations", hint);
            return;
        }
        if (a.value().size() == 2 && a.value().get(0).compareTo(a.value().get(1)) >= 0) {
            problems.error(a.span(), "bad-annotation", "a band runs from a value to a greater one", "swap the two");
        }
        if (a.x().size() == 2 && !a.value().isEmpty()) {
            String hint = "give one \"x\" and one \"value\" for a point";
            problems.error(a.span(), "bad-annotation", "a band stands on one axis, and this names both", hint);
        } else if (TIMES.contains(spec.type())) {
            a.x().forEach(x -> date(a, x));
        } else if (spec.type() == Type.SCATTER) {
            a.x().stream()
                    .filter(x -> !x.matches("-?\\d+(\\.\\d+)?"))
                    .forEach(x -> problems.error(
                            a.span(), "bad-annotation", "\"" + x + "\" is not a number of the horizontal axis", ""));
        } else if (!a.x().isEmpty()) {
            String hint = "give it a \"value\"";
            problems.error(a.span(), "bad-annotation", "rows and columns have no horizontal axis of values", hint);
        }
    }

    private void date(Annotation a, String x) {
        List<String> labels = data.rows().stream().map(ChartData.Row::label).toList();
        Optional<double[]> places = Moments.read(labels);
        if (places.isEmpty()) {
            if (!labels.contains(x)) {
                String message = "no row is called \"" + x + "\"";
                problems.error(a.span(), "unknown-row", message, Suggestion.hint(x, labels));
            }
            return;
        }
        double at = Dates.place(x).orElse(Double.NaN);
        double[] all = places.get();
        if (!(at >= all[0] && at <= all[all.length - 1])) {
            String message = "\"" + x + "\" is not on the axis, which runs from " + labels.get(0) + " to "
                    + labels.get(labels.size() - 1);
            problems.error(a.span(), "bad-annotation", message, "leave it out, or add data up to there");
        }
    }
}
