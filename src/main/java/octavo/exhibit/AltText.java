package octavo.exhibit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Row;
import octavo.report.ExhibitSpec;

/**
 * Says in words what a chart of numbers shows: what kind it is, what it measures, the values in order (all of them up to
 * eight, then the first, the last and the extremes), and what comes of them against the targets.
 */
final class AltText {
    private static final int ALL = 8;
    private static final Pattern PER_CENT = Pattern.compile("[,，]\\s*%$"); // which every value says again
    private final Studio studio;
    private final ExhibitSpec spec;
    private final ChartData data;
    private final String unit;

    AltText(Studio studio, ExhibitSpec spec, ChartData data) {
        this.studio = studio;
        this.spec = spec;
        this.data = data;
        this.unit = spec.unit().orElse(Percent.is(spec) ? "%" : "");
    }

    String compose() {
        List<String> sentences = new ArrayList<>();
        sentences.add(say("alt.intro", type(), measure()));
        switch (spec.type()) {
            case LINE, STEP, AREA, SMALL_MULTIPLES -> new AltSeries(this, data).say(sentences);
            case SCATTER -> new AltScatter(this, data, across()).say(sentences);
            default -> rows(sentences);
        }
        for (int t = 0; t < data.targets().size(); t++) {
            target(t, sentences);
        }
        spec.rest().ifPresent(r -> sentences.add(say("alt.rest", r)));
        annotations(sentences);
        if (spec.type() != ExhibitSpec.Type.SCATTER) {
            highlights(sentences);
        }
        return String.join(say("sentence.space"), sentences);
    }

    String say(String key, Object... arguments) {
        return studio.wording().get(key, arguments);
    }

    private String type() {
        return say("type." + spec.type().name().toLowerCase(Locale.ROOT));
    }

    private String measure() {
        if (spec.type() == ExhibitSpec.Type.SCATTER) {
            return say("alt.against", data.series().get(0).name(), across());
        }
        return spec.subtitle()
                .map(subtitle -> unit.equals("%") ? PER_CENT.matcher(subtitle).replaceFirst("") : subtitle)
                .orElseGet(() ->
                        join(data.series().stream().map(ChartData.Series::name).toList()));
    }

    String join(List<String> items) {
        return String.join(say("list.comma"), items);
    }

    String clauses(List<String> items) {
        return String.join(say("list.semicolon"), items);
    }

    String value(Datum datum) {
        String value = studio.spoken(datum, unit);
        return datum.missing() || datum.range().isEmpty()
                ? value
                : say(
                        "alt.range",
                        value,
                        studio.figures().shown(datum.least()),
                        studio.figures().shown(datum.most()));
    }

    private String pair(Row row, int series) {
        return say("alt.pair", row.label(), value(row.values().get(series)));
    }

    private void rows(List<String> sentences) {
        if (data.series().size() == 1) {
            if (data.rows().size() <= ALL) {
                sentences.add(say(
                        "alt.list",
                        clauses(data.rows().stream().map(r -> pair(r, 0)).toList())));
            } else {
                summary(0, sentences);
            }
            return;
        }
        if (data.rows().size() * data.series().size() <= 2 * ALL) {
            for (Row row : data.rows()) {
                List<String> values = new ArrayList<>();
                for (int s = 0; s < data.series().size(); s++) {
                    values.add(say(
                            "alt.pair",
                            data.series().get(s).name(),
                            value(row.values().get(s))));
                }
                sentences.add(say("alt.row", row.label(), clauses(values)));
            }
            return;
        }
        for (int s = 0; s < data.series().size(); s++) {
            summary(s, sentences);
        }
    }

    /** First, last and extremes of a series. */
    private void summary(int s, List<String> sentences) {
        List<Row> there =
                data.rows().stream().filter(r -> !r.values().get(s).missing()).toList();
        if (there.isEmpty()) {
            return;
        }
        Row first = there.get(0);
        Row last = there.get(there.size() - 1);
        String name = data.series().size() > 1
                ? say("alt.series", data.series().get(s).name())
                : "";
        sentences.add(name + say("alt.ends", there.size(), at(first, s), at(last, s)));
        Row high = extreme(there, s, Comparator.naturalOrder());
        Row low = extreme(there, s, Comparator.reverseOrder());
        sentences.add(say("alt.extremes", at(high, s), at(low, s)));
    }

    private static Row extreme(List<Row> rows, int s, Comparator<BigDecimal> order) {
        return rows.stream()
                .max(Comparator.comparing(r -> r.values().get(s).number().orElseThrow(), order))
                .orElseThrow();
    }

    private String across() {
        ExhibitSpec.Scatter x = spec.x().orElseThrow();
        return x.name().orElseGet(() -> DataReader.title(x.column()));
    }

