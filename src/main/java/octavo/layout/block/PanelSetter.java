package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.edition.Phrases.Key;
import octavo.layout.inline.Look;
import octavo.layout.inline.Run;
import octavo.layout.inline.Shape;
import octavo.page.Item;
import octavo.page.Item.Artifact;
import octavo.page.Pages.Bookmark;
import octavo.page.Pages.Place;
import octavo.page.Tag;
import octavo.report.Block.PanelKind;
import octavo.style.Palette;
import octavo.style.Role;
import octavo.style.Style;
import octavo.style.Style.Opening;
import octavo.style.Style.PanelLook;

/** Sets panels, and case studies, which are panels too. */
final class PanelSetter {
    /** A label's em box below the title's, so that both look level (house.pdf, page 9). */
    private static final double LABEL_DROP = 5;

    /** Kept free between a label in the margin column and the text, for hanging numerals. */
    private static final double LABEL_ROOM = 34;

    /** Room below a label before facts may hang. */
    private static final double LABEL_AFTER = 16;

    /** A case study's title is this far from its text, beyond the title's own leading. */
    private static final double TITLE_AFTER = 11.5;

    /** At least a heading and three lines stand on a panel's first part (LOOK.md, "Over a page"). */
    private static final int FIRST_LINES = 3;

    /** Facts are rather not divided over the parts of a panel; where it is so much higher than they, they may be. */
    private static final int FACTS_DIVIDED = 60;

    private static final double ROOMY = 1.5;

    /** A panel is rather not divided than leaving a short part. */
    private static final int DIVIDED = 15;

    /** A panel that takes no more than this share of a page is kept on one unless half a page would stay empty. */
    private static final double SMALL = 0.6;

    private static final int DIVIDED_SMALL = 500;

    /** LOOK.md, "Accessible": thickness of box and bar. */
    private static final double BOX = 2;

    private static final double BAR = 5;

    /** A label that would be hyphenated may come so much nearer to the numerals, and shrink to this, to stay whole. */
    private static final double LABEL_OVER = 10;

    private static final double LEAST_LABEL = 0.5;

    private final Desk desk;
    private final Area outer;
    private final Flow flow;
    private final Style.Spacing spacing;
    private final Palette palette;
    private int standfirstAt = -1;

    PanelSetter(Desk desk, Area area, Flow flow) {
        this.desk = desk;
        this.outer = area;
        this.flow = flow;
        this.spacing = desk.style.spacing();
        this.palette = desk.style.palette();
    }

    private record Subject(
            PanelKind kind,
            String anchor,
            String label,
            List<Inline> title,
            Optional<String> standfirst,
            List<Block> blocks) {}

    void set(Block.Panel panel) {
        if (panel.kind() == PanelKind.KEY_FINDINGS
                && desk.style.design().opening() == Opening.MEMO
                && !outer.panel()
                && FindingsSetter.fits(panel)) {
            new FindingsSetter(desk, outer, flow).set(panel);
            return;
        }
        desk.tags.open(Tag.Role.ASIDE);
        set(
                new Subject(
                        panel.kind(), panel.anchor(), panel.label(), panel.title(), Optional.empty(), panel.blocks()),
                outer);
        desk.tags.close();
    }

    /** A part of the brief that is a case study. */
    void caseStudy(Edition.Part part) {
        List<Inline> title =
                part.title().map(t -> List.<Inline>of(new Inline.Text(t))).orElse(List.of());
        String label = part.label().orElse("");
        String bookmark = part.title().orElse(label);
        desk.outline.add(new Bookmark(1, bookmark, part.anchor()));
        List<Block> blocks = new ArrayList<>(part.blocks());
        flow.barrier(); // none floats past a part's beginning
        flow.part();
        set(new Subject(PanelKind.CASE_STUDY, part.anchor(), label, title, part.standfirst(), blocks), outer);
    }

    private void set(Subject subject, Area area) {
        Area inside = inside(subject.kind(), area);
        boolean exhibits = ExhibitFinder.isIn(subject.blocks());
        if (exhibits) {
            flow.barrier(); // none from outside floats past those within
        }
        flow.gap(spacing.panelAround().pt());
        flow.anew();
        int start = flow.size();
        Role body = subject.kind() == PanelKind.BOTTOM_LINE ? Role.BOTTOM_LINE : Role.PANEL_BODY;
        boolean labelled = inside.margin();
        List<Item> repeated = labelled ? continued(subject.label()) : List.of();
        flow.open(frame(subject.kind(), area, inside, repeated));
        int first = flow.size();
        Optional<Box> label = head(subject, inside.inPanel(body), labelled);
        int content = standfirstAt < 0 ? flow.size() : standfirstAt;
        blocks(subject, inside.inPanel(body).deeper(subject.title().isEmpty() ? 0 : 1));
        label.ifPresent(l -> hangLabel(l, subject, first));
        if (flow.size() == first) {
            flow.add(new BoxBuilder().build(0));
        }
        List<Box.Hang> facts = facts(content);
        double lines = FIRST_LINES * desk.type.leading(body);
        double all = facts.stream().mapToDouble(h -> h.box().height()).sum() + LABEL_AFTER;
        boolean runOn = flow.height(content) - flow.wideHeight(content) > ROOMY * all;
        double one = facts.isEmpty() ? 0 : facts.get(0).box().height() + LABEL_AFTER;
        flow.guard(content, Math.max(lines, runOn ? one : all), Element.FORBIDDEN / 10);
        flow.guard(content, Math.max(lines, all), FACTS_DIVIDED);
        boolean small = flow.height(first) <= SMALL * desk.geometry.depth();
        flow.guard(content, Double.MAX_VALUE, small ? DIVIDED_SMALL : DIVIDED);
        if (exhibits) {
            flow.barrier();
        }
        flow.close(desk.type.trail(body));
        flow.gap(spacing.panelAround().pt());
        if (start == flow.size()) {
            throw new IllegalStateException("a panel takes room");
        }
    }

