package octavo.exhibit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Row;
import octavo.problem.Problems;
import octavo.report.ExhibitSpec;
import octavo.report.ExhibitSpec.Type;

/** What a type of exhibit cannot honestly or legibly show. */
final class Checks {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.5"); // shares rounded each may sum to a little over
    private static final int MOST_ROWS = 40;
    private static final int MOST_COLUMNS = 40;
    private static final int MOST_POINTS = 400;
    private static final int MOST_DATES = 1500;
    private static final int MOST_LINES = 8;
    private static final int MOST_GROUPS = 4;
    private static final int MOST_SLOPES = 20;
    private static final int MOST_PANELS = 16;
    private static final int MOST_CELLS_ACROSS = 12;
    private static final Set<Type> ROWS = Set.of(Type.BULLET, Type.BAR, Type.SHARE, Type.DUMBBELL, Type.HEAT);
    private static final Set<Type> COLUMNS = Set.of(Type.COLUMN, Type.STACKED);
    private static final Set<Type> TIMES = Set.of(Type.LINE, Type.STEP, Type.AREA, Type.SMALL_MULTIPLES);
    private static final Set<Type> WHOLES = Set.of(Type.SHARE, Type.WAFFLE, Type.DONUT);

    private static final Set<Type> ONE_AXIS =
            Set.of(Type.BAR, Type.COLUMN, Type.STACKED, Type.LINE, Type.STEP, Type.AREA, Type.DUMBBELL, Type.SLOPE);
    private static final Pattern UNIT =
            Pattern.compile(".*(?:\\(([^()]{1,12})\\)|, (%|[$€£¥][^ ]*|[A-Za-z²³°/]{1,4}))");
    private static final double INVISIBLE = 200; // times; less than a pt of a plot

    private final ExhibitSpec spec;
    private final Problems problems;

    Checks(ExhibitSpec spec, Problems problems) {
        this.spec = spec;
        this.problems = problems;
    }

    /** Looks at a chart with numbers. */
    void data(ChartData data) {
        new AxisCheck(spec, data, problems).check();
        counts(data);
        series(data);
        signs(data);
        units(data);
        if (WHOLES.contains(spec.type())) {
            whole(data);
        }
        if (TIMES.contains(spec.type())) {
            order(data);
        }
    }

    /** At the type, since another type could show it. */
    private void error(String code, String message, String hint) {
        problems.error(spec.at("type"), code, message, hint);
    }

    private void at(String key, String code, String message, String hint) {
        problems.error(spec.at(key), code, message, hint);
    }

