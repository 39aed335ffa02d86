package octavo.layout.page;

import java.util.ArrayList;
import java.util.List;
import octavo.layout.block.Element;
import octavo.layout.page.NoteArea.Rest;

/** Weighs the places where a page may end: what stands on it and what is left of it there, and what all that costs. */
final class Scales {
    private final Galley galley;
    private final FloatPlan plan;
    private final Bound bound;
    private final Route route;
    private final PageNotes notes;
    private final PageFloats floats;
    private final List<End> ends = new ArrayList<>();

    Scales(Galley galley, FloatPlan plan, Bound bound, Route route, PageNotes notes, PageFloats floats) {
        this.galley = galley;
        this.plan = plan;
        this.bound = bound;
        this.route = route;
        this.notes = notes;
        this.floats = floats;
    }

    /** Ends so far that are within the bound. */
    List<End> ends() {
        return ends;
    }

    End last() {
        return ends.get(ends.size() - 1);
    }

    /**
     * The page may end here.
     *
     * @param at index of the element where it ends
     * @param next index of the element that the next page begins with, if no note is left over
     * @param cost of ending here, whatever stands on the page
     * @param used depth of its body with what stands at its foot, in pt
     */
    void weigh(int at, int next, double cost, double used) {
        double room = galley.depth - used;
        double height = notes.height();
        boolean over = height > room + NoteArea.TINY;
        if (!over && room - height > bound.free() || cost + route.cost() >= bound.cost()) {
            return;
        }
        List<Rest> rest = List.of();
        if (over) {
            NoteArea.Cut cut = notes.cut(room, used == 0);
            height = cut.height();
            rest = cut.rest();
        }
        double free = room - height;
        boolean last = galley.at(at) instanceof Element.NewPage || at >= galley.size();
        int to = last && !rest.isEmpty() ? at : next;
        double total = cost + route.cost() + Tolls.notes(rest) + Tolls.overfull(free) + floats.toll(to, last);
        total += white(at, last, Math.max(0, free) / galley.line);
        if (total < bound.cost()) {
            ends.add(new End(at, new Start(to, floats.placed(), rest), plan, used, height, total, free));
        }
    }

    /** What it costs that so many lines would have room, and that there is little else. */
    private double white(int at, boolean last, double lines) {
        double toll = 0;
        if (!last && !floats.alone() || floats.footHeight() > 0) {
            toll += Tolls.white(galley.at(at), lines);
        }
        if (floats.tolls().hasOneText()) {
            toll += Tolls.single(galley.at(at));
        }
        if (at >= galley.size()) {
            toll += Tolls.lastPage(galley.depth / galley.line - lines);
        }
        return toll;
    }
}
