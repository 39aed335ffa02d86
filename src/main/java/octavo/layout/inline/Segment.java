package octavo.layout.inline;

import java.util.Optional;
import octavo.drawing.GlyphRun;

/**
 * A glyph run in its line, with what it belongs to.
 *
 * <p>A space at the end of a line stays in the run, so that words of two lines do not grow together when copied; its
 * advance is such that it takes no room.
 *
 * @param run placed with x from the left edge of the measure and y 0 on the baseline (a raised run has y &lt; 0)
 * @param width in pt
 * @param leaf index of the CONTENT leaf of the tag tree
 * @param hyphen whether this is a hyphen that line breaking put in: its glyph is a hyphen, its text is U+00AD, which
 *     belongs in /ActualText and never in /ToUnicode
 */
public record Segment(GlyphRun run, double width, int leaf, Optional<LinkRef> link, boolean hyphen) {}
