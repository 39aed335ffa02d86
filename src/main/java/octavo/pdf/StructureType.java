package octavo.pdf;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import octavo.page.Tag.Role;

/**
 * A structure type of the standard namespaces (ISO 32000-2, 14.8.6).
 *
 * @param pdf2 whether it belongs to the namespace of PDF 2.0; the others live on in that of PDF 1.7
 * @param pdf17 the type that stands for it in a PDF 1.7 file
 */
record StructureType(String name, boolean pdf2, String pdf17) {

    private static final Map<Role, StructureType> TYPES = new EnumMap<>(Role.class);

    static {
        EnumSet.complementOf(EnumSet.of(Role.CONTENT)).forEach(role -> TYPES.put(role, make(role)));
    }

    /** The type of every role but {@link Role#CONTENT}. */
    static StructureType of(Role role) {
        return TYPES.get(role);
    }

    private static StructureType make(Role role) {
        return switch (role) {
            case DOCUMENT -> both("Document");
            case PART -> both("Part");
            case SECTION -> both("Sect");
            case ASIDE -> new StructureType("Aside", true, "Div");
            case TITLE -> new StructureType("Title", true, "P");
            case H1, H2, H3, H4, H5, H6 -> both(role.name());
            case PARAGRAPH -> both("P");
            case LIST, ORDERED_LIST -> both("L");
            case ITEM -> both("LI");
            case LABEL -> both("Lbl");
            case BODY -> both("LBody");
            case TABLE -> both("Table");
            case TABLE_HEAD -> both("THead");
            case TABLE_BODY -> both("TBody");
            case ROW -> both("TR");
            case COLUMN_HEAD, ROW_HEAD -> both("TH");
            case CELL -> both("TD");
            case CAPTION -> both("Caption");
            case FIGURE -> both("Figure");
            case NOTE -> new StructureType("FENote", true, "Note");
            case REFERENCE -> old("Reference");
            case LINK -> both("Link");
            case EMPHASIS -> new StructureType("Em", true, "Span");
            case STRONG -> new StructureType("Strong", true, "Span");
            case SPAN, SUPERSCRIPT, SUBSCRIPT -> both("Span"); // PDF 2.0's Sub is no subscript, but part of a line
            case BLOCK_QUOTE -> old("BlockQuote");
            case QUOTE -> old("Quote");
            case CODE -> old("Code");
            case CONTENTS -> old("TOC");
            case CONTENTS_ITEM -> old("TOCI");
            case SOURCE_ENTRY -> old("BibEntry");
            case CONTENT -> throw new IllegalArgumentException("content is no structure element");
        };
    }

    private static StructureType both(String name) {
        return new StructureType(name, true, name);
    }

    private static StructureType old(String name) {
        return new StructureType(name, false, name);
    }
}
