package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import octavo.edition.Block;
import octavo.edition.Inline;
import octavo.edition.Phrases.Key;
import octavo.layout.inline.Look;
import octavo.layout.inline.Run;
import octavo.layout.inline.Shape;
import octavo.page.Tag;
import octavo.style.Role;

/**
 * Sets what hangs in the margin column: glosses, facts and pull figures. Without such a column, or where it has no room for
 * them, they stand in the text, after the paragraph that they belong to. One for each gloss, or facts that belong together.
 */
final class MarginSetter {
    /** LOOK.md, "Gloss": rule, gap below it and room between term and reading, measured in house.png. */
    private static final double GLOSS_GAP = 8.4;

    private static final double HAIR = 0.5;

    /** LOOK.md, "Fact" and "Pull figure": from rule to the value's em box, from that (or a pull figure's baseline) to the
     * caption's.
     */
    private static final double FACT_GAP = 11;

    private static final double FACT_CAPTION = -1;
    private static final double FACT_AFTER = 8;
    private static final double PULL_RULE = 0.8;
    private static final double PULL_GAP = 14;
    private static final double PULL_CAPTION = 8;

    /** A unit stands this far behind its value, in em of the unit (or raised, in em of the value, for pull figures). */
    private static final double UNIT_GAP = 0.15;

    private static final double PULL_RAISE = 0.33;

    /** Large numerals are pulled left to look flush (LOOK.md, point 9). */
    private static final double OPTICAL = 1;

    private final Desk desk;
    private final Area area;
    private final Flow flow;
    private final int number;
    private final boolean hangs;

    MarginSetter(Desk desk, Area area, Flow flow) {
        this.desk = desk;
        this.area = area;
        this.flow = flow;
        this.number = desk.nextMarginal();
        this.hangs = area.margin() && desk.room.has(number);
    }

    /**
     * A gloss.
     *
     * @param at index in the flow of the block to hang at, or -1 for what comes next
     * @param last whether nothing comes next
     */
    void gloss(Block.Gloss gloss, int at, boolean last) {
        desk.tags.open(Tag.Role.ASIDE);
        Box box = hangs ? hungGloss(gloss) : inlineGloss(gloss);
        desk.tags.close();
        desk.notes.settle();
        place(box, at, last);
    }

    /** Facts, likewise. */
    void facts(Block.Facts facts, int at, boolean last) {
        desk.tags.open(Tag.Role.ASIDE);
        double x = hangs ? desk.geometry.left() : area.x();
        double width = hangs ? desk.geometry.column() : area.width();
        List<Box> boxes = new ArrayList<>();
        for (Block.Fact fact : facts.facts()) {
            boxes.add(facts.pull() ? pull(fact, x, width) : fact(fact, x, width));
        }
        desk.tags.close();
        desk.notes.settle();
        if (hangs && area.panel() && !facts.pull()) {
            apart(boxes, at, last);
        } else {
            place(Typist.pile(boxes), at, last);
        }
    }

    /** Beside a panel each fact hangs by itself, so that what finds no room beside its first part hangs beside the next. */
    private void apart(List<Box> facts, int at, boolean last) {
        int from = at < 0 ? flow.size() : at;
        for (int i = 0; i < facts.size(); i++) {
            Box fact = facts.get(i);
            boolean more =
                    i + 1 < facts.size(); // room between things in the margin column stands for that behind a fact
            Box box = new BoxBuilder().put(fact, 0).build(fact.height() - (more ? FACT_AFTER : 0));
            place(box, i == 0 ? at : from, last);
        }
    }

    private void place(Box box, int at, boolean last) {
        if (box.height() > desk.geometry.depth()) {
            desk.refuse(
                    flow.start(at),
                    "too-high",
                    "what belongs in the margin beside this is higher than a page",
                    "shorten it, or say it in the text");
        }
        if (!hangs) {
            double around = desk.style.spacing().list().pt();
            flow.gap(around);
            flow.add(box);
            flow.gap(around);
        } else if (at < 0 || !flow.hang(at, new Box.Hang(box, 0, false, number))) {
            BoxBuilder anchor = new BoxBuilder().hang(new Box.Hang(box, 0, false, number));
            flow.add(anchor.build(0));
            if (!last) {
                flow.keep(1);
            }
        }
    }

    private Box hungGloss(Block.Gloss gloss) {
        double x = desk.geometry.left();
        double width = desk.geometry.column();
        BoxBuilder whole = new BoxBuilder();
        whole.rule(x, 0, width, HAIR, desk.style.palette().hair());
        double y = HAIR + GLOSS_GAP;
        Box term = text(termRuns(gloss), Role.GLOSS_TERM, x, width);
        whole.put(term, y);
        y += term.height() - desk.type.trail(Role.GLOSS_TERM) + 5.5;
        if (gloss.reading().isPresent()) {
            Box reading = text(readingRuns(gloss, gloss.reading().get()), Role.GLOSS_READING, x, width);
            whole.put(reading, y);
            y += reading.height();
        }
        desk.tags.open(Tag.Role.PARAGRAPH);
        List<Run> meaning = InlineRuns.of(desk, gloss.meaning(), Role.GLOSS_MEANING);
        desk.tags.close();
        Box last = text(meaning, Role.GLOSS_MEANING, x, width);
        whole.put(last, y);
        return whole.build(y + last.height());
    }

