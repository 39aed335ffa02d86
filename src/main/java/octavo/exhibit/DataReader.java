package octavo.exhibit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Qualifier;
import octavo.exhibit.ChartData.Row;
import octavo.problem.Problems;
import octavo.problem.Suggestion;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;

/** Turns the columns that a spec names into numbers, and says at which place that fails. */
final class DataReader {
    private static final Set<String> GAPS = Set.of("", "n/a", "na", "-", "–", "—", "..", "...", "…");
    private static final int LONGEST_NUMBER = 30; // digits; more is no measurement

    private final ExhibitSpec spec;
    private final Dataset data;
    private final Problems problems;

    DataReader(ExhibitSpec spec, Dataset data, Problems problems) {
        this.spec = spec;
        this.data = data;
        this.problems = problems;
    }

    /** The numbers; empty when {@code problems}, which must come without errors, got one. */
    Optional<ChartData> read() {
        if (!columnsKnown()) {
            return Optional.empty();
        }
        if (data.rows().isEmpty()) {
            problems.error(data.span(), "no-rows", "\"" + data.id() + "\" has no rows to draw");
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        data.rows().forEach(row -> rows.add(row(row)));
        checkLabels(rows);
        if (rows.stream().allMatch(r -> r.values().stream().allMatch(Datum::missing))) {
            problems.error(data.span(), "no-numbers", "no row of \"" + data.id() + "\" has a number", columnsHint());
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        sort(rows);
        return Optional.of(new ChartData(
                head(spec, spec.label().orElseThrow()),
                spec.value().stream()
                        .map(s -> new ChartData.Series(s.name().orElse(title(s.column())), s.fill()))
                        .toList(),
                spec.targets().stream()
                        .map(t -> new ChartData.Target(t.name(), t.shape()))
                        .toList(),
                List.copyOf(rows)));
    }

    private String columnsHint() {
        return "the spec takes them from "
                + String.join(
                        ", ",
                        spec.value().stream().map(ExhibitSpec.Series::column).toList());
    }

    private boolean columnsKnown() {
        boolean named = true;
        if (spec.label().isEmpty()) {
            problems.error(spec.span(), "missing-key", "key \"label\" is missing", known());
            named = false;
        }
        if (spec.value().isEmpty()) {
            problems.error(spec.span(), "missing-key", "key \"value\" is missing", known());
            named = false;
        }
        List<String> columns = new ArrayList<>();
        spec.label().ifPresent(columns::add);
        spec.value().forEach(s -> columns.add(s.column()));
        spec.qualifier().ifPresent(columns::add);
        spec.targets().forEach(t -> columns.add(t.column()));
        for (String column : columns) {
            if (!data.columns().contains(column)) {
                String message = "\"" + data.id() + "\" has no column \"" + column + "\"";
                problems.error(spec.span(), "unknown-column", message, Suggestion.hint(column, data.columns()));
                named = false;
            }
        }
        return named;
    }

    private String known() {
        return "the data have " + String.join(", ", data.columns());
    }

    private Row row(Dataset.Row row) {
        String label = Lettering.clean(row.cells().getOrDefault(spec.label().orElseThrow(), ""));
        List<Datum> values = new ArrayList<>();
        for (ExhibitSpec.Series series : spec.value()) {
            Qualifier qualifier = values.isEmpty() ? qualifier(row) : Qualifier.EXACT;
            values.add(datum(row, series.column(), qualifier));
        }
        List<Datum> targets = spec.targets().stream()
                .map(t -> datum(row, t.column(), Qualifier.EXACT))
                .toList();
        return new Row(label, values, targets, spec.highlight().contains(label), row.span());
    }

    /** A number of the first series with what its row says of it. */
    String qualified(Dataset.Row row, String number, Studio studio) {
        return studio.qualified(number, qualifier(row));
    }

    private Qualifier qualifier(Dataset.Row row) {
        String text = spec.qualifier()
                .map(c -> row.cells().getOrDefault(c, ""))
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT);
        return switch (text) {
            case "" -> Qualifier.EXACT;
            case "about" -> Qualifier.ABOUT;
            case "over" -> Qualifier.OVER;
            case "under" -> Qualifier.UNDER;
            default -> {
                String hint = Suggestion.hint(text, List.of("about", "over", "under"));
                problems.error(row.span(), "unknown-qualifier", "unknown qualifier \"" + text + "\"", hint);
                yield Qualifier.EXACT;
            }
        };
    }

    private Datum datum(Dataset.Row row, String column, Qualifier qualifier) {
        String text = row.cells().getOrDefault(column, "").strip();
        if (GAPS.contains(text.toLowerCase(Locale.ROOT))) {
            return Datum.GAP;
        }
        try {
            BigDecimal number = new BigDecimal(text.replace('\u2212', '-'));
            if (number.precision() <= LONGEST_NUMBER && Math.abs(number.scale()) <= LONGEST_NUMBER) {
                return new Datum(Optional.of(number.scale() < 0 ? number.setScale(0) : number), qualifier);
            }
            problems.error(row.span(), "not-a-number", said(text, column) + " is beyond what can be drawn");
        } catch (NumberFormatException e) {
            problems.error(row.span(), "not-a-number", said(text, column) + " is not a number", hint(text));
        }
        return Datum.GAP;
    }

    private static String said(String text, String column) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return "\"" + shown + "\" in column \"" + column + "\"";
    }

    private static String hint(String text) {
        if (text.matches("[-\u2212]?\\d{1,3}([,' ]\\d{3})+(\\.\\d+)?")) {
            return "write it without thousands separators: " + text.replaceAll("[,' ]", "");
        }
        if (text.matches("[-\u2212]?\\d+,\\d+")) {
            return "write decimals with a point: " + text.replace(',', '.');
        }
        if (text.matches("[-\u2212~<>]?\\s*\\d+(\\.\\d+)?\\s*\\D*")) {
            return "only the number goes here; the unit into the spec's \"unit\", and \"about\", \"over\" or \"under\""
                    + " into a column that the spec names as \"qualifier\"";
        }
        return "leave the cell empty where there is no value";
    }

    private void checkLabels(List<Row> rows) {
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            if (row.label().isEmpty()) {
                problems.error(row.span(), "no-label", "the row has no label", columnHint());
            } else if (!seen.add(row.label())) {
                String message = "two rows are called \"" + row.label() + "\"";
                problems.warning(row.span(), "duplicate-row", message, "tell them apart, or the reader cannot");
            }
        }
        spec.value().forEach(s -> seen.add(s.name().orElse(title(s.column())))); // lines are highlighted by their name
        for (String wanted : spec.highlight()) {
            if (!seen.contains(wanted)) {
                String message = "no row is called \"" + wanted + "\"";
                problems.error(spec.span(), "unknown-row", message, Suggestion.hint(wanted, seen));
            }
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
