package octavo.pdf;

import static octavo.page.Tag.Role.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import octavo.edition.Edition.PdfVersion;
import octavo.edition.Inline.Target;
import octavo.page.Item;
import octavo.page.LinkArea;
import octavo.page.Tag;
import octavo.page.Tag.Role;
import octavo.text.Fonts;
import org.junit.jupiter.api.Test;

/** One document in which every role stands in every role that may hold it, each filled down to a word of text. */
class NestingTest {
    private final PagesBuilder pages = new PagesBuilder();
    private final Map<Role, List<Role>> ways = ways();
    private int pairs;
    private int notes;

    @Test
    void whateverTheContractAllowsConforms() {
        pages.tag(Tag.of(DOCUMENT, -1));
        pages.tag(Tag.of(H1, 0).withAnchor("head"));
        word(1);
        for (Role parent : Role.values()) {
            for (Role child : Role.values()) {
                boolean heading = child.compareTo(H2) >= 0 && child.compareTo(H6) <= 0;
                if (ways.containsKey(parent) && parent.mayHold(child) && !heading) {
                    nest(parent, child);
                    pairs++;
                }
            }
        }
        for (int note = 0; note < notes; note++) {
            int paragraph = add(PARAGRAPH, 0);
            word(add(
                    LINK,
                    pages.tag(Tag.of(REFERENCE, paragraph)
                            .withAnchor("mark-" + note)
                            .withRefs("note-" + note))));
        }
        var built = pages.endPage("1").build();
        assertThat(pairs).isGreaterThan(250);
        byte[] pdf2 = new PdfWriter().write(built, Samples.edition(PdfVersion.V2_0));
        assertThat(Verapdf.failures(pdf2, "ua2")).isEmpty();
        byte[] pdf17 = new PdfWriter().write(built, Samples.edition(PdfVersion.V1_7));
        assertThat(Verapdf.failures(pdf17, "ua1")).isEmpty();
    }

    private void nest(Role parent, Role child) {
        int at = 0;
        for (Role step : ways.get(parent)) {
            at = add(step, at);
        }
        at = child == CONTENT ? at : add(child, at);
        Role role = child == CONTENT ? parent : child;
        for (Role step : down(role)) {
            at = add(step, at);
        }
        word(at);
    }

    private int add(Role role, int parent) {
        Tag tag = Tag.of(role, parent);
        return switch (role) {
            case FIGURE -> pages.tag(tag.withAlternative("A figure"));
            case NOTE -> pages.tag(tag.withAnchor("note-" + notes).withRefs("mark-" + notes++));
            case CONTENTS_ITEM -> pages.tag(tag.withRefs("head"));
            case TABLE_HEAD -> head(pages.tag(tag));
            case LINK -> link(pages.tag(tag));
            default -> pages.tag(tag);
        };
    }

    /** UA-1 wants a body below a head. */
    private int head(int tag) {
        word(add(CELL, add(ROW, add(TABLE_BODY, pages.tags.get(tag).parent()))));
        return tag;
    }

    private int link(int tag) {
        pages.link(new LinkArea(pages.x, pages.y - 10, 30, 12, new Target.Anchor("head"), "The head", tag));
        return tag;
    }

    private void word(int parent) {
        pages.run(new Item.Leaf(pages.tag(CONTENT, parent)), Fonts.serif(), 4, "Word ");
        pages.x = pages.x > 500 ? PagesBuilder.LEFT : pages.x;
        pages.y += 1;
    }

    /** The shortest way from the document to each role. */
    private static Map<Role, List<Role>> ways() {
        Map<Role, List<Role>> ways = new EnumMap<>(Role.class);
        ways.put(DOCUMENT, List.of());
        Deque<Role> next = new ArrayDeque<>(List.of(DOCUMENT));
        while (!next.isEmpty()) {
            Role role = next.remove();
            for (Role child : Role.values()) {
                if (role.mayHold(child) && !ways.containsKey(child)) {
                    List<Role> way = new ArrayList<>(ways.get(role));
                    way.add(child);
                    ways.put(child, way);
                    next.add(child);
                }
            }
        }
        ways.remove(CONTENT);
        return ways;
    }

    /** What must stand in a role before text may. */
    private static List<Role> down(Role role) {
        return switch (role) {
            case DOCUMENT, PART, SECTION -> List.of(PARAGRAPH);
            case LIST, ORDERED_LIST -> List.of(ITEM, BODY);
            case ITEM -> List.of(BODY);
            case TABLE -> List.of(TABLE_BODY, ROW, ROW_HEAD);
            case TABLE_HEAD, TABLE_BODY -> List.of(ROW, COLUMN_HEAD);
            case ROW -> List.of(COLUMN_HEAD);
            case CONTENTS -> List.of(CONTENTS_ITEM, REFERENCE, LINK);
            case CONTENTS_ITEM -> List.of(REFERENCE, LINK);
            default -> List.of();
        };
    }
}
