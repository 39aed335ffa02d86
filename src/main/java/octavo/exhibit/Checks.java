package octavo.exhibit;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Row;
import octavo.problem.Problems;
import octavo.problem.Suggestion;
import octavo.report.ExhibitSpec;
import octavo.report.ExhibitSpec.Arrow;
import octavo.report.ExhibitSpec.Box;
import octavo.report.ExhibitSpec.Type;

/** What a type of exhibit cannot honestly or legibly show. */
final class Checks {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.5"); // shares rounded each may sum to a little over
    private static final int MOST_ROWS = 40;
    private static final int MOST_COLUMNS = 40;
    private static final int MOST_POINTS = 400;
    private static final int MOST_LINES = 8;
    private static final int MOST_SLOPES = 20;
    private static final int MOST_PANELS = 16;
    private static final int MOST_CELLS_ACROSS = 12;
    private static final int MOST_BOXES = 12;
    private static final Set<Type> BASED =
            Set.of(Type.BULLET, Type.BAR, Type.SHARE, Type.COLUMN, Type.STACKED, Type.STEP, Type.AREA);
    private static final Set<Type> ROWS = Set.of(Type.BULLET, Type.BAR, Type.SHARE, Type.DUMBBELL, Type.HEAT);
    private static final Set<Type> COLUMNS = Set.of(Type.COLUMN, Type.STACKED);
    private static final Set<Type> TIMES = Set.of(Type.LINE, Type.STEP, Type.AREA, Type.SMALL_MULTIPLES);
    private static final Set<Type> WHOLES = Set.of(Type.SHARE, Type.WAFFLE, Type.DONUT);

    private final ExhibitSpec spec;
    private final Problems problems;

    Checks(ExhibitSpec spec, Problems problems) {
        this.spec = spec;
        this.problems = problems;
    }

    /** Looks at a chart with numbers. */
    void data(ChartData data) {
        axis(data);
        counts(data);
        series(data);
        signs(data);
        if (WHOLES.contains(spec.type())) {
            whole(data);
        }
        if (TIMES.contains(spec.type())) {
            order(data);
        }
    }

    private void error(String code, String message, String hint) {
        problems.error(spec.span(), code, message, hint);
    }

