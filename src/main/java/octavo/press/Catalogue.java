package octavo.press;

import java.util.List;
import java.util.Set;
import octavo.brief.Brief;
import octavo.brief.Tailor;
import octavo.brief.Trace;
import octavo.problem.Problem;
import octavo.problem.Problems;

/**
 * What an order's briefs are, without setting them.
 *
 * @param problems sorted by place; with an error among them the lists may be short
 */
public record Catalogue(List<Problem> problems, List<Brief> briefs, List<Trace> traces) {

    /** Reads the content and traces the chosen briefs. */
    public static Catalogue of(Order order) {
        Problems problems = new Problems();
        return Workshop.open(order, problems)
                .map(workshop -> {
                    List<Brief> briefs = workshop.chosen(order.briefs(), problems);
                    Tailor tailor = workshop.tailor();
                    List<Trace> traces = problems.hasErrors()
                            ? List.of()
                            : briefs.stream()
                                    .map(b -> tailor.trace(b, Set.of()))
                                    .toList();
                    return new Catalogue(problems.sorted(), briefs, traces);
                })
                .orElseGet(() -> new Catalogue(problems.sorted(), List.of(), List.of()));
    }

    /** Whether something must be mended before a build. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    }
}