    private List<Run> termRuns(Block.Gloss gloss) {
        return spoken(gloss.term(), gloss.language(), Role.GLOSS_TERM);
    }

    private List<Run> readingRuns(Block.Gloss gloss, String reading) {
        String latin = gloss.language().split("-")[0] + "-Latn";
        return spoken(reading, latin, Role.GLOSS_READING);
    }

    private List<Run> spoken(String text, String language, Role role) {
        desk.tags.open(Tag.Role.PARAGRAPH);
        desk.tags.open(Tag.of(Tag.Role.SPAN, -1).withLanguage(language));
        Look look = desk.type.look(role).withLanguage(language);
        List<Run> runs = List.of(Run.Text.of(text, look, desk.tags.leaf()));
        desk.tags.close();
        desk.tags.close();
        return runs;
    }

    private Box inlineGloss(Block.Gloss gloss) {
        desk.tags.open(Tag.Role.PARAGRAPH);
        InlineRuns inline = new InlineRuns(desk, desk.type.look(Role.GLOSS_MEANING));
        inline.language(new Inline.Language(gloss.language(), List.of(new Inline.Text(gloss.term()))));
        gloss.reading().ifPresent(r -> {
            inline.text(new Inline.Text(" "));
            inline.language(new Inline.Language(gloss.language().split("-")[0] + "-Latn", List.of(new Inline.Text(r))));
        });
        inline.text(new Inline.Text(desk.phrase(Key.COLON)));
        List<Run> runs = inline.all(gloss.meaning());
        desk.notes.met(inline.notes());
        desk.tags.close();
        return text(runs, Role.GLOSS_MEANING, area.x(), area.width());
    }

    private Box text(List<Run> runs, Role role, double x, double width) {
        Shape shape = desk.type.shape(role, width).withHyphenate(false);
        return Typist.pile(desk.typist.boxes(desk.typist.set(runs, shape), role, x));
    }

    private Box fact(Block.Fact fact, double x, double width) {
        BoxBuilder box = new BoxBuilder();
        box.rule(x, 0, width, HAIR, desk.style.palette().ink());
        double baseline = HAIR + FACT_GAP + desk.type.ascent(Role.FACT_VALUE);
        double gap = fact.unit().isEmpty() ? 0 : UNIT_GAP * desk.type.size(Role.FACT_UNIT);
        double scale = scale(fact, Role.FACT_VALUE, Role.FACT_UNIT, gap, width);
        Look value = scaled(Role.FACT_VALUE, scale);
        desk.tags.open(Tag.Role.PARAGRAPH);
        int leaf = desk.tags.leaf();
        double end = x - OPTICAL + desk.typist.word(box, fact.value(), value, x - OPTICAL, baseline, leaf);
        if (!fact.unit().isEmpty()) {
            Look unit = scaled(Role.FACT_UNIT, scale);
            desk.typist.word(box, fact.unit(), unit, end + gap * scale, baseline, leaf);
        }
        desk.tags.close();
        desk.tags.open(Tag.Role.PARAGRAPH);
        List<Run> caption = InlineRuns.of(desk, fact.caption(), Role.FACT_CAPTION);
        desk.tags.close();
        double y = baseline + 0.25 * desk.type.size(Role.FACT_VALUE) + FACT_CAPTION;
        Box text = text(caption, Role.FACT_CAPTION, x, width);
        return box.put(text, y).build(y + text.height() + FACT_AFTER);
    }

    private Box pull(Block.Fact fact, double x, double width) {
        BoxBuilder box = new BoxBuilder();
        box.rule(x, 0, width, PULL_RULE, desk.style.palette().ink());
        double scale = scale(fact, Role.PULL_VALUE, Role.PULL_UNIT, 0, width);
        Look value = scaled(Role.PULL_VALUE, scale);
        double baseline = PULL_RULE + PULL_GAP + 0.75 * value.size();
        desk.tags.open(Tag.Role.PARAGRAPH);
        int leaf = desk.tags.leaf();
        double left = x - 2 * OPTICAL;
        double end = left + desk.typist.word(box, fact.value(), value, left, baseline, leaf);
        if (!fact.unit().isEmpty()) {
            Look unit = scaled(Role.PULL_UNIT, scale);
            double raise = PULL_RAISE * value.size();
            desk.typist.word(box, fact.unit(), unit, end + OPTICAL, baseline - raise, leaf);
        }
        desk.tags.close();
        desk.tags.open(Tag.Role.PARAGRAPH);
        List<Run> caption = InlineRuns.of(desk, fact.caption(), Role.PULL_CAPTION);
        desk.tags.close();
        double y = baseline + PULL_CAPTION;
        Box text = text(caption, Role.PULL_CAPTION, x, width);
        return box.put(text, y).build(y + text.height() + FACT_AFTER);
    }

    /** Less than 1 where value and unit would not fit the column (LOOK.md: 50 for three digits). */
    private double scale(Block.Fact fact, Role value, Role unit, double gap, double width) {
        double natural = desk.typist.width(fact.value(), desk.type.look(value))
                + gap
                + desk.typist.width(fact.unit(), desk.type.look(unit));
        return Math.min(1, width / natural);
    }

    private Look scaled(Role role, double scale) {
        Look look = desk.type.look(role);
        return scale < 1 ? look.withSize(look.size() * scale) : look;
    }
}