    private void counts(ChartData data) {
        int rows = data.rows().size();
        if (ROWS.contains(spec.type()) && rows > MOST_ROWS) {
            String hint = "show the top ones and one row for the others, or set \"type: table\"";
            error("too-many-rows", rows + " rows are more than a chart of rows can show (" + MOST_ROWS + ")", hint);
        }
        if (spec.type() == Type.SCATTER && rows > MOST_POINTS) {
            error(
                    "too-many-rows",
                    rows + " points are more than can be told apart (" + MOST_POINTS + ")",
                    "draw a sample");
        }
        if (spec.type() == Type.SCATTER && ScatterChart.groups(data).size() > MOST_GROUPS) {
            String message =
                    ScatterChart.groups(data).size() + " groups are more than can be told apart (" + MOST_GROUPS + ")";
            at("by", "too-many-series", message, "leave \"by\" out, and highlight the rows that matter");
        }
        if (spec.type() == Type.SLOPE && rows > MOST_SLOPES) {
            String message = rows + " lines are more than can be told apart (" + MOST_SLOPES + ")";
            error("too-many-rows", message, "show the main ones, or draw a dumbbell");
        }
        if (COLUMNS.contains(spec.type()) && rows > MOST_COLUMNS) {
            error("too-many-rows", rows + " columns are more than fit (" + MOST_COLUMNS + ")", "draw a line, or rows");
        }
        if (TIMES.contains(spec.type()) && rows > MOST_DATES) {
            error(
                    "too-many-rows",
                    rows + " dates are more than a line can show (" + MOST_DATES + ")",
                    "take averages of weeks or months");
        }
        if (TIMES.contains(spec.type()) && rows < 2) {
            error("too-few-rows", "a line needs two dates", "say it in the text, or draw a bar");
        }
        long slices = data.rows().stream().filter(r -> !r.first().missing()).count() + (rest(data) ? 1 : 0);
        if (spec.type() == Type.DONUT && slices > 3) {
            error("too-many-slices", slices + " slices cannot be compared; a donut has at most 3", "draw bars");
        }
        if (spec.type() == Type.WAFFLE && slices > 4) {
            error(
                    "too-many-slices",
                    slices + " kinds of squares cannot be told apart; a waffle has at most 4",
                    "draw bars");
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

    /** Series on one axis must have one unit, and be of a size that shows each of them. */
    private void units(ChartData data) {
        if (!ONE_AXIS.contains(spec.type())) {
            return;
        }
        String first = "";
        for (int s = 0; s < data.series().size(); s++) {
            Matcher unit = UNIT.matcher(data.series().get(s).name());
            String said = unit.matches() ? Optional.ofNullable(unit.group(1)).orElse(unit.group(2)) : "";
            if (!first.isEmpty() && !said.isEmpty() && !said.equals(first)) {
                String message = "mixed units on one axis: \"" + first + "\" and \"" + said + "\"";
                at("value." + s, "mixed-units", message, "make two exhibits, or bring the series to one unit");
            }
            first = first.isEmpty() ? said : first;
        }
        double greatest = data.numbers().stream()
                .mapToDouble(n -> Math.abs(n.doubleValue()))
                .max()
                .orElse(0);
        for (int s = 0; s < data.series().size(); s++) {
            int series = s;
            double own = data.rows().stream()
                    .mapToDouble(r -> Math.abs(r.values().get(series).value()))
                    .max()
                    .orElse(0);
            if (own > 0 && own * INVISIBLE < greatest) {
                String message =
                        "\"" + data.series().get(s).name() + "\" is too small beside the other series to be seen";
                String hint = "show shares or an index, or make two exhibits";
                problems.warning(spec.at(spec.by().isPresent() ? "by" : "value." + s), "flat-series", message, hint);
            }
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
                Type.SCATTER,
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
                    problems.error(datum.span(), "negative-value", message, "draw bars, columns or a line");
                }
            }
            for (Datum target : row.targets()) {
                if (!target.missing() && target.value() < 0) {
                    problems.error(
                            target.span(),
                            "negative-value",
                            "a target below 0 has no place on this axis",
                            "draw a dumbbell");
                }
            }
        }
    }

    private void whole(ChartData data) {
        BigDecimal greatest = data.numbers().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        boolean broken =
                data.numbers().stream().anyMatch(n -> n.stripTrailingZeros().scale() > 0);
        boolean percent100 = Percent.is(spec) || spec.type() != Type.DONUT;
        if (percent100 && broken && greatest.signum() > 0 && greatest.compareTo(BigDecimal.ONE) <= 0) {
            String message = "the greatest share is " + greatest + ", so these look like fractions of 1";
            problems.error(data.rows().get(0).first().span(), "fractions", message, "write shares in per cent");
            return;
        }
        BigDecimal most = HUNDRED.add(ROUNDING);
        if (spec.type() == Type.SHARE) {
            for (Row row : data.rows()) {
                BigDecimal sum = row.values().stream()
                        .flatMap(d -> d.number().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                if (sum.compareTo(most) > 0) {
                    String hint = "shares are per cent of a whole, so the columns of a row sum to at most 100";
                    String message = "the shares of \"" + row.label() + "\" sum to " + sum;
                    problems.error(row.first().span(), "over-hundred", message, hint);
                }
            }
            return;
        }
        BigDecimal sum = sum(data);
        boolean percent =
                spec.type() == Type.WAFFLE || Percent.is(spec) || spec.rest().isPresent();
        if (percent && sum.compareTo(most) > 0) {
            String hint = "shares are per cent of a whole, so the rows sum to 100";
            problems.error(data.rows().get(0).first().span(), "over-hundred", "the shares sum to " + sum, hint);
        }
        boolean short_ =
                sum.compareTo(HUNDRED.subtract(ROUNDING)) < 0 && spec.rest().isEmpty();
        if (percent && short_) {
            String hint = "say under \"rest\" what the remaining " + HUNDRED.subtract(sum) + " are";
            problems.error(data.rows().get(0).first().span(), "under-hundred", "the shares sum to only " + sum, hint);
        }
        if (sum.signum() == 0) {
            problems.error(
                    data.rows().get(0).first().span(),
                    "no-numbers",
                    "there is nothing to divide: the sum is 0",
                    "draw bars");
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
}
