package octavo.layout.block;

import static octavo.page.Item.Artifact.LAYOUT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.drawing.Mark;
import octavo.edition.Block;
import octavo.edition.Inline;
import octavo.layout.inline.Run;
import octavo.page.Item;
import octavo.page.Pages.Place;
import octavo.page.Tag;
import octavo.style.Role;

/** Sets the key findings of a memo: three beside each other, each with a numeral and a head (memo.png). */
final class FindingsSetter {
    private static final int COLUMNS = 3;

    /** Measured in memo.pdf: rule to head, head's indent beside the numeral, head to text, rule above the numeral. */
    private static final double RULE_TO_HEAD = 10.5;

    private static final double RULE = 0.5;
    private static final double HEAD_INDENT = 19;
    private static final double HEAD_SIZE = 10.5;
    private static final double HEAD_TO_TEXT = 7;
    private static final double NUMERAL_BASELINE = 30.5;

    /** From a row to the rules of the next: a size of room that pages already have (LOOK.md, rule 14). */
    private static final double BETWEEN_ROWS = 10;

    private final Desk desk;
    private final Area area;
    private final Flow flow;

    FindingsSetter(Desk desk, Area area, Flow flow) {
        this.desk = desk;
        this.area = area;
        this.flow = flow;
    }

    /** Whether a panel is one ordered list of paragraphs that begin in bold. */
    static boolean fits(Block.Panel panel) {
        return panel.blocks().size() == 1
                && panel.blocks().get(0) instanceof Block.ItemList list
                && list.ordered()
                && list.items().stream().allMatch(FindingsSetter::hasHead);
    }

    private static boolean hasHead(Block.Item item) {
        return !item.blocks().isEmpty()
                && item.blocks().get(0) instanceof Block.Paragraph p
                && !p.content().isEmpty()
                && p.content().get(0) instanceof Inline.Strong;
    }

    void set(Block.Panel panel) {
        Block.ItemList list = (Block.ItemList) panel.blocks().get(0);
        double gutter = desk.geometry.text() - desk.geometry.left() - desk.geometry.column();
        double width = (desk.geometry.live() - (COLUMNS - 1) * gutter) / COLUMNS;
        desk.tags.open(Tag.of(Tag.Role.ASIDE, -1).withAnchor(panel.anchor()));
        int heading = desk.tags.silent(Tag.Role.H1, panel.label());
        desk.tags.open(Tag.Role.ORDERED_LIST);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            double x = desk.geometry.left() + i % COLUMNS * (width + gutter);
            desk.tags.open(Tag.Role.ITEM);
            cells.add(cell(list.items().get(i), list.start() + i, x, width, i == 0 ? new Item.Leaf(heading) : LAYOUT));
            desk.tags.close();
        }
        desk.tags.close();
        desk.tags.close();
        flow.gap(desk.style.spacing().exhibitBefore().pt());
        rows(panel.anchor(), cells);
        flow.gap(desk.style.spacing().exhibitBefore().pt());
    }

    /** Heads and texts of a row begin level. */
    private void rows(String anchor, List<Cell> cells) {
        for (int i = 0; i < cells.size(); i += COLUMNS) {
            List<Cell> some = cells.subList(i, Math.min(cells.size(), i + COLUMNS));
            int lines = some.stream().mapToInt(c -> c.head.lines.size()).max().orElse(0);
            List<Box> heads = some.stream().map(c -> set(c.head, lines < 2)).toList();
            double head = heads.stream().mapToDouble(Box::height).max().orElse(0);
            double text = some.stream().mapToDouble(c -> c.text.height()).max().orElse(0);
            BoxBuilder row = new BoxBuilder().wide();
            heads.forEach(h -> row.put(h, 0));
            some.forEach(c -> row.put(c.text, head));
            if (i > 0) {
                flow.gap(BETWEEN_ROWS);
            } else {
                row.start(Optional.of(new Place.AtAnchor(anchor))).spot(anchor, desk.geometry.left(), 0);
            }
            flow.add(row.build(head + text));
        }
    }

    private record Cell(Head head, Box text) {}

    /** @param rule the owner of the rule above it; that of the first finding is read as the heading of all */
    private record Head(List<Box> lines, int number, int label, double x, double width, Item.Owner rule) {}

    private Cell cell(Block.Item item, int number, double x, double width, Item.Owner rule) {
        Block.Paragraph first = (Block.Paragraph) item.blocks().get(0);
        int label = desk.tags.leaf(Tag.Role.LABEL);
        desk.tags.open(Tag.Role.BODY);
        desk.tags.open(Tag.Role.PARAGRAPH);
        List<Inline> strong = ((Inline.Strong) first.content().get(0)).content();
        desk.tags.open(Tag.Role.STRONG);
        InlineRuns headRuns = new InlineRuns(
                desk,
                desk.type
                        .look(Role.HEADING_2)
                        .withSize(HEAD_SIZE)
                        .withColour(desk.style.palette().ink()));
        List<Box> lines =
                desk.typist.balanced(headRuns.all(strong), Role.FINDING, x + HEAD_INDENT, width - HEAD_INDENT);
        desk.tags.close();
        desk.tags.close();
        desk.tags.open(Tag.Role.PARAGRAPH); // of its own: a head that runs on would be read as one word with the text
        InlineRuns bodyRuns = new InlineRuns(desk, desk.type.look(Role.FINDING));
        List<Run> body = bodyRuns.all(first.content().subList(1, first.content().size()));
        desk.tags.close();
        desk.notes.met(headRuns.notes());
        desk.notes.met(bodyRuns.notes());
        Flow text = new Flow();
        desk.typist.lines(trimmed(body), Role.FINDING, x, width).forEach(text::add);
        new BlockSetter(desk, Area.plain(x, width, Role.FINDING), text)
                .all(item.blocks().subList(1, item.blocks().size()));
        desk.tags.close();
        desk.notes.settle();
        return new Cell(new Head(lines, number, label, x, width, rule), text.flattened());
    }

    /** @param low whether it has one line, as all of its row, and stands on the numeral's baseline */
    private Box set(Head head, boolean low) {
        BoxBuilder box = new BoxBuilder();
        box.mark(
                Mark.Shape.rectangle(
                        head.x, 0, head.width, RULE, desk.style.palette().ink()),
                head.rule);
        desk.typist.word(box, head.number + " ", Role.FINDING_NUMERAL, head.x - 1, NUMERAL_BASELINE, head.label);
        double leading = desk.type.leading(Role.FINDING);
        double y = low ? NUMERAL_BASELINE - desk.type.ascent(Role.FINDING) : RULE_TO_HEAD;
        for (Box line : head.lines) {
            box.put(line, y);
            y += leading;
        }
        return box.build(Math.max(y, RULE_TO_HEAD + 2 * leading) + HEAD_TO_TEXT);
    }

    /** A paragraph whose head stands apart does not begin with the space that followed it. */
    private static List<Run> trimmed(List<Run> runs) {
        List<Run> all = new ArrayList<>(runs);
        if (!all.isEmpty() && all.get(0) instanceof Run.Text text && text.text().startsWith(" ")) {
            all.set(0, new Run.Text(text.text().stripLeading(), text.look(), text.leaf(), text.link(), text.note()));
        }
        return all;
    }
}
