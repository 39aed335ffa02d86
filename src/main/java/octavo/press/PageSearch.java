package octavo.press;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Finds, by real layouts, how few candidates must be dropped for a brief to have at most so many pages, and then the
 * setting that fills its last page. First as much as the freedoms of the style allow is kept, and of what is as important
 * as the last that went, what still fits is given back; then the freedoms are used as little as they must be. Assumes that
 * dropping and tightening never take more room; what is found was laid out, whatever holds.
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

    /** So many candidates at most are tried to be given back, and a line holds about so many words. */
    private static final int MOST_BACK = 3;

    /** Layouts that are left for the freedoms. */
    private static final int SPARE = 6;

    private static final Drop NOTHING = Drop.of(0);

    private static final double WORDS_A_LINE = 9;

    private final Trials<T> trials;
    private final List<Weight> candidates;
    private final int limit;
    private final boolean free;
    private final Map<Key, Optional<Trial<T>>> tried = new HashMap<>();
    private int layouts;
    private int dearest = 1;

    /**
     * @param candidates what may be dropped, the first to go first
     * @param limit pages that the brief may have
     * @param free whether the style may be changed
     */
    PageSearch(Trials<T> trials, List<Weight> candidates, int limit, boolean free) {
        this.trials = trials;
        this.candidates = candidates;
        this.limit = limit;
        this.free = free;
    }

    /**
     * How much a candidate matters (5 goes first), and its words.
     *
     * @param needs indexes of later candidates without which it cannot stay
     */
    record Weight(int priority, int words, Set<Integer> needs) {}

    /**
     * A choice of candidates to drop.
     *
     * @param count how many from the first on
     * @param back indexes of those among them that stay all the same
     */
    record Drop(int count, Set<Integer> back) {
        /** That many from the first on. */
        static Drop of(int count) {
            return new Drop(count, Set.of());
        }

        /** Without giving back {@code index}. */
        Drop giving(int index) {
            Set<Integer> more = new TreeSet<>(back);
            more.add(index);
            return new Drop(count, Collections.unmodifiableSet(more));
        }

        /** Indexes of what is left out. */
        List<Integer> indexes() {
            return IntStream.range(0, count)
                    .filter(i -> !back.contains(i))
                    .boxed()
                    .toList();
        }
    }

    /** Lays the brief out. */
    interface Trials<T> {
        /** @param by how the style is changed, from -1 to 1 */
        Optional<Trial<T>> with(Drop dropped, double by);
    }

    /**
     * A layout.
     *
     * @param left lines that are empty on the last page
     * @param layouts it took
     */
    record Trial<T>(T set, Drop dropped, double by, int pages, double left, int layouts) {}

    private record Key(Drop dropped, int step) {}

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
        return tried.get(new Key(NOTHING, 0)).orElseThrow();
    }

    /** Layouts so far. */
    int layouts() {
        return layouts;
    }

    private Trial<T> search() {
        Trial<T> whole = at(NOTHING, 0);
        if (fits(whole)) {
            return filled(whole);
        }
        Trial<T> tight = at(NOTHING, -STEPS);
        if (fits(tight)) {
            return relaxed(tight, 0, limit);
        }
        Trial<T> least = at(Drop.of(candidates.size()), -STEPS);
        if (!fits(least)) {
            return least;
        }
        Trial<T> fewest = givenBack(fewest(least));
        Trial<T> natural = at(fewest.dropped(), 0);
        return fits(natural) ? filled(natural) : relaxed(fewest, 0, limit);
    }

    /** As tight as may be, with the fewest dropped. */
    private Trial<T> fewest(Trial<T> enough) {
        Trial<T> best = enough;
        int tooFew = 0;
        while (best.dropped().count() - tooFew > 1 && affords(2)) {
            int middle = (tooFew + best.dropped().count()) / 2;
            Trial<T> half = at(Drop.of(middle), -STEPS);
            if (fits(half)) {
                best = half;
            } else {
                tooFew = middle;
            }
        }
        return best;
    }

    /** With what still fits of the candidates that are as important as the last that went; the largest first. */
    private Trial<T> givenBack(Trial<T> enough) {
        Trial<T> best = enough;
        Set<Integer> refused = new HashSet<>();
        for (int i = 0; i < MOST_BACK && affords(1 + SPARE); i++) {
            Optional<Integer> next = toGiveBack(best, refused);
            if (next.isEmpty()) {
                break;
            }
            Trial<T> more = at(best.dropped().giving(next.get()), -STEPS);
            if (fits(more)) {
                best = more;
            } else {
                refused.add(next.get());
            }
        }
        return best;
    }

    private Optional<Integer> toGiveBack(Trial<T> trial, Set<Integer> refused) {
        int last = trial.dropped().count() - 1;
        List<Integer> out = trial.dropped().indexes();
        return out.stream()
                .filter(i -> i < last && !refused.contains(i))
                .filter(i ->
                        candidates.get(i).priority() == candidates.get(last).priority())
                .filter(i -> Collections.disjoint(candidates.get(i).needs(), out))
                .filter(i -> candidates.get(i).words() <= trial.left() * WORDS_A_LINE)
                .max(Comparator.comparingInt(i -> candidates.get(i).words()));
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

    private Trial<T> at(Drop dropped, int wanted) {
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
