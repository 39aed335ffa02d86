package octavo.exhibit;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.exhibit.ChartData.Datum;
import octavo.exhibit.ChartData.Qualifier;
import octavo.exhibit.ChartData.Range;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.problem.Suggestion;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec.Series;

/** Turns cells into numbers, and says at which cell that fails and how to write it. */
final class CellReader {
    private static final Set<String> GAPS = Set.of("", "n/a", "na", "-", "–", "—", "..", "...", "…");
    private static final int LONGEST_NUMBER = 30; // digits; more is no measurement
    private static final Pattern WITH_UNIT =
            Pattern.compile("([$€£¥]?)\\s*[-\u2212]?\\d[\\d.,' ]*\\s*([^\\d\\s.,'][^\\d]*)?");

    private final Problems problems;
    private final Map<String, Place> units = new HashMap<>(); // by column: the first unit that stood in a cell

    private record Place(String unit, Span span) {}

    CellReader(Problems problems) {
        this.problems = problems;
    }

    /** A series' value with what its row says of it. */
    Datum datum(Dataset.Row row, Series series, Optional<String> qualifier) {
        Datum plain = datum(row, series.column());
        Optional<BigDecimal> low =
                series.low().flatMap(column -> datum(row, column).number());
        Optional<BigDecimal> high =
                series.high().flatMap(column -> datum(row, column).number());
        Optional<Range> range =
                low.isPresent() || high.isPresent() ? Optional.of(new Range(low, high)) : Optional.empty();
        Datum datum = new Datum(plain.number(), qualifier(row, qualifier), range, plain.span());
        if (!datum.missing() && !datum.withinRange()) {
            String message = "the value " + plain.number().orElseThrow() + " lies outside its own range";
            problems.error(plain.span(), "outside-range", message, "\"low\" is at most the value, \"high\" at least");
        }
        return datum;
    }

    /** A number, exact. */
    Datum datum(Dataset.Row row, String column) {
        String text = row.cells().getOrDefault(column, "").strip();
        Span at = row.at(column);
        if (GAPS.contains(text.toLowerCase(Locale.ROOT))) {
            return Datum.gap(at);
        }
        try {
            BigDecimal number = new BigDecimal(text.replace('\u2212', '-'));
            if (number.precision() <= LONGEST_NUMBER && Math.abs(number.scale()) <= LONGEST_NUMBER) {
                BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
                return new Datum(Optional.of(plain), Qualifier.EXACT, Optional.empty(), at);
            }
            problems.error(
                    at,
                    "not-a-number",
                    said(text, column) + " is beyond what can be drawn",
                    "give the numbers in thousands, millions or billions, and say so in the subtitle");
        } catch (NumberFormatException e) {
            refuse(text, column, at);
        }
        return Datum.gap(at);
    }

    /** What a row says of its value. */
    Qualifier qualifier(Dataset.Row row, Optional<String> column) {
        String text = column.map(c -> row.cells().getOrDefault(c, ""))
                .orElse("")
                .strip()
                .toLowerCase(Locale.ROOT);
        return switch (text) {
            case "" -> Qualifier.EXACT;
            case "about", "~", "approximate" -> Qualifier.ABOUT;
            case "over", ">", "minimum" -> Qualifier.OVER;
            case "under", "<", "maximum" -> Qualifier.UNDER;
            default -> {
                String hint = Suggestion.hint(text, List.of("about", "over", "under"));
                Span at = row.at(column.orElseThrow());
                problems.error(at, "unknown-qualifier", "unknown qualifier \"" + text + "\"", hint);
                yield Qualifier.EXACT;
            }
        };
    }

    private void refuse(String text, String column, Span at) {
        Optional<String> unit = unit(text);
        Place first = units.get(column);
        if (unit.isPresent() && first != null && !first.unit().equals(unit.get())) {
            String message = "mixed units in column \"" + column + "\": \"" + unit.get() + "\" here, \"" + first.unit()
                    + "\" in line " + first.span().line();
            problems.error(
                    at, "mixed-units", message, "bring all values to one unit, and name it in the spec's \"unit\"");
            return;
        }
        unit.filter(u -> first == null).ifPresent(u -> units.put(column, new Place(u, at)));
        problems.error(at, "not-a-number", said(text, column) + " is not a number", hint(text));
    }

    /** What stands beside a number, such as "%", "bn" or "$". */
    private static Optional<String> unit(String text) {
        Matcher matcher = WITH_UNIT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(1)
                + (matcher.group(2) == null ? "" : matcher.group(2).strip());
        return unit.isEmpty() ? Optional.empty() : Optional.of(unit);
    }

    private static String said(String text, String column) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return "\"" + shown + "\" in column \"" + column + "\"";
    }

    private static String hint(String text) {
        if (text.matches("[-\u2212]?\\d{1,3}([,' \u00a0\u202f]\\d{3})+(\\.\\d+)?")) {
            return "write it without thousands separators: " + text.replaceAll("[,' \u00a0\u202f]", "");
        }
        if (text.matches("[-\u2212]?\\d{1,3}(\\.\\d{3})+,\\d+")) {
            return "write it as " + text.replace(".", "").replace(',', '.');
        }
        if (text.matches("[-\u2212]?\\d+,\\d+")) {
            return "write decimals with a point: " + text.replace(',', '.');
        }
        if (text.matches("[~<>≈≥≤]\\s*\\d+(\\.\\d+)?\\s*\\D*") || unit(text).isPresent()) {
            return "only the number goes here; the unit into the spec's \"unit\", and \"about\", \"over\" or \"under\""
                    + " into a column that the spec names as \"qualifier\"";
        }
        return "leave the cell empty where there is no value";
    }
}
