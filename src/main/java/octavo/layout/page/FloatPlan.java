package octavo.layout.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the floats of a page go, by their ordinals: those before {@code foot} to its top if they come from earlier pages,
 * else in their place; the next {@code count} to its foot; the rest waits.
 *
 * @param ways which way is taken of each choice on the page; the first one of those that are not named
 */
record FloatPlan(int foot, int count, List<Integer> ways) {
    /** All at the top or in their place, as far as they fit. */
    static final FloatPlan PLAIN = new FloatPlan(Integer.MAX_VALUE, 0, List.of());

    FloatPlan(int foot, int count) {
        this(foot, count, List.of());
    }

    boolean isPlain() {
        return foot == Integer.MAX_VALUE;
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
        return new FloatPlan(foot, count, List.copyOf(all));
    }

    FloatPlan withWays(List<Integer> value) {
        return new FloatPlan(foot, count, value);
    }
}
