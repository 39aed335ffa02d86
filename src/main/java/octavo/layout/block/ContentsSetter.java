package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.edition.Phrases.Key;
import octavo.layout.inline.Line;
import octavo.layout.inline.LinkRef;
import octavo.layout.inline.Look;
import octavo.layout.inline.Run;
import octavo.page.Item;
import octavo.page.LinkArea;
import octavo.page.Tag;
import octavo.style.Role;

/** Sets the contents: one row for each part and each section of the first level, its page number put in later. */
final class ContentsSetter {
    private static final double HAIR = 0.5;

    /** From the heading to the first row (house.pdf, page 2). */
    private static final double AFTER_HEADING = 11;

    /** Indent of titles behind their numbers where there is no margin column (accessible.png). */
    private static final double INDENT = 34;

    private static final double AFTER_NUMBER = 8;

    /** Contents with fewer entries say nothing. */
    private static final int LEAST = 2;

    /** Distance of leader dots, and where they end before a page number of up to four figures. */
    private static final double LEADER = 6;

    private static final double LEADERS_END = 26;

    /** Room above and below a row where there is little (LOOK.md, "Contents row"). */
    private static final double LEAST_PADDING = 5;

    /** So many rows stand together where they are divided. */
    private static final int TOGETHER = 3;

    /** What it costs to divide them, and to set them with little room. */
    private static final int DIVIDED = 20;

    private static final int TIGHT = 10;

    /** Room kept free for page numbers. */
    private static final double NUMBERS = 50;

    private final Desk desk;
    private final Flow flow;
    private final Geometry geometry;

    ContentsSetter(Desk desk, Flow flow) {
        this.desk = desk;
        this.flow = flow;
        this.geometry = desk.geometry;
    }

    private double numbers;

    private record Entry(String number, List<Inline> title, String anchor) {}

    /** Sets them, if they say something; whether they do. */
    boolean set() {
        List<Entry> entries = entries();
        if (entries.size() < LEAST) {
            return false;
        }
        numbers = numbers(entries);
        desk.tags.open(Tag.Role.CONTENTS);
        desk.tags.open(Tag.Role.CAPTION);
        List<Run> heading =
                InlineRuns.of(desk, List.of(new Inline.Text(desk.phrase(Key.CONTENTS))), Role.CONTENTS_TITLE);
        desk.tags.close();
        Box title = desk.typist.block(heading, Role.CONTENTS_TITLE, geometry.left(), geometry.live());
        List<Box> rows = entries.stream().map(this::row).toList();
        desk.tags.close();
        place(new BoxBuilder().wide().put(title, 0).build(title.height()), rows);
        return true;
    }

    /** With as much room as they should have; or with less, where they would not stand below what is above otherwise. */
    private void place(Box title, List<Box> rows) {
        double padding = desk.style.spacing().row().pt();
        double near = desk.style.spacing().panelAround().pt();
        if (!geometry.hasColumn()) {
            flow.gap(near);
            add(flow, title, padded(rows, padding));
        } else if (flow.isFresh()) {
            add(flow, title, padded(rows, padding));
        } else {
            double far = near + desk.style.spacing().exhibitBefore().pt();
            List<Element> ample = way(title, padded(rows, padding), far);
            List<Element> tight = way(title, padded(rows, Math.min(LEAST_PADDING, padding)), near);
            flow.choice(List.of(new Element.Way(0, ample), new Element.Way(TIGHT, tight)));
        }
    }

    private List<Element> way(Box title, List<Box> rows, double above) {
        Flow way = flow.fork();
        way.gap(above);
        add(way, title, rows);
        return way.elements();
    }

    private void add(Flow to, Box title, List<Box> rows) {
        to.add(title);
        to.keep(Math.min(TOGETHER, rows.size()));
        to.gap(
                geometry.hasColumn()
                        ? AFTER_HEADING
                        : desk.style.spacing().headingAfter().pt());
        for (int i = 0; i < rows.size(); i++) {
            to.next().cost(i > rows.size() - TOGETHER ? Element.FORBIDDEN / 10 : DIVIDED);
            to.add(rows.get(i));
        }
    }

