package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.page.Item;
import octavo.page.Pages.Place;
import octavo.report.Placement;

/**
 * Builds the vertical list, block by block. What they ask for between them is held {@link Between}; what is changed in the
 * list afterwards, is done on its {@link Tail}.
 */
final class Flow {
    /** A box of this height, in pt, is enough for a heading to stay with. */
    private static final double LARGE = 60;

    private final List<Element> elements = new ArrayList<>();
    private final Between between;
    private boolean fresh = true;
    private final List<Box.Spot> anchors = new ArrayList<>();
    private Optional<BesideSetter> beside = Optional.empty();
    private Between.Asked beforeBeside = Between.NOTHING;

    Flow() {
        this(new Between());
    }

    private Flow(Between between) {
        this.between = between;
    }

    /** At least this much room before the next box. */
    void gap(double height) {
        between.gap(height);
    }

    /** Room with something painted in it, which goes when a page begins here. */
    void gap(double height, List<Item> items) {
        gap(height);
        between.items(items);
    }

    /** What is asked for before the next box, to ask for more. */
    Between next() {
        return between;
    }

    /** What was last added need not stay with what comes next. */
    void release() {
        endBeside();
        between.release();
    }

    /** What was last added stays on the page of the next {@code boxes} boxes. */
    void keep(int boxes) {
        between.keep(boxes);
    }

    void add(Box box) {
        endBeside();
        settle();
        if (box.height() >= LARGE) {
            between.release();
        }
        elements.add(new Element.Content(anchored(box)));
    }

    private Box anchored(Box box) {
        if (anchors.isEmpty()) {
            return box;
        }
        BoxBuilder anchored = new BoxBuilder();
        anchors.forEach(a -> anchored.spot(a.anchor(), a.x(), a.y()));
        anchors.clear();
        return anchored.put(box, 0).build(box.height());
    }

    /** Lines of a paragraph: a first or last one does not stand alone on a page. */
    void lines(List<Box> lines) {
        for (int i = 0; i < lines.size(); i++) {
            boolean lonely = i == 1 || i > 0 && i == lines.size() - 1;
            between.cost(lonely ? Element.FORBIDDEN / 10 : 0);
            add(lines.get(i));
        }
    }

    void floating(Box box, double before, double after, Placement placement) {
        endBeside();
        if (placement == Placement.HERE && !fresh) {
            elements.add(between.chance());
        }
        elements.add(new Element.Floating(box, before, after, placement));
        fresh = false;
    }

    void open(Frame frame) {
        endBeside();
        settle();
        elements.add(new Element.Open(frame));
        fresh = true;
    }

    /**
     * Ends the frame opened last.
     *
     * @param trail room below the last line that the frame need not show
     */
    void close(double trail) {
        endBeside();
        if (trail > 0) {
            elements.add(new Element.Space(-trail, List.of()));
        }
        elements.add(new Element.Close());
        between.closed();
        fresh = false;
    }

    void newPage() {
        endBeside();
        elements.add(new Element.NewPage());
        between.reset();
        fresh = true;
    }

    /** Nothing that floats may pass here. */
    void barrier() {
        endBeside();
        elements.add(new Element.Barrier());
    }

    /** What follows stands at the foot of its page, at least {@code least} below what came before. */
    void fill(double least) {
        endBeside();
        gap(least);
        double above = between.gap();
        settle();
        elements.add(new Element.Fill(above));
        fresh = true;
    }

    /**
     * A paragraph. Returns where something is to hang that hangs at it.
     *
     * @param area that it fills
     */
    int prose(Prose prose, Area area, ProseSetter setter) {
        if (beside.isPresent() && !beside.get().takes(area, between.asked())) {
            endBeside();
        }
        if (beside.isEmpty()) {
            int at = elements.size();
            setter.add(this, setter.set(prose), 0);
            return at;
        }
        int at = elements.size() + beside.get().add(prose, between.asked());
        between.ask(Between.NOTHING);
        return at;
    }

    /** An exhibit that is to stand beside the text that follows; how, is decided when that has come. */
    void beside(BesideSetter setter) {
        endBeside();
        beside = Optional.of(setter);
        beforeBeside = between.asked();
    }

    private void endBeside() {
        if (beside.isPresent()) {
            BesideSetter setter = beside.get();
            beside = Optional.empty();
            Between.Asked after = between.asked();
            between.ask(beforeBeside);
            setter.set(this);
            between.ask(after);
        }
    }

    /** An empty list that goes on where this one ends. */
    Flow fork() {
        Flow fork = new Flow(between.fork());
        fork.fresh = fresh;
        fork.anchors.addAll(anchors);
        return fork;
    }

    /** Ways that were begun by {@link #fork}, of which one will be taken. */
    void choice(List<Element.Way> ways) {
        elements.add(new Element.Choice(ways));
        anchors.clear();
        between.release();
        fresh = false;
    }

    /** An exhibit with text beside it, below what stands above and no later than the lines that follow. */
    void beside(Element.Beside group) {
        settle();
        between.release();
        List<Box.Spot> both = List.copyOf(anchors);
        Box box = anchored(group.box());
        anchors.addAll(both);
        elements.add(new Element.Beside(box, anchored(group.atTop()), group.after()));
    }

    private void settle() {
        if (!fresh) {
            between.settle(elements);
        }
        between.reset();
        fresh = false;
    }

    /** All of another list, in its place; {@code wide} if nothing may hang beside its boxes but what is their own. */
    void append(Flow other, boolean wide) {
        endBeside();
        settle();
        between.release();
        for (Element element : other.elements) {
            elements.add(wide && element instanceof Element.Content content ? content.widened() : element);
        }
    }

    /** An anchor at what comes next. */
    void anchor(String anchor, double x) {
        anchors.add(new Box.Spot(anchor, x, 0));
    }

    /** Whether nothing stands yet in the frame opened last. */
    boolean isFresh() {
        endBeside();
        return fresh;
    }

    /** Index of the next element. */
    int size() {
        endBeside();
        return elements.size();
    }

    /** What stands from {@code at} on, to be changed or measured. */
    Tail from(int at) {
        endBeside();
        return new Tail(elements, at);
    }

    /** What begins in the first box from {@code from} on. */
    Optional<Place> start(int from) {
        return new Tail(elements, from).start();
    }

    /** Hangs something at the first box from {@code from} on, or at text that waits to be set; false if there is none. */
    boolean hang(int from, Box.Hang hang) {
        if (beside.isPresent() && from >= elements.size()) {
            beside.get().hang(from - elements.size(), hang);
            return true;
        }
        return from(from).hang(hang);
    }

    /** Keeps what is wide at least {@code height} below the top of the first box from {@code from} on. */
    void clear(int from, double height) {
        if (from(from).clear(height)) {
            fresh = false;
        }
    }

    List<Element> elements() {
        endBeside();
        return List.copyOf(elements);
    }

    /** The whole list as one box, for what must not be divided; frames are painted around their content. */
    Box flattened() {
        endBeside();
        return Stack.of(elements);
    }
}
