package octavo.layout.page;

import java.util.List;
import octavo.layout.block.Box;
import octavo.layout.block.Element;
import octavo.layout.block.Frame;

/**
 * Goes down one page from a given start and tells where it may end. The same walk is made to weigh ends and, with the end
 * chosen, to place what stands on the page; what is placed before an end does not depend on it. The search makes some
 * thousand such walks for a chapter, so only ends within a bound are made objects of.
 */
final class PageWalk {
    private final Galley galley;
    private final Start start;
    private final Sink sink;
    private final End stop; // null while ends are weighed
    private final double fill;
    private final OpenFrames open;
    private final Route route;
    private final PageNotes notes;
    private final PageFloats floats;
    private final Scales scales;
    private double y;
    private boolean occupied;
    private boolean mayEnd; // at a place above

    private PageWalk(Galley galley, Start start, FloatPlan plan, Sink sink, Bound bound, End stop, double fill) {
        this.galley = galley;
        this.start = start;
        this.sink = sink;
        this.stop = stop;
        this.fill = fill;
        this.open = new OpenFrames(sink);
        this.route = new Route(galley, plan);
        this.notes = new PageNotes(galley.notes, start.carried());
        this.floats = new PageFloats(this, galley, start, plan);
        this.scales = new Scales(galley, plan, bound, route, notes, floats);
    }

    /** Goes down a page to see where it may end. */
    static PageWalk weigh(Galley galley, Start start, FloatPlan plan, Bound bound) {
        PageWalk walk = new PageWalk(galley, start, plan, Sink.NOTHING, bound, null, 0);
        walk.walk();
        return walk;
    }

    /** Where the page may end with this plan, within the bound. */
    List<End> ends() {
        return scales.ends();
    }

    /** Indexes of the choices that were met. */
    List<Integer> choices() {
        return route.choices();
    }

    /** Other plans for the floats that were met. */
    List<FloatPlan> others() {
        return floats.others();
    }

    /** Places what stands on the page that begins at {@code start} and ends at {@code end}. */
    static void place(Galley galley, Start start, End end, Sink sink) {
        double fill = Math.max(0, galley.depth - end.used()); // notes stand above what follows a fill
        new PageWalk(galley, start, end.plan(), sink, Bound.NONE, end, fill).walk();
    }

    private void walk() {
        floats.outerAtTop();
        int i = route.skipped(start.at());
        boolean inner = floats.innerWaits();
        if (!inner && endsAtOnce(i)) {
            return;
        }
        reopen(start.at());
        floats.innerAtTop();
        if (inner && endsAtOnce(i)) {
            return;
        }
        ruleOff(start.at(), i);
        floats.waitingAtFoot();
        while (i < galley.size() && step(i)) {
            i = route.next(i);
        }
        if (i == galley.size()) {
            finish(i);
        }
    }

    /** A section that a rule sets off from the text above it is so set off from floats at the page's top. */
    private void ruleOff(int from, int to) {
        for (int i = from; occupied && open.none() && i < to; i = galley.after(i)) {
            if (galley.at(i) instanceof Element.Space space && !space.items().isEmpty()) {
                y = galley.snapped(y + Math.max(0, space.height() - PageFloats.CLEARANCE));
                sink.space(space, y - space.height());
            }
        }
    }

    /** A page may hold nothing but floats or notes; whether this one does. */
    private boolean endsAtOnce(int next) {
        boolean something = floats.placed() > start.floats() || !start.carried().isEmpty();
        if (!something || galley.at(next) instanceof Element.NewPage || next == galley.size()) {
            return false;
        }
        end(start.at(), start.at(), 0);
        if (stopsAt(start.at()) || floats.alone()) {
            finished();
            return true;
        }
        return false;
    }

    /** Whether the page that is placed ends here; one of floats alone ends where it began, as one with text may do. */
    private boolean stopsAt(int i) {
        return stop != null && stop.at() == i && stop.next().floats() == floats.placed();
    }

    private void reopen(int at) {
        for (Frame frame : galley.framesAt(at)) {
            y += open.open(frame, y, false);
            if (floats.innerWaitsWide() || route.beginsWide(at)) {
                y += frame.labelled();
            }
        }
    }

