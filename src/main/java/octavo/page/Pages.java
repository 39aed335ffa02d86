package octavo.page;

import java.util.List;

/**
 * A brief in pages: all that a PDF needs, and no decision left.
 *
 * <p>Every anchor that a link, a bookmark or a tag's reference names is the anchor of exactly one tag, and those of links
 * and bookmarks have a destination too.
 *
 * @param tags the tag tree, in reading order; the first is {@link Tag.Role#DOCUMENT}
 * @param outline bookmarks, in order
 * @param destinations where every anchor that a link or bookmark names stands
 * @param starts what each page begins with, for the EPUB's page list
 */
public record Pages(
        List<Page> pages,
        List<Tag> tags,
        List<Bookmark> outline,
        List<Destination> destinations,
        List<PageStart> starts) {

    /** A bookmark; {@code level} 1 is outermost and no level is skipped. */
    public record Bookmark(int level, String title, String anchor) {}

    /** A place on a page: {@code page} counts from 0, y downward in pt. */
    public record Destination(String anchor, int page, double x, double y) {}

    /** The place in the edition where a page begins. */
    public record PageStart(String label, Place place) {}

    /** A place in the edition. */
    public sealed interface Place {
        /** At the block or part with this anchor. */
        record AtAnchor(String anchor) implements Place {}

        /** Before the UTF-16 unit {@code offset} of the {@link octavo.edition.PlainText} of the paragraph with this ordinal. */
        record InParagraph(int ordinal, int offset) implements Place {}

        /** A page with nothing of the edition's own text, such as a cover or the contents. */
        record Front() implements Place {}
    }
}
