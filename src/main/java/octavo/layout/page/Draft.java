package octavo.layout.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import octavo.layout.block.Box;
import octavo.layout.block.Element;
import octavo.layout.block.Frame;
import octavo.layout.block.Geometry;
import octavo.layout.block.Moves;
import octavo.page.Item;
import octavo.page.LinkArea;
import octavo.page.Pages.Place;

/** A page while things are placed on it. Grounds are painted first. */
final class Draft implements Sink {
    private final Geometry geometry;
    private final List<Item> under = new ArrayList<>();
    private final List<Object> content = new ArrayList<>();
    private final List<LinkArea> links = new ArrayList<>();
    private final List<Box.Spot> spots = new ArrayList<>();
    private final BitSet notes = new BitSet();
    private final Deque<Part> parts = new ArrayDeque<>();
    private final List<Part> columns = new ArrayList<>();
    private Optional<Place> start = Optional.empty();
    private Optional<Place> floatStart = Optional.empty();
    private double depth;
    private double foot;

    /** A part of a frame, or the page itself; with what hangs beside it and what is in the way there. */
    static final class Part {
        final Frame frame;
        final double top;
        final boolean first;
        final Part column;
        final List<Hanging> hangs = new ArrayList<>();
        final List<double[]> blocked = new ArrayList<>();
        int under;
        double bottom;

        Part(Frame frame, double top, boolean first, Part column) {
            this.frame = frame;
            this.top = top;
            this.first = first;
            this.column = column == null ? this : column;
        }
    }

    /**
     * Something that is to hang at {@code wish}.
     *
     * @param waited for how many pages it found no room
     */
    record Hanging(Box.Hang hang, double wish, int waited) {
        Box box() {
            return hang.box();
        }

        /** On the page after one that had no room for it. */
        Hanging later() {
            return new Hanging(hang, 0, waited + 1);
        }

        /** Whether it is to be set in the text: it is not on the page after its paragraph, or its notes not on its own. */
        boolean late() {
            return waited > 1 || waited > 0 && !box().notes().isEmpty();
        }
    }

    Draft(Geometry geometry) {
        this.geometry = geometry;
        Part page = new Part(null, 0, true, null);
        page.bottom = geometry.depth();
        foot = geometry.depth();
        parts.push(page);
        columns.add(page);
    }

    @Override
    public void box(Box box, double y, boolean floating) {
        put(box, y, content);
        box.notes().forEach(notes::set);
        if (floating) {
            floatStart = floatStart.isEmpty() ? box.start() : floatStart;
        } else if (start.isEmpty()) {
            start = box.start();
        }
        Part column = parts.peek().column;
        if (box.wide()) {
            column.blocked.add(new double[] {y - MarginColumn.GAP, y + box.height() + MarginColumn.GAP});
        }
        box.hangs().forEach(h -> column.hangs.add(new Hanging(h, y + h.dy(), 0)));
        depth = Math.max(depth, y + box.height());
    }

    private void put(Box box, double y, List<Object> into) {
        double dy = y + geometry.top();
        box.items().forEach(i -> into.add(Moves.item(i, dy)));
        box.links().forEach(l -> links.add(Moves.link(l, dy)));
        box.spots().forEach(s -> spots.add(new Box.Spot(s.anchor(), s.x(), s.y() + dy)));
        box.late().forEach(l -> into.add(l.moved(dy)));
    }

    @Override
    public void space(Element.Space space, double y) {
        space.items().forEach(i -> content.add(Moves.item(i, y + geometry.top())));
    }

    @Override
    public void open(Frame frame, double y, boolean first) {
        Part outer = parts.peek().column;
        Part part = new Part(frame, y, first, frame.wide() ? null : outer);
        if (frame.wide()) {
            columns.add(part);
        }
        part.under = under.size();
        parts.push(part);
        if (!first) {
            frame.repeated().forEach(i -> content.add(Moves.item(i, y + geometry.top())));
            if (frame.wide() && !frame.repeated().isEmpty()) {
                part.blocked.add(new double[] {y, y + frame.before(false) + 25}); // the repeated label stands here
            }
        }
    }

    @Override
    public void close(double y, boolean last) {
        Part part = parts.pop();
        part.bottom = y;
        double top = part.top + geometry.top();
        // Below what was opened within it, which closed before.
        under.addAll(part.under, part.frame.under(top, y + geometry.top(), part.first, last));
        if (part.frame.wide()) {
            parts.peek().column.blocked.add(new double[] {part.top - MarginColumn.GAP, y + MarginColumn.GAP});
        }
        depth = Math.max(depth, y);
    }

    @Override
    public void foot(double y) {
        foot = y;
    }

    /** Where notes end, unless the body reaches further down. */
    double foot() {
        return foot;
    }

    /** Parts with a margin column of their own, the page first. */
    List<Part> columns() {
        return columns;
    }

    /** The panel that goes on here from the page before, if one does that has a margin column of its own. */
    Optional<Part> goesOn() {
        return columns.stream().filter(p -> p.frame != null && !p.first).findFirst();
    }

    /** Places something that hangs in the margin column. */
    void hang(Box box, double y) {
        put(box, y, content);
    }

    /** Places a note's line. */
    void note(Box line, double y) {
        put(line, y, content);
    }

    void add(Item item) {
        content.add(item);
    }

    List<Item> under() {
        return under;
    }

    /** Items and {@link Box.Late} page numbers in painting order. */
    List<Object> content() {
        return content;
    }

    List<LinkArea> links() {
        return links;
    }

    List<Box.Spot> spots() {
        return spots;
    }

    Optional<Place> start() {
        return start.isPresent() ? start : floatStart;
    }

    /** Numbers of the notes whose marks stand here. */
    BitSet notes() {
        return notes;
    }

    /** How far the body reaches down. */
    double depth() {
        return depth;
    }
}
