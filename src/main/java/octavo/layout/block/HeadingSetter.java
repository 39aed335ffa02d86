package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.edition.Block;
import octavo.edition.Inline;
import octavo.layout.inline.Run;
import octavo.page.Pages.Bookmark;
import octavo.page.Pages.Place;
import octavo.page.Tag;
import octavo.style.Role;
import octavo.style.Style.Headings;
import octavo.style.Style.SectionNumbers;
import octavo.style.Style.Spacing;

/** Sets a section: its heading in one of three ways, then its blocks. */
final class HeadingSetter {
    /** A heading stays with so many lines of what follows. */
    private static final int KEEP = 2;

    /** Room between a number and its title in the line, in em (accessible.png). */
    private static final double NUMBER_GAP = 0.65;

    /** What hangs in the margin column keeps so far from a number or heading there. */
    private static final double CLEAR = 8;

    private final BlockSetter setter;
    private final Desk desk;
    private final Flow flow;
    private final Area area;
    private final Spacing spacing;

    HeadingSetter(BlockSetter setter) {
        this.setter = setter;
        this.desk = setter.desk;
        this.flow = setter.flow;
        this.area = setter.area;
        this.spacing = desk.style.spacing();
    }

    /** @param depth level of the heading's tag, 1 to 6 */
    void set(Block.Section section, int depth) {
        Tag.Role tag = Tag.Role.valueOf("H" + depth);
        desk.tags.open(Tag.of(tag, -1).withAnchor(section.anchor()));
        bookmark(section, depth);
        if (desk.style.design().runIn() && (area.panel() || section.level() > 1)) {
            runIn(section);
        } else if (section.level() == 1
                && area.margin()
                && desk.style.design().headings() == Headings.HUNG
                && !beginsWide(section)) {
            hung(section);
        } else {
            above(section);
        }
    }

    private void bookmark(Block.Section section, int depth) {
        if (!area.panel()) {
            String number = section.number().map(n -> n + " ").orElse("");
            int last = desk.outline.isEmpty()
                    ? 0
                    : desk.outline.get(desk.outline.size() - 1).level();
            desk.outline.add(
                    new Bookmark(Math.min(depth, last + 1), number + Plain.of(section.title()), section.anchor()));
        }
    }

    private void runIn(Block.Section section) {
        Role role = section.level() == 1 ? Role.HEADING_2 : Role.HEADING_3;
        List<Run> runs = InlineRuns.of(desk, section.title(), role);
        desk.tags.close();
        flow.gap(area.panel() ? desk.type.style(area.body()).paragraphSpace().pt() : 0);
        if (!section.blocks().isEmpty() && section.blocks().get(0) instanceof Block.Paragraph) {
            setter.runIn(runs, Plain.of(section.title()).length(), section.anchor());
        } else {
            setter.fresh();
            flow.gap(area.panel() ? 0 : spacing.subheadingBefore().pt());
            desk.notes.settle();
            heading(section, desk.typist.lines(runs, role, area.x(), area.width()));
            flow.keep(KEEP);
        }
        setter.all(section.blocks());
    }

    private void above(Block.Section section) {
        int level = section.level() + (area.panel() ? 1 : 0);
        Role role = level == 1 ? Role.HEADING_1 : level == 2 ? Role.HEADING_2 : Role.HEADING_3;
        boolean first = level == 1;
        List<Run> runs = new ArrayList<>();
        Optional<Box> number = Optional.empty();
        SectionNumbers numbers = desk.style.design().sectionNumbers();
        if (section.number().isPresent() && numbers == SectionNumbers.MARGIN && area.margin()) {
            number = Optional.of(numberBox(section.number().get(), role));
        } else if (section.number().isPresent() && numbers != SectionNumbers.NONE) {
            runs.addAll(number(desk, section.number().get(), first ? Role.HEADING_1_NUMBER : role));
        }
        runs.addAll(InlineRuns.of(desk, section.title(), role));
        desk.tags.close();
        desk.notes.settle();
        List<Box> lines = desk.typist.balanced(runs, role, area.x(), area.width());
        boolean two = lines.size() > 1;
        flow.gap((first ? (two ? spacing.headingBeforeTwo() : spacing.headingBefore()) : spacing.subheadingBefore())
                .pt());
        if (first) {
            flow.next().anew();
        }
        double after = (first ? spacing.headingAfter() : spacing.subheadingAfter()).pt();
        if (setter.keepsGrid()) {
            flow.next().snap(lines.size() * desk.type.leading(role) + after);
        }
        int at = flow.size();
        heading(section, lines);
        number.ifPresent(n -> flow.from(at).overlay(n, 0));
        flow.keep(KEEP);
        flow.gap(after);
        setter.fresh();
        setter.all(section.blocks());
    }