    /** What hangs beside a panel from its top, where its text begins. */
    private List<Box.Hang> facts(int content) {
        for (Element element : flow.elements().subList(content, flow.size())) {
            if (element instanceof Element.Content c) {
                return c.box().hangs();
            }
        }
        return List.of();
    }

    private void blocks(Subject subject, Area inside) {
        boolean findings = subject.kind() == PanelKind.KEY_FINDINGS || subject.kind() == PanelKind.RECOMMENDATIONS;
        if (!findings) {
            new BlockSetter(desk, inside, flow).hangingAt(standfirstAt).all(subject.blocks());
            return;
        }
        BlockSetter setter = new BlockSetter(desk, inside.withBody(Role.FINDING), flow);
        for (Block block : subject.blocks()) {
            if (block instanceof Block.ItemList list && list.ordered()) {
                new ListSetter(desk, inside.withBody(Role.FINDING), flow).set(list, true);
            } else {
                block.accept(setter);
            }
        }
    }

    /** The label in the margin or above, and the title. Returns a label that is to hang in the margin column. */
    private Optional<Box> head(Subject subject, Area inside, boolean labelled) {
        boolean large = isLarge(subject);
        Role role = large ? Role.PANEL_TITLE : Role.PANEL_LABEL;
        Tag.Role heading = Tag.Role.valueOf("H" + Math.min(6, outer.level() + 1));
        boolean labelHeads = subject.title().isEmpty();
        desk.tags.open(labelHeads ? Tag.of(heading, -1).withAnchor(subject.anchor()) : Tag.of(Tag.Role.PARAGRAPH, -1));
        List<Run> runs = InlineRuns.of(desk, List.of(new Inline.Text(subject.label())), role);
        desk.tags.close();
        Optional<Box> hung = Optional.empty();
        if (labelled) {
            double room = desk.geometry.text() - desk.geometry.left() - LABEL_ROOM;
            hung = Optional.of(label(runs, subject.label(), role, room));
        } else if (!subject.label().isEmpty()) {
            title(desk.typist.balanced(runs, role, inside.x(), inside.width()), subject);
            flow.gap(large ? TITLE_AFTER - desk.type.trail(role) : labelHeads ? LABEL_DROP : 0);
        }
        if (!labelHeads) {
            desk.tags.open(Tag.of(heading, -1).withAnchor(subject.anchor()));
            List<Run> title = InlineRuns.of(desk, subject.title(), Role.PANEL_TITLE);
            desk.tags.close();
            desk.notes.settle();
            title(desk.typist.balanced(title, Role.PANEL_TITLE, inside.x(), inside.width()), subject);
            double after = desk.geometry.hasColumn()
                    ? TITLE_AFTER
                    : spacing.subheadingAfter().pt();
            flow.gap(after);
            subject.standfirst().ifPresent(text -> standfirst(text, inside, after));
        }
        return hung;
    }

    /** In the size of a bottom line; what hangs beside the panel begins here. */
    private void standfirst(String text, Area inside, double after) {
        desk.tags.open(Tag.Role.PARAGRAPH);
        Look look = desk.type.look(Role.BOTTOM_LINE).withColour(palette.ink2());
        List<Run> runs = new InlineRuns(desk, look).all(List.of(new Inline.Text(text)));
        desk.tags.close();
        standfirstAt = flow.size();
        flow.add(desk.typist.block(runs, Role.BOTTOM_LINE, inside.x(), inside.width()));
        flow.keep(FIRST_LINES - 1); // a standfirst counts among them
        flow.gap(after);
    }

