package octavo.layout.page;

/**
 * Where the floats of a page go, by their ordinals: those before {@code foot} to its top if they come from earlier pages,
 * else in their place; the next {@code count} to its foot; the rest waits.
 */
record FloatPlan(int foot, int count) {
    /** All at the top or in their place, as far as they fit. */
    static final FloatPlan PLAIN = new FloatPlan(Integer.MAX_VALUE, 0);

    boolean isFoot(int ordinal) {
        return ordinal >= foot && ordinal < foot + count;
    }

    /** Whether this one is held back, though it might fit. */
    boolean holds(int ordinal) {
        return ordinal >= foot && !isFoot(ordinal);
    }
}
