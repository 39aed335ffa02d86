package octavo.layout.block;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import octavo.edition.Edition;
import octavo.edition.Edition.NotePlacement;
import octavo.edition.Inline;
import octavo.edition.Phrases.Key;
import octavo.layout.inline.LinkRef;
import octavo.layout.inline.Look;
import octavo.layout.inline.Run;
import octavo.page.Tag;
import octavo.style.Role;
import octavo.style.Style.NoteMarks;

/** Sets notes: at the foot of pages, with tags behind the block that calls them, or as a list at the end. */
final class Notes {
    /** How far a number hangs in the gutter (LOOK.md, "Footnote"). */
    private static final double HANG = 20;

    /**
     * From a number to its note. One less than in LOOK.md: at 6 pt, readers of PDF that look for columns (poppler, from
     * 0.7 em on) take the numbers of short notes for a column of their own.
     */
    private static final double NUMBER_GAP = 5;

    /** Indent of notes whose numbers are [n] (accessible.png, page 5). */
    private static final double BRACKET_INDENT = 34;

    private final Desk desk;
    private final Map<Integer, Edition.Note> byNumber = new LinkedHashMap<>();
    private final Set<Integer> waiting = new LinkedHashSet<>();
    private final Map<Integer, List<Box>> feet = new TreeMap<>();
    private boolean settling;

    Notes(Desk desk) {
        this.desk = desk;
        desk.edition.notes().forEach(n -> byNumber.put(n.number(), n));
    }

    boolean atFoot() {
        return desk.edition.setup().notes() == NotePlacement.FOOTNOTES;
    }

    /** Those of {@code numbers} that stand at the page's foot. */
    List<Integer> atFoot(List<Integer> numbers) {
        return atFoot() ? numbers.stream().filter(byNumber::containsKey).toList() : List.of();
    }

    /** Notes whose marks were just met. */
    void met(List<Integer> numbers) {
        numbers.stream().filter(byNumber::containsKey).forEach(waiting::add);
    }

    /** Sets the footnotes met so far; their tags come here in reading order. */
    void settle() {
        if (!atFoot()) {
            waiting.clear();
            return;
        }
        if (settling) {
            return; // a note's own paragraphs end here too, and no note stands within another
        }
        settling = true;
        while (!waiting.isEmpty()) {
            int number = waiting.iterator().next();
            waiting.remove(number);
            if (!feet.containsKey(number)) {
                feet.put(number, List.of());
                feet.put(number, lines(byNumber.get(number)));
            }
        }
        settling = false;
    }

    /** Height that these notes take at the foot of one page, with what sets them off; 0 for none. */
    double height(List<Integer> numbers) {
        double height = 0;
        for (int number : numbers) {
            for (Box line : feet.getOrDefault(number, List.of())) {
                height += line.height();
            }
        }
        double between = desk.style.spacing().note().pt() * numbers.size();
        double before = desk.style.spacing().noteBefore().pt()
                + desk.style.spacing().noteAfter().pt();
        return height == 0 ? 0 : height + between + before;
    }

    /** Lines of footnotes, by number. */
    Map<Integer, List<Box>> feet() {
        return feet;
    }

    private List<Box> lines(Edition.Note note) {
        double inset = desk.geometry.hasColumn() ? 0 : indent();
        return set(note, desk.geometry.text() + inset, desk.geometry.measure() - inset, indent());
    }

    /** A note's lines, its number hung {@code hang} left of {@code x}. */
    List<Box> set(Edition.Note note, double x, double width, double hang) {
        desk.tags.open(Tag.of(Tag.Role.NOTE, -1).withAnchor(note.anchor()).withRefs(note.markAnchor()));
        Box number = number(note, x - hang, x - NUMBER_GAP);
        Flow flow = new Flow();
        Area area = Area.plain(x, width, Role.NOTE);
        new BlockSetter(desk, area, flow).all(note.blocks());
        desk.tags.close();
        flow.from(0).overlay(number, 0);
        return boxes(flow);
    }

    /** From {@code x} on in brackets, else ending at {@code end}. */
    private Box number(Edition.Note note, double x, double end) {
        boolean bracketed = desk.style.design().noteMarks() == NoteMarks.BRACKETED;
        desk.tags.open(Tag.Role.LABEL);
        int tag = desk.tags.open(Tag.Role.LINK);
        int leaf = desk.tags.leaf();
        desk.tags.close();
        desk.tags.close();
        LinkRef back = new LinkRef(
                new Inline.Target.Anchor(note.markAnchor()), desk.phrase(Key.BACK_TO_TEXT, note.number()), tag);
        String text = bracketed ? "[" + note.number() + "]" : Integer.toString(note.number());
        Look look = desk.type.look(Role.NOTE_NUMBER);
        double left = bracketed ? x : end - desk.typist.width(text, look);
        BoxBuilder box = new BoxBuilder();
        desk.typist
                .set(
                        List.of(Run.Text.of(text, look, leaf).withLink(back)),
                        desk.type.shape(Role.NOTE_NUMBER, 200).withAlign(octavo.layout.inline.Shape.Align.LEFT))
                .forEach(line -> desk.typist.paint(box, line, left, desk.type.ascent(Role.NOTE)));
        return box.spot(note.anchor(), x, 0).build(0);
    }

    /** The content of a flow as boxes; room between them goes to the box above. */
    private static List<Box> boxes(Flow flow) {
        List<Box> boxes = new ArrayList<>();
        for (Element element : flow.elements()) {
            if (element instanceof Element.Content content) {
                boxes.add(content.box());
            } else if (element instanceof Element.Space space && !boxes.isEmpty()) {
                Box last = boxes.remove(boxes.size() - 1);
                boxes.add(new BoxBuilder().put(last, 0).build(last.height() + space.height()));
            }
        }
        return boxes;
    }

    /** Indent of a note where there is no margin for its number. */
    double indent() {
        return desk.style.design().noteMarks() == NoteMarks.BRACKETED ? BRACKET_INDENT : HANG;
    }
}
