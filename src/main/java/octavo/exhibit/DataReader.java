package octavo.exhibit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Row;
import octavo.problem.Problems;
import octavo.problem.Suggestion;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;
import octavo.report.ExhibitSpec.Fill;
import octavo.report.ExhibitSpec.Type;

/**
 * Turns the columns that a spec names into numbers. Where the spec says {@code by}, rows that share a label become one,
 * with a series for each value of that column; a scatter keeps them apart, as groups.
 */
final class DataReader {
    private static final int LONGEST_LABEL = 120; // characters; more is a sentence, which belongs into a note

    private final ExhibitSpec spec;
    private final Dataset data;
    private final Problems problems;
    private final CellReader cells;

    DataReader(ExhibitSpec spec, Dataset data, Problems problems) {
        this.spec = spec;
        this.data = data;
        this.problems = problems;
        this.cells = new CellReader(problems);
    }

    /** The numbers; empty when {@code problems}, which must come without errors, got one. */
    Optional<ChartData> read() {
        if (!new SpecColumns(spec, data, problems).known()) {
            return Optional.empty();
        }
        if (data.rows().isEmpty()) {
            problems.error(data.span(), "no-rows", "\"" + data.id() + "\" has no rows to draw");
            return Optional.empty();
        }
        boolean pivot = spec.by().isPresent() && spec.type() != Type.SCATTER;
        if (pivot && spec.value().size() > 1) {
            String hint = "each value of \"" + spec.by().get() + "\" becomes a series already";
            problems.error(spec.at("value"), "too-many-series", "with \"by\" there is one column of values", hint);
            return Optional.empty();
        }
        List<String> groups = pivot ? groups() : List.of();
        List<Row> rows = pivot ? pivoted(groups) : single();
        List<ChartData.Series> series = pivot
                ? groups.stream().map(g -> new ChartData.Series(g, Fill.SOLID)).toList()
                : spec.value().stream()
                        .map(s -> new ChartData.Series(s.name().orElse(title(s.column())), s.fill()))
                        .toList();
        checkLabels(rows, series);
        boolean empty = rows.stream().allMatch(r -> r.values().stream().allMatch(Datum::missing));
        if (empty && !problems.hasErrors()) {
            problems.error(data.span(), "no-numbers", "no row of \"" + data.id() + "\" has a number", columnsHint());
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        sort(rows);
        return Optional.of(new ChartData(
                head(spec, spec.label().orElseThrow()),
                series,
                spec.targets().stream()
                        .map(t -> new ChartData.Target(t.name(), t.shape()))
                        .toList(),
                List.copyOf(rows),
                spec.annotations().stream().flatMap(a -> a.value().stream()).toList()));
    }

    private String columnsHint() {
        return "the spec takes them from "
                + String.join(
                        ", ",
                        spec.value().stream().map(ExhibitSpec.Series::column).toList());
    }

    private String text(Dataset.Row row, String column) {
        return Lettering.clean(row.cells().getOrDefault(column, ""));
    }

    private String label(Dataset.Row row) {
        return text(row, spec.label().orElseThrow());
    }

    /** A row for each record. */
    private List<Row> single() {
        List<Row> rows = new ArrayList<>();
        for (Dataset.Row row : data.rows()) {
            List<Datum> values = new ArrayList<>();
            for (ExhibitSpec.Series series : spec.value()) {
                Optional<String> qualifier =
                        series.qualifier().or(() -> values.isEmpty() ? spec.qualifier() : Optional.empty());
                values.add(cells.datum(row, series, qualifier));
            }
            List<Datum> targets = spec.targets().stream()
                    .map(t -> cells.datum(row, t.column()))
                    .toList();
            Optional<Datum> x =
                    spec.x().filter(s -> spec.type() == Type.SCATTER).map(s -> cells.datum(row, s.column()));
            rows.add(new Row(
                    label(row),
                    values,
                    targets,
                    spec.highlight().contains(label(row)),
                    row.at(spec.label().orElseThrow()),
                    x,
                    spec.by().map(column -> text(row, column))));
        }
        return rows;
    }

    /** The values of the column that makes series, in the order in which they come. */
    private List<String> groups() {
        Set<String> groups = new LinkedHashSet<>();
        String column = spec.by().orElseThrow();
        for (Dataset.Row row : data.rows()) {
            String group = text(row, column);
            if (group.isEmpty()) {
                problems.error(
                        row.at(column),
                        "no-label",
                        "the row belongs to no series",
                        "they are named in column \"" + column + "\"");
            } else {
                groups.add(group);
            }
        }
        return List.copyOf(groups);
    }

    /** A row for each label, in the order of dates if they are dates. */
    private List<Row> pivoted(List<String> groups) {
        Map<String, Map<String, Dataset.Row>> records = new LinkedHashMap<>();
        for (Dataset.Row row : data.rows()) {
            String group = text(row, spec.by().orElseThrow());
            Dataset.Row before = records.computeIfAbsent(label(row), l -> new LinkedHashMap<>())
                    .putIfAbsent(group, row);
            if (before != null && !group.isEmpty()) {
                String message = "\"" + group + "\" has two values for \"" + label(row) + "\"";
                problems.error(
                        row.at(spec.by().get()),
                        "duplicate-row",
                        message,
                        "the other is in line " + before.span().line());
            }
        }
        List<Row> rows = new ArrayList<>();
        records.forEach((label, record) -> rows.add(pivoted(label, record, groups)));
        Moments.read(rows.stream().map(Row::label).toList()).ifPresent(places -> {
            Map<String, Double> at = new LinkedHashMap<>();
            for (int i = 0; i < places.length; i++) {
                at.put(rows.get(i).label(), places[i]);
            }
            rows.sort(Comparator.comparing(r -> at.get(r.label())));
        });
        return rows;
    }

    private Row pivoted(String label, Map<String, Dataset.Row> record, List<String> groups) {
        Dataset.Row first = record.values().iterator().next();
        ExhibitSpec.Series series = spec.value().get(0);
        Optional<String> qualifier = series.qualifier().or(spec::qualifier);
        List<Datum> values = groups.stream()
                .map(g -> Optional.ofNullable(record.get(g))
                        .map(row -> cells.datum(row, series, qualifier))
                        .orElse(Datum.gap(first.span())))
                .toList();
        List<Datum> targets =
                spec.targets().stream().map(t -> cells.datum(first, t.column())).toList();
        return new Row(
                label,
                values,
                targets,
                spec.highlight().contains(label),
                first.at(spec.label().orElseThrow()),
                Optional.empty(),
                Optional.empty());
    }

    /** A number of the first series with what its row says of it. */
    String qualified(Dataset.Row row, String number, Studio studio) {
        return studio.qualified(number, cells.qualifier(row, spec.qualifier()));
    }

    private void checkLabels(List<Row> rows, List<ChartData.Series> series) {
        Set<String> seen = new HashSet<>();
        boolean nameless = spec.type() == Type.SCATTER && rows.size() > ScatterChart.NAMED;
        for (Row row : rows) {
            if (row.label().isEmpty()) {
                problems.error(row.span(), "no-label", "the row has no label", columnHint());
            } else if (!seen.add(row.label()) && !nameless) {
                String message = "two rows are called \"" + row.label() + "\"";
                String hint =
                        "tell them apart, or the reader cannot; if a column makes the difference, name it as \"by\"";
                problems.warning(row.span(), "duplicate-row", message, hint);
            }
            if (row.label().length() > LONGEST_LABEL) {
                String message =
                        "the label has " + row.label().length() + " characters; a chart has room for " + LONGEST_LABEL;
                problems.error(
                        row.span(),
                        "label-too-long",
                        message,
                        "name the row in a few words, and say the rest in the note");
            }
        }
        series.forEach(s -> seen.add(s.name())); // lines are highlighted by their name
        int item = 0;
        for (String wanted : spec.highlight()) {
            if (!seen.contains(wanted)) {
                String message = "unknown row \"" + wanted + "\"";
                problems.error(spec.at("highlight." + item), "unknown-row", message, Suggestion.hint(wanted, seen));
            }
            item++;
        }
    }

    private String columnHint() {
        return "labels come from column \"" + spec.label().orElseThrow() + "\"";
    }

    /** Sorts by the first series; gaps go last. */
    private void sort(List<Row> rows) {
        if (spec.sort() == ExhibitSpec.Sort.GIVEN) {
            return;
        }
        Comparator<BigDecimal> order = Comparator.naturalOrder();
        Comparator<BigDecimal> wanted = spec.sort() == ExhibitSpec.Sort.ASCENDING ? order : order.reversed();
        rows.sort(Comparator.comparing(r -> r.first().number().orElse(null), Comparator.nullsLast(wanted)));
    }

    /** What a column is called where no series names it. */
    static String head(ExhibitSpec spec, String column) {
        return spec.labels().getOrDefault(column, title(column));
    }

    /** {@code rate-2020} as a heading: "Rate 2020". */
    static String title(String column) {
        String text = Lettering.clean(column.replace('_', ' ').replaceAll("-(?=\\p{L}|\\d{4})", " "));
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
