package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.drawing.Colour;
import octavo.drawing.Mark;
import octavo.page.Item;
import octavo.page.Item.Artifact;

/**
 * A panel's ground and rules; sides that a page break cuts stay open.
 *
 * @param padding at the top and bottom of each part
 * @param tint of the ground, if any
 * @param rule a main rule and its tab at the panel's top
 * @param border a black box
 * @param bar a bar at the left edge
 * @param label repeated on later parts: "CASE STUDY 1", "continued"
 */
record PanelFrame(
        double left,
        double width,
        double padding,
        Optional<Colour> tint,
        Optional<Top> rule,
        Optional<Line> border,
        Optional<Line> bar,
        List<Item> label,
        boolean wide)
        implements Frame {

    /** On a tint under a rule with a tab; {@code label} stands in the margin column of later parts. */
    static PanelFrame tinted(double left, double width, double padding, Colour tint, Top rule, List<Item> label) {
        return new PanelFrame(
                left,
                width,
                padding,
                Optional.of(tint),
                Optional.of(rule),
                Optional.empty(),
                Optional.empty(),
                label,
                true);
    }

    static PanelFrame boxed(double left, double width, double padding, Line border) {
        Optional<Line> box = Optional.of(border);
        return new PanelFrame(
                left, width, padding, Optional.empty(), Optional.empty(), box, Optional.empty(), List.of(), false);
    }

    /** Behind a bar at the left edge. */
    static PanelFrame barred(double left, double width, Line bar, List<Item> label) {
        return new PanelFrame(
                left, width, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(bar), label, false);
    }

    /** Height of the label, "continued" and the room below them. */
    private static final double LABEL = 27;

    /** A rule over the whole width with a tab that hangs from it. */
    record Top(double thickness, Colour colour, double tabX, double tabWidth, double tabHeight, Colour tab) {}

    /** A line's thickness and colour. */
    record Line(double thickness, Colour colour) {}

    @Override
    public double before(boolean first) {
        return padding;
    }

    @Override
    public double after(boolean last) {
        return padding;
    }

    @Override
    public List<Item> under(double top, double bottom, boolean first, boolean last) {
        List<Item> items = new ArrayList<>();
        tint.ifPresent(c -> items.add(bar(left, top, width, bottom - top, c)));
        bar.ifPresent(b -> items.add(bar(left, top, b.thickness(), bottom - top, b.colour())));
        border.ifPresent(b -> border(items, b, top, bottom, first, last));
        if (first) {
            rule.ifPresent(r -> {
                items.add(bar(left, top, width, r.thickness(), r.colour()));
                items.add(bar(r.tabX(), top, r.tabWidth(), r.tabHeight(), r.tab()));
            });
        }
        return items;
    }

    private void border(List<Item> items, Line line, double top, double bottom, boolean first, boolean last) {
        double t = line.thickness();
        items.add(bar(left, top, t, bottom - top, line.colour()));
        items.add(bar(left + width - t, top, t, bottom - top, line.colour()));
        if (first) {
            items.add(bar(left, top, width, t, line.colour()));
        }
        if (last) {
            items.add(bar(left, bottom - t, width, t, line.colour()));
        }
    }

    private static Item bar(double x, double y, double width, double height, Colour colour) {
        return new Item.Placed(Mark.Shape.rectangle(x, y, width, height, colour), Artifact.LAYOUT);
    }

    @Override
    public List<Item> repeated() {
        return label;
    }

    @Override
    public double labelled() {
        return label.isEmpty() ? 0 : LABEL;
    }
}
