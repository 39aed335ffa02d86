package octavo.layout.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import octavo.layout.block.Box;
import octavo.layout.block.Element;
import octavo.layout.block.Frame;
import octavo.layout.page.NoteArea.Rest;

/**
 * Goes down one page from a given start and tells where it may end. The same walk is made to weigh ends and, with the end
 * chosen, to place what stands on the page; what is placed before an end does not depend on it.
 */
final class PageWalk {
    /** Room below a float at the top of a page (LOOK.md, "clearance"). */
    private static final double CLEARANCE = 15;

    /** Cost of a float that waits for the next page. */
    private static final int DEFERRED = 40;

    /** Cost of a note that runs on, and of one that does not even begin on the page of its mark. */
    private static final int NOTE_CUT = 60;

    private static final int NOTE_AWAY = 200_000;

    /** Cost of something that hangs over the page's end because it is higher than a page. */
    private static final int OVERFULL = 1_000_000;

    /** Cost of a last page with fewer lines than that. */
    private static final int SHORT_LINES = 6;

    private static final int SHORT_PAGE = 200;

    private final Galley galley;
    private final Start start;
    private final Sink sink;
    private final int stop;
    private final double fill;
    private final List<End> ends = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<Integer> called = new ArrayList<>();
    private double y;
    private double noteHeight;
    private int floatsPlaced;
    private boolean occupied;

    /**
     * Where a page begins.
     *
     * @param at index of its first element
     * @param floats how many floats stand on earlier pages
     * @param carried notes that earlier pages left
     */
    record Start(int at, int floats, List<Rest> carried) {}

    /**
     * Where a page may end.
     *
     * @param at index of the element where it ends
     * @param next start of the next page
     * @param used depth of the page's body
     * @param notes height of its notes
     * @param free what is left, negative if something reaches below the page
     */
    record End(int at, Start next, double used, double notes, double cost, double free) {}

    /** Takes what is placed; y from the top of the text area. */
    interface Sink {
        void box(Box box, double y, boolean floating);

        void space(Element.Space space, double y);

        void open(Frame frame, double y, boolean first);

        void close(double y, boolean last);
    }

    private PageWalk(Galley galley, Start start, Sink sink, int stop, double fill) {
        this.galley = galley;
        this.start = start;
        this.sink = sink;
        this.stop = stop;
        this.fill = fill;
        this.floatsPlaced = start.floats();
    }

    /** All places where a page that begins at {@code start} may end; at least one. */
    static List<End> ends(Galley galley, Start start) {
        PageWalk walk = new PageWalk(galley, start, NOTHING, Integer.MAX_VALUE, 0);
        walk.walk();
        return walk.ends;
    }

    /** Places what stands on the page that begins at {@code start} and ends at {@code end}. */
    static void place(Galley galley, Start start, End end, Sink sink) {
        double fill = Math.max(0, galley.depth - end.used() - end.notes());
        new PageWalk(galley, start, sink, end.at(), fill).walk();
    }

    private void walk() {
        noteHeight = galley.notes.height(start.carried());
        pendingFloats(true);
        int i = skipped(start.at());
        boolean floatPage = floatsPlaced > start.floats() || !start.carried().isEmpty();
        if (floatPage && !(at(i) instanceof Element.NewPage) && i < galley.size()) {
            end(start.at(), start.at(), 0);
            if (stop == start.at()) {
                return;
            }
        }
        reopen(start.at());
        while (i < galley.size() && step(i)) {
            i++;
        }
        if (i == galley.size()) {
            finish(i);
        }
    }

    private Element at(int i) {
        return i < galley.size() ? galley.elements.get(i) : null;
    }

    private int skipped(int from) {
        int i = from;
        while (at(i) instanceof Element.Space || at(i) instanceof Element.Chance) {
            i++;
        }
        return i;
    }

    private void reopen(int at) {
        for (Frame frame : galley.framesAt(at)) {
            sink.open(frame, y, false);
            y += frame.before(false);
            open.push(frame);
            if (at(skipped(at)) instanceof Element.Content next && next.box().wide()) {
                y += frame.labelled();
            }
        }
    }

    /** Puts waiting floats at the top of the page, as many as fit but at least one if the page is to have any. */
    private void pendingFloats(boolean top) {
        while (floatsPlaced < galley.floatsBefore(start.at())) {
            Element.Floating next = galley.floating(floatsPlaced);
            double height = next.box().height();
            if (y > 0 && y + height + notesWith(next.box()) > galley.depth + NoteArea.TINY) {
                return;
            }
            place(next.box(), y, true);
            below(height, galley.snapped(height + Math.max(CLEARANCE, next.after())));
            floatsPlaced++;
        }
    }

    /** Goes below a float; the room under it is not needed where the page ends. */
    private void below(double height, double withRoom) {
        y = Math.max(y + height, Math.min(y + withRoom, galley.depth - noteHeight));
    }

    private void place(Box box, double top, boolean floating) {
        sink.box(box, top, floating);
        occupied = true;
        for (int number : box.notes()) {
            if (!called.contains(number)) {
                noteHeight += galley.notes.added(number, noteHeight == 0);
                called.add(number);
            }
        }
    }

    private double notesWith(Box box) {
        double height = noteHeight;
        for (int number : box.notes()) {
            height += called.contains(number) ? 0 : galley.notes.added(number, height == 0);
        }
        return height;
    }

