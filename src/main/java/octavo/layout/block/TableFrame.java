package octavo.layout.block;

import java.util.List;
import octavo.drawing.Colour;
import octavo.drawing.Mark;
import octavo.page.Item;
import octavo.page.Item.Artifact;

/** A table over several pages: its head again on each, and a rule where a page cuts it. */
record TableFrame(double headHeight, List<Item> head, double left, double width, double rule, Colour ink)
        implements Frame {

    @Override
    public double before(boolean first) {
        return first ? 0 : headHeight;
    }

    @Override
    public double after(boolean last) {
        return 0;
    }

    @Override
    public List<Item> under(double top, double bottom, boolean first, boolean last) {
        return last
                ? List.of()
                : List.of(
                        new Item.Placed(Mark.Shape.rectangle(left, bottom - rule, width, rule, ink), Artifact.LAYOUT));
    }

    @Override
    public List<Item> repeated() {
        return head;
    }

    @Override
    public double labelled() {
        return 0;
    }

    @Override
    public boolean wide() {
        return false;
    }

    static List<Item> asArtifacts(List<Item> items) {
        return items.stream()
                .filter(Item.Placed.class::isInstance)
                .map(i -> (Item) new Item.Placed(((Item.Placed) i).mark(), Artifact.LAYOUT))
                .toList();
    }
}
