package octavo.layout.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import octavo.drawing.Mark;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.edition.Phrases.Key;
import octavo.layout.inline.Run;
import octavo.page.Item;
import octavo.page.Pages.Bookmark;
import octavo.page.Tag;
import octavo.style.Role;
import octavo.style.Style;
import octavo.style.Style.Opening;

/** Sets what stands behind the parts: endnotes, sources, data, imprint. */
final class BackMatter {
    /** From the imprint's rule to its text, and between its rows (house.pdf, page 9). */
    private static final double RULE_TO_TEXT = 12.5;

    private static final double ROWS = 8;

    /** The foot of a memo takes at most this share of a page; longer notes run on as text does. */
    private static final double FOOT = 0.45;

    /** A list of sources not higher than that is rather kept on one page. */
    private static final double SHORT = 150;

    private static final int DIVIDED = 100;

    /** Least room above the foot of a memo, whose pages are dense. */
    private static final double FOOT_BEFORE = 8;

    private final Desk desk;
    private final Flow flow;
    private final Geometry geometry;
    private final Edition edition;
    private final Set<Integer> set = new HashSet<>();

    BackMatter(Desk desk, Flow flow) {
        this.desk = desk;
        this.flow = flow;
        this.geometry = desk.geometry;
        this.edition = desk.edition;
    }

    void set() {
        if (isMemo()) {
            if (!edition.appendix().isEmpty()) {
                data();
            }
            memoFoot();
            return;
        }
        List<Edition.Note> notes = edition.notes().stream()
                .filter(note -> !set.contains(note.number()))
                .toList();
        if (!desk.notes.atFoot() && !notes.isEmpty()) {
            endnotes(notes, 1, "octavo-notes");
        }
        if (!edition.sources().isEmpty()) {
            sources();
        }
        if (!edition.appendix().isEmpty()) {
            data();
        }
        if (!edition.imprint().entries().isEmpty()) {
            if (geometry.hasColumn()) {
                imprint();
            } else {
                plainImprint();
            }
        }
    }

    private void heading(Key key, String anchor) {
        heading(key, 1, anchor);
    }

    private void heading(Key key, int level, String anchor) {
        String text = desk.phrase(key);
        desk.tags.open(Tag.of(Tag.Role.valueOf("H" + level), -1).withAnchor(anchor));
        List<Run> runs = InlineRuns.of(desk, List.of(new Inline.Text(text)), Role.HEADING_1);
        desk.tags.close();
        desk.outline.add(new Bookmark(level, text, anchor));
        flow.gap(desk.style.spacing().headingBefore().pt());
        Box lines = desk.typist.block(runs, Role.HEADING_1, geometry.text(), geometry.measure());
        flow.add(new BoxBuilder().spot(anchor, geometry.text(), 0).put(lines, 0).build(lines.height()));
        flow.keep(2);
        flow.gap(desk.style.spacing().headingAfter().pt());
    }

    /** The notes of a part at its end, where the style wants them there; none stands twice. */
    void notesOf(Edition.Part part) {
        boolean here = desk.style.design().endnotes() == Style.Endnotes.PART && !isMemo() && !desk.notes.atFoot();
        if (!here) {
            return;
        }
        List<Edition.Note> notes = NoteFinder.in(part.blocks(), edition).stream()
                .filter(note -> set.add(note.number()))
                .toList();
        boolean titled = part.title().isPresent() && part.kind() != Edition.Part.Kind.LOOSE;
        if (!notes.isEmpty()) {
            flow.barrier();
            endnotes(notes, titled ? 2 : 1, part.anchor() + "-notes");
        }
    }

    private boolean isMemo() {
        return desk.style.design().opening() == Opening.MEMO && geometry.hasColumn();
    }

    private void endnotes(List<Edition.Note> notes, int level, String anchor) {
        desk.tags.open(Tag.Role.SECTION);
        heading(Key.NOTES, level, anchor);
        double indent = desk.notes.indent();
        for (Edition.Note note : notes) {
            flow.gap(desk.style.spacing().note().pt());
            lines(desk.notes.set(note, geometry.text() + indent, geometry.measure() - indent, indent));
        }
        desk.tags.close();
    }

    private void lines(List<Box> lines) {
        for (int i = 0; i < lines.size(); i++) {
            flow.cost(i == 0 ? 0 : i == 1 || i == lines.size() - 1 ? Element.FORBIDDEN / 10 : 0);
            flow.add(lines.get(i));
        }
    }

