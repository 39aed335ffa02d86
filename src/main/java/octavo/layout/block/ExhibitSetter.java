package octavo.layout.block;

import java.util.List;
import java.util.Optional;
import octavo.drawing.Drawing;
import octavo.edition.Block;
import octavo.edition.Inline;
import octavo.edition.ShortAlternative;
import octavo.page.Item;
import octavo.page.Pages.Place;
import octavo.page.Tag;
import octavo.report.ExhibitSpec;
import octavo.report.Placement;
import octavo.style.Style;

/** Sets exhibits: full, measure wide, or two halves side by side. */
final class ExhibitSetter {
    /** LOOK.md, "Exhibit frame": title block to chart, chart to source. */
    private static final double TO_CHART = 7.5;

    private static final double TO_SOURCE = 7.5;

    private final Desk desk;
    private final Area area;
    private final Flow flow;
    private final Style.Spacing spacing;
    private final TitleBlock titles;

    ExhibitSetter(Desk desk, Area area, Flow flow) {
        this.desk = desk;
        this.area = area;
        this.flow = flow;
        this.spacing = desk.style.spacing();
        this.titles = new TitleBlock(desk);
    }

    /** @param first an exhibit of half width that stands left of {@code exhibit} */
    void set(Optional<Block.Exhibit> first, Block.Exhibit exhibit) {
        if (first.isPresent() && pairs()) {
            pair(first.get(), exhibit);
            return;
        }
        first.ifPresent(this::single);
        single(exhibit);
    }

    private boolean pairs() {
        return desk.geometry.hasColumn() && area.margin() && area.x() == desk.geometry.text();
    }

    private void single(Block.Exhibit exhibit) {
        Words words = words(exhibit);
        desk.notes.settle();
        if (exhibit.width() == ExhibitSpec.Width.HALF && takesText(exhibit)) {
            flow.beside(new BesideSetter(desk, area, new Half(this, exhibit, words)));
        } else {
            alone(exhibit, words, flow);
        }
    }

    private void alone(Block.Exhibit exhibit, Words words, Flow into) {
        boolean full = exhibit.width() == ExhibitSpec.Width.FULL && !area.panel() && isOuter();
        double x = full ? desk.geometry.left() : area.x();
        double width = full ? desk.geometry.exhibit() : area.width();
        Box box = parts(exhibit, words, x, width, false).box(0, 0);
        boolean wide = full && desk.geometry.hasColumn();
        place(wide ? new BoxBuilder().wide().put(box, 0).build(box.height()) : box, placement(exhibit), into);
    }

    /** Whether text may run beside it: the style lets it, and it need not be at the top or foot of a page. */
    private boolean takesText(Block.Exhibit exhibit) {
        Placement placement = placement(exhibit);
        boolean free = placement == Placement.AUTO || placement == Placement.HERE;
        boolean first = area.panel() && flow.isFresh();
        return desk.style.design().beside() && free && pairs() && area.floats() && !first;
    }

    /** An exhibit of half width at the left edge of the live area, to be set once it is known what follows. */
    record Half(ExhibitSetter setter, Block.Exhibit exhibit, Words words) {
        /** Its box, as high as it must be. */
        Box box() {
            return setter.half(exhibit, words, 0);
        }

        /** With its chart higher by {@code more}, if it can stretch. */
        Box higher(double more) {
            return setter.half(exhibit, words, more);
        }

        /** How far the first baseline of its title is below its top, in pt. */
        double titleBaseline() {
            return setter.titles.titleBaseline(words.head(), setter.desk.geometry.half(), true);
        }

        /** Without text beside it. */
        void alone(Flow into) {
            setter.alone(exhibit, words, into);
        }

        /** Whether it may stand later than where it is written. */
        boolean moves() {
            return setter.placement(exhibit) != Placement.HERE;
        }
    }

    private Box half(Block.Exhibit exhibit, Words words, double more) {
        double width = desk.geometry.half();
        Parts parts = parts(exhibit, words, desk.geometry.left(), width, true);
        Box box = parts.stretched(exhibit, width, parts.chart.height() + more).box(0, 0);
        return new BoxBuilder().wide().put(box, 0).build(box.height());
    }

    private boolean isOuter() {
        return area.margin() || !desk.geometry.hasColumn() && area.x() == desk.geometry.text();
    }