    private void heading(Block.Section section, List<Box> lines) {
        Box pile = Typist.pile(lines);
        flow.add(new BoxBuilder()
                .start(Optional.of(new Place.AtAnchor(section.anchor())))
                .spot(section.anchor(), area.x(), 0)
                .put(pile, 0)
                .build(pile.height()));
    }

    private Box numberBox(String number, Role title) {
        BoxBuilder box = new BoxBuilder();
        int leaf = desk.tags.leaf();
        double baseline = desk.type.ascent(title);
        double left = desk.geometry.left();
        double width = desk.typist.word(box, number + " ", Role.HEADING_1_NUMBER, left, baseline, leaf);
        Box inner = box.build(desk.type.leading(title));
        // An empty box keeps the margin column free beside the title.
        Box free = new BoxBuilder().build(inner.height() + 2 * CLEAR);
        return new BoxBuilder()
                .put(inner, 0)
                .hang(Box.Hang.pinned(free, -CLEAR))
                .build(width);
    }

    /** A number in the line of its title, with the room between them. */
    static List<Run> number(Desk desk, String number, Role role) {
        return List.of(
                Run.Text.of(number + " ", desk.type.look(role), desk.tags.leaf()),
                new Run.Inset(-1, (NUMBER_GAP - 0.2) * desk.type.size(role), 0, 0));
    }

    /** In the margin column, with a hair rule over the live width unless a page begins here. */
    private void hung(Block.Section section) {
        List<Run> runs = InlineRuns.of(desk, section.title(), Role.HEADING_1);
        desk.tags.close();
        desk.notes.settle();
        List<Box> lines = desk.typist.lines(runs, Role.HEADING_1, desk.geometry.left(), desk.geometry.column());
        Box title = Typist.pile(lines);
        double before = spacing.headingBefore().pt();
        double after = spacing.headingAfter().pt();
        BoxBuilder hair = new BoxBuilder();
        hair.rule(
                desk.geometry.left(),
                before,
                desk.geometry.live(),
                0.5,
                desk.style.palette().hair());
        flow.gap(before + after + 0.5, hair.build(0).items());
        setter.fresh();
        flow.next().anew();
        int at = flow.size();
        if (section.blocks().isEmpty()) {
            flow.add(new BoxBuilder().build(0));
        }
        setter.all(section.blocks());
        double dy = desk.type.ascent(area.body()) - desk.type.ascent(Role.HEADING_1);
        BoxBuilder hung =
                new BoxBuilder().spot(section.anchor(), desk.geometry.left(), 0).put(title, 0);
        flow.hang(at, Box.Hang.pinned(hung.build(title.height() + CLEAR), dy));
        flow.clear(at, title.height() + dy);
        flow.from(at).guard(title.height() + dy, Element.FORBIDDEN); // so that the title is not cut off below
    }

    /** Whether a section begins with something that takes the margin column for itself. */
    private static boolean beginsWide(Block.Section section) {
        Block first = section.blocks().isEmpty() ? null : section.blocks().get(0);
        return first instanceof Block.Panel
                || first instanceof Block.Exhibit
                || first instanceof Block.Section
                || first instanceof Block.Table table && !table.title().isEmpty();
    }

    /** A title as plain words. */
    static String plain(List<Inline> title) {
        return Plain.of(title);
    }
}
