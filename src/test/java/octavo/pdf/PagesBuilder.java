package octavo.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.edition.Inline.Target;
import octavo.page.Item;
import octavo.page.LinkArea;
import octavo.page.Page;
import octavo.page.Pages;
import octavo.page.Tag;
import octavo.page.Tag.Role;
import octavo.text.Face;
import octavo.text.Feature;
import octavo.text.Glyphs;

/** Pages set by hand: each text on a line of its own unless told otherwise. */
final class PagesBuilder {
    static final double LEFT = 65;
    static final double LEADING = 15;

    final List<Tag> tags = new ArrayList<>();
    final List<Page> pages = new ArrayList<>();
    final List<Pages.Bookmark> outline = new ArrayList<>();
    final List<Pages.Destination> destinations = new ArrayList<>();
    private List<Item> items = new ArrayList<>();
    private List<LinkArea> links = new ArrayList<>();
    double x = LEFT;
    double y = 80;

    int tag(Role role, int parent) {
        return tag(Tag.of(role, parent));
    }

    int tag(Tag tag) {
        tags.add(tag);
        tag.anchor().ifPresent(a -> destinations.add(new Pages.Destination(a, pages.size(), LEFT, y)));
        return tags.size() - 1;
    }

    /** A leaf below {@code parent} for items to come. */
    Item.Leaf leaf(int parent) {
        return new Item.Leaf(tag(Role.CONTENT, parent));
    }

    /** A line of text in a leaf of its own. */
    PagesBuilder line(int parent, Face face, double size, String text, Feature... features) {
        run(leaf(parent), face, size, text, features);
        return newLine();
    }

    PagesBuilder newLine() {
        x = LEFT;
        y += LEADING;
        return this;
    }

    /** A run at the pen, which moves on. */
    PagesBuilder run(Item.Owner owner, Face face, double size, String text, Feature... features) {
        Set<Feature> set = features.length == 0 ? Set.of() : EnumSet.of(features[0], features);
        return run(owner, new GlyphRun(face, size, 1, Colour.BLACK, x, y, shape(face, text, set), 0, 0, text));
    }

    PagesBuilder run(Item.Owner owner, GlyphRun run) {
        items.add(new Item.Placed(new Mark.Text(run), owner));
        x += run.width();
        return this;
    }

    /** Shaped text; a soft hyphen at its end shows as the face's hyphen, as layout sets it. */
    static Glyphs shape(Face face, String text, Set<Feature> features) {
        if (!text.endsWith("\u00AD")) {
            return face.shape(text, features);
        }
        Glyphs glyphs = face.shape(text.substring(0, text.length() - 1) + "-", features);
        return glyphs;
    }

    PagesBuilder item(Item item) {
        items.add(item);
        return this;
    }

    PagesBuilder picture(Item.Owner owner, Drawing drawing) {
        items.add(new Item.Picture(drawing, LEFT, y, owner));
        y += drawing.height() + LEADING;
        return this;
    }

    /** A text that is a link. */
    PagesBuilder link(int tag, Face face, double size, String text, Target target, String description) {
        double from = x;
        run(leaf(tag), face, size, text);
        links.add(new LinkArea(from, y - size, x - from, size * 1.25, target, description, tag));
        return this;
    }

    PagesBuilder link(LinkArea area) {
        links.add(area);
        return this;
    }

    PagesBuilder bookmark(int level, String title, String anchor) {
        outline.add(new Pages.Bookmark(level, title, anchor));
        return this;
    }

    PagesBuilder endPage(String label) {
        pages.add(new Page(595.28, 841.89, label, items, links));
        items = new ArrayList<>();
        links = new ArrayList<>();
        x = LEFT;
        y = 80;
        return this;
    }

    Pages build() {
        return new Pages(List.copyOf(pages), List.copyOf(tags), outline, destinations, List.of());
    }
}
