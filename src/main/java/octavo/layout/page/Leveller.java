package octavo.layout.page;

import octavo.layout.block.Box;
import octavo.layout.block.Element;
import octavo.layout.block.Frame;

/**
 * Spreads what a page is short of over the room between its blocks, so that pages end level. Used where the style asks for
 * it, on pages that are short by little: by whole lines above headings, exhibits and panels, so that text stays on the
 * baseline grid; where there are too few of them, by less between all blocks.
 */
final class Leveller implements Sink {
    /** A page may be short by so many lines, and each gap may grow by one of them. */
    private static final int MOST_LINES = 3;

    private final Sink page;
    private final Growth growth;
    private int gaps;
    private double shift;

    /**
     * How gaps grow.
     *
     * @param least height of a gap that grows, in pt
     * @param by how much each does
     * @param most so many do, from the top of the page
     */
    private record Growth(double least, double by, int most) {
        static final Growth NONE = new Growth(0, 0, 0);
    }

    private Leveller(Sink page, Growth growth) {
        this.page = page;
        this.growth = growth;
    }

    /** Places a page as {@link PageWalk#place} does, level with others if it can be. */
    static void place(Galley galley, PageBreaker.Stretch stretch, Sink sink) {
        Start start = stretch.start();
        End end = stretch.end();
        boolean goesOn = end.at() < galley.size() && !(galley.at(end.at()) instanceof Element.NewPage);
        boolean little = end.free() > NoteArea.TINY && end.free() <= MOST_LINES * galley.line;
        Growth growth = goesOn && little ? growth(galley, stretch) : Growth.NONE;
        PageWalk.place(galley, start, end, growth.most() > 0 ? new Leveller(sink, growth) : sink);
    }

    private static Growth growth(Galley galley, PageBreaker.Stretch stretch) {
        double free = stretch.end().free();
        double unit = galley.baseline;
        if (unit > 0) {
            int lines = (int) Math.floor((free + NoteArea.TINY) / unit);
            if (lines > 0 && lines <= gaps(galley, stretch, unit)) {
                return new Growth(unit, unit, lines);
            }
        }
        int gaps = gaps(galley, stretch, 0);
        return free <= gaps * galley.line ? new Growth(0, free / gaps, gaps) : Growth.NONE;
    }

    /** How many gaps of this height and more there are on a page. */
    private static int gaps(Galley galley, PageBreaker.Stretch stretch, double least) {
        Leveller count = new Leveller(Sink.NOTHING, new Growth(least, 0, Integer.MAX_VALUE));
        PageWalk.place(galley, stretch.start(), stretch.end(), count);
        return count.gaps;
    }

    private void gap() {
        if (gaps < growth.most()) {
            gaps++;
            shift += growth.by();
        }
    }

    @Override
    public void box(Box box, double y, boolean floating) {
        if (floating && y > 0) {
            gap();
        }
        page.box(box, y + shift, floating);
    }

    @Override
    public void space(Element.Space space, double y) {
        page.space(space, y + shift);
        if (space.height() > 0 && space.height() >= growth.least()) {
            gap();
        }
    }

    @Override
    public void open(Frame frame, double y, boolean first) {
        page.open(frame, y + shift, first);
    }

    @Override
    public void close(double y, boolean last) {
        page.close(y + shift, last);
    }

    @Override
    public void foot(double y) {
        page.foot(y);
    }

    @Override
    public void footFloat(Box box, double y) {
        page.footFloat(box, y);
    }
}
