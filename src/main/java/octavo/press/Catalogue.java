package octavo.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.brief.Brief;
import octavo.brief.Tailor;
import octavo.brief.Trace;
import octavo.press.Explained.Size;
import octavo.press.Setter.Fitting;
import octavo.press.Setter.SetBrief;
import octavo.problem.Problem;
import octavo.problem.Problems;

/**
 * What an order's briefs are, without writing them.
 *
 * @param problems sorted by place; with an error among them the lists may be short
 * @param explained empty unless it was asked for
 */
public record Catalogue(List<Problem> problems, List<Brief> briefs, List<Explained> explained) {

    /** Reads the content and lists the chosen briefs. */
    public static Catalogue list(Order order) {
        Problems problems = new Problems();
        List<Brief> briefs = Workshop.open(order, problems)
                .map(workshop -> workshop.chosen(order.briefs(), problems))
                .orElse(List.of());
        return new Catalogue(problems.sorted(), briefs, List.of());
    }

    /** Reads the content, sets the chosen briefs, and tells what is in each and why. */
    public static Catalogue explain(Order order) {
        Problems problems = new Problems();
        Optional<Workshop> workshop = Workshop.open(order, problems);
        if (workshop.isEmpty()) {
            return new Catalogue(problems.sorted(), List.of(), List.of());
        }
        List<Brief> briefs = workshop.get().chosen(order.briefs(), problems);
        List<Explained> explained = new ArrayList<>();
        if (!problems.hasErrors()) {
            Tailor tailor = workshop.get().tailor();
            for (Brief brief : briefs) {
                Optional<SetBrief> set =
                        new Setter(tailor, brief, workshop.get().hands(brief), problems).set();
                explained.add(set.map(s -> explained(tailor, brief, s)).orElseGet(() -> unset(tailor, brief)));
            }
        }
        return new Catalogue(problems.sorted(), briefs, explained);
    }

    private static Explained explained(Tailor tailor, Brief brief, SetBrief set) {
        Fitting fitting = set.fitting();
        int pages = set.pages().pages().size();
        int words = set.tailored().editions().values().iterator().next().words();
        return new Explained(
                brief,
                tailor.trace(brief, set.dropped()),
                new Size(fitting.wholePages() == 0 ? pages : fitting.wholePages(), fitting.wholeWords()),
                new Size(pages, words),
                fitting.by(),
                fitting.left(),
                fitting.layouts());
    }

    /** What a brief would hold that does not meet its limit. */
    private static Explained unset(Tailor tailor, Brief brief) {
        Trace trace = tailor.trace(brief, Set.of());
        Size size = new Size(0, trace.words());
        return new Explained(brief, trace, size, size, 0, 0, 0);
    }

    /** Whether something must be mended before a build. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    }
}
