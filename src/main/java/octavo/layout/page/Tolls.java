package octavo.layout.page;

import java.util.List;
import octavo.layout.block.Element;
import octavo.layout.page.NoteArea.Rest;

/** What is wrong with a page, in one number: the square of the lines that it is short of, and costs for all else. */
final class Tolls {
    /** A float that waits for the next page, and one that has waited for this page already. */
    private static final int DEFERRED = 40;

    private static final int DEFERRED_AGAIN = 150;

    /** A float above its place, though behind its first mention. */
    static final int EARLY = 8;

    /** A float on a page before that of its first mention: as good as never. */
    static final int UNMENTIONED = 2_000;

    /** A float at the foot of a page: a little dearer than one in its place. */
    private static final int FOOT = 4;

    /** A float at the foot of a page without text: there is a hole above it. */
    static final int HOLE = 500;

    /** One line from the middle of a paragraph alone on a page among floats: as good as never. */
    private static final int SINGLE = 20_000;

    /** One or two lines of text alone above or below a float. */
    private static final int CRUMB = 30;

    /** A note that runs on, and one that does not even begin on the page of its mark. */
    private static final int NOTE_CUT = 60;

    private static final int NOTE_AWAY = 200_000;

    /** Something that hangs over the page's end because it is higher than a page. */
    private static final int OVERFULL = 1_000_000;

    /** A last page with fewer lines than that. */
    private static final int SHORT_LINES = 6;

    private static final int SHORT_PAGE = 200;

    private Tolls() {}

    /**
     * Floats.
     *
     * @param waiting for the next page, though they may stand anywhere
     * @param again how many others waited for this page already
     */
    static double floats(int waiting, int again, int atFoot, int crumbs) {
        return DEFERRED * waiting + DEFERRED_AGAIN * again + FOOT * atFoot + CRUMB * crumbs;
    }

    /** Notes of which this much goes to later pages. */
    static double notes(List<Rest> rest) {
        if (rest.isEmpty()) {
            return 0;
        }
        boolean begun = rest.get(0).line() > 0;
        return (begun ? NOTE_CUT : NOTE_AWAY) + NOTE_AWAY * (rest.size() - 1.0);
    }

    /**
     * White at the end of a page in the course of a brief.
     *
     * @param at where it ends, if there
     * @param lines that would have room
     */
    static double white(Element at, double lines) {
        double slack = at instanceof Element.Chance chance ? chance.slack() : Element.Chance.BETWEEN;
        return slack * lines * lines;
    }

    /** A page with one line, which ends at {@code at}. */
    static double single(Element at) {
        return at instanceof Element.Chance chance && chance.isWithin() ? SINGLE : 0;
    }

    /** A brief's last page with {@code filled} lines. */
    static double lastPage(double filled) {
        return filled < SHORT_LINES ? SHORT_PAGE : 0;
    }

    /** Something that reaches below the page. */
    static double overfull(double free) {
        return free < -NoteArea.TINY ? OVERFULL : 0;
    }
}
