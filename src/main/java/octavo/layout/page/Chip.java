package octavo.layout.page;

import java.util.ArrayList;
import java.util.List;
import octavo.drawing.Colour;
import octavo.drawing.Mark;
import octavo.edition.Edition.Marking;
import octavo.layout.block.Geometry;
import octavo.layout.block.Type;
import octavo.layout.inline.Look;
import octavo.page.Item;
import octavo.page.Item.Artifact;
import octavo.style.Role;

/** The marking as FIRST prescribes it: its words, 12 pt or more, in its colour on black, at the right of head and foot. */
public final class Chip {
    /** LOOK.md, "TLP": height of the chip, padding at its sides. */
    private static final double HEIGHT = 16;

    private static final double PADDING = 5;

    private final OneLine text;
    private final Type type;
    private final Geometry geometry;

    public Chip(OneLine text, Type type, Geometry geometry) {
        this.text = text;
        this.type = type;
        this.geometry = geometry;
    }

    /** Width in pt. */
    public double width(Marking marking) {
        return text.width(marking.text(), type.look(Role.MARKING)) + 2 * PADDING;
    }

    /** The chip in the head; {@code owner} says who reads its words. */
    public List<Item> head(Marking marking, Item.Owner owner) {
        return items(marking, geometry.head(), Artifact.HEADER, owner);
    }

    /** The chip in the foot. */
    public List<Item> foot(Marking marking) {
        return items(marking, geometry.folio(), Artifact.FOOTER, Artifact.FOOTER);
    }

    private List<Item> items(Marking marking, double baseline, Artifact ground, Item.Owner owner) {
        Look look = type.look(Role.MARKING).withColour(colour(marking));
        double width = width(marking);
        double x = geometry.right() - width;
        double top = baseline - 0.34 * look.size() - HEIGHT / 2; // half the height of capitals above the baseline
        List<Item> items = new ArrayList<>();
        items.add(new Item.Placed(Mark.Shape.rectangle(x, top, width, HEIGHT, Colour.BLACK), ground));
        items.addAll(text.items(marking.text(), look, x + PADDING, baseline + 0.5, owner));
        return items;
    }

    /** FIRST TLP 2.0: colours of the words on black. */
    private static Colour colour(Marking marking) {
        return switch (marking) {
            case CLEAR -> Colour.WHITE;
            case GREEN -> Colour.parse("#33FF00");
            case AMBER, AMBER_STRICT -> Colour.parse("#FFC000");
            case RED -> Colour.parse("#FF2B2B");
        };
    }
}
