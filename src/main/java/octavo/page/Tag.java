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

    /** Refers to the tags with these anchors. */
    public Tag withRefs(String... values) {
        return new Tag(role, parent, anchor, language, alternative, actual, List.of(values), columns, attachment);
    }

    public Tag withColumns(int value) {
        return new Tag(role, parent, anchor, language, alternative, actual, refs, value, attachment);
    }

    public Tag withAttachment(Attachment value) {
        return new Tag(role, parent, anchor, language, alternative, actual, refs, columns, Optional.of(value));
    }

    /**
     * Structure types by their common names; the writer maps them to ISO 32000 types and namespaces. Marked content
     * stands only in {@link #CONTENT} leaves. What may stand in what, {@link #mayHold} tells.
     */
    public enum Role {
        /** The root; holds parts, sections, blocks. */
        DOCUMENT,
        /** A chapter or case study. */
        PART,
        /** A heading with what stands under it. */
        SECTION,
        /** A panel, gloss or facts. */
        ASIDE,
        /** The title of the document, once. */
        TITLE,
        /** Headings, no level skipped; a part's title is H1. */
        H1,
        H2,
        H3,
        H4,
        H5,
        H6,
        PARAGRAPH,
        /** A bulleted list of {@link #ITEM}. */
        LIST,
        /** A numbered list of {@link #ITEM}. */
        ORDERED_LIST,
        /** Holds an optional {@link #LABEL} and one {@link #BODY}. */
        ITEM,
        /** Number or bullet of an item, number of a note or of a contents entry. */
        LABEL,
        /** Holds paragraphs and lists, or text. */
        BODY,
        /** Holds an optional {@link #CAPTION}, then {@link #TABLE_HEAD} and {@link #TABLE_BODY}; UA-1 wants a body. */
        TABLE,
        TABLE_HEAD,
        TABLE_BODY,
        ROW,
        /** A cell that heads its column. */
        COLUMN_HEAD,
        /** A cell that heads its row. */
        ROW_HEAD,
        CELL,
        /** Title and subtitle of a table or figure, inside it and once; sources and notes stand after it. */
        CAPTION,
        /** Holds an optional {@link #CAPTION} and content; needs an alternative, which hides what it holds but the caption. */
        FIGURE,
        /**
         * A footnote or endnote: a {@link #LABEL} and paragraphs. Refers to the anchor of the {@link #REFERENCE} of its
         * mark, which refers to the note's. In reading order it follows the paragraph that calls it, or stands in a
         * section of notes.
         */
        NOTE,
        /** Around the {@link #LINK} of a note mark, cross-reference or contents entry. */
        REFERENCE,
        /** Text that leads somewhere; the tag of one or more {@link LinkArea}s. */
        LINK,
        EMPHASIS,
        STRONG,
        /** A stretch with a language or an actual text of its own. */
        SPAN,
        /** A raised stretch, such as an exponent. */
        SUPERSCRIPT,
        /** A lowered stretch, such as the figure of a formula. */
        SUBSCRIPT,
        BLOCK_QUOTE,
        /** Words of somebody else within a paragraph. */
        QUOTE,
        CODE,
        /** Holds an optional {@link #CAPTION} and {@link #CONTENTS_ITEM}s. */
        CONTENTS,
        /** Refers to its heading's anchor; holds an optional {@link #LABEL}, a {@link #REFERENCE}, nested contents. */
        CONTENTS_ITEM,
        /** An entry of a bibliography, inside a paragraph or an item's body. */
        SOURCE_ENTRY,
        /** Not a structure element: the place among its parent's children where marked content goes. */
        CONTENT;

        /** Whether a tag of this role may be the parent of one of {@code child}. */
        public boolean mayHold(Role child) {
            return Nesting.allows(this, child);
        }
    }
}
