package octavo.page;

import java.util.ArrayList;
import java.util.List;
import octavo.drawing.Drawing;
import octavo.drawing.Mark;

/**
 * A finished page.
 *
 * @param width in pt
 * @param height in pt; y grows downward
 * @param label its folio as printed, such as "4" or "iv"
 * @param items in painting order; items of one node that follow each other form one piece of content
 */
public record Page(double width, double height, String label, List<Item> items, List<LinkArea> links) {
    public Page {
        items = List.copyOf(items);
        links = List.copyOf(links);
    }

    /** All that is on the page as one picture, without what it means. */
    public Drawing drawing() {
        List<Mark> marks = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Placed placed) {
                marks.add(placed.mark());
            } else if (item instanceof Item.Picture picture) {
                picture.drawing().marks().forEach(m -> marks.add(m.moved(picture.x(), picture.y())));
            }
        }
        return new Drawing(width, height, marks);
    }
}
