package octavo.layout.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the floats of a page go, by their ordinals: those before {@code foot} to its top if they come from earlier pages,
 * else in their place; the next {@code count} to its foot; the rest waits.
 *
 * @param early whether floats stand behind the first paragraph that refers to them, where that is above their place
 * @param ways which way is taken of each choice on the page; the first one of those that are not named
 */
record FloatPlan(int foot, int count, boolean early, List<Integer> ways) {
    /** All at the top or in their place, as far as they fit. */
    static final FloatPlan PLAIN = new FloatPlan(Integer.MAX_VALUE, 0, false, List.of());

    FloatPlan(int foot, int count) {
        this(foot, count, false, List.of());
    }

    /** This float stands in the text behind its first mention, or at the foot of that page. */
    static FloatPlan early(int ordinal, boolean atFoot) {
        return new FloatPlan(atFoot ? ordinal : Integer.MAX_VALUE, atFoot ? 1 : 0, true, List.of());
    }

    boolean isFoot(int ordinal) {
        return ordinal >= foot && ordinal < foot + count;
    }

    /** Whether this one is held back, though it might fit. */
    boolean holds(int ordinal) {
        return ordinal >= foot && !isFoot(ordinal);
    }

    /** The way to take of the choice with this number on the page, from 0. */
    int way(int choice) {
        return choice < ways.size() ? ways.get(choice) : 0;
    }

    /** The same, but that choice taken otherwise, and those before it as here. */
    FloatPlan taking(int choice, int way) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < choice; i++) {
            all.add(way(i));
        }
        all.add(way);
        return new FloatPlan(foot, count, early, List.copyOf(all));
    }

    FloatPlan withWays(List<Integer> value) {
        return new FloatPlan(foot, count, early, value);
    }
}
