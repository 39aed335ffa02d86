package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import octavo.drawing.Mark;
import octavo.edition.Edition.Imprint.Entry;
import octavo.edition.Inline;
import octavo.edition.Phrases.Key;
import octavo.layout.inline.Look;
import octavo.layout.inline.Run;
import octavo.page.Item;
import octavo.page.Tag;
import octavo.style.Role;

/** Sets the imprint: at the foot of the last page, with a wordmark in the margin column, or as a section like others. */
final class ImprintSetter {
    /** From the rule to the text, and between rows (house.pdf, page 9). */
    private static final double RULE_TO_TEXT = 12.5;

    private static final double ROWS = 8;

    /** LOOK.md, "Imprint": tracking of the wordmark, in em, and the distance of its lines. */
    private static final double WORDMARK_TRACKING = 0.12;

    private static final double WORDMARK_LEADING = 12.5;

    /** Cost of a page that has nothing else: more than that of one with sources. */
    private static final int ALONE = 300;

    /** Cost of a page's end within it, where it is a section like others. */
    private static final int DIVIDED = 150;

    private final Desk desk;
    private final Geometry geometry;

    ImprintSetter(Desk desk) {
        this.desk = desk;
        this.geometry = desk.geometry;
    }

    void set(Flow flow) {
        desk.tags.open(Tag.Role.SECTION);
        if (geometry.hasColumn()) {
            foot(flow);
        } else {
            section(flow);
        }
        desk.tags.close();
    }

    /** Rule, wordmark in the margin column, entries two in a row. */
    private void foot(Flow flow) {
        BoxBuilder box = new BoxBuilder().wide();
        double thickness = desk.style.spacing().rule().pt();
        Mark rule = Mark.Shape.rectangle(
                geometry.left(),
                0,
                geometry.live(),
                thickness,
                desk.style.palette().ink());
        box.mark(rule, new Item.Leaf(desk.tags.silent(Tag.Role.H1, desk.phrase(Key.IMPRINT))));
        wordmark(box);
        Halves halves = Halves.of(geometry);
        double y = RULE_TO_TEXT;
        List<Entry> entries = desk.edition.imprint().entries();
        for (int i = 0; i < entries.size(); i += 2) {
            double height = 0;
            for (int c = 0; c < 2 && i + c < entries.size(); c++) {
                Box entry = entry(entries.get(i + c), halves.x(c), halves.width());
                box.put(entry, y);
                height = Math.max(height, entry.height());
            }
            y += height + ROWS;
        }
        flow.next().cost(ALONE);
        flow.fill(desk.style.spacing().panelAround().pt());
        flow.add(box.build(y - ROWS - desk.type.trail(Role.IMPRINT)));
    }

    private void wordmark(BoxBuilder box) {
        Look look = desk.type
                .look(Role.IMPRINT_LABEL)
                .withTracking(WORDMARK_TRACKING)
                .withColour(desk.style.palette().ink());
        double baseline = RULE_TO_TEXT + desk.type.ascent(Role.IMPRINT);
        for (String word : desk.edition.publisher().toUpperCase(Locale.ROOT).split(" ")) {
            desk.typist
                    .artifact(word, look, geometry.left(), baseline, false, Item.Artifact.LAYOUT)
                    .forEach(box::item);
            baseline += WORDMARK_LEADING;
        }
    }

    /** Its label on a line of its own. */
    private Box entry(Entry entry, double x, double width) {
        desk.tags.open(Tag.Role.PARAGRAPH);
        desk.tags.open(Tag.of(Tag.Role.SPAN, -1).withActual(entry.label() + desk.phrase(Key.COLON)));
        List<Run> label = InlineRuns.of(desk, List.of(new Inline.Text(entry.label())), Role.IMPRINT_LABEL);
        desk.tags.close();
        List<Run> text = InlineRuns.of(desk, entry.text(), Role.IMPRINT);
        desk.tags.close();
        List<Box> lines = new ArrayList<>(desk.typist.lines(label, Role.IMPRINT_LABEL, x, width));
        lines.addAll(desk.typist.lines(text, Role.IMPRINT, x, width));
        return Typist.pile(lines);
    }

    private void section(Flow flow) {
        int at = flow.size();
        new BackHeading(desk, flow).set(Key.IMPRINT, 1, "octavo-imprint");
        for (List<Box> entry : entries(Role.IMPRINT, geometry.text(), geometry.measure())) {
            flow.gap(desk.style.spacing().list().pt());
            flow.lines(entry);
        }
        Tail all = flow.from(at);
        all.guard(all.height(), DIVIDED);
    }

    /** The lines of each entry, its label in the first of them. */
    List<List<Box>> entries(Role role, double x, double width) {
        List<List<Box>> entries = new ArrayList<>();
        for (Entry entry : desk.edition.imprint().entries()) {
            entries.add(desk.typist.lines(runs(entry, role), role, x, width));
        }
        return entries;
    }

    private List<Run> runs(Entry entry, Role role) {
        String colon = desk.phrase(Key.COLON);
        List<Inline> all = new ArrayList<>();
        all.add(new Inline.Strong(List.of(new Inline.Text(entry.label() + colon.strip()))));
        all.add(new Inline.Text(colon.endsWith(" ") ? " " : ""));
        all.addAll(entry.text());
        desk.tags.open(Tag.Role.PARAGRAPH);
        List<Run> runs = InlineRuns.of(desk, all, role);
        desk.tags.close();
        return runs;
    }
}
