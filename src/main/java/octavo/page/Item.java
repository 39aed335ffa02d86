package octavo.page;

import octavo.drawing.Drawing;
import octavo.drawing.Mark;

/** Something placed on a page, with the part of the tag tree that it belongs to. */
public sealed interface Item {

    /** A {@link Tag.Role#CONTENT} leaf of {@link Pages#tags}, or an artifact. */
    Owner owner();

    /** A single mark in page coordinates. */
    record Placed(Mark mark, Owner owner) implements Item {}

    /** A drawing with its top left corner at (x, y). */
    record Picture(Drawing drawing, double x, double y, Owner owner) implements Item {}

    /** Whose content an item is. */
    sealed interface Owner {}

    /** Content of the leaf with this index in {@link Pages#tags}. */
    record Leaf(int index) implements Owner {}

    /** Not part of the document's logical content (ISO 14289-2, 8.3). */
    enum Artifact implements Owner {
        /** Running head. */
        HEADER,
        /** Folio and foot line. */
        FOOTER,
        /** Rules, tints, repeated labels and table heads. */
        LAYOUT,
        /** Full-page tint. */
        BACKGROUND,
        /** Draft marks. */
        WATERMARK
    }
}
