package octavo.brief;

import java.util.LinkedHashSet;
import java.util.Set;
import octavo.problem.Span;

/**
 * What goes together when a limit must be met.
 *
 * @param priority 1 (keep longest) to 5 (drop first), raised to that of what requires it or stands in it; 0 for what always
 *     stays
 * @param places of the nodes to drop
 * @param what the first of them, for a message
 * @param words that this saves, roughly: those in the nodes
 * @param needs places of what holds the nodes or is required by them: without these they cannot stay
 */
public record Candidate(int priority, Set<Span> places, String what, int words, Set<Span> needs) {

    /** Both in one step. */
    Candidate with(Candidate other) {
        Set<Span> both = new LinkedHashSet<>(places);
        both.addAll(other.places);
        Set<Span> needed = new LinkedHashSet<>(needs);
        needed.addAll(other.needs);
        return new Candidate(priority, both, what, words + other.words, needed);
    }
}
