package octavo.layout.block;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the margin column has no room for, sought as a fixed point: a brief is set with all glosses and facts beside their
 * paragraphs; those that would have to wait too long for a column are set in the text, below their paragraphs, and it is set
 * again. Text only takes in more of them, so that this ends.
 *
 * @param inText numbers of what stands in the text, by the order in which it is written
 * @param settings how often the brief was set for it
 */
public record MarginRoom(Set<Integer> inText, int settings) {
    /** After so many settings the rest waits for later pages: each takes in all that found no room in the one before. */
    private static final int MOST = 8;

    public MarginRoom {
        inText = Set.copyOf(inText);
    }

    /** Before the first setting: room for everything. */
    public static MarginRoom ample() {
        return new MarginRoom(Set.of(), 0);
    }

    boolean has(int number) {
        return !inText.contains(number);
    }

    /**
     * What to set with next, or empty when all hangs well enough.
     *
     * @param late numbers of what found no room in time
     */
    public Optional<MarginRoom> next(Set<Integer> late) {
        if (late.isEmpty() || settings == MOST) {
            return Optional.empty();
        }
        Set<Integer> all = new HashSet<>(inText);
        all.addAll(late);
        return Optional.of(new MarginRoom(all, settings + 1));
    }
}
