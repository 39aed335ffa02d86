package octavo.layout.page;

import java.util.ArrayList;
import java.util.List;

/** Finds all places where a page may end, by walks down the page with each plan that is worth one. */
final class PageEnds {
    private final Galley galley;
    private final Start start;
    private final Bound bound;
    private final List<End> ends = new ArrayList<>();

    private PageEnds(Galley galley, Start start, Bound bound) {
        this.galley = galley;
        this.start = start;
        this.bound = bound;
    }

    /** All places where a page that begins at {@code start} may end; at least one. */
    static List<End> of(Galley galley, Start start) {
        return of(galley, start, Bound.NONE);
    }

    /** Those of them that are within a bound. */
    static List<End> of(Galley galley, Start start, Bound bound) {
        PageEnds all = new PageEnds(galley, start, bound);
        all.walk(FloatPlan.PLAIN, -1);
        return all.ends;
    }

    /** Floats in other places are tried with each way of a choice, but other ways only of choices that no plainer walk met. */
    private void walk(FloatPlan plan, int from) {
        PageWalk walk = walked(plan, from);
        for (FloatPlan other : walk.others()) {
            FloatPlan both = other.withWays(plan.ways());
            PageWalk further = walked(both, other.early() ? start.at() : galley.indexOfFloat(other.foot()));
            ways(further, both, walk.choices().size(), this::walked);
        }
        ways(walk, plan, plan.ways().size(), this::walk);
    }

    private interface Walk {
        void go(FloatPlan plan, int from);
    }

    private void ways(PageWalk walk, FloatPlan plan, int first, Walk next) {
        for (int choice = first; choice < walk.choices().size(); choice++) {
            int index = walk.choices().get(choice);
            for (int way = 1; way < galley.ways(index).length; way++) {
                next.go(plan.taking(choice, way), index);
            }
        }
    }

    /** What ends before {@code from} was found by a plainer walk. */
    private PageWalk walked(FloatPlan plan, int from) {
        PageWalk walk = PageWalk.weigh(galley, start, plan, bound);
        for (End end : walk.ends()) {
            if (end.at() > from || from < start.at()) {
                ends.add(end);
            }
        }
        return walk;
    }
}
