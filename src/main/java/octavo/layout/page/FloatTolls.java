package octavo.layout.page;

import java.util.ArrayList;
import java.util.List;
import octavo.layout.block.Element;
import octavo.report.Placement;

/**
 * What the floats of a page cost, by how they stand to the text: to the lines that first refer to them, and to what is left
 * of it above and below them. It is told what is put on the page as the walk goes down.
 */
final class FloatTolls {
    /** Text of less than that many lines alone above or below a float is a crumb. */
    private static final double CRUMB = 2.5;

    private final Galley galley;
    private final List<Integer> stood = new ArrayList<>();
    private int early;
    private boolean any;
    private int texts;
    private int crumbs;
    private double text; // height since the last float

    FloatTolls(Galley galley) {
        this.galley = galley;
    }

    /** Text of this height, in pt, was put. */
    void text(double height) {
        text += height;
        texts += height > 0 ? 1 : 0;
    }

    /** Whether the page holds a single line, table row or the like beside floats. */
    boolean hasOneText() {
        return texts == 1;
    }

    /** The float that is written at {@code index} stands on the page. */
    void stands(int index) {
        stood.add(index);
    }

    /** It stands above its place, behind a paragraph that refers to it. */
    void early() {
        early++;
    }

    /** A float is about to stand below the text so far. */
    void above() {
        crumbs += isCrumb() ? 1 : 0;
    }

    /** Text begins anew, below a float at the top or in its place. */
    void below() {
        any = true;
        text = 0;
    }

    private boolean isCrumb() {
        return text > 0 && text < CRUMB * galley.line;
    }

    /**
     * Cost of the page if it ends here.
     *
     * @param next index of the element that the next page begins with
     * @param last whether it is the last page of its stretch
     * @param atFoot how many floats stand at its foot
     * @param waiting how many wait for the next page, though they may stand anywhere
     * @param again how many others waited for this page already
     */
    double toll(int next, boolean last, int atFoot, int waiting, int again) {
        int left = any && !last && isCrumb() ? 1 : 0;
        double hole = texts > 0 ? 0 : atFoot * Tolls.HOLE;
        return hole + mentions(next) + Tolls.floats(waiting, again, atFoot, crumbs + left);
    }

    private double mentions(int next) {
        double toll = Tolls.EARLY * early;
        for (int index : stood) {
            toll += isUnmentioned(index, next) ? Tolls.UNMENTIONED : 0;
        }
        return toll;
    }

    private boolean isUnmentioned(int index, int next) {
        int line = galley.mentions.below(index);
        return line >= next && !isHere(index);
    }

    /** What says that it is to stand here stands there, wherever the text comes to it. */
    private boolean isHere(int index) {
        return galley.at(index) instanceof Element.Floating floating && floating.placement() == Placement.HERE;
    }
}
