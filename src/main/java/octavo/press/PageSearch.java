package octavo.press;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds, by real layouts, how few candidates must be dropped for a brief to have at most so many pages, and then the
 * setting that fills its last page. First as much as the freedoms of the style allow is kept, then they are used as little
 * as they must be. Assumes that dropping and tightening never take more room; what is found was laid out, whatever holds.
 *
 * @param <T> a brief in pages
 */
final class PageSearch<T> {
    /** The most layouts that a brief may take. */
    static final int MOST_LAYOUTS = 20;

    /** Freedoms are tried in so many steps, each well below a line. */
    static final int STEPS = 32;

    /** A page is full with less than this left, in lines. */
    static final double FULL = 1.25;

    private final Trials<T> trials;
    private final int candidates;
    private final int limit;
    private final boolean free;
    private final Map<Key, Optional<Trial<T>>> tried = new HashMap<>();
    private int layouts;
    private int dearest = 1;

    /**
     * @param candidates how many there are to drop
     * @param limit pages that the brief may have
     * @param free whether the style may be changed
     */
    PageSearch(Trials<T> trials, int candidates, int limit, boolean free) {
        this.trials = trials;
        this.candidates = candidates;
        this.limit = limit;
        this.free = free;
    }

    /** Lays the brief out. */
    interface Trials<T> {
        /**
         * @param dropped how many candidates are left out
         * @param by how the style is changed, from -1 to 1
         */
        Optional<Trial<T>> with(int dropped, double by);
    }

    /**
     * A layout.
     *
     * @param left lines that are empty on the last page
     * @param layouts it took
     */
    record Trial<T>(T set, int dropped, double by, int pages, double left, int layouts) {}

    private record Key(int dropped, int step) {}

    /** A brief of which a part cannot even be tailored. */
    private static final class Broken extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The best that was found: within the limit if it can be met at all. Empty when the brief cannot be set. */
    Optional<Trial<T>> find() {
        try {
            return Optional.of(search());
        } catch (Broken e) {
            return Optional.empty();
        }
    }

    /** The brief with nothing dropped, in the style as it is. */
    Trial<T> whole() {
        return tried.get(new Key(0, 0)).orElseThrow();
    }

    /** Layouts so far. */
    int layouts() {
        return layouts;
    }

    private Trial<T> search() {
        Trial<T> whole = at(0, 0);
        if (fits(whole)) {
            return filled(whole);
        }
        Trial<T> tight = at(0, -STEPS);
        if (fits(tight)) {
            return relaxed(tight, 0, limit);
        }
        Trial<T> least = at(candidates, -STEPS);
        if (!fits(least)) {
            return least;
        }
        Trial<T> fewest = fewest(least);
        Trial<T> natural = at(fewest.dropped(), 0);
        return fits(natural) ? filled(natural) : relaxed(fewest, 0, limit);
    }

    /** As tight as may be, with the fewest dropped. */
    private Trial<T> fewest(Trial<T> enough) {
        Trial<T> best = enough;
        int tooFew = 0;
        while (best.dropped() - tooFew > 1 && affords(2)) {
            Trial<T> half = at((tooFew + best.dropped()) / 2, -STEPS);
            if (fits(half)) {
                best = half;
            } else {
                tooFew = half.dropped();
            }
        }
        return best;
    }

    /** A setting that ends on a full page, if there is one near; else the style's own. */
    private Trial<T> filled(Trial<T> natural) {
        if (isFull(natural) || !free || !affords(1)) {
            return natural;
        }
        Trial<T> loose = at(natural.dropped(), STEPS);
        if (loose.pages() > natural.pages()) {
            return relaxed(natural, STEPS, natural.pages());
        }
        if (isFull(loose) || natural.pages() == 1 || !affords(1)) {
            return isFull(loose) ? loose : natural;
        }
        Trial<T> tight = at(natural.dropped(), -STEPS);
        return tight.pages() < natural.pages() ? relaxed(tight, 0, tight.pages()) : natural;
    }

    /** From a setting that takes no more than {@code pages} towards one that may take more: the last that does not. */
    private Trial<T> relaxed(Trial<T> within, int towards, int pages) {
        Trial<T> best = within;
        int beyond = towards;
        while (Math.abs(beyond - step(best)) > 1 && affords(1) && !isFull(best)) {
            Trial<T> middle = at(best.dropped(), (step(best) + beyond) / 2);
            if (middle.pages() <= pages) {
                best = middle;
            } else {
                beyond = step(middle);
            }
        }
        return best;
    }

    private boolean affords(int trials) {
        return layouts + trials * dearest <= MOST_LAYOUTS;
    }

    private static int step(Trial<?> trial) {
        return (int) Math.round(trial.by() * STEPS);
    }

    private boolean isFull(Trial<T> trial) {
        return trial.left() < FULL;
    }

    private boolean fits(Trial<T> trial) {
        return trial.pages() <= limit;
    }

    private Trial<T> at(int dropped, int wanted) {
        int step = free ? wanted : 0;
        return tried.computeIfAbsent(new Key(dropped, step), key -> {
                    Optional<Trial<T>> trial = trials.with(dropped, (double) step / STEPS);
                    int taken = trial.map(Trial::layouts).orElse(0);
                    layouts += taken;
                    dearest = Math.max(dearest, taken);
                    return trial;
                })
                .orElseThrow(Broken::new);
    }
}
