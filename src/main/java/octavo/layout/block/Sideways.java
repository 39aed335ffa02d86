package octavo.layout.block;

import octavo.page.Item;
import octavo.page.LinkArea;

/** Moves a box to the right, for text that is set in one column and divided over two. */
final class Sideways {
    private Sideways() {}

    static Box moved(Box box, double dx) {
        BoxBuilder moved = new BoxBuilder();
        box.items().forEach(i -> moved.item(item(i, dx)));
        box.links()
                .forEach(l -> moved.link(
                        new LinkArea(l.x() + dx, l.y(), l.width(), l.height(), l.target(), l.description(), l.tag())));
        box.spots().forEach(s -> moved.spot(s.anchor(), s.x() + dx, s.y()));
        return moved.notes(box.notes()).start(box.start()).build(box.height());
    }

    private static Item item(Item item, double dx) {
        if (item instanceof Item.Placed placed) {
            return new Item.Placed(placed.mark().moved(dx, 0), placed.owner());
        }
        Item.Picture picture = (Item.Picture) item;
        return new Item.Picture(picture.drawing(), picture.x() + dx, picture.y(), picture.owner());
    }
}
