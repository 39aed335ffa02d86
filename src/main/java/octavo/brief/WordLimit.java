package octavo.brief;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import octavo.problem.Problems;
import octavo.problem.Span;

/** Meets a limit that needs no layout. */
final class WordLimit {
    private WordLimit() {}

    /** The most words that the brief may have; minutes count by the pace of its language. */
    static OptionalInt words(Brief brief, Wording wording) {
        OptionalInt minutes = brief.limit().minutes();
        return minutes.isPresent()
                ? OptionalInt.of(wording.wordsIn(minutes.getAsInt()))
                : brief.limit().words();
    }

    /** The shortest head of the candidates without which the brief is short enough, or empty after a problem. */
    static Optional<Set<Span>> fit(
            Brief brief, int most, List<Candidate> candidates, ToIntFunction<Set<Span>> words, Problems problems) {
        int low = 0;
        int high = candidates.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (words.applyAsInt(head(candidates, middle)) <= most) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Set<Span> places = head(candidates, low);
        int left = words.applyAsInt(places);
        if (left <= most) {
            return Optional.of(places);
        }
        problems.error(
                brief.span(),
                "over-limit",
                "the brief has " + left + " words when everything with a priority is dropped, " + (left - most)
                        + " more than its limit",
                "give more of its blocks a priority from 1 (keep) to 5 (drop), or raise the limit");
        return Optional.empty();
    }

    private static Set<Span> head(List<Candidate> candidates, int count) {
        Set<Span> places = new LinkedHashSet<>();
        candidates.subList(0, count).forEach(candidate -> places.addAll(candidate.places()));
        return places;
    }
}