    private void sources() {
        desk.tags.open(Tag.Role.SECTION);
        heading(Key.SOURCES, "octavo-sources");
        double hang = desk.style.spacing().quoteIndent().pt();
        desk.tags.open(Tag.Role.LIST);
        int from = flow.size();
        for (Edition.SourceEntry entry : edition.sources()) {
            List<Run> runs = sourceRuns(entry);
            double width = geometry.measure() - hang;
            List<Box> lines = desk.typist.boxes(
                    desk.typist.set(
                            runs,
                            desk.type
                                    .shape(Role.NOTE, width)
                                    .withSlots(List.of(new octavo.layout.inline.Shape.Slot(-hang, width + hang)))),
                    Role.NOTE,
                    geometry.text() + hang);
            flow.gap(desk.style.spacing().note().pt());
            if (!lines.isEmpty()) {
                lines.set(
                        0,
                        new BoxBuilder()
                                .spot(entry.anchor(), geometry.text(), 0)
                                .put(lines.get(0), 0)
                                .build(lines.get(0).height()));
            }
            lines(lines);
        }
        if (flow.height(from) <= SHORT) {
            flow.guard(from, Double.MAX_VALUE, DIVIDED);
        }
        desk.tags.close();
        desk.tags.close();
    }

    /** The numbers behind the exhibits, a table each; none floats, past the imprint or otherwise. */
    private void data() {
        flow.anew();
        desk.tags.open(Tag.Role.SECTION);
        heading(Key.DATA, "octavo-data");
        Area area = Area.plain(geometry.text(), geometry.measure(), Role.BODY);
        new BlockSetter(desk, area, flow).all(List.copyOf(edition.appendix()));
        desk.tags.close();
    }

    /** At the foot of the last page: rule, wordmark in the margin column, entries in two columns. */
    private void imprint() {
        desk.tags.open(Tag.Role.SECTION);
        BoxBuilder box = new BoxBuilder().wide();
        Mark rule = Mark.Shape.rectangle(
                geometry.left(),
                0,
                geometry.live(),
                desk.style.spacing().rule().pt(),
                desk.style.palette().ink());
        box.mark(rule, new Item.Leaf(desk.tags.silent(Tag.Role.H1, desk.phrase(Key.IMPRINT))));
        wordmark(box);
        double gutter = geometry.text() - geometry.left() - geometry.column();
        double width = (geometry.measure() - gutter) / 2;
        double y = RULE_TO_TEXT;
        List<Edition.Imprint.Entry> entries = edition.imprint().entries();
        for (int i = 0; i < entries.size(); i += 2) {
            double height = 0;
            for (int c = 0; c < 2 && i + c < entries.size(); c++) {
                Box entry = entry(entries.get(i + c), geometry.text() + c * (width + gutter), width);
                box.put(entry, y);
                height = Math.max(height, entry.height());
            }
            y += height + ROWS;
        }
        desk.tags.close();
        flow.fill(desk.style.spacing().panelAround().pt());
        flow.add(box.build(y - ROWS - desk.type.trail(Role.IMPRINT)));
    }

    private void wordmark(BoxBuilder box) {
        String publisher = edition.publisher().toUpperCase(java.util.Locale.ROOT);
        octavo.layout.inline.Look look = desk.type
                .look(Role.IMPRINT_LABEL)
                .withTracking(0.12)
                .withColour(desk.style.palette().ink());
        double baseline = RULE_TO_TEXT + desk.type.ascent(Role.IMPRINT);
        for (String word : publisher.split(" ")) {
            desk.typist
                    .artifact(word, look, geometry.left(), baseline, false, Item.Artifact.LAYOUT)
                    .forEach(box::item);
            baseline += 12.5;
        }
    }

    private Box entry(Edition.Imprint.Entry entry, double x, double width) {
        desk.tags.open(Tag.Role.PARAGRAPH);
        desk.tags.open(Tag.of(Tag.Role.SPAN, -1).withActual(entry.label() + desk.phrase(Key.COLON)));
        List<Run> label = InlineRuns.of(desk, List.of(new Inline.Text(entry.label())), Role.IMPRINT_LABEL);
        desk.tags.close();
        List<Run> text = InlineRuns.of(desk, entry.text(), Role.IMPRINT);
        desk.tags.close();
        Box one = desk.typist.block(label, Role.IMPRINT_LABEL, x, width);
        Box two = desk.typist.block(text, Role.IMPRINT, x, width);
        return new BoxBuilder().put(one, 0).put(two, one.height()).build(one.height() + two.height());
    }

    /** Without a margin column: a section like others. */
    private void plainImprint() {
        desk.tags.open(Tag.Role.SECTION);
        heading(Key.IMPRINT, "octavo-imprint");
        for (Edition.Imprint.Entry entry : edition.imprint().entries()) {
            List<Run> runs = entryRuns(entry, Role.IMPRINT);
            flow.gap(desk.style.spacing().list().pt());
            lines(desk.typist.lines(runs, Role.IMPRINT, geometry.text(), geometry.measure()));
        }
        desk.tags.close();
    }

