package octavo.press;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.brief.Brief;
import octavo.brief.Candidate;
import octavo.brief.Format;
import octavo.brief.Tailor;
import octavo.brief.Tailored;
import octavo.edition.Edition;
import octavo.edition.Illustrator;
import octavo.layout.PageSetter;
import octavo.page.Pages;
import octavo.problem.Problems;
import octavo.problem.Span;

/**
 * Brings a brief into pages, and within its limit: candidates are dropped from the least important on until it fits. The
 * number to drop is found by bisection over real layouts, so a brief takes at most 2 + log₂(candidates) of them.
 */
final class Setter {
    private final Tailor tailor;
    private final Brief brief;
    private final Illustrator illustrator;
    private final PageSetter pageSetter;
    private final Problems problems;

    Setter(Tailor tailor, Brief brief, Illustrator illustrator, PageSetter pageSetter, Problems problems) {
        this.tailor = tailor;
        this.brief = brief;
        this.illustrator = illustrator;
        this.pageSetter = pageSetter;
        this.problems = problems;
    }

    /**
     * A brief in pages.
     *
     * @param dropped places of what was left out to meet the limit
     */
    record SetBrief(Tailored tailored, Pages pages, Set<Span> dropped) {}

    /** The brief set, or empty after problems were noted. */
    Optional<SetBrief> set() {
        Problems trial = new Problems();
        Optional<SetBrief> whole = set(Set.of(), trial);
        if (whole.isEmpty() || fits(whole.get())) {
            problems.addAll(trial.sorted());
            return whole;
        }
        return fit(tailor.candidates(brief), whole.get());
    }

    private Optional<SetBrief> fit(List<Candidate> candidates, SetBrief whole) {
        Map<Integer, Optional<SetBrief>> tried = new HashMap<>();
        int tooFew = 0;
        int enough = candidates.size();
        Optional<SetBrief> best = tried.computeIfAbsent(enough, n -> without(candidates, n));
        if (best.isEmpty()) {
            return best;
        }
        if (!fits(best.get())) {
            refuse(best.get(), candidates.size());
            return Optional.empty();
        }
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) / 2;
            Optional<SetBrief> half = without(candidates, middle);
            if (half.isPresent() && fits(half.get())) {
                best = half;
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return best;
    }

    private Optional<SetBrief> without(List<Candidate> candidates, int count) {
        Set<Span> dropped = new LinkedHashSet<>();
        candidates.subList(0, count).forEach(c -> dropped.addAll(c.places()));
        Problems trial = new Problems();
        Optional<SetBrief> result = set(dropped, trial);
        problems.addAll(new HashSet<>(trial.sorted()));
        return result;
    }

    private Optional<SetBrief> set(Set<Span> dropped, Problems trial) {
        return tailor.tailor(brief, dropped, illustrator, trial).map(tailored -> {
            Edition edition = tailored.editions()
                    .getOrDefault(
                            Format.PDF, tailored.editions().values().iterator().next());
            return new SetBrief(tailored, pageSetter.set(edition, trial), dropped);
        });
    }

    private boolean fits(SetBrief set) {
        Brief.Limit limit = brief.limit();
        Edition edition = set.tailored().editions().values().iterator().next();
        return set.pages().pages().size() <= limit.pages().orElse(Integer.MAX_VALUE)
                && edition.words() <= limit.words().orElse(Integer.MAX_VALUE)
                && edition.readingMinutes() <= limit.minutes().orElse(Integer.MAX_VALUE);
    }

    private void refuse(SetBrief set, int dropped) {
        Edition edition = set.tailored().editions().values().iterator().next();
        String what = dropped == 0
                ? "and nothing in it has a priority, so nothing may be dropped"
                : "even without all that has a priority (" + dropped + " candidates)";
        problems.error(
                brief.span(),
                "over-limit",
                String.format(
                        java.util.Locale.ROOT,
                        "takes %d pages, %d words, %d minutes, %s",
                        set.pages().pages().size(),
                        edition.words(),
                        edition.readingMinutes(),
                        what),
                "give more blocks a priority=1..5, choose fewer sections, or raise the limit");
    }
}