    /** A label in the margin; one with a word too long for it is set smaller, not hyphenated. */
    private Box label(List<Run> runs, String label, Role role, double room) {
        Look look = desk.type.look(role);
        String shown = desk.type.style(role).capitals() ? label.toUpperCase(java.util.Locale.ROOT) : label;
        double widest = 0;
        for (String word : shown.split(" ")) {
            widest = Math.max(widest, desk.typist.width(word, look));
        }
        if (widest <= room) {
            return desk.typist.block(runs, role, desk.geometry.left(), room);
        }
        double width = room + LABEL_OVER;
        Look smaller = look.withSize(look.size() * Math.max(LEAST_LABEL, Math.min(1, (width - 1) / widest)));
        List<Run> fitted = new ArrayList<>();
        for (Run run : runs) {
            fitted.add(run instanceof Run.Text text ? Run.Text.of(text.text(), smaller, text.leaf()) : run);
        }
        Shape shape = desk.type.shape(role, width).withHyphenate(false);
        return Typist.pile(desk.typist.boxes(desk.typist.set(fitted, shape), role, desk.geometry.left()));
    }

    private boolean isLarge(Subject subject) {
        return subject.kind() == PanelKind.KEY_FINDINGS || subject.kind() == PanelKind.RECOMMENDATIONS;
    }

    private void title(List<Box> lines, Subject subject) {
        Box pile = Typist.pile(lines);
        flow.add(new BoxBuilder()
                .put(pile, 0)
                .start(Optional.of(new Place.AtAnchor(subject.anchor())))
                .spot(subject.anchor(), desk.geometry.left(), 0)
                .build(pile.height()));
        flow.keep(FIRST_LINES);
    }

    private void hangLabel(Box label, Subject subject, int first) {
        boolean large = isLarge(subject);
        double after = large ? 0 : LABEL_AFTER;
        Box spaced = new BoxBuilder()
                .spot(subject.anchor(), desk.geometry.left(), 0)
                .put(label, 0)
                .build(label.height() + after);
        double drop = large ? 0 : subject.title().isEmpty() ? 3 : LABEL_DROP;
        flow.hangFirst(first, new Box.Hang(spaced, drop, true));
    }

    /** "CASE STUDY 1" and "continued" in the margin column of later parts (house.pdf, page 8). */
    private List<Item> continued(String label) {
        double x = desk.geometry.left();
        String shown = desk.type.style(Role.PANEL_LABEL).capitals() ? label.toUpperCase(java.util.Locale.ROOT) : label;
        double baseline = spacing.panel().pt() + 4.5;
        List<Item> items = new ArrayList<>(
                desk.typist.artifact(shown, desk.type.look(Role.PANEL_LABEL), x, baseline, false, Artifact.LAYOUT));
        items.addAll(desk.typist.artifact(
                desk.phrase(Key.CONTINUED),
                desk.type.look(Role.RUNNING_HEAD),
                x,
                baseline + 10.5,
                false,
                Artifact.LAYOUT));
        return items;
    }

    private PanelLook look(PanelKind kind) {
        PanelLook look = desk.style.design().panel();
        return look == PanelLook.BAR && kind != PanelKind.CASE_STUDY ? PanelLook.BOX : look;
    }

    private Area inside(PanelKind kind, Area area) {
        double inset = spacing.panelInset().pt();
        if (look(kind) == PanelLook.TINT) {
            return area.panel() || !area.margin() ? nested(area, inset / 2) : area;
        }
        if (look(kind) == PanelLook.BAR || area.panel()) {
            return nested(area, inset);
        }
        double width = desk.geometry.exhibit() - 2 * inset;
        boolean floats = area.floats() && !area.panel();
        return new Area(area.x() + inset, width, false, false, area.body(), area.level(), true, floats);
    }

    private static Area nested(Area area, double inset) {
        Area in = area.indented(inset);
        return new Area(in.x(), in.width() - inset, false, false, in.body(), in.level(), true, in.floats());
    }

    private Frame frame(PanelKind kind, Area area, Area inside, List<Item> repeated) {
        double padding = spacing.panel().pt();
        if (look(kind) == PanelLook.BAR) {
            return new PanelFrame(
                    area.x() - BAR / 2,
                    area.width(),
                    0,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new PanelFrame.Line(BAR, palette.accent())),
                    repeated,
                    false);
        }
        if (look(kind) == PanelLook.BOX || inside.x() > area.x()) {
            boolean plain =
                    look(kind) == PanelLook.TINT; // within another panel: a thin box, since tint on tint is none
            double width = plain || area.panel() ? area.width() : desk.geometry.exhibit();
            PanelFrame.Line line = new PanelFrame.Line(plain ? 0.5 : BOX, plain ? palette.ink3() : palette.ink());
            return new PanelFrame(
                    area.x(),
                    width,
                    plain ? padding / 2 : padding,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(line),
                    Optional.empty(),
                    List.of(),
                    false);
        }
        double over = spacing.overhang().pt();
        double left = desk.geometry.left() - over;
        PanelFrame.Top top = new PanelFrame.Top(
                spacing.rule().pt(),
                palette.ink(),
                desk.geometry.left(),
                spacing.tabWidth().pt(),
                spacing.tabHeight().pt(),
                palette.accent());
        return new PanelFrame(
                left,
                desk.geometry.live() + 2 * over,
                padding,
                Optional.of(palette.paper()),
                Optional.of(top),
                Optional.empty(),
                Optional.empty(),
                repeated,
                true);
    }
}
