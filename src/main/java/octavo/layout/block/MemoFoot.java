package octavo.layout.block;

import java.util.List;
import octavo.edition.Edition;
import octavo.edition.Inline;
import octavo.edition.Phrases.Key;
import octavo.layout.inline.Run;
import octavo.page.Tag;
import octavo.style.Role;

/** Sets notes, sources and imprint of a memo in two columns under a rule, at the foot of its last page. */
final class MemoFoot {
    private static final String NOTES = "octavo-notes";
    private static final String SOURCES = "octavo-sources";

    /** The foot takes at most this share of a page; more runs on as text does, in pieces of two columns. */
    private static final double MOST = 0.45;

    private static final double PIECE = 0.2;
    private static final double PIECE_AFTER = 9;

    /** Least room above it, in pt, for pages of memos are dense; from its rule to the text; between its parts. */
    private static final double BEFORE = 8;

    private static final double RULE_TO_TEXT = 8.5;
    private static final double PART_BEFORE = 4;

    /** Where notes begin behind their numbers, in pt, and how far these hang. */
    private static final double INDENT = 12;

    private static final double HANG = 16;

    private final Desk desk;
    private final Flow flow;
    private final Geometry geometry;
    private final TwoColumns columns;

    MemoFoot(Desk desk, Flow flow) {
        this.desk = desk;
        this.flow = flow;
        this.geometry = desk.geometry;
        this.columns = new TwoColumns(Halves.of(geometry));
    }

    void set() {
        Edition edition = desk.edition;
        double x = columns.halves().left();
        double width = columns.halves().width();
        desk.tags.open(Tag.Role.SECTION);
        boolean notes = !desk.notes.atFoot() && !edition.notes().isEmpty();
        boolean sources = !edition.sources().isEmpty();
        Box title = title(notes ? Key.NOTES : sources ? Key.SOURCES : Key.IMPRINT);
        if (notes) {
            edition.notes().forEach(note -> columns.add(desk.notes.set(note, x + INDENT, width - INDENT, HANG), 0));
        }
        if (notes && sources) {
            name(Key.SOURCES);
        }
        new SourceList(desk).entries(x, width, 0).forEach(entry -> columns.add(entry, 0));
        double before = columns.isEmpty() ? 0 : PART_BEFORE;
        for (List<Box> entry : new ImprintSetter(desk).entries(Role.NOTE, x, width)) {
            columns.add(entry, before);
            before = 0;
        }
        desk.tags.close();
        if (!columns.isEmpty()) {
            place(title);
        }
    }

    private Box title(Key key) {
        return heading(label(key, NOTES), NOTES, geometry.left(), geometry.column());
    }

    /** What follows has this name too: in the margin column, or above it where it stands in the second column. */
    private void name(Key key) {
        List<Run> runs = label(key, SOURCES);
        Box beside = heading(runs, SOURCES, geometry.left(), geometry.column());
        Box above =
                heading(runs, SOURCES, columns.halves().x(1), columns.halves().width());
        columns.name(beside, above, PART_BEFORE);
    }

    private List<Run> label(Key key, String anchor) {
        desk.tags.open(Tag.of(Tag.Role.H1, -1).withAnchor(anchor));
        List<Run> runs = InlineRuns.of(desk, List.of(new Inline.Text(desk.phrase(key))), Role.IMPRINT_LABEL);
        desk.tags.close();
        return runs;
    }

    private Box heading(List<Run> runs, String anchor, double x, double width) {
        Box lines = desk.typist.block(runs, Role.IMPRINT_LABEL, x, width);
        return new BoxBuilder().spot(anchor, x, 0).put(lines, 0).build(lines.height());
    }

    private void place(Box title) {
        Box both = columns.balanced();
        BoxBuilder box = new BoxBuilder().wide();
        if (both.height() > MOST * geometry.depth()) {
            flow.gap(desk.style.spacing().panelAround().pt());
            flow.add(box.put(title, 0).build(title.height()));
            flow.keep(1);
            columns.pieces(PIECE * geometry.depth()).forEach(piece -> {
                flow.add(piece);
                flow.gap(PIECE_AFTER);
            });
            return;
        }
        double thickness = desk.style.spacing().rule().pt();
        box.rule(
                geometry.left(),
                0,
                geometry.live(),
                thickness,
                desk.style.palette().ink());
        box.put(title, RULE_TO_TEXT).put(both, RULE_TO_TEXT);
        flow.fill(BEFORE);
        flow.add(box.build(RULE_TO_TEXT + both.height()));
    }
}