    /** What reference lines, bands and points say; and what the axis leaves out. */
    private void annotations(List<String> sentences) {
        List<String> marked = new ArrayList<>();
        for (ExhibitSpec.Annotation a : spec.annotations()) {
            List<String> places = new ArrayList<>();
            a.x().stream()
                    .map(x -> Dates.written(x, studio.wording()))
                    .reduce((from, to) -> say("alt.span", from, to))
                    .ifPresent(places::add);
            a.value().stream()
                    .map(v -> studio.number(v, unit))
                    .reduce((from, to) -> say("alt.span", from, to))
                    .ifPresent(places::add);
            marked.add(say("alt.paren", join(places), a.label()));
        }
        if (!marked.isEmpty()) {
            sentences.add(say("alt.marked", clauses(marked)));
        }
        spec.axis()
                .map(ExhibitSpec.Axis::skip)
                .filter(s -> !s.isEmpty())
                .ifPresent(s ->
                        sentences.add(say("alt.skip", studio.number(s.get(0), unit), studio.number(s.get(1), unit))));
    }

    /** A value with the row it belongs to in parentheses. */
    String at(Row row, int s) {
        String label = Dates.written(row.label(), studio.wording());
        return say("alt.paren", label, value(row.values().get(s)));
    }

    String moment(Row row, int s) {
        String date = Dates.written(row.label(), studio.wording());
        return say("alt.moment", date, value(row.values().get(s)));
    }

    private void target(int t, List<String> sentences) {
        String name = data.targets().get(t).name();
        List<Row> there =
                data.rows().stream().filter(r -> !r.targets().get(t).missing()).toList();
        if (there.isEmpty()) {
            return;
        }
        boolean same = there.stream()
                        .map(r -> r.targets().get(t).number().orElseThrow().stripTrailingZeros())
                        .distinct()
                        .count()
                == 1;
        if (same) {
            sentences.add(say("alt.target", name, value(there.get(0).targets().get(t))));
        } else if (there.size() <= ALL) {
            List<String> each = there.stream()
                    .map(r -> say("alt.pair", r.label(), value(r.targets().get(t))))
                    .toList();
            sentences.add(say("alt.targets", name, clauses(each)));
        }
        finding(name, t, there.stream().filter(r -> !r.first().missing()).toList(), sentences);
    }

    /** What comes of a target; nothing where a bound leaves open on which side of it a value lies. */
    private void finding(String name, int t, List<Row> rows, List<String> sentences) {
        List<Row> below = rows.stream().filter(r -> missed(r, t).signum() > 0).toList();
        boolean open = rows.stream().anyMatch(r -> open(r, missed(r, t).signum() > 0));
        if (rows.isEmpty() || open) {
            return;
        }
        boolean later = data.targets().get(t).shape() == ExhibitSpec.Target.Shape.DIAMOND;
        if (below.isEmpty()) {
            sentences.add(say(rows.size() == 1 ? "alt.met.one" : "alt.met.all", name));
            return;
        }
        Row worst = below.stream().max(Comparator.comparing(r -> missed(r, t))).orElseThrow();
        String by = distance(worst, missed(worst, t));
        if (later) { // its time has not come: say how far it is, not that it was missed
            sentences.add(
                    rows.size() == 1 ? say("alt.later.one", name, by) : say("alt.later", name, worst.label(), by));
        } else if (rows.size() == 1) {
            sentences.add(say("alt.missed.one", name, by));
        } else if (below.size() == rows.size()) {
            sentences.add(say("alt.missed.all", name, worst.label(), by));
        } else {
            sentences.add(say("alt.missed.some", rows.size() - below.size(), rows.size(), name, worst.label(), by));
        }
    }

    private static boolean open(Row row, boolean below) {
        ChartData.Qualifier said = row.first().qualifier();
        return below ? said == ChartData.Qualifier.OVER : said == ChartData.Qualifier.UNDER;
    }

    private static BigDecimal missed(Row row, int t) {
        return row.targets()
                .get(t)
                .number()
                .orElseThrow()
                .subtract(row.first().number().orElseThrow());
    }

    private String distance(Row row, BigDecimal missed) {
        String number = studio.number(missed, unit.equals("%") ? "" : unit);
        boolean one = missed.compareTo(BigDecimal.ONE) == 0;
        String said = unit.equals("%") ? say(one ? "alt.point" : "alt.points", number) : number;
        return studio.qualified(said, Shortfall.opposite(row.first().qualifier()));
    }

    private void highlights(List<String> sentences) {
        List<String> names = new ArrayList<>();
        data.rows().stream().filter(Row::highlighted).forEach(r -> names.add(r.label()));
        data.series().stream()
                .map(ChartData.Series::name)
                .filter(spec.highlight()::contains)
                .forEach(names::add);
        Optional.of(names)
                .filter(n -> !n.isEmpty()
                        && n.size() < data.rows().size() + data.series().size() - 1)
                .ifPresent(n -> sentences.add(say("alt.highlight", join(n))));
    }
}
