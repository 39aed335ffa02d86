package octavo.brief;

import java.util.Optional;
import octavo.problem.Span;

/**
 * What decides that something is out.
 *
 * @param at where that is written, if not at what is out itself
 */
record Why(String text, Optional<Span> at) {
    static Why here(String text) {
        return new Why(text, Optional.empty());
    }

    static Why at(Span place, String text) {
        return new Why(text, Optional.of(place));
    }
}
