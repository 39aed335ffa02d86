package octavo.layout.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import octavo.layout.block.Box;
import octavo.layout.block.Element;
import octavo.layout.block.Element.Floating;
import octavo.report.Placement;

/**
 * The floats of a page: which stand at its top, in their place or at its foot, and which wait. They keep their order: none
 * stands before one that comes earlier in the text.
 */
final class PageFloats {
    /** Room below a float at the top of a page (LOOK.md, "clearance"). */
    private static final double CLEARANCE = 15;

    /** At most so many floats are tried at the foot of a page. */
    private static final int MOST_AT_FOOT = 2;

    /** Text of less than that many lines alone above or below a float is a crumb. */
    private static final double CRUMB = 2.5;

    /** At least so many lines of text stand above a float at the foot. */
    private static final int LEAST_ABOVE = 4;

    private final PageWalk page;
    private final Galley galley;
    private final Start start;
    private final FloatPlan plan;
    private final List<Floating> foot = new ArrayList<>();
    private final BitSet beside = new BitSet();
    private final List<Integer> stood = new ArrayList<>();
    private int early;
    private int earlyMet = -1;
    private double footHeight;
    private int placed;
    private int met;
    private boolean alone;
    private boolean any;
    private int texts;
    private int crumbs;
    private double text;

    PageFloats(PageWalk page, Galley galley, Start start, FloatPlan plan) {
        this.page = page;
        this.galley = galley;
        this.start = start;
        this.plan = plan;
        this.placed = start.floats();
        this.met = galley.floatsBefore(start.at());
    }

    /** How many floats stand on this page and those before it. */
    int placed() {
        return placed;
    }

    /** Room that the floats at the foot take. */
    double footHeight() {
        return footHeight;
    }

    /** Whether the page belongs to floats that want one of their own. */
    boolean alone() {
        return alone;
    }

    /** Text of this height was put. */
    void text(double height) {
        text += height;
        texts += height > 0 ? 1 : 0;
    }

    /** Whether the page holds a single line, table row or the like beside floats. */
    boolean hasOneText() {
        return texts == 1;
    }

    /** Floats that wait go to the page's top: those from outside the frames that are open there. */
    void outerAtTop() {
        while (isWaiting() && !isInner(placed) && top()) {
            stands();
        }
    }

    /** Those of a panel that goes on go to the top of its part. */
    void innerAtTop() {
        while (isWaiting() && isInner(placed) && top()) {
            stands();
        }
    }

    /** Those that are to stand at the foot. */
    void waitingAtFoot() {
        while (isWaiting() && isForFoot(placed) && foot()) {
            stands(galley.indexOfFloat(placed));
        }
    }

    private boolean isWaiting() {
        return placed < galley.floatsBefore(start.at());
    }

    /** Whether the next float waits for the part of a panel that goes on here. */
    boolean innerWaits() {
        return isWaiting() && isInner(placed) && !plan.holds(placed);
    }

    boolean innerWaitsWide() {
        return innerWaits() && galley.floating(placed).box().wide();
    }

    private boolean isInner(int ordinal) {
        return galley.framesAround(ordinal) > 0;
    }

    /** What a float asks for; there is no foot and no page of its own within a panel. */
    private Placement wish(int ordinal) {
        if (beside.get(ordinal)) {
            return Placement.HERE;
        }
        Placement placement = galley.floating(ordinal).placement();
        boolean free = placement == Placement.BOTTOM || placement == Placement.PAGE;
        return free && isInner(ordinal) ? Placement.AUTO : placement;
    }

    /** The next float at the top, if it fits; the first one always does, so that none waits for ever. */
    private boolean top() {
        Floating next = galley.floating(placed);
        double height = next.box().height();
        boolean first = !page.occupied();
        boolean own = wish(placed) == Placement.PAGE;
        boolean fits = first || own == alone && page.fits(next.box(), height);
        if (!fits || plan.holds(placed) || isForFoot(placed) && fitsAtFoot(next)) {
            return false;
        }
        alone |= own;
        page.put(next.box(), page.y(), true);
        page.below(height, withRoom(height + Math.max(CLEARANCE, next.after())));
        return true;
    }

    private void stands() {
        stands(galley.indexOfFloat(placed));
        any = true;
        text = 0;
    }

    /** The next float stands on this page, as it is written at {@code index}. */
    private void stands(int index) {
        stood.add(index);
        placed++;
    }

    private boolean isForFoot(int ordinal) {
        Placement wish = wish(ordinal);
        return wish == Placement.BOTTOM || wish == Placement.AUTO && !isInner(ordinal) && plan.isFoot(ordinal);
    }

    private static double roomAtFoot(Floating floating) {
        return floating.before() + floating.box().height();
    }

    /** There must be some lines of text above it. */
    private boolean fitsAtFoot(Floating floating) {
        double text = page.occupied() ? 0 : LEAST_ABOVE * galley.line;
        return page.fits(floating.box(), roomAtFoot(floating) + text);
    }

    private boolean foot() {
        Floating next = galley.floating(placed);
        if (!fitsAtFoot(next)) {
            return false;
        }
        foot.add(next);
        footHeight += roomAtFoot(next);
        page.call(next.box());
        return true;
    }

    /** Paints the floats at the foot from {@code top} on. */
    void paintFoot(Sink sink, double top) {
        double y = top;
        for (Floating floating : foot) {
            sink.footFloat(floating.box(), y + floating.before());
            y += roomAtFoot(floating);
        }
    }

