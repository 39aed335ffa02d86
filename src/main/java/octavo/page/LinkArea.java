package octavo.page;

import octavo.edition.Inline.Target;

/**
 * A rectangle that leads somewhere; a link over two lines has two areas with the same tag.
 *
 * @param x left, y top, in pt
 * @param description what assistive technology announces
 * @param tag index of the {@link Tag.Role#LINK} in {@link Pages#tags}
 */
public record LinkArea(double x, double y, double width, double height, Target target, String description, int tag) {}