    /** One element; false when the page is over. */
    private boolean step(int i) {
        Element element = galley.elements.get(i);
        if (element instanceof Element.Content content) {
            place(content.box(), y, false);
            y += content.box().height();
        } else if (element instanceof Element.Space space) {
            if (occupied) {
                sink.space(space, y);
                y += space.height();
            }
        } else if (element instanceof Element.Open o) {
            sink.open(o.frame(), y, true);
            y += o.frame().before(true);
            open.push(o.frame());
        } else if (element instanceof Element.Close) {
            y += open.pop().after(true);
            sink.close(y, true);
        } else if (element instanceof Element.Floating floating) {
            floating(floating);
        } else if (element instanceof Element.Fill) {
            y += fill;
        } else if (element instanceof Element.Barrier) {
            return barrier(i);
        } else if (element instanceof Element.NewPage) {
            return newPage(i);
        } else if (element instanceof Element.Chance chance && occupied) {
            return chance(i, chance);
        }
        return true;
    }

    /** In its place if it fits there and none waits before it. */
    private void floating(Element.Floating floating) {
        boolean first = floating == galley.floating(floatsPlaced);
        double before = occupied ? floating.before() : 0;
        double height = floating.box().height();
        boolean fits = y + before + height + notesWith(floating.box()) <= galley.depth + NoteArea.TINY;
        if (first && (fits || !occupied)) {
            place(floating.box(), y + before, true);
            below(before + height, galley.snapped(before + height + floating.after()));
            floatsPlaced++;
        }
    }

    private boolean chance(int i, Element.Chance chance) {
        double used = y + closing();
        boolean over = used > galley.depth + NoteArea.TINY;
        if (over && !ends.isEmpty()) {
            return false;
        }
        end(i, i + 1, chance.cost());
        if (i == stop || over) {
            closeParts();
            return false;
        }
        return true;
    }

    private boolean barrier(int i) {
        flush(i);
        if (floatsPlaced >= galley.floatsBefore(i)) {
            return true;
        }
        end(i, i, 0);
        if (i == stop) {
            closeParts();
        }
        return false;
    }

    private boolean newPage(int i) {
        boolean carried = !start.carried().isEmpty();
        if (!occupied && !carried) {
            return true;
        }
        finish(i);
        return false;
    }

    /** The end of a stretch of pages: no float and no note may be left over. */
    private void finish(int i) {
        flush(i);
        boolean over = y + closing() > galley.depth + NoteArea.TINY;
        if (!over || ends.isEmpty()) {
            boolean left = floatsPlaced < galley.floatsBefore(i);
            end(i, left ? i : Math.min(i + 1, galley.size()), 0);
        }
        if (i == stop) {
            closeParts();
        }
    }

    /** Floats that still wait stand here, if they fit. */
    private void flush(int i) {
        while (floatsPlaced < galley.floatsBefore(i)) {
            int before = floatsPlaced;
            floating(galley.floating(floatsPlaced));
            if (floatsPlaced == before) {
                return;
            }
        }
    }

    private double closing() {
        double sum = 0;
        for (Frame frame : open) {
            sum += frame.after(false);
        }
        return sum;
    }

    private void closeParts() {
        double bottom = y;
        for (Frame frame : open) {
            bottom += frame.after(false);
            sink.close(bottom, false);
        }
    }

    private void end(int at, int next, double cost) {
        double used = y + closing();
        double room = galley.depth - used;
        double height = noteHeight;
        List<Rest> rest = NONE;
        if (noteHeight > room + NoteArea.TINY) {
            NoteArea.Cut cut = galley.notes.cut(NoteArea.queue(start.carried(), called), room, used == 0);
            height = cut.height();
            rest = cut.rest();
        }
        double free = room - height;
        boolean last = at(at) instanceof Element.NewPage || at >= galley.size();
        int to = last && !rest.isEmpty() ? at : next;
        double total =
                cost + noteCost(rest) + DEFERRED * (galley.floatsBefore(Math.min(to, galley.size())) - floatsPlaced);
        double lines = Math.max(0, free) / galley.line;
        if (last) {
            total += at >= galley.size() && galley.depth / galley.line - lines < SHORT_LINES ? SHORT_PAGE : 0;
        } else {
            double slack = at(at) instanceof Element.Chance chance ? chance.slack() : 1;
            total += slack * lines * lines;
        }
        if (free < -NoteArea.TINY) {
            total += OVERFULL;
        }
        ends.add(new End(at, new Start(to, floatsPlaced, rest), used, height, total, free));
    }

    private static double noteCost(List<Rest> rest) {
        if (rest.isEmpty()) {
            return 0;
        }
        boolean begun = rest.get(0).line() > 0;
        return (begun ? NOTE_CUT : NOTE_AWAY) + NOTE_AWAY * (rest.size() - 1.0);
    }

    private static final Sink NOTHING = new Sink() {
        @Override
        public void box(Box box, double y, boolean floating) {}

        @Override
        public void space(Element.Space space, double y) {}

        @Override
        public void open(Frame frame, double y, boolean first) {}

        @Override
        public void close(double y, boolean last) {}
    };

    /** Order of starts along the way through the list. */
    static int compare(Start a, Start b) {
        if (a.at() != b.at()) {
            return Integer.compare(a.at(), b.at());
        }
        if (a.floats() != b.floats()) {
            return Integer.compare(a.floats(), b.floats());
        }
        int byNotes = Integer.compare(b.carried().size(), a.carried().size());
        if (byNotes != 0 || a.carried().isEmpty()) {
            return byNotes;
        }
        return Integer.compare(a.carried().get(0).line(), b.carried().get(0).line());
    }

    static final List<Rest> NONE = Collections.emptyList();
}
