package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import octavo.edition.Block;
import octavo.edition.Inline;
import octavo.layout.inline.Run;
import octavo.layout.inline.Shape;
import octavo.page.Tag;
import octavo.style.Role;
import octavo.style.Style;

/** Sets quotations and code. */
final class QuoteSetter {
    private static final String FIGURE_SPACE = "\u2007";
    private static final int TAB = 4;

    private final Desk desk;
    private final Area area;
    private final Flow flow;
    private final Style.Spacing spacing;

    QuoteSetter(Desk desk, Area area, Flow flow) {
        this.desk = desk;
        this.area = area;
        this.flow = flow;
        this.spacing = desk.style.spacing();
    }

    void set(Block.Quote quote) {
        desk.tags.open(quote.pull() ? Tag.Role.ASIDE : Tag.Role.BLOCK_QUOTE);
        if (quote.pull()) {
            pull(quote.blocks());
        } else {
            flow.gap(spacing.quote().pt());
            Area inside = area.indented(spacing.quoteIndent().pt()).withBody(Role.QUOTE);
            new BlockSetter(desk, inside.withoutMargin(), flow).all(quote.blocks());
            flow.gap(spacing.quote().pt());
        }
        desk.tags.close();
    }

    /** Large and never divided; its height with the room around it is a whole number of baselines. */
    private void pull(List<Block> blocks) {
        Flow inner = new Flow();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                desk.tags.open(Tag.Role.PARAGRAPH);
                InlineRuns inline = new InlineRuns(desk, desk.type.look(Role.PULL_QUOTE));
                desk.tags.open(Tag.Role.QUOTE);
                List<Run> runs = inline.all(paragraph.content());
                desk.tags.close();
                desk.tags.close();
                desk.notes.met(inline.notes());
                desk.typist
                        .boxes(desk.typist.set(runs, hungShape(paragraph.content())), Role.PULL_QUOTE, area.x())
                        .forEach(inner::add);
            } else {
                block.accept(new BlockSetter(desk, area.withBody(Role.PULL_QUOTE), inner));
            }
        }
        desk.notes.settle();
        Box box = inner.flattened();
        double before = spacing.pullBefore().pt();
        double after = spacing.pullAfter().pt();
        double whole = desk.geometry.snapped(before + box.height() + after);
        flow.gap(before);
        flow.add(box);
        flow.gap(whole - before - box.height());
    }

    /** An opening quotation mark hangs left of the measure. */
    private Shape hungShape(List<Inline> content) {
        Shape shape = desk.type.shape(Role.PULL_QUOTE, area.width());
        String words = Plain.of(content);
        if (words.isEmpty() || "“‘„«\"".indexOf(words.charAt(0)) < 0) {
            return shape;
        }
        double hang = desk.typist.width(words.substring(0, 1), desk.type.look(Role.PULL_QUOTE));
        return shape.withSlots(List.of(new Shape.Slot(-hang, area.width() + hang)));
    }

    void code(Block.Code code) {
        flow.gap(spacing.quote().pt());
        desk.tags.open(Tag.Role.PARAGRAPH);
        desk.tags.open(Tag.Role.CODE);
        int leaf = desk.tags.leaf();
        desk.tags.close();
        desk.tags.close();
        List<Run> runs = new ArrayList<>();
        for (String line : code.text().stripTrailing().split("\n", -1)) {
            if (!runs.isEmpty()) {
                runs.add(new Run.Break());
            }
            runs.add(Run.Text.of(kept(line), desk.type.look(Role.CODE), leaf));
        }
        double indent = spacing.quoteIndent().pt();
        flow.lines(desk.typist.lines(runs, Role.CODE, area.x() + indent, area.width() - indent));
        flow.gap(spacing.quote().pt());
    }

    /**
     * Spaces that begin a line or follow another count. The paragraph setter drops spaces around breaks and runs of them,
     * but not those of a digit's width, which is every character's width in this face.
     */
    private static String kept(String line) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean space = c == ' ' && (i == 0 || line.charAt(i - 1) == ' ' || line.charAt(i - 1) == '\t');
            if (c == '\t') {
                kept.append(FIGURE_SPACE.repeat(TAB - kept.length() % TAB));
            } else {
                kept.append(space ? FIGURE_SPACE : String.valueOf(c));
            }
        }
        return kept.length() == 0 ? FIGURE_SPACE : kept.toString();
    }
}
