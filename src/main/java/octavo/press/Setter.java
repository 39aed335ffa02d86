package octavo.press;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import octavo.brief.Brief;
import octavo.brief.Candidate;
import octavo.brief.Format;
import octavo.brief.Tailor;
import octavo.brief.Tailored;
import octavo.edition.Edition;
import octavo.layout.PageSetter;
import octavo.page.Pages;
import octavo.press.PageSearch.Drop;
import octavo.press.PageSearch.Trial;
import octavo.press.PageSearch.Weight;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.style.Fitted;
import octavo.style.Style;

/**
 * Brings a brief into pages, and within its limit: candidates are dropped from the least important on until it fits, and
 * the style's freedoms let it keep as much as can be and end on a full page.
 */
final class Setter {
    private final Tailor tailor;
    private final Brief brief;
    private final Hands hands;
    private final Problems problems;

    Setter(Tailor tailor, Brief brief, Hands hands, Problems problems) {
        this.tailor = tailor;
        this.brief = brief;
        this.hands = hands;
        this.problems = problems;
    }

    /**
     * A brief in pages.
     *
     * @param dropped places of what was left out to meet the limit
     */
    record SetBrief(Tailored tailored, Pages pages, Set<Span> dropped, Fitting fitting) {}

    /**
     * How a brief was made to fit.
     *
     * @param by how the style was changed, from -1 (as tight as it allows) to 1
     * @param left lines that are empty on the last page
     * @param layouts how often the brief was laid out
     * @param wholePages pages of the brief with nothing dropped; 0 when that was not laid out
     * @param wholeWords words of the brief with nothing dropped
     */
    record Fitting(double by, double left, int layouts, int wholePages, int wholeWords) {}

    /** One setting, with what it made known. */
    private record Draft(SetBrief set, PageSetter.Laid laid, Problems problems) {}

    /** The brief set, or empty after problems were noted. */
    Optional<SetBrief> set() {
        if (brief.limit().pages().isPresent()) {
            return withinPages(brief.limit().pages().getAsInt());
        }
        boolean counted =
                brief.limit().words().isPresent() || brief.limit().minutes().isPresent();
        return counted ? withinWords() : once(Set.of(), 0);
    }

    private Optional<SetBrief> once(Set<Span> dropped, int wholeWords) {
        return draft(dropped, 0).map(draft -> {
            int words = edition(draft.set().tailored()).words();
            Fitting fitting = new Fitting(
                    0,
                    last(draft.laid().free()),
                    draft.laid().layouts(),
                    dropped.isEmpty() ? draft.set().pages().pages().size() : 0,
                    Math.max(words, wholeWords));
            return finished(draft, fitting);
        });
    }

    private SetBrief finished(Draft draft, Fitting fitting) {
        problems.addAll(draft.problems().sorted());
        SetBrief set = draft.set();
        return new SetBrief(set.tailored(), set.pages(), set.dropped(), fitting);
    }

    private Optional<SetBrief> withinPages(int limit) {
        List<Candidate> candidates = tailor.candidates(brief);
        PageSearch<Draft> search = new PageSearch<>(
                (dropped, by) -> draft(places(candidates, dropped), by).map(draft -> trial(draft, dropped, by)),
                weights(candidates),
                limit,
                hands.style().fit().isFree());
        Optional<Trial<Draft>> found = search.find();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Trial<Draft> best = found.get();
        Trial<Draft> all = search.whole();
        if (best.pages() > limit) {
            new OverLimit(tailor, brief, best.set().set().dropped(), problems)
                    .pages(edition(best.set().set().tailored()), best.set().laid(), candidates.size());
            return Optional.empty();
        }
        int words = edition(all.set().set().tailored()).words();
        Fitting fitting = new Fitting(best.by(), best.left(), search.layouts(), all.pages(), words);
        return Optional.of(ownBook(finished(best.set(), fitting)));
    }

    private static Trial<Draft> trial(Draft draft, Drop dropped, double by) {
        PageSetter.Laid laid = draft.laid();
        return new Trial<>(draft, dropped, by, laid.pages().pages().size(), last(laid.free()), laid.layouts());
    }

