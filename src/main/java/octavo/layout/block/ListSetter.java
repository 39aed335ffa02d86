package octavo.layout.block;

import java.util.List;
import octavo.drawing.Mark;
import octavo.drawing.Outline;
import octavo.edition.Block;
import octavo.page.Item;
import octavo.page.Tag;
import octavo.style.Role;
import octavo.style.Style;

/** Sets lists, nested to any depth. */
final class ListSetter {
    /** A list of so few lines is rather kept on one page. */
    private static final int SHORT = 6;

    private static final int SHORT_COST = 200;
    private static final int LONG_COST = 10;

    /** LOOK.md, "List": the square's side, and the top of it below the line's top, in em. */
    private static final double SQUARE = 3.4;

    private static final double SQUARE_TOP = 0.36;

    /** LOOK.md, "Accessible": radius of the disc. */
    private static final double DISC = 2.6;

    /** How far a numeral hangs in the gutter. */
    private static final double HANG = 18;

    /** How far a large numeral's baseline lies below the text's (house.png, page 2). */
    private static final double SUNK = 2.28;

    private final Desk desk;
    private final Area area;
    private final Flow flow;
    private final Style.Spacing spacing;

    ListSetter(Desk desk, Area area, Flow flow) {
        this.desk = desk;
        this.area = area;
        this.flow = flow;
        this.spacing = desk.style.spacing();
    }

    /** @param findings whether items are numbered findings, set further apart */
    void set(Block.ItemList list, boolean findings) {
        desk.tags.open(list.ordered() ? Tag.Role.ORDERED_LIST : Tag.Role.LIST);
        flow.gap(spacing.list().pt());
        int from = flow.size();
        int number = list.start();
        for (Block.Item item : list.items()) {
            if (flow.size() > from) {
                flow.gap((findings ? spacing.finding() : spacing.item()).pt());
                flow.next().cost(LONG_COST);
            }
            desk.tags.open(Tag.Role.ITEM);
            if (list.ordered()) {
                ordered(item, number++, findings);
            } else {
                bullet(item);
            }
            desk.tags.close();
        }
        desk.tags.close();
        if (flow.from(from).height() <= SHORT * desk.type.leading(area.body())) {
            flow.from(from).guard(Double.MAX_VALUE, SHORT_COST);
        }
        flow.gap(spacing.list().pt());
    }

    private void bullet(Block.Item item) {
        Item.Leaf label = new Item.Leaf(desk.tags.silent(Tag.Role.LABEL, "•"));
        int at = flow.size();
        body(item, area.indented(spacing.listIndent().pt()));
        double size = desk.type.size(area.body());
        BoxBuilder box = new BoxBuilder();
        if (desk.style.design().bullet() == Style.Bullet.SQUARE) {
            Mark square = Mark.Shape.rectangle(
                    area.x(),
                    SQUARE_TOP * size,
                    SQUARE,
                    SQUARE,
                    desk.style.palette().accent());
            box.mark(square, label);
        } else {
            Outline disc = Outline.circle(area.x() + DISC, 0.75 * size - 0.36 * size, DISC);
            Mark mark = new Mark.Shape(
                    disc, java.util.Optional.of(desk.style.palette().ink()), java.util.Optional.empty());
            box.mark(mark, label);
        }
        flow.from(at).overlay(box.build(0), 0);
    }

    private void ordered(Block.Item item, int number, boolean findings) {
        Role role = findings ? Role.FINDING_NUMERAL : Role.LIST_NUMERAL;
        int leaf = desk.tags.leaf(Tag.Role.LABEL);
        boolean hung = area.gutter();
        boolean large = desk.type.size(role) > 1.2 * desk.type.size(area.body());
        String text = large ? number + " " : number + ". ";
        double width = desk.typist.width(text, desk.type.look(role));
        double x = hung ? area.x() - HANG + 1 : area.x();
        if (hung && width > HANG) {
            x = area.x() - width;
        }
        int at = flow.size();
        double indent = hung ? 0 : Math.max(width + 4, large ? HANG : 2 * HANG - 10);
        body(item, area.indented(indent));
        double ascent = desk.type.ascent(area.body());
        double sunk = large ? SUNK : 0;
        double shift = findings && large ? Math.max(0, desk.type.ascent(role) - ascent - sunk) : 0;
        BoxBuilder box = new BoxBuilder();
        desk.typist.word(box, text, role, x, ascent + sunk + shift, leaf);
        flow.from(at).overlay(box.build(0), shift);
    }

    private void body(Block.Item item, Area inside) {
        int at = flow.size();
        desk.tags.open(Tag.Role.BODY);
        new BlockSetter(desk, inside, flow).all(item.blocks());
        desk.tags.close();
        if (flow.size() == at) {
            flow.add(new BoxBuilder().build(desk.type.leading(area.body())));
        }
    }

    /** The findings of a panel: its ordered lists. */
    static List<Block.ItemList> ordered(List<Block> blocks) {
        return blocks.stream()
                .filter(b -> b instanceof Block.ItemList list && list.ordered())
                .map(Block.ItemList.class::cast)
                .toList();
    }
}
