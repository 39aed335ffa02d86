package octavo.layout.block;

import octavo.page.Item;
import octavo.page.LinkArea;

/** Moves placed things down a page. */
public final class Moves {
    private Moves() {}

    public static Item item(Item item, double dy) {
        if (dy == 0) {
            return item;
        }
        if (item instanceof Item.Placed placed) {
            return new Item.Placed(placed.mark().moved(0, dy), placed.owner());
        }
        Item.Picture picture = (Item.Picture) item;
        return new Item.Picture(picture.drawing(), picture.x(), picture.y() + dy, picture.owner());
    }

    public static LinkArea link(LinkArea area, double dy) {
        return new LinkArea(
                area.x(), area.y() + dy, area.width(), area.height(), area.target(), area.description(), area.tag());
    }
}
