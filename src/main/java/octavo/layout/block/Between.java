package octavo.layout.block;

import java.util.List;
import java.util.OptionalDouble;
import octavo.page.Item;

/**
 * What is asked for between the last block of a vertical list and the next. Both ask, and the larger wish holds, as with
 * collapsing margins; likewise for the cost of ending a page there. Once it stands in the list, nothing is asked for.
 */
final class Between {
    /** Nothing but what is due between any two blocks. */
    static final Asked NOTHING = new Asked(0, 0, Element.Chance.BETWEEN, List.of(), OptionalDouble.empty());

    private double gap;
    private int cost;
    private int keep;
    private double slack = Element.Chance.BETWEEN;
    private List<Item> items = List.of();
    private boolean open;
    private OptionalDouble snap = OptionalDouble.empty();

    /**
     * All of it that can be asked for again elsewhere.
     *
     * @param gap room, in pt
     * @param cost of ending a page there, at least
     * @param slack see {@link Element.Chance}
     * @param items painted in the room
     * @param snap how far below it stands what is to be on the baseline grid, in pt
     */
    record Asked(double gap, int cost, double slack, List<Item> items, OptionalDouble snap) {}

    /** At least this much room, in pt. */
    void gap(double height) {
        gap = Math.max(gap, height);
    }

    /** The room so far, in pt. */
    double gap() {
        return gap;
    }

    /** What is painted in the room, which goes when a page begins here. */
    void items(List<Item> painted) {
        items = painted;
    }

    /** Ending a page here costs at least this. */
    void cost(int least) {
        cost = Math.max(cost, least);
    }

    /** What begins {@code ahead} below the top of what follows, in pt, stands on the baseline grid. */
    void snap(double ahead) {
        snap = OptionalDouble.of(ahead);
    }

    /** What follows continues a paragraph. */
    void within() {
        slack = Element.Chance.WITHIN;
    }

    /** What follows is something new, so that a page may well end before it. */
    void anew() {
        slack = Math.min(slack, Element.Chance.BEFORE_NEW);
    }

    /** What follows is a part of the brief. */
    void part() {
        slack = Element.Chance.BEFORE_PART;
    }

    /** A float that is written further down may stand here, between two paragraphs. */
    void openToFloats() {
        open = true;
    }

    /** What stands above stays on the page of the next {@code boxes} boxes. */
    void keep(int boxes) {
        keep = Math.max(keep, boxes);
    }

    /** What stands above need not stay with what follows. */
    void release() {
        keep = 0;
    }

    Asked asked() {
        return new Asked(gap, cost, slack, items, snap);
    }

    /** Asks for this instead; what stays together still does. */
    void ask(Asked asked) {
        gap = asked.gap();
        cost = asked.cost();
        slack = asked.slack();
        items = asked.items();
        snap = asked.snap();
    }

    /** The same for an empty list that goes on where this one ends. */
    Between fork() {
        Between fork = new Between();
        fork.keep = keep;
        fork.ask(asked());
        return fork;
    }

    /** The chance to end a page here, where no float from further down may stand. */
    Element.Chance chance() {
        return new Element.Chance(keep > 0 ? Element.FORBIDDEN : cost, slack);
    }

    /** Adds to a list what is asked for. */
    void settle(List<Element> list) {
        Element.Chance chance = chance();
        list.add(new Element.Chance(chance.cost(), chance.slack(), open));
        if (gap != 0 || !items.isEmpty()) {
            list.add(new Element.Space(gap, items));
        }
        snap.ifPresent(ahead -> list.add(new Element.Snap(ahead)));
    }

    /** A box, or what counts as one, has come: nothing is asked for any more, and one box less is to stay. */
    void reset() {
        keep = Math.max(0, keep - 1);
        ask(NOTHING);
        open = false;
    }

    /** A frame ends: room asked for in it is the frame's own, and what stands in it need not stay with what follows. */
    void closed() {
        gap = 0;
        cost = 0;
        keep = 0;
        items = List.of();
    }
}
