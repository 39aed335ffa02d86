package octavo.text;

/**
 * A shaped word with its divisions. Widths are in font units; arrays are shared: do not write to them.
 *
 * @param text what was shaped
 * @param glyphs the whole word
 * @param width of the whole word
 * @param points UTF-16 offsets at which it may be divided, ascending
 * @param before for each point, width of what stands before it with a hyphen
 * @param after for each point, width of what stands after it
 * @param borders for each point, whether two words of a compound meet there
 */
public record Word(String text, Glyphs glyphs, int width, int[] points, int[] before, int[] after, boolean[] borders) {}