    private void axis(ChartData data) {
        Optional<BigDecimal> from = spec.axis().flatMap(ExhibitSpec.Axis::from);
        Optional<BigDecimal> to = spec.axis().flatMap(ExhibitSpec.Axis::to);
        Optional<BigDecimal> step = spec.axis().flatMap(ExhibitSpec.Axis::step);
        if (step.isPresent() && step.get().signum() <= 0) {
            error("bad-axis", "an axis needs a step above 0", "leave \"step\" out to have one chosen");
            return;
        }
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) >= 0) {
            error("bad-axis", "the axis ends at " + to.get() + " before it begins", "");
            return;
        }
        if (BASED.contains(spec.type()) && from.isPresent() && from.get().signum() > 0) {
            String message = "the axis starts at " + from.get() + ", but the length of a mark must stand for its value";
            error("axis-not-zero", message, "start at 0, or draw a line or dumbbell");
        }
        BigDecimal low = data.least();
        BigDecimal high = data.greatest();
        boolean cut = from.isPresent() && from.get().compareTo(low) > 0
                || to.isPresent() && to.get().compareTo(high) < 0;
        if (cut && spec.type() != Type.STACKED) {
            error("axis-too-short", "the axis leaves out values: they run from " + low + " to " + high, "");
        }
        if (step.isPresent()) {
            BigDecimal range = to.orElse(high).subtract(from.orElse(low.min(BigDecimal.ZERO)));
            if (range.compareTo(step.get().multiply(new BigDecimal(24))) > 0) {
                error("bad-axis", "a step of " + step.get() + " makes more labels than anybody reads", "");
            }
        }
    }

    private void counts(ChartData data) {
        int rows = data.rows().size();
        if (ROWS.contains(spec.type()) && rows > MOST_ROWS) {
            String hint = "show the top ones and one row for the others, or set \"type: table\"";
            error("too-many-rows", rows + " rows are more than a chart of rows can show (" + MOST_ROWS + ")", hint);
        }
        if (spec.type() == Type.SLOPE && rows > MOST_SLOPES) {
            String message = rows + " lines are more than can be told apart (" + MOST_SLOPES + ")";
            error("too-many-rows", message, "show the main ones, or draw a dumbbell");
        }
        if (COLUMNS.contains(spec.type()) && rows > MOST_COLUMNS) {
            error("too-many-rows", rows + " columns are more than fit (" + MOST_COLUMNS + ")", "draw a line, or rows");
        }
        if (TIMES.contains(spec.type()) && rows > MOST_POINTS) {
            error("too-many-rows", rows + " dates are more than a line can show (" + MOST_POINTS + ")", "");
        }
        if (TIMES.contains(spec.type()) && rows < 2) {
            error("too-few-rows", "a line needs two dates", "say it in the text, or draw a bar");
        }
        long slices = data.rows().stream().filter(r -> !r.first().missing()).count() + (rest(data) ? 1 : 0);
        if (spec.type() == Type.DONUT && slices > 3) {
            error("too-many-slices", slices + " slices cannot be compared; a donut has at most 3", "draw bars");
        }
        if (spec.type() == Type.WAFFLE && slices > 4) {
            error("too-many-slices", slices + " kinds of squares cannot be told apart; a waffle has at most 4", "");
        }
    }

    /** The type as the author writes it. */
    private String type() {
        return spec.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private boolean rest(ChartData data) {
        boolean named = spec.rest().isPresent();
        return named && sum(data).compareTo(HUNDRED) < 0;
    }

    private static BigDecimal sum(ChartData data) {
        return data.rows().stream().flatMap(r -> r.first().number().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void series(ChartData data) {
        int most = switch (spec.type()) {
            case BAR, COLUMN, STACKED, AREA -> Tints.MOST;
            case SHARE -> Tints.MOST - 1;
            case LINE, STEP -> MOST_LINES;
            case DUMBBELL, SLOPE -> 2;
            case SMALL_MULTIPLES -> MOST_PANELS;
            case HEAT -> MOST_CELLS_ACROSS;
            default -> 1;
        };
        int many = data.series().size();
        if (many > most) {
            error(
                    "too-many-series",
                    many + " series in a " + type() + "; it can show " + most,
                    "make several exhibits");
        }
        if (spec.type() == Type.DUMBBELL && many < 2) {
            error("too-few-series", "a dumbbell joins two series", "name two columns under \"value\"");
        }
        if (spec.type() == Type.SLOPE && many < 2) {
            error("too-few-series", "a slope leads from one column to another", "name two columns under \"value\"");
        }
        if (spec.type() == Type.SMALL_MULTIPLES && many < 2) {
            error("too-few-series", "small multiples need two panels", "name more columns, or set \"type: line\"");
        }
    }

    private void signs(ChartData data) {
        Set<Type> signed = Set.of(
                Type.BAR,
                Type.COLUMN,
                Type.LINE,
                Type.STEP,
                Type.DUMBBELL,
                Type.HEAT,
                Type.SLOPE,
                Type.SMALL_MULTIPLES);
        boolean area = spec.type() == Type.AREA && data.series().size() == 1;
        if (signed.contains(spec.type()) || area) {
            return;
        }
        for (Row row : data.rows()) {
            for (Datum datum : row.values()) {
                if (!datum.missing() && datum.value() < 0) {
                    String message = "a " + type()
                            + " cannot show the negative value "
                            + datum.number().orElseThrow();
                    problems.error(row.span(), "negative-value", message, "draw bars, columns or a line");
                }
            }
            for (Datum target : row.targets()) {
                if (!target.missing() && target.value() < 0) {
                    problems.error(row.span(), "negative-value", "a target below 0 has no place on this axis");
                }
            }
        }
    }

    private void whole(ChartData data) {
        BigDecimal most = HUNDRED.add(ROUNDING);
        if (spec.type() == Type.SHARE) {
            for (Row row : data.rows()) {
                BigDecimal sum = row.values().stream()
                        .flatMap(d -> d.number().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                if (sum.compareTo(most) > 0) {
                    problems.error(row.span(), "over-hundred", "the shares of \"" + row.label() + "\" sum to " + sum);
                }
            }
            return;
        }
        BigDecimal sum = sum(data);
        boolean percent =
                spec.type() == Type.WAFFLE || Percent.is(spec) || spec.rest().isPresent();
        if (percent && sum.compareTo(most) > 0) {
            problems.error(data.rows().get(0).span(), "over-hundred", "the shares sum to " + sum);
        }
        boolean short_ =
                sum.compareTo(HUNDRED.subtract(ROUNDING)) < 0 && spec.rest().isEmpty();
        if (percent && short_) {
            String hint = "say under \"rest\" what the remaining " + HUNDRED.subtract(sum) + " are";
            problems.error(data.rows().get(0).span(), "under-hundred", "the shares sum to only " + sum, hint);
        }
        if (sum.signum() == 0) {
            problems.error(data.rows().get(0).span(), "no-numbers", "there is nothing to divide: the sum is 0");
        }
    }

    /** Dates must run forward, or the line would run back. */
    private void order(ChartData data) {
        List<String> labels = data.rows().stream().map(Row::label).toList();
        Moments.read(labels).ifPresent(places -> {
            for (int i = 1; i < places.length; i++) {
                if (places[i] <= places[i - 1]) {
                    String message = "\"" + labels.get(i) + "\" does not come after \"" + labels.get(i - 1) + "\"";
                    problems.error(data.rows().get(i).span(), "not-in-order", message, "sort the rows by date");
                    return;
                }
            }
        });
    }

    /** Looks at boxes and arrows. */
    void pattern() {
        if (spec.boxes().isEmpty()) {
            error("no-boxes", "a pattern needs boxes", "list them under \"boxes\", each with id and title");
        }
        if (spec.boxes().size() > MOST_BOXES) {
            error("too-many-boxes", spec.boxes().size() + " boxes are more than anybody follows", "");
        }
        Set<String> ids = new HashSet<>();
        for (Box box : spec.boxes()) {
            if (!ids.add(box.id())) {
                error("duplicate-id", "two boxes are called \"" + box.id() + "\"", "");
            }
        }
        for (Arrow arrow : spec.arrows()) {
            for (String end : List.of(arrow.from(), arrow.to())) {
                if (!ids.contains(end)) {
                    error("unknown-box", "an arrow names no box: \"" + end + "\"", Suggestion.hint(end, ids));
                }
            }
            if (arrow.from().equals(arrow.to())) {
                error("bad-arrow", "an arrow leads from \"" + arrow.from() + "\" to itself", "");
            }
        }
        Set<String> names = new HashSet<>(ids);
        spec.boxes().forEach(b -> names.add(b.title()));
        for (String wanted : spec.highlight()) {
            if (!names.contains(wanted)) {
                error("unknown-row", "no box is called \"" + wanted + "\"", Suggestion.hint(wanted, names));
            }
        }
    }
}