    /** Rows with room and a hairline between them, if there is to be room. */
    private List<Box> padded(List<Box> rows, double padding) {
        if (padding == 0) {
            return rows;
        }
        List<Box> padded = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Box row = rows.get(i);
            double top = HAIR + padding;
            double height = top + row.height() - desk.type.trail(Role.CONTENTS_ROW) + padding;
            BoxBuilder box = new BoxBuilder().put(row, top);
            hair(box, 0);
            if (i == rows.size() - 1) {
                hair(box, height);
            }
            padded.add(box.build(height));
        }
        return padded;
    }

    private void hair(BoxBuilder box, double y) {
        box.rule(geometry.left(), y, geometry.live(), HAIR, desk.style.palette().hair());
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Edition.Part part : desk.edition.parts()) {
            if (part.kind() != Edition.Part.Kind.LOOSE && part.title().isPresent()) {
                Optional<String> number = part.kind() == Edition.Part.Kind.CASE_STUDY ? part.label() : part.number();
                entries.add(new Entry(
                        number.orElse(""), List.of(new Inline.Text(part.title().get())), part.anchor()));
            }
            if (part.kind() != Edition.Part.Kind.CASE_STUDY) {
                sections(part.blocks(), entries);
            }
        }
        return entries;
    }

    private static void sections(List<Block> blocks, List<Entry> entries) {
        for (Block block : blocks) {
            if (block instanceof Block.Section section && section.level() == 1) {
                entries.add(new Entry(section.number().orElse(""), section.title(), section.anchor()));
            }
        }
    }

    /** Where titles begin: all on one edge, behind the widest number. */
    private double numbers(List<Entry> entries) {
        Look look = desk.type.look(Role.CONTENTS_NUMBER);
        double widest = 0;
        for (Entry entry : entries) {
            widest = Math.max(widest, desk.typist.width(entry.number(), look));
        }
        double least = geometry.hasColumn() ? geometry.text() : geometry.text() + INDENT;
        return Math.max(least, geometry.left() + widest + AFTER_NUMBER);
    }

    private Box row(Entry entry) {
        desk.tags.open(Tag.of(Tag.Role.CONTENTS_ITEM, -1).withRefs(entry.anchor()));
        boolean column = geometry.hasColumn();
        boolean shown = !desk.style.design().plainReferences();
        double baseline = desk.type.ascent(Role.CONTENTS_ROW);
        double x = numbers;
        double right = column ? geometry.right() : geometry.text() + geometry.measure();
        BoxBuilder box = new BoxBuilder().wide();
        if (!entry.number().isEmpty()) {
            int leaf = desk.tags.leaf(Tag.Role.LABEL);
            desk.typist.word(box, entry.number() + " ", Role.CONTENTS_NUMBER, geometry.left(), baseline, leaf);
        }
        desk.tags.open(Tag.Role.REFERENCE);
        int tag = desk.tags.open(Tag.Role.LINK);
        int leaf = desk.tags.leaf();
        desk.shownLinks.set(tag, shown);
        Inline.Target target = new Inline.Target.Anchor(entry.anchor());
        String words = Plain.of(entry.title());
        LinkRef link = new LinkRef(target, words, tag);
        Look look = desk.type.look(Role.CONTENTS_ROW);
        Look linked = shown ? look.withColour(desk.style.palette().fillText()) : look;
        List<Run> runs = List.of(Run.Text.of(words, linked, leaf).withLink(link));
        desk.tags.close();
        desk.tags.close();
        desk.tags.close();
        Box title = desk.typist.block(runs, Role.CONTENTS_ROW, x, right - NUMBERS - x);
        double last = baseline + title.height() - desk.type.leading(Role.CONTENTS_ROW);
        box.put(unlinked(title, column), 0);
        if (column) {
            box.link(new LinkArea(x, 0, right - x, title.height(), target, words, tag));
        }
        if (desk.style.design().leaders()) {
            leaders(box, runs, x, right, last);
        }
        Box.Words form = column ? Box.Words.NUMBER : Box.Words.PAGE;
        box.late(new Box.Late(entry.anchor(), right, last, look, leaf, form));
        return box.build(title.height());
    }

    /** Dots from a title's last line to the room of page numbers, one below the other from row to row. */
    private void leaders(BoxBuilder box, List<Run> runs, double x, double right, double baseline) {
        List<Line> lines = desk.typist.set(runs, desk.type.shape(Role.CONTENTS_ROW, right - NUMBERS - x));
        double end = x + (lines.isEmpty() ? 0 : lines.get(lines.size() - 1).width()) + LEADER;
        Look look = desk.type
                .look(Role.CONTENTS_ROW)
                .withColour(desk.style.palette().ink3());
        for (double at = right - (desk.geometry.hasColumn() ? LEADERS_END : NUMBERS + LEADER); at > end; at -= LEADER) {
            desk.typist
                    .artifact(".", look, at, baseline, true, Item.Artifact.LAYOUT)
                    .forEach(box::item);
        }
    }

    /** Where the whole row is the link, the title's own areas go. */
    private static Box unlinked(Box box, boolean whole) {
        if (!whole) {
            return box;
        }
        BoxBuilder bare = new BoxBuilder();
        box.items().forEach(bare::item);
        return bare.build(box.height());
    }
}