    /** Heads and charts of a pair are equally high, so that charts begin and sources stand level. */
    private void pair(Block.Exhibit left, Block.Exhibit right) {
        double width = desk.geometry.half();
        Parts a = parts(left, words(left), desk.geometry.left(), width, true);
        Parts b = parts(right, words(right), desk.geometry.right() - width, width, true);
        desk.notes.settle();
        double head = Math.max(a.head.height(), b.head.height());
        double chart = Math.max(a.chart.height(), b.chart.height());
        Box one = a.stretched(left, width, chart).box(head, chart);
        Box two = b.stretched(right, width, chart).box(head, chart);
        BoxBuilder both = new BoxBuilder().wide().put(one, 0).put(two, 0);
        place(both.build(Math.max(one.height(), two.height())), placement(left), flow);
    }

    private record Parts(Box head, Drawing chart, Box foot, double x, int leaf, String anchor) {
        /** With its chart as high as its neighbour's, if it can stretch and was not made smaller. */
        Parts stretched(Block.Exhibit exhibit, double width, double height) {
            boolean natural = chart == exhibit.illustration().at(width);
            return natural && chart.height() < height
                    ? new Parts(head, exhibit.illustration().at(width, height), foot, x, leaf, anchor)
                    : this;
        }

        Box box(double headHeight, double chartHeight) {
            BoxBuilder box = new BoxBuilder();
            box.start(Optional.of(new Place.AtAnchor(anchor)))
                    .spot(anchor, x, 0)
                    .put(head, 0);
            double y = Math.max(head.height(), headHeight) + TO_CHART;
            box.item(new Item.Picture(chart, x, y, new Item.Leaf(leaf)));
            y += Math.max(chart.height(), chartHeight);
            if (foot.height() > 0) {
                y += TO_SOURCE;
                box.put(foot, y);
                y += foot.height();
            }
            return box.build(y);
        }
    }

    /** What is said above and below the chart, and the leaf of the chart itself. */
    record Words(TitleBlock.Head head, int leaf, TitleBlock.Foot foot) {}

    private Words words(Block.Exhibit exhibit) {
        boolean told = desk.style.design().inWords();
        String alternative = exhibit.illustration().alternative();
        String name = exhibit.label() + desk.phrase(octavo.edition.Phrases.Key.COLON) + exhibit.title();
        desk.tags.open(Tag.of(Tag.Role.FIGURE, -1)
                .withAnchor(exhibit.anchor())
                .withAlternative(told ? ShortAlternative.of(alternative, name) : alternative)
                .withAttachment(exhibit.illustration().data()));
        List<Inline> title = List.of(new Inline.Text(exhibit.title()));
        TitleBlock.Head head = titles.head(exhibit.label(), title, exhibit.subtitle());
        int leaf = desk.tags.leaf();
        Optional<String> words = told ? Optional.of(alternative) : Optional.empty();
        desk.tags.close();
        return new Words(head, leaf, titles.foot(words, exhibit.note(), exhibit.source()));
    }

    private Parts parts(Block.Exhibit exhibit, Words words, double x, double width, boolean half) {
        Box head = titles.head(words.head(), x, width, half);
        Box foot = titles.foot(words.foot(), x, width);
        double room = desk.geometry.depth() - head.height() - foot.height() - TO_CHART - TO_SOURCE;
        return new Parts(head, fitting(exhibit, width, room), foot, x, words.leaf(), exhibit.anchor());
    }

    /** The drawing, made smaller if it is higher than a page has room for. */
    private Drawing fitting(Block.Exhibit exhibit, double width, double room) {
        Drawing drawing = exhibit.illustration().at(width);
        if (drawing.height() <= room) {
            return drawing;
        }
        desk.warn(
                exhibit.anchor(),
                "exhibit-too-high",
                exhibit.label() + " (" + exhibit.anchor() + ")" + " is higher than a page, so it is drawn smaller",
                "show fewer rows, or split the exhibit");
        return Scaled.of(drawing, Math.max(0.05, room / drawing.height()));
    }

    /** Floats where text runs; elsewhere it stands in its place. */
    private void place(Box box, Placement placement, Flow into) {
        double before = spacing.exhibitBefore().pt();
        boolean first = area.panel() && into.isFresh(); // a panel does not begin with nothing
        if (area.floats() && !first) {
            double after = area.panel() ? before : spacing.exhibitAfter().pt();
            into.floating(box, before, after, placement);
        } else {
            if (!area.panel()) {
                into.barrier();
            }
            into.gap(before);
            into.add(box);
            into.gap(before);
        }
    }

    private Placement placement(Block.Exhibit exhibit) {
        return exhibit.placement().orElse(desk.style.design().placement());
    }
}
