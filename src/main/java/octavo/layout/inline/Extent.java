package octavo.layout.inline;

/**
 * How wide text can be, in pt.
 *
 * @param least width of its longest part that does not break
 * @param most width on one line (the widest of them, if it has forced breaks)
 */
public record Extent(double least, double most) {}