    /** One element; false when the page is over. */
    private boolean step(int i) {
        Element element = galley.at(i);
        if (element instanceof Element.Content content) {
            put(content.box(), y, false);
            y += content.box().height();
        } else if (element instanceof Element.Space space) {
            if (occupied) {
                sink.space(space, y);
                y += space.height();
            }
        } else if (element instanceof Element.Snap snap) {
            y += occupied && open.none() ? galley.offGrid(y + snap.ahead()) : 0;
        } else if (element instanceof Element.Open o) {
            y += open.open(o.frame(), y, true);
        } else if (element instanceof Element.Close) {
            y += open.close(y);
        } else if (element instanceof Element.Floating) {
            return floats.meet(i);
        } else if (element instanceof Element.Beside group) {
            return floats.beside(i, group);
        } else if (element instanceof Element.Choice choice) {
            return choose(i, choice);
        } else if (element instanceof Element.Fill f) {
            y += fill;
            if (fill > 0) {
                sink.foot(y - f.gap());
            }
        } else if (element instanceof Element.Barrier) {
            return barrier(i);
        } else if (element instanceof Element.NewPage) {
            return newPage(i);
        } else if (element instanceof Element.Chance chance && occupied) {
            return chance(i, chance);
        }
        return true;
    }

    private boolean choose(int i, Element.Choice choice) {
        route.meet(i, choice);
        return used() <= galley.depth + NoteArea.TINY || !mayEnd;
    }

    /** Puts something at {@code top}; its notes take their room. */
    void put(Box box, double top, boolean floating) {
        sink.box(box, top, floating);
        occupied = true;
        if (!floating) {
            floats.tolls().text(box.height());
        }
        call(box);
    }

    /** The notes whose marks stand in a box take their room. */
    void call(Box box) {
        notes.call(box);
    }

    /** Goes below a float; the room under it is not needed where the page ends. */
    void below(double height, double withRoom) {
        y = Math.max(y + height, Math.min(y + withRoom, galley.depth - notes.height() - floats.footHeight()));
    }

    /** Whether something of this height and with these notes has room below what stands on the page. */
    boolean fits(Box box, double height) {
        return used() + height + notes.heightWith(box) <= galley.depth + NoteArea.TINY;
    }

    double y() {
        return y;
    }

    boolean occupied() {
        return occupied;
    }

    private boolean chance(int i, Element.Chance chance) {
        floats.early(i);
        boolean over = used() > galley.depth + NoteArea.TINY;
        if (over && mayEnd) {
            return false;
        }
        end(i, galley.after(i), chance.cost());
        if (stopsAt(i) || over) {
            finished();
            return false;
        }
        return true;
    }

    private boolean barrier(int i) {
        floats.flush(i);
        boolean passed = !floats.waitsBefore(i) && floats.footHeight() == 0;
        return passed || endBefore(i);
    }

    /** The page ends before this element, which stands on a later one. Always false. */
    private boolean endBefore(int i) {
        end(i, i, 0);
        if (stopsAt(i)) {
            finished();
        }
        return false;
    }

    /** The page is over before this element: it ends at a chance above, with what that costs, if there is one. */
    boolean overBefore(int i) {
        return !mayEnd && endBefore(i);
    }

    /** Passes one at the top of a page, unless floats or notes from before it still need that page. */
    private boolean newPage(int i) {
        boolean carried = !start.carried().isEmpty();
        if (!occupied && !carried && !floats.waitsBefore(i) && floats.footHeight() == 0) {
            return true;
        }
        finish(i);
        return false;
    }

    /** The end of a stretch of pages: no float and no note may be left over. */
    private void finish(int i) {
        floats.flush(i);
        boolean over = used() > galley.depth + NoteArea.TINY;
        if (!over || !mayEnd) {
            end(i, floats.waitsBefore(i) ? i : Math.min(i + 1, galley.size()), 0);
        }
        if (stopsAt(i)) {
            finished();
        }
    }

    /** What the page holds down to here, with the floats at its foot and all frames closed. */
    private double used() {
        return y + open.closing() + floats.footHeight();
    }

    private void finished() {
        if (stop == null) {
            return;
        }
        open.breakAt(y);
        End end = scales.last();
        double foot = Math.max(galley.depth - end.notes(), end.used());
        floats.paintFoot(sink, foot - floats.footHeight());
    }

    private void end(int at, int next, double cost) {
        mayEnd = true;
        if (stop == null || stopsAt(at)) {
            scales.weigh(at, next, cost, used());
        }
    }
}
