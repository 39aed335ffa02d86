package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import octavo.page.Item;
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
    private final List<Box.Spot> anchors = new ArrayList<>();

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

    /** What comes next continues a paragraph. */
    void within() {
        slack = Element.Chance.WITHIN;
    }

    /** What comes next is something new, so that a page may well end before it. */
    void anew() {
        slack = Math.min(slack, Element.Chance.BEFORE_NEW);
    }

    /** What comes next is a part of the brief. */
    void part() {
        slack = Element.Chance.BEFORE_PART;
    }

    /** What was last added stays on the page of the next {@code boxes} boxes. */
    void keep(int boxes) {
        keep = Math.max(keep, boxes);
    }

    void add(Box box) {
        settle();
        keep = box.height() >= LARGE ? 0 : keep;
        if (anchors.isEmpty()) {
            elements.add(new Element.Content(box));
            return;
        }
        BoxBuilder anchored = new BoxBuilder();
        anchors.forEach(a -> anchored.spot(a.anchor(), a.x(), a.y()));
        anchors.clear();
        elements.add(new Element.Content(anchored.put(box, 0).build(box.height())));
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
        if (placement == Placement.HERE && !fresh) {
            elements.add(new Element.Chance(keep > 0 ? Element.FORBIDDEN : cost, slack));
        }
        elements.add(new Element.Floating(box, before, after, placement));
        fresh = false;
    }

    void open(Frame frame) {
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
        elements.add(new Element.NewPage());
        reset();
        fresh = true;
    }

    /** Nothing that floats may pass here. */
    void barrier() {
        elements.add(new Element.Barrier());
    }

    /** What follows stands at the foot of its page, at least {@code least} below what came before. */
    void fill(double least) {
        gap(least);
        double above = gap;
        settle();
        elements.add(new Element.Fill(above));
        fresh = true;
    }

    private void settle() {
        if (!fresh) {
            elements.add(new Element.Chance(keep > 0 ? Element.FORBIDDEN : cost, slack));
            if (gap != 0 || !gapItems.isEmpty()) {
                elements.add(new Element.Space(gap, gapItems));
            }
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
    }

    /** All of another list, in its place. */
    void append(Flow other, boolean wide) {
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
        return fresh;
    }

    /** Index of the next element. */
    int size() {
        return elements.size();
    }

    /** Hangs something at the first box from {@code from} on; false if there is none. */
    boolean hang(int from, Box.Hang hang) {
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
        return elements.subList(from, elements.size()).stream()
                .mapToDouble(Flow::height)
                .sum();
    }

    /** Keeps what is wide at least {@code height} below the first box from {@code from} on. */
    void clear(int from, double height) {
        double y = 0;
        int i = from;
        while (i < elements.size() && y < height && !isWide(elements.get(i))) {
            y += height(elements.get(i));
            i++;
        }
        if (y < height && i > from) {
            elements.add(i, new Element.Content(new BoxBuilder().build(height - y)));
            fresh = false;
        }
    }

    private static boolean isWide(Element element) {
        return element instanceof Element.Content c && c.box().wide()
                || element instanceof Element.Floating f && f.box().wide()
                || element instanceof Element.Open o && o.frame().wide()
                || element instanceof Element.NewPage;
    }

    private static double height(Element element) {
        if (element instanceof Element.Content content) {
            return content.box().height();
        }
        if (element instanceof Element.Floating floating) {
            return floating.before() + floating.box().height() + floating.after();
        }
        return element instanceof Element.Space space ? space.height() : 0;
    }

    /** Raises the cost of chances behind the first box from {@code from} on, while less than {@code height} has gone by. */
    void guard(int from, double height, int least) {
        boolean begun = false;
        double y = 0;
        for (int i = from; i < elements.size() && y < height; i++) {
            Element element = elements.get(i);
            y += height(element);
            begun |= element instanceof Element.Content;
            if (begun && element instanceof Element.Chance chance) {
                elements.set(i, new Element.Chance(Math.max(least, chance.cost()), chance.slack()));
            }
        }
    }

    List<Element> elements() {
        return List.copyOf(elements);
    }

    /** The whole list as one box, for what must not be divided; frames are painted around their content. */
    Box flattened() {
        return Stack.of(elements);
    }
}