    /** The place in the text of the next float, at {@code index}; false if the page ends before it. */
    boolean meet(int index) {
        int ordinal = met++;
        Placement wish = wish(ordinal);
        if (wish == Placement.HERE) {
            flush(index);
            boolean here = placed == ordinal && here();
            return here || page.overBefore(index);
        }
        if (ordinal == placed && isForFoot(ordinal)) {
            atFoot();
        } else if (ordinal == placed && wish == Placement.AUTO && !plan.holds(ordinal)) {
            here();
        }
        return true;
    }

    /** An exhibit with text beside it stands in its place, at {@code index}; false if the page ends before it. */
    boolean beside(int index, Element.Beside group) {
        int ordinal = met++;
        beside.set(ordinal);
        flush(index);
        boolean top = !page.occupied();
        Box box = top ? group.atTop() : group.box();
        if (placed != ordinal || !foot.isEmpty() || !top && !page.fits(box, box.height())) {
            return page.overBefore(index);
        }
        page.put(box, page.y(), false);
        page.below(box.height(), withRoom(box.height() + group.after()));
        stands(index);
        return true;
    }

    /** A float that is written further down may stand here already: see {@link Mentions}. */
    void early(int index) {
        int ordinal = galley.mentions.early(index);
        if (ordinal < 0 || ordinal != placed) {
            return;
        }
        earlyMet = ordinal;
        if (plan.early() && !plan.holds(ordinal)) {
            early += isForFoot(ordinal) ? atFoot() ? 1 : 0 : here() ? 1 : 0;
        }
    }

    private boolean atFoot() {
        boolean fits = foot();
        if (fits) {
            stands(galley.indexOfFloat(placed));
        }
        return fits;
    }

    private double mentions(int next) {
        double toll = Tolls.EARLY * early;
        for (int index : stood) {
            toll += isUnmentioned(index, next) ? Tolls.UNMENTIONED : 0;
        }
        return toll;
    }

    private boolean isUnmentioned(int index, int next) {
        int line = galley.mentions.below(index);
        return line >= next && !isHere(index);
    }

    /** What says that it is to stand here stands there, wherever the text comes to it. */
    private boolean isHere(int index) {
        return galley.at(index) instanceof Floating floating && floating.placement() == Placement.HERE;
    }

    /** The next float in its place, if it fits. */
    private boolean here() {
        Floating next = galley.floating(placed);
        double before = page.occupied() ? next.before() : 0;
        double height = next.box().height();
        boolean fits = !page.occupied() || page.fits(next.box(), before + height);
        if (!fits || !foot.isEmpty()) {
            return false;
        }
        crumbs += isCrumb() ? 1 : 0;
        page.put(next.box(), page.y() + before, true);
        double after = page.y() > 0 ? next.after() : Math.max(CLEARANCE, next.after());
        page.below(before + height, withRoom(before + height + after));
        stands();
        return true;
    }

    /** Outside panels, which leave the grid, text rejoins it below a float. */
    private double withRoom(double height) {
        return isInner(placed) ? height : galley.snapped(height);
    }

    private boolean isCrumb() {
        return text > 0 && text < CRUMB * galley.line;
    }

    /** Nothing may wait beyond {@code index}: what waits stands here, if it fits. */
    void flush(int index) {
        boolean fits = true;
        while (waitsBefore(index) && fits && !plan.holds(placed)) {
            Placement wish = wish(placed);
            boolean low = wish == Placement.BOTTOM || !foot.isEmpty() && !isInner(placed);
            if (low) {
                fits = atFoot();
            } else {
                fits = (wish == Placement.AUTO || !page.occupied()) && here();
            }
        }
    }

    /** Whether a float from before {@code index} stands on no page yet. */
    boolean waitsBefore(int index) {
        return waitsBefore(placed, index);
    }

    private boolean waitsBefore(int ordinal, int index) {
        return ordinal < galley.floatsBefore(Math.min(index, galley.size()));
    }

    /** Cost of a page that the next one follows from {@code next} on. */
    double toll(int next, boolean last) {
        int waiting = 0;
        int again = 0;
        for (int ordinal = placed; waitsBefore(ordinal, next); ordinal++) {
            boolean before = ordinal < galley.floatsBefore(start.at());
            again += before ? 1 : 0;
            waiting += !before && wish(ordinal) == Placement.AUTO ? 1 : 0;
        }
        int left = any && !last && isCrumb() ? 1 : 0;
        double hole = texts > 0 ? 0 : foot.size() * Tolls.HOLE;
        return hole + mentions(next) + Tolls.floats(waiting, again, foot.size(), crumbs + left);
    }

    /** Other plans than this one, which was the plain one, for the floats that were met. */
    List<FloatPlan> others() {
        List<FloatPlan> plans = new ArrayList<>();
        for (int ordinal = start.floats(); ordinal < met; ordinal++) {
            boolean here = ordinal < placed && ordinal >= galley.floatsBefore(start.at());
            boolean held = here || galley.mentions.below(galley.indexOfFloat(ordinal)) >= 0;
            int count = held && wish(ordinal) == Placement.AUTO ? 0 : 1;
            while (count <= MOST_AT_FOOT && (count == 0 || mayStandAtFoot(ordinal, count))) {
                plans.add(new FloatPlan(ordinal, count));
                count++;
            }
        }
        if (earlyMet >= 0 && !plan.early()) {
            plans.add(FloatPlan.early(earlyMet, false));
            plans.add(FloatPlan.early(earlyMet, true));
        }
        return plans;
    }

    private boolean mayStandAtFoot(int from, int count) {
        boolean may = from + count <= met;
        for (int ordinal = from; may && ordinal < from + count; ordinal++) {
            may = !isInner(ordinal) && wish(ordinal) == Placement.AUTO;
        }
        return may;
    }
}
