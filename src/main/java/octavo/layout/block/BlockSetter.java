package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.edition.Block;
import octavo.edition.Inline;
import octavo.layout.inline.Run;
import octavo.layout.inline.Shape;
import octavo.page.Tag;
import octavo.report.ExhibitSpec;
import octavo.style.Role;

/** Sets blocks into the vertical list, with their tags. One for each area; what is special has a setter of its own. */
final class BlockSetter implements Block.Visitor<Void> {
    /** Cost of a page that ends with a colon. */
    private static final int PROMISE = 150;

    /** A run-in heading stands this far from its paragraph, in em (LOOK.md, "Run-in"). */
    private static final double RUN_IN = 0.35;

    final Desk desk;
    final Area area;
    final Flow flow;
    private final ProseSetter text;
    private int depth;
    private boolean last;
    private int hangAt = -1;
    private boolean indented;
    private int openingWords;
    private List<Run> runIn = new ArrayList<>();
    private int runInLength;
    private Optional<String> runInAnchor = Optional.empty();
    private Optional<Block.Exhibit> half = Optional.empty();

    BlockSetter(Desk desk, Area area, Flow flow) {
        this.desk = desk;
        this.area = area;
        this.flow = flow;
        this.text = new ProseSetter(desk, area);
        this.depth = area.level();
    }

    /** The first paragraph begins with so many words in small capitals. */
    BlockSetter opening(int words) {
        openingWords = words;
        return this;
    }

    /** What hangs before the first paragraph hangs at this index in the flow; -1 for that paragraph. */
    BlockSetter hangingAt(int index) {
        hangAt = index;
        return this;
    }

    void all(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            last = i == blocks.size() - 1;
            if (isHalf(block) && i + 1 < blocks.size() && isHalf(blocks.get(i + 1)) && half.isEmpty()) {
                half = Optional.of((Block.Exhibit) block);
            } else {
                block.accept(this);
            }
        }
    }

    private static boolean isHalf(Block block) {
        return block instanceof Block.Exhibit exhibit && exhibit.width() == ExhibitSpec.Width.HALF;
    }

    /** The level of the heading above, 0 for none. */
    int depth() {
        return depth;
    }

    @Override
    public Void section(Block.Section section) {
        int outer = depth;
        depth = Math.min(Math.min(6, area.level() + section.level()), outer + 1);
        boolean first = section.level() == 1 && !area.panel();
        if (first) {
            desk.endnotes.sectionBegins(flow);
        }
        desk.tags.open(Tag.Role.SECTION);
        new HeadingSetter(this).set(section, depth);
        if (first) {
            desk.endnotes.sectionEnds(section.anchor(), flow);
        }
        desk.tags.close();
        depth = outer;
        return null;
    }

    /** Whether running text here stands on the baseline grid; not in lists and panels, nor with room between paragraphs. */
    boolean keepsGrid() {
        return desk.geometry.baseline() > 0
                && area.body() == Role.BODY
                && !area.panel()
                && area.x() == desk.geometry.text()
                && desk.type.style(Role.BODY).paragraphSpace().pt() == 0;
    }

    /** The next paragraph begins with these runs. */
    void runIn(List<Run> runs, int length, String anchor) {
        runIn = new ArrayList<>(runs);
        double em = desk.type.size(area.body());
        runIn.add(new Run.Inset(-1, RUN_IN * em, 0, 0));
        runInLength = length;
        runInAnchor = Optional.of(anchor);
    }

    /** The next paragraph is not indented, and nothing hangs at those above. */
    void fresh() {
        indented = false;
        hangAt = -1;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        desk.tags.open(Tag.Role.PARAGRAPH);
        InlineRuns inline = new InlineRuns(desk, desk.type.look(area.body())).opening(openingWords);
        List<Run> runs = new ArrayList<>(runIn);
        runs.addAll(inline.all(paragraph.content()));
        desk.tags.close();
        desk.notes.met(inline.notes());
        Shape shape = desk.type.shape(area.body(), area.width());
        boolean flush = !indented || !runIn.isEmpty();
        double indent = flush ? 0 : desk.type.style(area.body()).indent().pt();
        Prose prose = new Prose(
                desk.paragraphs.collect(runs),
                shape.withIndent(indent),
                paragraph.ordinal(),
                inline.standIns(),
                runInLength,
                runInAnchor);
        if (indented) {
            flow.gap(desk.type.style(area.body()).paragraphSpace().pt());
        }
        if (keepsGrid()) {
            flow.next().snap(0);
        }
        hangAt = flow.prose(prose, area, text);
        if (area.floats() && area.x() == desk.geometry.text()) {
            flow.next().openToFloats(); // not within a list
        }
        flow.next().cost(Plain.of(paragraph.content()).endsWith(":") ? PROMISE : 0);
        desk.notes.settle();
        openingWords = 0;
        runIn = new ArrayList<>();
        runInLength = 0;
        runInAnchor = Optional.empty();
        indented = true;
        return null;
    }

    @Override
    public Void list(Block.ItemList list) {
        int at = flow.size();
        new ListSetter(desk, area, flow).set(list, false);
        fresh();
        hangAt = at;
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        int at = flow.size();
        new QuoteSetter(desk, area, flow).set(quote);
        fresh();
        hangAt = at;
        return null;
    }

    @Override
    public Void code(Block.Code code) {
        int at = flow.size();
        new QuoteSetter(desk, area, flow).code(code);
        fresh();
        hangAt = at;
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        int at = flow.size();
        new TableSetter(desk, area, flow).set(table);
        if (table.title().isEmpty()) {
            fresh();
            hangAt = at;
        }
        return null;
    }

    @Override
    public Void panel(Block.Panel panel) {
        new PanelSetter(desk, area.deeper(depth - area.level()), flow).set(panel);
        fresh();
        return null;
    }

    @Override
    public Void gloss(Block.Gloss gloss) {
        new MarginSetter(desk, area, flow).gloss(gloss, hangAt, last);
        return null;
    }

    @Override
    public Void facts(Block.Facts facts) {
        new MarginSetter(desk, area, flow).facts(facts, hangAt, last);
        return null;
    }

    @Override
    public Void exhibit(Block.Exhibit exhibit) {
        new ExhibitSetter(desk, area, flow).set(half, exhibit);
        half = Optional.empty();
        return null;
    }

    /** Running text that is no paragraph of the edition, as lines of this area. */
    void loose(List<Inline> content, Role role, Tag.Role tag) {
        desk.tags.open(tag);
        List<Run> runs = InlineRuns.of(desk, content, role);
        desk.tags.close();
        desk.typist.lines(runs, role, area.x(), area.width()).forEach(flow::add);
    }
}
