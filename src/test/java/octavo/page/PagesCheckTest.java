package octavo.page;

import static octavo.page.Tag.Role.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import octavo.drawing.Colour;
import octavo.drawing.Mark;
import octavo.edition.Inline.Target;
import octavo.page.Pages.Bookmark;
import octavo.page.Pages.Destination;
import org.junit.jupiter.api.Test;

class PagesCheckTest {
    private static final List<Tag> TAGS = List.of(
            Tag.of(DOCUMENT, -1),
            Tag.of(H1, 0).withAnchor("head"),
            Tag.of(CONTENT, 1),
            Tag.of(PARAGRAPH, 0).withRefs("head"),
            Tag.of(LINK, 3),
            Tag.of(CONTENT, 4));

    @Test
    void goodPagesPass() {
        assertThat(broken(TAGS, 2, link("head", 4))).isEmpty();
    }

    @Test
    void aTreeMustHang() {
        assertThat(PagesCheck.broken(pages(List.of(), List.of()))).containsExactly("the first tag is not the document");
        assertThat(tags(Tag.of(PARAGRAPH, 7))).containsExactly("PARAGRAPH (tag 1) does not stand after its parent");
        assertThat(tags(Tag.of(CONTENT, 0))).containsExactly("CONTENT (tag 1) stands straight below DOCUMENT (tag 0)");
        assertThat(tags(Tag.of(PARAGRAPH, 0), Tag.of(CONTENT, 1), Tag.of(SPAN, 2)))
                .containsExactly("SPAN (tag 3) stands straight below CONTENT (tag 2)");
        assertThat(tags(Tag.of(LIST, 0), Tag.of(PARAGRAPH, 1)))
                .containsExactly("PARAGRAPH (tag 2) stands straight below LIST (tag 1)");
        assertThat(tags(Tag.of(TABLE, 0), Tag.of(CAPTION, 1), Tag.of(CAPTION, 1)))
                .containsExactly("TABLE (tag 1) has two captions");
        assertThat(tags(Tag.of(FIGURE, 0))).containsExactly("FIGURE (tag 1) has no alternative");
        assertThat(tags(
                        Tag.of(NOTE, 0).withAnchor("n"),
                        Tag.of(PARAGRAPH, 1),
                        Tag.of(NOTE, 2).withAnchor("m")))
                .contains("NOTE (tag 3) stands in a note");
        assertThat(tags(Tag.of(H1, 0).withAnchor("a"), Tag.of(H2, 0).withAnchor("a")))
                .containsExactly("two tags or a leaf have the anchor a");
    }

    @Test
    void whatRefersMustFind() {
        assertThat(tags(Tag.of(H1, 0).withRefs("mark"))).containsExactly("H1 (tag 1) refers to nothing: mark");
        assertThat(tags(
                        Tag.of(NOTE, 0).withAnchor("n").withRefs("m"),
                        Tag.of(PARAGRAPH, 0),
                        Tag.of(SPAN, 2).withAnchor("m")))
                .containsExactly("NOTE (tag 1) and its mark do not refer to each other");
        assertThat(broken(TAGS, 2, link("nowhere", 4))).containsExactly("link \"Go\" on page 1 leads nowhere: nowhere");
        assertThat(broken(TAGS, 2, link("head", 3)))
                .containsExactly(
                        "link \"Go\" on page 1 belongs to no link tag: 3", "LINK (tag 4) has no area on any page");
        assertThat(broken(TAGS, 3, link("head", 4))).containsExactly("an item on page 1 belongs to no content leaf: 3");
    }

    @Test
    void bookmarksAndDestinationsMustLeadSomewhere() {
        Pages pages = new Pages(
                List.of(page(2, link("head", 4))),
                TAGS,
                List.of(new Bookmark(2, "Deep", "head"), new Bookmark(2, "Lost", "gone")),
                List.of(new Destination("head", 3, 0, 0)),
                List.of());
        assertThat(PagesCheck.broken(pages))
                .containsExactly(
                        "bookmark \"Deep\" skips a level",
                        "destination head is on no page",
                        "bookmark \"Lost\" leads nowhere: gone");
    }

    private static List<String> tags(Tag... tags) {
        List<Tag> all = new java.util.ArrayList<>(List.of(Tag.of(DOCUMENT, -1)));
        all.addAll(List.of(tags));
        return PagesCheck.broken(pages(all, List.of(new Page(100, 100, "1", List.of(), List.of()))));
    }

    private static List<String> broken(List<Tag> tags, int leaf, LinkArea link) {
        return PagesCheck.broken(pages(tags, List.of(page(leaf, link))));
    }

    private static Page page(int leaf, LinkArea link) {
        Item item = new Item.Placed(Mark.Shape.rectangle(0, 0, 9, 9, Colour.BLACK), new Item.Leaf(leaf));
        return new Page(100, 100, "1", List.of(item), List.of(link));
    }

    private static LinkArea link(String anchor, int tag) {
        return new LinkArea(0, 0, 9, 9, new Target.Anchor(anchor), "Go", tag);
    }

    private static Pages pages(List<Tag> tags, List<Page> pages) {
        return new Pages(pages, tags, List.of(), List.of(new Destination("head", 0, 0, 0)), List.of());
    }
}
