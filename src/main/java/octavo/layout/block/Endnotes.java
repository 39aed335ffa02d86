package octavo.layout.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.edition.NoteGroup;
import octavo.edition.Phrases.Key;
import octavo.layout.inline.Run;
import octavo.page.Tag;
import octavo.style.Role;
import octavo.style.Style;
import octavo.style.Style.Opening;

/**
 * Sets endnotes where the style wants them: at the end of each section, of each part, or of the brief. A long list at the
 * end of the brief is divided by sections, with the pages that its notes belong to. Each note is set once.
 */
final class Endnotes {
    /** Kept free right of a section's title for its pages, in pt: room for "pages 100–105". */
    private static final double PAGES = 75;

    /** What hangs in the margin column keeps so far from the number of a section there. */
    private static final double CLEAR = 8;

    /** Cost of a page that has only one note of a list. */
    private static final int ALONE = 150;

    private final Desk desk;
    private final Style.Endnotes place;
    private final Map<String, NoteGroup> waiting = new LinkedHashMap<>();
    private Optional<Edition.Part> part = Optional.empty();

    Endnotes(Desk desk) {
        this.desk = desk;
        this.place = desk.style.design().endnotes();
        List<NoteGroup> groups = desk.notes.atFoot() || isMemo(desk)
                ? List.of()
                : place == Style.Endnotes.PART ? NoteGroup.byPart(desk.edition) : NoteGroup.bySection(desk.edition);
        groups.forEach(group -> waiting.put(group.anchor(), group));
    }

    /** A memo's notes stand at its foot, whatever else is asked. */
    private static boolean isMemo(Desk desk) {
        return desk.style.design().opening() == Opening.MEMO && desk.geometry.hasColumn();
    }

    /** A part begins. */
    void partBegins(Edition.Part begun) {
        part = Optional.of(begun);
    }

    /** A section of the first level begins: the notes of what stands before the part's first one end here. */
    void sectionBegins(Flow flow) {
        if (place == Style.Endnotes.SECTION) {
            part.ifPresent(p -> here(p.anchor(), sectionLevel(), flow));
        }
    }

    /** A section of the first level ends. */
    void sectionEnds(String anchor, Flow flow) {
        if (place == Style.Endnotes.SECTION) {
            here(anchor, sectionLevel() + 1, flow);
        }
    }

    /** A part ends; none that floats passes its notes. */
    void partEnds(Flow flow) {
        if (place == Style.Endnotes.BRIEF || part.isEmpty()) {
            return;
        }
        Edition.Part ended = part.get();
        NoteGroup group = waiting.get(ended.anchor());
        if (group != null) {
            flow.barrier();
            if (place == Style.Endnotes.PART) {
                waiting.remove(ended.anchor());
                desk.tags.open(Tag.Role.SECTION);
                new BackHeading(desk, flow).set(Key.NOTES, sectionLevel(), ended.anchor() + "-notes");
                list(group, flow);
                desk.tags.close();
            } else {
                here(ended.anchor(), sectionLevel(), flow);
            }
        }
        part = Optional.empty();
    }

    /** The level of headings of the first level in this part. */
    private int sectionLevel() {
        boolean titled = part.filter(p -> p.title().isPresent() && p.kind() != Edition.Part.Kind.LOOSE)
                .isPresent();
        return titled ? 2 : 1;
    }

    private void here(String anchor, int level, Flow flow) {
        NoteGroup group = waiting.remove(anchor);
        if (group != null) {
            desk.tags.open(Tag.Role.SECTION);
            new BackHeading(desk, flow).small(Key.NOTES, level, anchor + "-notes");
            list(group, flow);
            desk.tags.close();
        }
    }

    /** All that were not set yet, at the end of the brief. */
    void atEnd(Flow flow) {
        List<NoteGroup> groups = List.copyOf(waiting.values());
        waiting.clear();
        if (groups.isEmpty()) {
            return;
        }
        boolean heads = NoteGroup.needHeads(groups);
        desk.tags.open(Tag.Role.SECTION);
        new BackHeading(desk, flow).set(Key.NOTES, 1, "octavo-notes");
        for (int i = 0; i < groups.size(); i++) {
            NoteGroup group = groups.get(i);
            if (heads) {
                desk.tags.open(Tag.Role.SECTION);
                head(group, i == 0, flow);
            }
            list(group, flow);
            if (heads) {
                desk.tags.close();
            }
        }
        desk.tags.close();
    }

    /** The number, title and pages of a section, as the heads of books' notes say "Notes to pages 4–6". */
    private void head(NoteGroup group, boolean first, Flow flow) {
        desk.tags.open(Tag.of(Tag.Role.H2, -1));
        BoxBuilder box = new BoxBuilder();
        List<Run> runs = new ArrayList<>();
        if (!group.number().isEmpty()) {
            runs.addAll(number(group.number(), box));
        }
        runs.addAll(InlineRuns.of(desk, List.of(new Inline.Text(group.title())), Role.HEADING_2));
        box.late(pages(group, desk.tags.leaf()));
        desk.tags.close();
        Geometry geometry = desk.geometry;
        Box lines =
                Typist.pile(desk.typist.balanced(runs, Role.HEADING_2, geometry.text(), geometry.measure() - PAGES));
        flow.gap(first ? 0 : desk.style.spacing().list().pt());
        flow.add(box.put(lines, 0).build(lines.height()));
        flow.keep(2);
    }

    /** In the margin column, or in front of the title. */
    private List<Run> number(String number, BoxBuilder box) {
        if (desk.geometry.hasColumn()) {
            int leaf = desk.tags.leaf();
            double baseline = desk.type.ascent(Role.HEADING_2);
            desk.typist.word(box, number + " ", Role.CONTENTS_NUMBER, desk.geometry.left(), baseline, leaf);
            // An empty box keeps what hangs in the margin column away from it.
            Box free = new BoxBuilder().build(desk.type.leading(Role.HEADING_2) + 2 * CLEAR);
            box.hang(Box.Hang.pinned(free, -CLEAR));
            return List.of();
        }
        return HeadingSetter.number(desk, number, Role.HEADING_2);
    }

    private Box.Late pages(NoteGroup group, int leaf) {
        List<Edition.Note> notes = group.notes();
        return new Box.Late(
                notes.get(0).markAnchor(),
                notes.get(notes.size() - 1).markAnchor(),
                desk.geometry.text() + desk.geometry.measure(),
                desk.type.ascent(Role.HEADING_2),
                desk.type.look(Role.RUNNING_HEAD),
                leaf,
                Box.Words.PAGES);
    }

    private void list(NoteGroup group, Flow flow) {
        double indent = desk.notes.indent();
        double x = desk.geometry.text() + indent;
        List<Edition.Note> notes = group.notes();
        for (int i = 0; i < notes.size(); i++) {
            boolean alone = i == 1 || i > 0 && i == notes.size() - 1;
            flow.next().cost(alone ? ALONE : 0);
            flow.gap(desk.style.spacing().note().pt());
            flow.lines(desk.notes.set(notes.get(i), x, desk.geometry.measure() - indent, indent));
        }
    }
}
