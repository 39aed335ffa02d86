package octavo.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Conditions;
import octavo.report.Report;

/**
 * Finds conditions in the report that no brief meets. A translation is held against the briefs in its language, but may
 * repeat conditions that a brief in another language meets, so that it can follow its original.
 */
final class ConditionCheck {
    private final Report report;
    private final List<Brief> briefs;
    private final Problems problems;
    private final Set<String> ids = new HashSet<>();

    ConditionCheck(Report report, List<Brief> briefs, Problems problems) {
        this.report = report;
        this.briefs = briefs;
        this.problems = problems;
        briefs.forEach(brief -> ids.addAll(brief.kin()));
    }

    void run() {
        Map<Span, Conditions> all = new TreeMap<>();
        Set<Conditions> met = new HashSet<>();
        List<Report> reports = new ArrayList<>(report.translations().values());
        reports.add(report);
        for (Report each : reports) {
            List<Brief> readers =
                    briefs.stream().filter(b -> report.in(b.language()) == each).toList();
            if (!readers.isEmpty()) {
                conditions(each).forEach((span, conditions) -> {
                    all.put(span, conditions);
                    if (readers.stream().anyMatch(b -> isMet(conditions, b))) {
                        met.add(conditions);
                    }
                });
            }
        }
        all.values().removeIf(met::contains);
        all.forEach(this::report);
    }

    private static Map<Span, Conditions> conditions(Report report) {
        Map<Span, Conditions> all = new TreeMap<>();
        report.parts().forEach(part -> {
            all.put(part.span(), part.conditions());
            Walk.attributes(part.blocks(), (attributes, span) -> all.put(span, attributes.conditions()));
            part.notes()
                    .values()
                    .forEach(note -> Walk.attributes(
                            note.blocks(), (attributes, span) -> all.put(span, attributes.conditions())));
        });
        report.exhibits().values().forEach(spec -> all.put(spec.span(), spec.conditions()));
        return all;
    }

    private static boolean isMet(Conditions conditions, Brief brief) {
        return brief.formats().stream()
                .anyMatch(format -> new Judge(brief, format, Set.of(), Set.of())
                        .against(conditions)
                        .isEmpty());
    }

    private void report(Span span, Conditions conditions) {
        if (!ids.containsAll(conditions.brief())) {
            return; // said where the content was read, which knows the ids of all brief files
        }
        problems.warning(
                span,
                "never-shown",
                "no brief meets the condition " + Judge.describe(conditions),
                "let a brief meet it, or remove the condition");
    }
}
