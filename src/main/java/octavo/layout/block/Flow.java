package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import octavo.page.Item;
import octavo.page.Pages.Place;
import octavo.report.Placement;

/**
 * Builds the vertical list. Room between blocks is asked for by both of them and the larger wish holds, as with collapsing
 * margins; likewise for the cost of ending a page there.
 */
final class Flow {
    /** A box of this height, in pt, is enough for a heading to stay with. */
    private static final double LARGE = 60;

    private final List<Element> elements = new ArrayList<>();
    private double gap;
    private int cost;
    private int keep;
    private double slack = Element.Chance.BETWEEN;
    private List<Item> gapItems = List.of();
    private boolean fresh = true;
    private boolean open;
    private OptionalDouble snap = OptionalDouble.empty();
    private final List<Box.Spot> anchors = new ArrayList<>();
    private Optional<BesideSetter> beside = Optional.empty();
    private Apart beforeBeside = NEXT;

    /** What was asked for between the last block and the next. */
    record Apart(double gap, int cost, double slack, List<Item> items, OptionalDouble snap) {}

    /** At least this much room before the next box. */
    void gap(double height) {
        gap = Math.max(gap, height);
    }

    /** Room with something painted in it, which goes when a page begins here. */
    void gap(double height, List<Item> items) {
        gap(height);
        gapItems = items;
    }

    /** Ending a page before the next box costs at least this. */
    void cost(int least) {
        cost = Math.max(cost, least);
    }

    /** What begins {@code ahead} below the top of what comes next stands on the baseline grid. */
    void snap(double ahead) {
        snap = OptionalDouble.of(ahead);
    }

    /** What comes next continues a paragraph. */
    void within() {
        slack = Element.Chance.WITHIN;
    }

    /** What comes next is something new, so that a page may well end before it. */
    void anew() {
        slack = Math.min(slack, Element.Chance.BEFORE_NEW);
    }

    /** What was last added need not stay with what comes next. */
    void release() {
        endBeside();
        keep = 0;
    }

    /** What comes next is a part of the brief. */
    void part() {
        slack = Element.Chance.BEFORE_PART;
    }

    /** A float that is written further down may stand here, between two paragraphs. */
    void openToFloats() {
        open = true;
    }

    /** What was last added stays on the page of the next {@code boxes} boxes. */
    void keep(int boxes) {
        keep = Math.max(keep, boxes);
    }