    private static double last(List<Double> free) {
        return free.isEmpty() ? 0 : free.get(free.size() - 1);
    }

    /** A limit on paper does not change how exhibits are drawn in the book. */
    private SetBrief ownBook(SetBrief set) {
        if (set.fitting().by() == 0
                || !brief.formats().contains(Format.EPUB)
                || brief.formats().size() == 1) {
            return set;
        }
        return tailor.tailor(brief, set.dropped(), hands.illustrators().apply(hands.style()), new Problems())
                .map(book -> {
                    Map<Format, Edition> editions = new TreeMap<>(set.tailored().editions());
                    editions.put(Format.EPUB, book.edition(Format.EPUB));
                    return new SetBrief(new Tailored(editions), set.pages(), set.dropped(), set.fitting());
                })
                .orElse(set);
    }

    /** Words can be counted without a layout. */
    private Optional<SetBrief> withinWords() {
        Optional<Edition> whole = edition(Set.of());
        if (whole.isEmpty()) {
            return once(Set.of(), 0);
        }
        int words = whole.get().words();
        if (fits(whole.get())) {
            return once(Set.of(), words);
        }
        List<Candidate> candidates = tailor.candidates(brief);
        Optional<Edition> least = edition(places(candidates, candidates.size()));
        if (least.isPresent() && !fits(least.get())) {
            new OverLimit(tailor, brief, places(candidates, candidates.size()), problems)
                    .words(least.get(), candidates.size());
            return Optional.empty();
        }
        int tooFew = 0;
        int enough = candidates.size();
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) / 2;
            boolean fits =
                    edition(places(candidates, middle)).filter(this::fits).isPresent();
            enough = fits ? middle : enough;
            tooFew = fits ? tooFew : middle;
        }
        return once(places(candidates, enough), words);
    }

    private boolean fits(Edition edition) {
        Brief.Limit limit = brief.limit();
        return edition.words() <= limit.words().orElse(Integer.MAX_VALUE)
                && edition.readingMinutes() <= limit.minutes().orElse(Integer.MAX_VALUE);
    }

    private Optional<Edition> edition(Set<Span> dropped) {
        return tailor.tailor(brief, dropped, hands.illustrators().apply(hands.style()), new Problems())
                .map(Setter::edition);
    }

    private static Edition edition(Tailored tailored) {
        return tailored.editions()
                .getOrDefault(
                        Format.PDF, tailored.editions().values().iterator().next());
    }

    private static Set<Span> places(List<Candidate> candidates, int count) {
        return places(candidates, Drop.of(count));
    }

    private static Set<Span> places(List<Candidate> candidates, Drop choice) {
        Set<Span> dropped = new LinkedHashSet<>();
        choice.indexes().forEach(i -> dropped.addAll(candidates.get(i).places()));
        return dropped;
    }

    private Optional<Draft> draft(Set<Span> dropped, double by) {
        Style style = Fitted.of(hands.style(), by);
        Problems trial = new Problems();
        Optional<Draft> draft = tailor.tailor(
                        brief, dropped, hands.illustrators().apply(style), trial)
                .map(tailored -> {
                    PageSetter.Laid laid = hands.setters().apply(style).laid(edition(tailored), trial);
                    Fitting none = new Fitting(by, 0, 0, 0, 0);
                    return new Draft(new SetBrief(tailored, laid.pages(), dropped, none), laid, trial);
                });
        if (draft.isEmpty()) {
            problems.addAll(trial.sorted());
        }
        return draft;
    }

    private static List<Weight> weights(List<Candidate> candidates) {
        List<Weight> weights = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            Set<Integer> needs = IntStream.range(i + 1, candidates.size())
                    .filter(later -> !Collections.disjoint(
                            candidate.needs(), candidates.get(later).places()))
                    .boxed()
                    .collect(Collectors.toUnmodifiableSet());
            weights.add(new Weight(candidate.priority(), candidate.words(), needs));
        }
        return List.copyOf(weights);
    }
}
