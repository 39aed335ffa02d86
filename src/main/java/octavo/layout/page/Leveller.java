package octavo.layout.page;

import octavo.layout.block.Box;
import octavo.layout.block.Element;
import octavo.layout.block.Frame;

/**
 * Spreads what a page is short of over the room between its blocks, so that pages end level. Used where the style asks for
 * it, on pages that are short by little.
 */
final class Leveller implements Sink {
    /** A page may be short by so many lines, and each gap may grow by one of them. */
    private static final int MOST_LINES = 3;

    private final Sink page;
    private final double each;
    private int gaps;
    private double shift;

    private Leveller(Sink page, double each) {
        this.page = page;
        this.each = each;
    }

    /** Places a page as {@link PageWalk#place} does, level with others if it can be. */
    static void place(Galley galley, PageBreaker.Stretch stretch, Sink sink) {
        Start start = stretch.start();
        End end = stretch.end();
        boolean goesOn = end.at() < galley.size() && !(galley.at(end.at()) instanceof Element.NewPage);
        Leveller count = new Leveller(Sink.NOTHING, 0);
        if (goesOn && end.free() > NoteArea.TINY && end.free() <= MOST_LINES * galley.line) {
            PageWalk.place(galley, start, end, count);
        }
        boolean may = count.gaps > 0 && end.free() <= count.gaps * galley.line;
        PageWalk.place(galley, start, end, may ? new Leveller(sink, end.free() / count.gaps) : sink);
    }

    private void gap() {
        gaps++;
        shift += each;
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
        if (space.height() > 0) {
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