    void add(Box box) {
        endBeside();
        settle();
        keep = box.height() >= LARGE ? 0 : keep;
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
            cost(lonely ? Element.FORBIDDEN / 10 : 0);
            add(lines.get(i));
        }
    }

    void floating(Box box, double before, double after, Placement placement) {
        endBeside();
        if (placement == Placement.HERE && !fresh) {
            elements.add(new Element.Chance(keep > 0 ? Element.FORBIDDEN : cost, slack));
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
        gap = 0;
        cost = 0;
        keep = 0;
        gapItems = List.of();
        fresh = false;
    }

    void newPage() {
        endBeside();
        elements.add(new Element.NewPage());
        reset();
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
        double above = gap;
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
        if (beside.isPresent() && !beside.get().takes(area, apart())) {
            endBeside();
        }
        if (beside.isEmpty()) {
            int at = elements.size();
            setter.add(this, setter.set(prose), 0);
            return at;
        }
        int at = elements.size() + beside.get().add(prose, apart());
        apart(NEXT);
        return at;
    }

    /** An exhibit that is to stand beside the text that follows; how, is decided when that has come. */
    void beside(BesideSetter setter) {
        endBeside();
        beside = Optional.of(setter);
        beforeBeside = apart();
    }

    private void endBeside() {
        if (beside.isPresent()) {
            BesideSetter setter = beside.get();
            beside = Optional.empty();
            Apart after = apart();
            apart(beforeBeside);
            setter.set(this);
            apart(after);
        }
    }

    private static final Apart NEXT = new Apart(0, 0, Element.Chance.BETWEEN, List.of(), OptionalDouble.empty());

    private Apart apart() {
        return new Apart(gap, cost, slack, gapItems, snap);
    }

    /** Asks for what was asked for before. */
    void apart(Apart asked) {
        gap = asked.gap();
        cost = asked.cost();
        slack = asked.slack();
        gapItems = asked.items();
        snap = asked.snap();
    }

    /** An empty list that goes on where this one ends. */
    Flow fork() {
        Flow fork = new Flow();
        fork.fresh = fresh;
        fork.keep = keep;
        fork.anchors.addAll(anchors);
        fork.apart(apart());
        return fork;
    }

    /** Ways that were begun by {@link #fork}, of which one will be taken. */
    void choice(List<Element.Way> ways) {
        elements.add(new Element.Choice(ways));
        anchors.clear();
        keep = 0;
        fresh = false;
    }

    /** An exhibit with text beside it, below what stands above and no later than the lines that follow. */
    void beside(Element.Beside group) {
        settle();
        keep = 0;
        List<Box.Spot> both = List.copyOf(anchors);
        Box box = anchored(group.box());
        anchors.addAll(both);
        elements.add(new Element.Beside(box, anchored(group.atTop()), group.after()));
    }

    private void settle() {
        if (!fresh) {
            elements.add(new Element.Chance(keep > 0 ? Element.FORBIDDEN : cost, slack, open));
            if (gap != 0 || !gapItems.isEmpty()) {
                elements.add(new Element.Space(gap, gapItems));
            }
            snap.ifPresent(ahead -> elements.add(new Element.Snap(ahead)));
        }
        reset();
        fresh = false;
    }

    private void reset() {
        keep = Math.max(0, keep - 1);
        slack = Element.Chance.BETWEEN;
        gap = 0;
        cost = 0;
        gapItems = List.of();
        open = false;
        snap = OptionalDouble.empty();
    }

    /** All of another list, in its place. */
    void append(Flow other, boolean wide) {
        endBeside();
        settle();
        keep = 0;
        for (Element element : other.elements) {
            if (wide && element instanceof Element.Content c) {
                Box box = c.box();
                elements.add(
                        new Element.Content(new BoxBuilder().wide().put(box, 0).build(box.height())));
            } else {
                elements.add(element);
            }
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

    /** What begins in the first box from {@code from} on. */
    Optional<Place> start(int from) {
        return elements.stream()
                .skip(Math.max(0, from))
                .filter(Element.Content.class::isInstance)
                .flatMap(e -> ((Element.Content) e).box().start().stream())
                .findFirst();
    }

    /** Hangs something at the first box from {@code from} on; false if there is none. */
    boolean hang(int from, Box.Hang hang) {
        if (beside.isPresent() && from >= elements.size()) {
            beside.get().hang(from - elements.size(), hang);
            return true;
        }
        endBeside();
        for (int i = Math.max(0, from); i < elements.size(); i++) {
            if (elements.get(i) instanceof Element.Content content) {
                elements.set(i, new Element.Content(content.box().with(hang)));
                return true;
            }
        }
        return false;
    }

    /** Hangs something at the first box from {@code from} on, before what hangs there already. */
    void hangFirst(int from, Box.Hang hang) {
        endBeside();
        for (int i = from; i < elements.size(); i++) {
            if (elements.get(i) instanceof Element.Content content) {
                Box box = content.box();
                Box empty = new BoxBuilder().hang(hang).build(0);
                elements.set(
                        i,
                        new Element.Content(
                                new BoxBuilder().put(empty, 0).put(box, 0).build(box.height())));
                return;
            }
        }
    }

    /** Paints {@code marker} over the first box from {@code from} on, whose content moves down by {@code shift}. */
    void overlay(int from, Box marker, double shift) {
        endBeside();
        for (int i = from; i < elements.size(); i++) {
            if (elements.get(i) instanceof Element.Content content) {
                Box box = content.box();
                Box merged = new BoxBuilder().put(marker, 0).put(box, shift).build(box.height() + shift);
                elements.set(i, new Element.Content(merged));
                return;
            }
        }
    }

    /** Height of what was added from {@code from} on, frames not counted. */
    double height(int from) {
        endBeside();
        return elements.subList(from, elements.size()).stream()
                .mapToDouble(Element::height)
                .sum();
    }

    /** How much of that nothing can hang beside. */
    double wideHeight(int from) {
        endBeside();
        return elements.subList(from, elements.size()).stream()
                .filter(Element::isWide)
                .mapToDouble(Element::height)
                .sum();
    }

    /** Keeps what is wide at least {@code height} below the top of the first box from {@code from} on. */
    void clear(int from, double height) {
        endBeside();
        double y = 0;
        int i = from;
        while (i < elements.size() && (elements.get(i) instanceof Element.Chance || isSpace(elements.get(i)))) {
            i++; // what stands between that box and the one before it
        }
        int first = i;
        while (i < elements.size() && y < height && !elements.get(i).isWide()) {
            boolean stays = !(elements.get(i) instanceof Element.Floating);
            y += stays ? elements.get(i).height() : 0;
            i++;
        }
        if (y < height && i > first) {
            elements.add(i, new Element.Content(new BoxBuilder().build(height - y)));
            fresh = false;
        }
    }

    private static boolean isSpace(Element element) {
        return element instanceof Element.Space;
    }

    /** Raises the cost of chances behind the first box from {@code from} on, while less than {@code height} has gone by. */
    void guard(int from, double height, int least) {
        endBeside();
        boolean begun = false;
        double y = 0;
        for (int i = from; i < elements.size() && y < height; i++) {
            Element element = elements.get(i);
            begun |= element instanceof Element.Content;
            boolean stays = !(element instanceof Element.Floating) && (begun || !isSpace(element));
            y += stays ? element.height() : 0;
            if (begun) {
                elements.set(i, element.guarded(least));
            }
        }
    }

    List<Element> elements() {
        endBeside();
        return List.copyOf(elements);
    }

    /** Height of the first box. */
    double firstHeight() {
        return elements.stream()
                .filter(Element.Content.class::isInstance)
                .mapToDouble(Element::height)
                .findFirst()
                .orElse(0);
    }

    /** The whole list as one box, its first one at least as high as this. */
    Box flattened(double firstHeight) {
        Flow padded = new Flow();
        for (Element element : elements) {
            padded.elements.add(element);
            if (padded.elements.size() == 1) {
                padded.elements.add(new Element.Space(Math.max(0, firstHeight - firstHeight()), List.of()));
            }
        }
        return padded.flattened();
    }

    /** The whole list as one box, for what must not be divided; frames are painted around their content. */
    Box flattened() {
        endBeside();
        return Stack.of(elements);
    }
}
