package octavo.exhibit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import octavo.problem.Problems;
import octavo.problem.Suggestion;
import octavo.report.ExhibitSpec;
import octavo.report.ExhibitSpec.Arrow;
import octavo.report.ExhibitSpec.Box;

/** What a pattern of boxes and arrows cannot legibly show. */
final class PatternCheck {
    private static final int MOST_BOXES = 12;

    private final ExhibitSpec spec;
    private final Problems problems;

    PatternCheck(ExhibitSpec spec, Problems problems) {
        this.spec = spec;
        this.problems = problems;
    }

    void check() {
        List<Box> boxes = spec.boxes();
        if (boxes.isEmpty()) {
            problems.error(spec.span(), "missing-key", "key \"boxes\" is missing", "a pattern is made of boxes");
        }
        if (boxes.size() > MOST_BOXES) {
            String message = boxes.size() + " boxes are more than anybody follows (" + MOST_BOXES + ")";
            problems.error(spec.at("boxes"), "too-many-boxes", message, "draw two patterns");
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < boxes.size(); i++) {
            String id = boxes.get(i).id();
            if (!ids.add(id)) {
                String message = "two boxes have the id \"" + id + "\"";
                problems.error(spec.at("boxes." + i + ".id"), "duplicate-id", message, "");
            }
        }
        for (int i = 0; i < spec.arrows().size(); i++) {
            arrow(spec.arrows().get(i), "arrows." + i, ids);
        }
        Set<String> names = new HashSet<>(ids);
        boxes.forEach(b -> names.add(b.title()));
        int item = 0;
        for (String wanted : spec.highlight()) {
            if (!names.contains(wanted)) {
                String message = "no box is called \"" + wanted + "\"";
                problems.error(spec.at("highlight." + item), "unknown-row", message, Suggestion.hint(wanted, names));
            }
            item++;
        }
    }

    private void arrow(Arrow arrow, String key, Set<String> ids) {
        Map<String, String> ends = new LinkedHashMap<>();
        ends.put("from", arrow.from());
        ends.put("to", arrow.to());
        ends.forEach((end, id) -> {
            if (!ids.contains(id)) {
                String message = "unknown box \"" + id + "\"";
                problems.error(spec.at(key + "." + end), "unknown-box", message, Suggestion.hint(id, ids));
            }
        });
        if (arrow.from().equals(arrow.to())) {
            String message = "an arrow leads from \"" + arrow.from() + "\" to itself";
            problems.error(spec.at(key + ".to"), "bad-arrow", message, "let it lead to another box");
        }
    }
}
