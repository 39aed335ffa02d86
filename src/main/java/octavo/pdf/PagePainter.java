package octavo.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import octavo.drawing.Mark;
import octavo.page.Item;
import octavo.page.Page;

/** Turns the items of a page into a content stream, marked with the leaf or artifact that they belong to. */
final class PagePainter {
    private final DocumentFonts fonts;
    private final Forms forms;
    private final MarkedContent.Ids marked;
    private final LeafTags leafTags;

    /** What a page shows, and the drawings it needs. */
    record Painted(byte[] content, Dictionary forms) {}

    PagePainter(DocumentFonts fonts, Forms forms, MarkedContent.Ids marked, LeafTags leafTags) {
        this.fonts = fonts;
        this.forms = forms;
        this.marked = marked;
        this.leafTags = leafTags;
    }

    Painted paint(int number, Page page) {
        Canvas canvas = Canvas.ofPage(page.height(), fonts);
        Map<String, Stream> used = new LinkedHashMap<>();
        List<Item> items = page.items();
        for (int from = 0; from < items.size(); ) {
            int to = endOfGroup(items, from);
            paintGroup(number, page, canvas, items.subList(from, to), used);
            from = to;
        }
        Dictionary resources = Cos.direct();
        used.forEach((name, stream) -> resources.put(name, stream));
        return new Painted(canvas.toBytes(), resources);
    }

    private static int endOfGroup(List<Item> items, int from) {
        Item.Owner owner = items.get(from).owner();
        int to = from + 1;
        while (to < items.size() && items.get(to).owner().equals(owner)) {
            to++;
        }
        return to;
    }

    private void paintGroup(int number, Page page, Canvas canvas, List<Item> group, Map<String, Stream> used) {
        boolean onlyText = isText(group);
        Item.Owner owner = group.get(0).owner();
        if (owner instanceof Item.Leaf leaf) {
            int id = marked.next(number, leaf.index());
            canvas.begin(leafTags.name(leaf.index()), leafTags.properties(leaf.index(), id), onlyText);
            leafTags.bound(leaf.index(), number, group);
        } else {
            canvas.begin("Artifact", Artifacts.properties((Item.Artifact) owner, group, page.height()), onlyText);
        }
        for (Item item : group) {
            paint(canvas, item, used);
        }
        canvas.end(onlyText);
    }

    private static boolean isText(List<Item> group) {
        for (Item item : group) {
            if (!(item instanceof Item.Placed placed && placed.mark() instanceof Mark.Text)) {
                return false;
            }
        }
        return true;
    }

    private void paint(Canvas canvas, Item item, Map<String, Stream> used) {
        if (item instanceof Item.Placed placed) {
            canvas.paint(placed.mark());
        } else if (item instanceof Item.Picture picture) {
            Forms.Form form = forms.of(picture.drawing());
            used.put(form.resource(), form.stream());
            canvas.form(
                    form.resource(),
                    picture.x(),
                    picture.y() + picture.drawing().height());
        }
    }
}