    private List<Run> entryRuns(Edition.Imprint.Entry entry, Role role) {
        List<Inline> all = new ArrayList<>();
        String colon = desk.phrase(Key.COLON);
        all.add(new Inline.Strong(List.of(new Inline.Text(entry.label() + colon.strip()))));
        all.add(new Inline.Text(colon.endsWith(" ") ? " " : ""));
        all.addAll(entry.text());
        desk.tags.open(Tag.Role.PARAGRAPH);
        List<Run> runs = InlineRuns.of(desk, all, role);
        desk.tags.close();
        return runs;
    }

    /** Notes, sources and imprint of a memo in two columns at the foot of its last page. */
    private void memoFoot() {
        double gutter = geometry.text() - geometry.left() - geometry.column();
        double width = (geometry.measure() - gutter) / 2;
        desk.tags.open(Tag.Role.SECTION);
        boolean notes = !desk.notes.atFoot() && !edition.notes().isEmpty();
        Key key = notes ? Key.NOTES : edition.sources().isEmpty() ? Key.IMPRINT : Key.SOURCES;
        desk.tags.open(Tag.of(Tag.Role.H1, -1).withAnchor("octavo-notes"));
        List<Run> heading = InlineRuns.of(desk, List.of(new Inline.Text(desk.phrase(key))), Role.IMPRINT_LABEL);
        desk.tags.close();
        List<Box> lines = new ArrayList<>();
        double indent = 12;
        if (notes) {
            edition.notes()
                    .forEach(
                            n -> lines.addAll(desk.notes.set(n, geometry.text() + indent, width - indent, indent + 4)));
        }
        if (!edition.sources().isEmpty()) {
            desk.tags.open(Tag.Role.LIST);
        }
        for (Edition.SourceEntry entry : edition.sources()) {
            List<Run> runs = sourceRuns(entry);
            List<Box> set = desk.typist.lines(runs, Role.NOTE, geometry.text(), width);
            Box pile = Typist.pile(set);
            lines.add(new BoxBuilder()
                    .spot(entry.anchor(), geometry.text(), 0)
                    .put(pile, 0)
                    .build(pile.height()));
        }
        if (!edition.sources().isEmpty()) {
            desk.tags.close();
        }
        for (Edition.Imprint.Entry entry : edition.imprint().entries()) {
            lines.addAll(desk.typist.lines(entryRuns(entry, Role.NOTE), Role.NOTE, geometry.text(), width));
        }
        desk.tags.close();
        if (!lines.isEmpty()) {
            foot(heading, lines, width + gutter);
        }
    }

    /** An item of the list of sources. */
    private List<Run> sourceRuns(Edition.SourceEntry entry) {
        desk.tags.open(Tag.Role.ITEM);
        desk.tags.open(Tag.Role.BODY);
        desk.tags.open(Tag.of(Tag.Role.SOURCE_ENTRY, -1).withAnchor(entry.anchor()));
        List<Run> runs = InlineRuns.of(desk, entry.text(), Role.NOTE);
        desk.tags.close();
        desk.tags.close();
        desk.tags.close();
        return runs;
    }

    private void foot(List<Run> heading, List<Box> lines, double shift) {
        Box title = desk.typist.block(heading, Role.IMPRINT_LABEL, geometry.left(), geometry.column());
        double total = lines.stream().mapToDouble(Box::height).sum();
        List<Box> first = new ArrayList<>();
        List<Box> second = new ArrayList<>();
        double y = 0;
        for (Box line : lines) {
            (y < total / 2 ? first : second).add(line);
            y += line.height();
        }
        Box left = Typist.pile(first);
        Box right = Sideways.moved(Typist.pile(second), shift);
        double height = Math.max(left.height(), right.height());
        BoxBuilder box = new BoxBuilder().wide();
        box.rule(
                geometry.left(),
                0,
                geometry.live(),
                desk.style.spacing().rule().pt(),
                desk.style.palette().ink());
        box.spot("octavo-notes", geometry.left(), 0);
        double top = RULE_TO_TEXT - 4;
        box.put(title, top).put(left, top).put(right, top);
        if (height <= FOOT * geometry.depth()) {
            flow.fill(FOOT_BEFORE);
            flow.add(box.build(top + height));
        } else {
            flow.gap(desk.style.spacing().panelAround().pt());
            flow.add(new BoxBuilder()
                    .wide()
                    .spot("octavo-notes", geometry.left(), 0)
                    .put(title, 0)
                    .build(title.height()));
            flow.keep(1);
            lines(lines);
        }
    }
}
