package octavo.page;

import static octavo.page.Tag.Role.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import octavo.page.Tag.Role;

/**
 * Which tags may stand in which: the part of ISO/TS 32005 (relations of structure types, which ISO 14289-2 asks for) that
 * briefs need. A test holds every pair against veraPDF.
 */
public final class Nesting {
    private static final Set<Role> PHRASES = EnumSet.of(
            CONTENT,
            EMPHASIS,
            STRONG,
            SPAN,
            SUPERSCRIPT,
            SUBSCRIPT,
            QUOTE,
            CODE,
            LINK,
            REFERENCE,
            LABEL,
            SOURCE_ENTRY,
            FIGURE,
            NOTE);
    private static final Set<Role> HEADINGS = EnumSet.range(H1, H6);
    private static final Set<Role> BLOCKS =
            with(HEADINGS, PARAGRAPH, LIST, ORDERED_LIST, TABLE, FIGURE, NOTE, BLOCK_QUOTE, CODE);
    private static final Map<Role, Set<Role>> ALLOWED = table();

    private Nesting() {}

    /** Whether a tag of role {@code child} may stand straight below one of role {@code parent}. */
    public static boolean allows(Role parent, Role child) {
        return ALLOWED.get(parent).contains(child);
    }

    private static Map<Role, Set<Role>> table() {
        Map<Role, Set<Role>> table = new EnumMap<>(Role.class);
        Set<Role> sections = with(BLOCKS, PART, SECTION, ASIDE, TITLE, CONTENTS);
        table.put(DOCUMENT, sections);
        table.put(PART, sections);
        table.put(SECTION, with(sections, LABEL, CAPTION));
        table.put(ASIDE, with(BLOCKS, SECTION, LABEL, CAPTION, REFERENCE, LINK, CONTENT));
        table.put(TITLE, PHRASES);
        HEADINGS.forEach(heading -> table.put(heading, PHRASES));
        table.put(PARAGRAPH, with(PHRASES, LIST, ORDERED_LIST, TABLE));
        table.put(BLOCK_QUOTE, with(BLOCKS, LABEL, CAPTION, REFERENCE, LINK, CONTENT));
        phrases(table);
        lists(table);
        tables(table);
        table.put(CONTENT, Set.of());
        return table;
    }

    private static void phrases(Map<Role, Set<Role>> table) {
        for (Role role : EnumSet.of(EMPHASIS, STRONG, SPAN, SUPERSCRIPT, SUBSCRIPT, QUOTE, CODE, REFERENCE)) {
            table.put(role, PHRASES);
        }
        table.put(LINK, without(PHRASES, LINK));
        table.put(LABEL, without(PHRASES, LABEL));
        table.put(SOURCE_ENTRY, without(PHRASES, CODE));
        table.put(NOTE, without(with(PHRASES, PARAGRAPH, LIST, ORDERED_LIST, TABLE, BLOCK_QUOTE), NOTE));
    }

    private static void lists(Map<Role, Set<Role>> table) {
        table.put(LIST, EnumSet.of(ITEM, CAPTION, LIST, ORDERED_LIST));
        table.put(ORDERED_LIST, table.get(LIST));
        table.put(ITEM, EnumSet.of(LABEL, BODY));
        table.put(BODY, without(with(PHRASES, BLOCKS.toArray(Role[]::new)), LABEL));
        table.put(CONTENTS, EnumSet.of(CAPTION, CONTENTS, CONTENTS_ITEM));
        table.put(CONTENTS_ITEM, EnumSet.of(LABEL, REFERENCE, PARAGRAPH, CONTENTS));
    }

    private static void tables(Map<Role, Set<Role>> table) {
        table.put(TABLE, EnumSet.of(CAPTION, TABLE_HEAD, TABLE_BODY, ROW));
        table.put(TABLE_HEAD, EnumSet.of(ROW));
        table.put(TABLE_BODY, EnumSet.of(ROW));
        table.put(ROW, EnumSet.of(COLUMN_HEAD, ROW_HEAD, CELL));
        for (Role cell : EnumSet.of(COLUMN_HEAD, ROW_HEAD, CELL)) {
            table.put(cell, with(PHRASES, PARAGRAPH, LIST, ORDERED_LIST));
        }
        table.put(CAPTION, with(PHRASES, PARAGRAPH, LIST, ORDERED_LIST));
        table.put(FIGURE, with(with(PHRASES, BLOCKS.toArray(Role[]::new)), CAPTION));
    }

    private static Set<Role> with(Set<Role> roles, Role... more) {
        Set<Role> all = EnumSet.copyOf(roles);
        all.addAll(Set.of(more));
        return all;
    }

    private static Set<Role> without(Set<Role> roles, Role... less) {
        Set<Role> rest = EnumSet.copyOf(roles);
        rest.removeAll(Set.of(less));
        return rest;
    }
}
