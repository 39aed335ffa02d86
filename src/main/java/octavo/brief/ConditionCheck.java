package octavo.brief;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.problem.Suggestion;
import octavo.report.Conditions;
import octavo.report.Report;

/** Finds conditions in the report that no brief meets. */
final class ConditionCheck {
    private final Report report;
    private final List<Brief> briefs;
    private final Problems problems;
    private final Set<String> ids;

    ConditionCheck(Report report, List<Brief> briefs, Problems problems) {
        this.report = report;
        this.briefs = briefs;
        this.problems = problems;
        this.ids = briefs.stream().map(Brief::id).collect(Collectors.toSet());
    }

    void run() {
        Map<Span, Conditions> all = new TreeMap<>();
        report.parts().forEach(part -> {
            all.put(part.span(), part.conditions());
            Walk.attributes(part.blocks(), (attributes, span) -> all.put(span, attributes.conditions()));
        });
        report.exhibits().values().forEach(spec -> all.put(spec.span(), spec.conditions()));
        all.forEach(this::check);
    }

    private void check(Span span, Conditions conditions) {
        boolean known = true;
        for (String id : new java.util.TreeSet<>(conditions.brief())) {
            if (!ids.contains(id)) {
                problems.error(span, "unknown-brief", "no brief \"" + id + "\"", Suggestion.hint(id, ids));
                known = false;
            }
        }
        if (known
                && briefs.stream()
                        .noneMatch(
                                brief -> Judge.againstBrief(conditions, brief).isEmpty())) {
            problems.warning(
                    span,
                    "never-shown",
                    "no brief meets the condition " + Judge.describe(conditions),
                    "let a brief have that audience, or remove the condition");
        }
    }
}
