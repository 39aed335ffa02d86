package octavo.layout.block;

import java.util.List;
import octavo.page.Item;
import octavo.report.Placement;

/** A member of the vertical list that pages are broken from: boxes, glue and penalties, and what frames them. */
public sealed interface Element {

    /** Where a page must not end if there is any other way: between a heading and its text. */
    int FORBIDDEN = 100_000;

    /** What it takes in the list, in pt; of a choice, what its first way takes. 0 for what takes none. */
    default double height() {
        return 0;
    }

    /** Whether nothing hangs in the margin column beside it but what is its own. */
    default boolean isWide() {
        return false;
    }

    /** The same, but where pages may end in it, that costs at least so much. */
    default Element guarded(int least) {
        return this;
    }

    /** Something that stands on one page. */
    record Content(Box box) implements Element {
        @Override
        public double height() {
            return box.height();
        }

        @Override
        public boolean isWide() {
            return box.wide();
        }

        /** The same, but nothing else may hang beside it. */
        Content widened() {
            return new Content(new BoxBuilder().wide().put(box, 0).build(box.height()));
        }
    }

    /** Empty room, which vanishes at the top of a page with what is painted in it. May be negative. */
    record Space(double height, List<Item> items) implements Element {}

    /**
     * Room that brings running text back to the baseline grid: what begins {@code ahead} below it stands on the grid. At the
     * top of a page and in frames there is none.
     */
    record Snap(double ahead) implements Element {}

    /**
     * A place where a page may end.
     *
     * @param cost 0 for a good place; {@link #FORBIDDEN} for a place of last resort
     * @param slack how much it weighs here that a page is not full: more within a paragraph, where it looks like a mistake,
     *     less where something new begins
     * @param open whether a float may stand here that is written further down: behind a paragraph of running text
     */
    record Chance(int cost, double slack, boolean open) implements Element {
        Chance(int cost, double slack) {
            this(cost, slack, false);
        }

        /** Among places of last resort those that were bad before are worse: a single line, say. */
        @Override
        public Chance guarded(int least) {
            int guarded = least == FORBIDDEN && cost < FORBIDDEN ? FORBIDDEN + cost : Math.max(least, cost);
            return new Chance(guarded, slack, open);
        }

        /** Whether it is between two lines of a paragraph. */
        public boolean isWithin() {
            return slack == WITHIN;
        }

        /** Within a paragraph. */
        static final double WITHIN = 4;

        /** Between two blocks. */
        public static final double BETWEEN = 1;

        /** Before a section or a panel. */
        static final double BEFORE_NEW = 0.4;

        /** Before a part: the end of one may be white. */
        static final double BEFORE_PART = 0.3;
    }

    /** The page ends here, if anything stands on it. */
    record NewPage() implements Element {
        @Override
        public boolean isWide() {
            return true;
        }
    }

    /** A frame begins. Frames nest; a page that ends within one closes and reopens it. */
    record Open(Frame frame) implements Element {
        @Override
        public boolean isWide() {
            return frame.wide();
        }
    }

    /** The innermost frame ends. */
    record Close() implements Element {}

    /**
     * A box that may move to the foot of its page, or to a later page, while text runs on.
     *
     * @param before room above it where it stands in its place
     * @param after room below it
     * @param placement where it may stand
     */
    record Floating(Box box, double before, double after, Placement placement) implements Element {
        @Override
        public double height() {
            return before + box.height() + after;
        }

        @Override
        public boolean isWide() {
            return box.wide();
        }
    }

    /**
     * An exhibit with the text that runs beside it. It stands where it is in the list; what floated before it has found
     * its place.
     *
     * @param box with the exhibit's title on a baseline of the text, clear of the text above
     * @param atTop the same with the exhibit level with that line, for the top of a page
     * @param after room below it
     */
    record Beside(Box box, Box atTop, double after) implements Element {
        @Override
        public double height() {
            return box.height() + after;
        }

        @Override
        public boolean isWide() {
            return true;
        }
    }

    /** Ways to set the same content, of which one is taken. Each holds the same floats in the same order. */
    record Choice(List<Way> ways) implements Element {
        public Choice {
            ways = List.copyOf(ways);
        }

        @Override
        public double height() {
            return ways.get(0).elements().stream().mapToDouble(Element::height).sum();
        }

        @Override
        public boolean isWide() {
            return true;
        }

        @Override
        public Choice guarded(int least) {
            return new Choice(ways.stream().map(w -> w.guarded(least)).toList());
        }
    }

    /**
     * One of them.
     *
     * @param cost of taking it
     */
    record Way(int cost, List<Element> elements) {
        public Way {
            elements = List.copyOf(elements);
        }

        private Way guarded(int least) {
            return new Way(cost, elements.stream().map(e -> e.guarded(least)).toList());
        }
    }

    /** What floats and still waits stands before what follows: sources and imprint are the end. */
    record Barrier() implements Element {}

    /**
     * Takes all room that is left, so that what follows stands at the foot of the page, below its notes.
     *
     * @param gap room above it, which stands in the list already
     */
    record Fill(double gap) implements Element {}
}
