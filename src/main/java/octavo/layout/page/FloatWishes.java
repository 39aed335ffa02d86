package octavo.layout.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import octavo.report.Placement;

/**
 * Where the floats of a page may stand, by their ordinals: what each asks for, what the page's plan makes of that, and
 * which other plans it leaves.
 */
final class FloatWishes {
    /** At most so many floats are tried at the foot of a page. */
    private static final int MOST_AT_FOOT = 2;

    private final Galley galley;
    private final Start start;
    private final FloatPlan plan;
    private final BitSet beside = new BitSet();

    FloatWishes(Galley galley, Start start, FloatPlan plan) {
        this.galley = galley;
        this.start = start;
        this.plan = plan;
    }

    /** This one has text beside it, on the way that is taken here. */
    void beside(int ordinal) {
        beside.set(ordinal);
    }

    /** Whether it is written within a frame. */
    boolean isInner(int ordinal) {
        return galley.framesAround(ordinal) > 0;
    }

    /** What it asks for; there is no foot and no page of its own within a panel. */
    Placement wish(int ordinal) {
        if (beside.get(ordinal)) {
            return Placement.HERE;
        }
        Placement placement = galley.floating(ordinal).placement();
        boolean free = placement == Placement.BOTTOM || placement == Placement.PAGE;
        return free && isInner(ordinal) ? Placement.AUTO : placement;
    }

    /** Whether it is to stand at the foot, as it asks for or as is planned. */
    boolean isForFoot(int ordinal) {
        Placement wish = wish(ordinal);
        return wish == Placement.BOTTOM || wish == Placement.AUTO && !isInner(ordinal) && plan.isFoot(ordinal);
    }

    /**
     * Other plans than this one, which was the plain one, for the floats that were met.
     *
     * @param placed how many floats stand on this page and those before it
     * @param met how many are written above the end of the walk
     * @param early ordinal of one that may stand above its place; -1 for none
     */
    List<FloatPlan> others(int placed, int met, int early) {
        List<FloatPlan> plans = new ArrayList<>();
        for (int ordinal = start.floats(); ordinal < met; ordinal++) {
            boolean here = ordinal < placed && ordinal >= galley.floatsBefore(start.at());
            boolean held = here || galley.mentions.below(galley.indexOfFloat(ordinal)) >= 0;
            int count = held && wish(ordinal) == Placement.AUTO ? 0 : 1;
            while (count <= MOST_AT_FOOT && (count == 0 || mayStandAtFoot(ordinal, count, met))) {
                plans.add(new FloatPlan(ordinal, count));
                count++;
            }
        }
        if (early >= 0 && !plan.early()) {
            plans.add(FloatPlan.early(early, false));
            plans.add(FloatPlan.early(early, true));
        }
        return plans;
    }

    private boolean mayStandAtFoot(int from, int count, int met) {
        boolean may = from + count <= met;
        for (int ordinal = from; may && ordinal < from + count; ordinal++) {
            may = !isInner(ordinal) && wish(ordinal) == Placement.AUTO;
        }
        return may;
    }
}
