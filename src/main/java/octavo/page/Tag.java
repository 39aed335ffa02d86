package octavo.page;

import java.util.List;
import java.util.Optional;
import octavo.edition.Illustration.Attachment;

/**
 * A node of the tag tree. A tree is a list in reading order (preorder): a tag's index is its identity, its parent stands
 * before it, and its children follow in the order in which they are read.
 *
 * @param parent index of the parent, -1 for the root
 * @param anchor what links and destinations name
 * @param language BCP 47, where it differs from the parent's
 * @param alternative for figures: what they show
 * @param actual text that replaces the content when read or copied
 * @param refs anchors of tags that belong to this one: note and mark, contents entry and heading
 * @param columns columns that a cell spans, 1 for most
 * @param attachment the data behind a figure
 */
public record Tag(
        Role role,
        int parent,
        Optional<String> anchor,
        Optional<String> language,
        Optional<String> alternative,
        Optional<String> actual,
        List<String> refs,
        int columns,
        Optional<Attachment> attachment) {

    /** A tag with nothing but its role and place. */
    public static Tag of(Role role, int parent) {
        return new Tag(
                role,
                parent,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                1,
                Optional.empty());
    }

    public Tag withAnchor(String value) {
        return new Tag(role, parent, Optional.of(value), language, alternative, actual, refs, columns, attachment);
    }

    public Tag withLanguage(String value) {
        return new Tag(role, parent, anchor, Optional.of(value), alternative, actual, refs, columns, attachment);
    }

    public Tag withAlternative(String value) {
        return new Tag(role, parent, anchor, language, Optional.of(value), actual, refs, columns, attachment);
    }

    public Tag withActual(String value) {
        return new Tag(role, parent, anchor, language, alternative, Optional.of(value), refs, columns, attachment);
    }

    public Tag withRefs(String... values) {
        return new Tag(role, parent, anchor, language, alternative, actual, List.of(values), columns, attachment);
    }

    public Tag withColumns(int value) {
        return new Tag(role, parent, anchor, language, alternative, actual, refs, value, attachment);
    }

    public Tag withAttachment(Attachment value) {
        return new Tag(role, parent, anchor, language, alternative, actual, refs, columns, Optional.of(value));
    }

    /** Structure types by their common names; the writer maps them to ISO 32000 types and namespaces. */
    public enum Role {
        DOCUMENT,
        PART,
        SECTION,
        ASIDE,
        TITLE,
        H1,
        H2,
        H3,
        H4,
        H5,
        H6,
        PARAGRAPH,
        LIST,
        ORDERED_LIST,
        ITEM,
        LABEL,
        BODY,
        TABLE,
        TABLE_HEAD,
        TABLE_BODY,
        ROW,
        COLUMN_HEAD,
        ROW_HEAD,
        CELL,
        CAPTION,
        FIGURE,
        NOTE,
        REFERENCE,
        LINK,
        EMPHASIS,
        STRONG,
        SPAN,
        BLOCK_QUOTE,
        CODE,
        CONTENTS,
        CONTENTS_ITEM,
        SOURCE_ENTRY,
        /** Not a structure element: the place among its parent's children where marked content goes. */
        CONTENT
    }
}
