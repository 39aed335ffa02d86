package octavo.press;

import octavo.brief.Brief;
import octavo.brief.Trace;

/**
 * What became of a brief, and why.
 *
 * @param trace of the brief as it is built, within its limit
 * @param before with nothing left out for the limit, in the style as it is
 * @param after as it is built
 * @param by how the style was changed to meet the limit and end on a full page, from -1 (as tight as it allows) to 1
 * @param left lines of running text that the last page has room for
 * @param layouts how often the brief was laid out to find that
 */
public record Explained(Brief brief, Trace trace, Size before, Size after, double by, double left, int layouts) {

    /** How long a brief is. */
    public record Size(int pages, int words) {}
}
