package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import octavo.edition.Inline;
import octavo.edition.Phrases.Key;
import octavo.layout.inline.Look;
import octavo.layout.inline.Run;
import octavo.layout.inline.Shape;
import octavo.page.Item;
import octavo.page.Item.Artifact;
import octavo.page.Pages.Place;
import octavo.page.Tag;
import octavo.style.Role;

/** Sets what stands at the head of a panel: its label, in the margin column where there is one, title and standfirst. */
final class PanelHead {
    /** At least a heading and three lines stand on a panel's first part (LOOK.md, "Over a page"). */
    static final int FIRST_LINES = 3;

    /** Room below a label before facts may hang. */
    static final double LABEL_AFTER = 16;

    /** A label's em box below the title's, so that both look level (house.pdf, page 9); and below the text's. */
    private static final double LABEL_DROP = 5;

    private static final double LABEL_DROP_TEXT = 3;

    /** Kept free between a label in the margin column and the text, for hanging numerals. */
    private static final double LABEL_ROOM = 34;

    /** A label that would be hyphenated may come so much nearer to the numerals, and shrink to this, to stay whole. */
    private static final double LABEL_OVER = 10;

    private static final double LEAST_LABEL = 0.5;

    /** A case study's title is this far from its text, beyond the title's own leading. */
    private static final double TITLE_AFTER = 11.5;

    /** Baselines of a repeated label, below the padding, and of "continued" below that (house.pdf, page 8). */
    private static final double REPEATED = 4.5;

    private static final double CONTINUED = 10.5;

    private final Desk desk;
    private final PanelSubject subject;
    private final Area inside;
    private final Flow flow;
    private Optional<Box> hung = Optional.empty();
    private int standfirstAt = -1;

    /** @param inside where the panel's text stands */
    PanelHead(Desk desk, PanelSubject subject, Area inside, Flow flow) {
        this.desk = desk;
        this.subject = subject;
        this.inside = inside;
        this.flow = flow;
    }

    /** @param level of its heading's tag */
    void set(int level) {
        Tag.Role heading = Tag.Role.valueOf("H" + Math.min(6, level));
        Tag tag = Tag.of(subject.isHeadedByLabel() ? heading : Tag.Role.PARAGRAPH, -1);
        label(subject.isHeadedByLabel() ? tag.withAnchor(subject.anchor()) : tag);
        if (!subject.isHeadedByLabel()) {
            title(heading);
        }
    }

    private void label(Tag tag) {
        Role role = subject.isList() ? Role.PANEL_TITLE : Role.PANEL_LABEL;
        desk.tags.open(tag);
        List<Run> runs = InlineRuns.of(desk, List.of(new Inline.Text(subject.label())), role);
        desk.tags.close();
        if (inside.margin()) {
            hung = Optional.of(inMargin(runs, role));
        } else if (!subject.label().isEmpty()) {
            heading(desk.typist.balanced(runs, role, inside.x(), inside.width()));
            double after = subject.isHeadedByLabel() ? LABEL_DROP : 0;
            flow.gap(subject.isList() ? TITLE_AFTER - desk.type.trail(role) : after);
        }
    }

    private void title(Tag.Role heading) {
        desk.tags.open(Tag.of(heading, -1).withAnchor(subject.anchor()));
        List<Run> title = InlineRuns.of(desk, subject.title(), Role.PANEL_TITLE);
        desk.tags.close();
        desk.notes.settle();
        heading(desk.typist.balanced(title, Role.PANEL_TITLE, inside.x(), inside.width()));
        double after = desk.geometry.hasColumn()
                ? TITLE_AFTER
                : desk.style.spacing().subheadingAfter().pt();
        flow.gap(after);
        subject.standfirst().ifPresent(text -> standfirst(text, after));
    }

    private void heading(List<Box> lines) {
        Box pile = Typist.pile(lines);
        flow.add(new BoxBuilder()
                .put(pile, 0)
                .start(Optional.of(new Place.AtAnchor(subject.anchor())))
                .spot(subject.anchor(), desk.geometry.left(), 0)
                .build(pile.height()));
        flow.keep(FIRST_LINES);
    }

    /** In the size of a bottom line; what hangs beside the panel begins here. */
    private void standfirst(String text, double after) {
        desk.tags.open(Tag.Role.PARAGRAPH);
        Look look =
                desk.type.look(Role.BOTTOM_LINE).withColour(desk.style.palette().ink2());
        List<Run> runs = new InlineRuns(desk, look).all(List.of(new Inline.Text(text)));
        desk.tags.close();
        standfirstAt = flow.size();
        flow.add(desk.typist.block(runs, Role.BOTTOM_LINE, inside.x(), inside.width()));
        flow.keep(FIRST_LINES - 1); // a standfirst counts among them
        flow.gap(after);
    }

    /** Index of the standfirst in the flow, -1 if there is none. */
    int standfirstAt() {
        return standfirstAt;
    }

    /** One with a word too long for the margin column is set smaller, not hyphenated. */
    private Box inMargin(List<Run> runs, Role role) {
        double left = desk.geometry.left();
        double room = desk.geometry.text() - left - LABEL_ROOM;
        Look look = desk.type.look(role);
        double widest = 0;
        for (String word : shown(role).split(" ")) {
            widest = Math.max(widest, desk.typist.width(word, look));
        }
        if (widest <= room) {
            return desk.typist.block(runs, role, left, room);
        }
        double width = room + LABEL_OVER;
        Look smaller = look.withSize(look.size() * Math.max(LEAST_LABEL, Math.min(1, (width - 1) / widest)));
        List<Run> fitted = new ArrayList<>();
        for (Run run : runs) {
            fitted.add(run instanceof Run.Text text ? Run.Text.of(text.text(), smaller, text.leaf()) : run);
        }
        Shape shape = desk.type.shape(role, width).withHyphenate(false);
        return Typist.pile(desk.typist.boxes(desk.typist.set(fitted, shape), role, left));
    }

    private String shown(Role role) {
        return desk.type.style(role).capitals() ? subject.label().toUpperCase(Locale.ROOT) : subject.label();
    }

    /** Hangs a label in the margin column, at the first box from {@code first} on, when that has been set. */
    void hangLabel(int first) {
        if (hung.isEmpty()) {
            return;
        }
        Box label = hung.get();
        Box spaced = new BoxBuilder()
                .spot(subject.anchor(), desk.geometry.left(), 0)
                .put(label, 0)
                .build(label.height() + (subject.isList() ? 0 : LABEL_AFTER));
        double drop = subject.isHeadedByLabel() ? LABEL_DROP_TEXT : LABEL_DROP;
        flow.from(first).hangFirst(Box.Hang.pinned(spaced, subject.isList() ? 0 : drop));
    }

    /** The label and "continued", which stand in the margin column of later parts. */
    List<Item> continued() {
        if (!inside.margin()) {
            return List.of();
        }
        double x = desk.geometry.left();
        double baseline = desk.style.spacing().panel().pt() + REPEATED;
        Look label = desk.type.look(Role.PANEL_LABEL);
        Look quiet = desk.type.look(Role.RUNNING_HEAD);
        List<Item> items = new ArrayList<>(
                desk.typist.artifact(shown(Role.PANEL_LABEL), label, x, baseline, false, Artifact.LAYOUT));
        items.addAll(desk.typist.artifact(
                desk.phrase(Key.CONTINUED), quiet, x, baseline + CONTINUED, false, Artifact.LAYOUT));
        return items;
    }
}
