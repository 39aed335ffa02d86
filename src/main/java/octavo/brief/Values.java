package octavo.brief;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import octavo.edition.Phrases;
import octavo.problem.Problems;
import octavo.problem.Suggestion;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;
import octavo.report.Inline;
import octavo.report.Report;

/** Takes numbers for running text from the data of exhibits, so that the two never disagree. */
final class Values {
    private final Report report;
    private final Phrases phrases;
    private final Problems problems;

    Values(Report report, Phrases phrases, Problems problems) {
        this.report = report;
        this.phrases = phrases;
        this.problems = problems;
    }

    /** The number in the language's form, or empty after a problem was noted at the value's place. */
    Optional<String> number(Inline.Value value) {
        ExhibitSpec spec = report.exhibits().get(value.exhibit());
        Dataset data = report.datasets()
                .get(spec == null ? value.exhibit() : spec.data().orElse(""));
        if (data == null || data.columns().isEmpty()) {
            return problem(
                    value,
                    "exhibit",
                    value.exhibit(),
                    List.copyOf(report.exhibits().keySet()));
        }
        String label = spec == null
                ? data.columns().get(0)
                : spec.label().orElse(data.columns().get(0));
        List<String> labels = data.rows().stream()
                .map(row -> row.cells().getOrDefault(label, ""))
                .toList();
        int row = index(labels, value.row());
        if (row < 0) {
            return problem(value, "row", value.row(), labels);
        }
        if (!data.columns().contains(value.column())) {
            return problem(value, "column", value.column(), data.columns());
        }
        String cell =
                data.rows().get(row).cells().getOrDefault(value.column(), "").strip();
        try {
            return Optional.of(phrases.number(new BigDecimal(cell)));
        } catch (NumberFormatException e) {
            problems.error(
                    value.span(),
                    "no-number",
                    cell.isEmpty() ? "the cell is empty" : "\"" + cell + "\" is not a number",
                    "row \"" + labels.get(row) + "\", column \"" + value.column() + "\" of "
                            + data.rows().get(row).span());
            return Optional.empty();
        }
    }

    /** Rows answer to their label, to its case aside, and to its words joined by hyphens. */
    private static int index(List<String> labels, String wanted) {
        if (labels.contains(wanted)) {
            return labels.indexOf(wanted);
        }
        for (int i = 0; i < labels.size(); i++) {
            if (slug(labels.get(i)).equals(slug(wanted))) {
                return i;
            }
        }
        return -1;
    }

    private static String slug(String label) {
        return label.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "-");
    }

    private Optional<String> problem(Inline.Value value, String what, String name, List<String> known) {
        problems.error(
                value.span(), "unknown-" + what, "no " + what + " \"" + name + "\"", Suggestion.hint(name, known));
        return Optional.empty();
    }
}
