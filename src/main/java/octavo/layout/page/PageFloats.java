package octavo.layout.page;

import java.util.ArrayList;
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
    static final double CLEARANCE = 15;

    /** At least so many lines of text stand above a float at the foot. */
    private static final int LEAST_ABOVE = 4;

    private final PageWalk page;
    private final Galley galley;
    private final Start start;
    private final FloatPlan plan;
    private final List<Floating> foot = new ArrayList<>();
    private final FloatWishes wishes;
    private final FloatTolls tolls;
    private int earlyMet = -1;
    private double footHeight;
    private int placed;
    private int met;
    private boolean alone;

    PageFloats(PageWalk page, Galley galley, Start start, FloatPlan plan) {
        this.page = page;
        this.galley = galley;
        this.start = start;
        this.plan = plan;
        this.wishes = new FloatWishes(galley, start, plan);
        this.tolls = new FloatTolls(galley);
        this.placed = start.floats();
        this.met = galley.floatsBefore(start.at());
    }

    /** What they cost, to be told of the text between them. */
    FloatTolls tolls() {
        return tolls;
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

    /** Floats that wait go to the page's top: those from outside the frames that are open there. */
    void outerAtTop() {
        while (isWaiting() && !wishes.isInner(placed) && top()) {
            stands();
        }
    }

    /** Those of a panel that goes on go to the top of its part. */
    void innerAtTop() {
        while (isWaiting() && wishes.isInner(placed) && top()) {
            stands();
        }
    }

    /** Those that are to stand at the foot. */
    void waitingAtFoot() {
        while (isWaiting() && wishes.isForFoot(placed) && foot()) {
            stands(galley.indexOfFloat(placed));
        }
    }

    private boolean isWaiting() {
        return placed < galley.floatsBefore(start.at());
    }

    /** Whether the next float waits for the part of a panel that goes on here. */
    boolean innerWaits() {
        return isWaiting() && wishes.isInner(placed) && !plan.holds(placed);
    }

    boolean innerWaitsWide() {
        return innerWaits() && galley.floating(placed).box().wide();
    }

    /** The next float at the top, if it fits; the first one always does, so that none waits for ever. */
    private boolean top() {
        Floating next = galley.floating(placed);
        double height = next.box().height();
        boolean first = !page.occupied();
        boolean own = wishes.wish(placed) == Placement.PAGE;
        boolean fits = first || own == alone && page.fits(next.box(), height);
        boolean low = wishes.isForFoot(placed) && fitsAtFoot(next) && !galley.isBare(start.at());
        if (!fits || plan.holds(placed) || low) {
            return false;
        }
        alone |= own;
        page.put(next.box(), page.y(), true);
        page.below(height, withRoom(height + Math.max(CLEARANCE, next.after())));
        return true;
    }

    private void stands() {
        stands(galley.indexOfFloat(placed));
        tolls.below();
    }

    /** The next float stands on this page, as it is written at {@code index}. */
    private void stands(int index) {
        tolls.stands(index);
        placed++;
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
        Placement wish = wishes.wish(ordinal);
        if (wish == Placement.HERE) {
            flush(index);
            boolean here = placed == ordinal && here();
            return here || page.overBefore(index);
        }
        if (ordinal == placed && wishes.isForFoot(ordinal)) {
            atFoot();
        } else if (ordinal == placed && wish == Placement.AUTO && !plan.holds(ordinal)) {
            here();
        }
        return true;
    }

    /** An exhibit with text beside it stands in its place, at {@code index}; false if the page ends before it. */
    boolean beside(int index, Element.Beside group) {
        int ordinal = met++;
        wishes.beside(ordinal);
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
            boolean stands = wishes.isForFoot(ordinal) ? atFoot() : here();
            if (stands) {
                tolls.early();
            }
        }
    }

    private boolean atFoot() {
        boolean fits = foot();
        if (fits) {
            stands(galley.indexOfFloat(placed));
        }
        return fits;
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
        tolls.above();
        page.put(next.box(), page.y() + before, true);
        double after = page.y() > 0 ? next.after() : Math.max(CLEARANCE, next.after());
        page.below(before + height, withRoom(before + height + after));
        stands();
        return true;
    }

    /** Outside panels, which leave the grid, text rejoins it below a float. */
    private double withRoom(double height) {
        return wishes.isInner(placed) ? height : galley.snapped(height);
    }

    /** Nothing may wait beyond {@code index}: what waits stands here, if it fits. */
    void flush(int index) {
        boolean fits = true;
        while (waitsBefore(index) && fits && !plan.holds(placed)) {
            Placement wish = wishes.wish(placed);
            boolean low = wish == Placement.BOTTOM || !foot.isEmpty() && !wishes.isInner(placed);
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
            waiting += !before && wishes.wish(ordinal) == Placement.AUTO ? 1 : 0;
        }
        return tolls.toll(next, last, foot.size(), waiting, again);
    }

    /** Other plans than this one, which was the plain one, for the floats that were met. */
    List<FloatPlan> others() {
        return wishes.others(placed, met, earlyMet);
    }
}
