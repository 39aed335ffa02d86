package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.drawing.Colour;
import octavo.drawing.Mark;
import octavo.page.Item;
import octavo.page.Item.Artifact;
import octavo.page.LinkArea;
import octavo.page.Pages.Place;

/** Puts a {@link Box} together. */
final class BoxBuilder {
    private final List<Item> items = new ArrayList<>();
    private final List<LinkArea> links = new ArrayList<>();
    private final List<Box.Spot> spots = new ArrayList<>();
    private final List<Box.Late> late = new ArrayList<>();
    private final List<Integer> notes = new ArrayList<>();
    private final List<Box.Hang> hangs = new ArrayList<>();
    private Optional<Place> start = Optional.empty();
    private boolean wide;

    BoxBuilder item(Item item) {
        items.add(item);
        return this;
    }

    BoxBuilder mark(Mark mark, Item.Owner owner) {
        return item(new Item.Placed(mark, owner));
    }

    /** A horizontal rule as a filled bar; it is an artifact. */
    BoxBuilder rule(double x, double y, double width, double thickness, Colour colour) {
        return mark(Mark.Shape.rectangle(x, y, width, thickness, colour), Artifact.LAYOUT);
    }

    BoxBuilder link(LinkArea area) {
        links.add(area);
        return this;
    }

    BoxBuilder spot(String anchor, double x, double y) {
        spots.add(new Box.Spot(anchor, x, y));
        return this;
    }

    BoxBuilder late(Box.Late number) {
        late.add(number);
        return this;
    }

    BoxBuilder notes(List<Integer> numbers) {
        notes.addAll(numbers);
        return this;
    }

    BoxBuilder hang(Box.Hang hang) {
        hangs.add(hang);
        notes.addAll(hang.box().notes());
        return this;
    }

    BoxBuilder start(Optional<Place> place) {
        if (start.isEmpty()) {
            start = place;
        }
        return this;
    }

    BoxBuilder wide() {
        wide = true;
        return this;
    }

    /** All of another box, with its top at {@code dy}. */
    BoxBuilder put(Box box, double dy) {
        box.items().forEach(i -> items.add(Moves.item(i, dy)));
        box.links().forEach(l -> links.add(Moves.link(l, dy)));
        box.spots().forEach(s -> spots.add(new Box.Spot(s.anchor(), s.x(), s.y() + dy)));
        box.late().forEach(l -> late.add(l.moved(dy)));
        notes.addAll(box.notes());
        box.hangs().forEach(h -> hangs.add(h.moved(dy)));
        start(box.start());
        wide |= box.wide();
        return this;
    }

    Box build(double height) {
        return new Box(height, items, links, spots, late, notes, hangs, start, wide);
    }
}
