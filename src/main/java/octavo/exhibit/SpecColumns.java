package octavo.exhibit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import octavo.problem.Problems;
import octavo.problem.Suggestion;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;
import octavo.report.ExhibitSpec.Type;

/** Whether the columns that a spec names are there. */
final class SpecColumns {
    private final ExhibitSpec spec;
    private final Dataset data;
    private final Problems problems;

    SpecColumns(ExhibitSpec spec, Dataset data, Problems problems) {
        this.spec = spec;
        this.data = data;
        this.problems = problems;
    }

    /** The columns by the keys that name them, where they stand. */
    private Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        spec.label().ifPresent(c -> named.put("label", c));
        spec.by().ifPresent(c -> named.put("by", c));
        spec.x().ifPresent(x -> named.put("x.column", x.column()));
        spec.qualifier().ifPresent(c -> named.put("qualifier", c));
        for (int i = 0; i < spec.value().size(); i++) {
            ExhibitSpec.Series series = spec.value().get(i);
            String key = "value." + i;
            named.put(key + ".column", series.column());
            series.low().ifPresent(c -> named.put(key + ".low", c));
            series.high().ifPresent(c -> named.put(key + ".high", c));
            series.qualifier().ifPresent(c -> named.put(key + ".qualifier", c));
        }
        for (int i = 0; i < spec.targets().size(); i++) {
            named.put("targets." + i + ".column", spec.targets().get(i).column());
        }
        return named;
    }

    /** Notes what is missing; true when nothing is. */
    boolean known() {
        boolean[] known = {true};
        String hint = "the data have " + String.join(", ", data.columns());
        List<String> required =
                spec.type() == Type.SCATTER ? List.of("label", "x", "value") : List.of("label", "value");
        for (String key : required) {
            boolean there = switch (key) {
                case "label" -> spec.label().isPresent();
                case "x" -> spec.x().isPresent();
                default -> !spec.value().isEmpty();
            };
            if (!there) {
                problems.error(spec.span(), "missing-key", "key \"" + key + "\" is missing", hint);
                known[0] = false;
            }
        }
        named().forEach((key, column) -> {
            if (!data.columns().contains(column)) {
                String message = "unknown column \"" + column + "\"";
                problems.error(spec.at(key), "unknown-column", message, Suggestion.hint(column, data.columns()));
                known[0] = false;
            }
        });
        return known[0];
    }
}
