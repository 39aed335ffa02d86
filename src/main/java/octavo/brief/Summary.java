package octavo.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.edition.Block;
import octavo.edition.Edition.Part;
import octavo.edition.EditionWalk;
import octavo.edition.Inline;
import octavo.edition.Phrases;
import octavo.edition.Phrases.Key;
import octavo.report.Block.PanelKind;

/**
 * A part that says a brief in short: its bottom lines, its key findings, and the titles of its exhibits, which say what they
 * show. What would stand right behind it once more, panels at the very beginning, is taken from there.
 */
final class Summary {
    /** The part's anchor; the anchors of its sections begin with it. */
    static final String ANCHOR = "octavo-summary";

    private final Phrases phrases;
    private final List<Part> parts;
    private int paragraphs;

    private final List<Block> lines = new ArrayList<>();
    private final List<Block.Item> findings = new ArrayList<>();
    private final List<Block.Item> exhibits = new ArrayList<>();

    private Summary(List<Part> parts, Phrases phrases, int paragraphs) {
        this.parts = parts;
        this.phrases = phrases;
        this.paragraphs = paragraphs;
    }

    /**
     * The parts with the summary before them; the same where there is nothing to sum up.
     *
     * @param paragraphs how many there are in the brief already
     */
    static List<Part> before(List<Part> parts, Phrases phrases, int paragraphs) {
        return new Summary(parts, phrases, paragraphs).whole();
    }

    private List<Part> whole() {
        Set<Block> opening = opening();
        parts.forEach(part -> new Gather(opening).blocks(part.blocks()));
        if (lines.isEmpty() && findings.isEmpty() && exhibits.isEmpty()) {
            return parts;
        }
        List<Part> whole = new ArrayList<>();
        whole.add(part());
        for (Part part : parts) {
            List<Block> rest =
                    part.blocks().stream().filter(b -> !opening.contains(b)).toList();
            if (!rest.isEmpty() || part.title().isPresent()) {
                whole.add(with(part, rest));
            }
        }
        return List.copyOf(whole);
    }

    private Part part() {
        List<Block> blocks = new ArrayList<>(lines);
        section(blocks, "-findings", Key.KEY_FINDINGS, true, findings);
        section(blocks, "-exhibits", Key.SUMMARY_EXHIBITS, false, exhibits);
        return new Part(
                Part.Kind.CHAPTER,
                ANCHOR,
                Optional.empty(),
                Optional.empty(),
                Optional.of(phrases.get(Key.SUMMARY)),
                Optional.empty(),
                List.of(),
                List.copyOf(blocks));
    }

    private void section(List<Block> blocks, String anchor, Key title, boolean ordered, List<Block.Item> items) {
        if (!items.isEmpty()) {
            Block list = new Block.ItemList(ordered, 1, List.copyOf(items));
            blocks.add(new Block.Section(
                    ANCHOR + anchor, 1, Optional.empty(), List.of(new Inline.Text(phrases.get(title))), List.of(list)));
        }
    }

    /** Panels of these kinds at the very beginning, unless something in the brief leads to one. */
    private Set<Block> opening() {
        Set<String> targets = new HashSet<>();
        parts.forEach(part -> new EditionWalk() {
            @Override
            public Void link(Inline.Link link) {
                if (link.target() instanceof Inline.Target.Anchor anchor) {
                    targets.add(anchor.anchor());
                } else if (link.target() instanceof Inline.Target.PageOf page) {
                    targets.add(page.anchor());
                }
                return super.link(link);
            }
        }.blocks(part.blocks()));
        Set<Block> opening = new HashSet<>();
        if (!parts.isEmpty() && parts.get(0).kind() != Part.Kind.CASE_STUDY) {
            for (Block block : parts.get(0).blocks()) {
                if (!(block instanceof Block.Panel panel) || !isSummed(panel) || targets.contains(panel.anchor())) {
                    break;
                }
                opening.add(block);
            }
        }
        return opening;
    }

    private static boolean isSummed(Block.Panel panel) {
        return panel.kind() == PanelKind.BOTTOM_LINE || panel.kind() == PanelKind.KEY_FINDINGS;
    }

    private static Part with(Part part, List<Block> blocks) {
        return new Part(
                part.kind(),
                part.anchor(),
                part.number(),
                part.label(),
                part.title(),
                part.standfirst(),
                part.authors(),
                blocks);
    }

    /** Gathers what the summary says. What stays in its place keeps its notes; here they are left out. */
    private final class Gather extends EditionWalk {
        private final Set<Block> moved;

        Gather(Set<Block> moved) {
            this.moved = moved;
        }

        @Override
        public Void panel(Block.Panel panel) {
            Restated restated = new Restated(moved.contains(panel));
            if (panel.kind() == PanelKind.BOTTOM_LINE) {
                lines.addAll(restated.blocks(panel.blocks()));
            } else if (panel.kind() == PanelKind.KEY_FINDINGS) {
                for (Block block : panel.blocks()) {
                    if (block instanceof Block.ItemList list) {
                        list.items().forEach(item -> findings.add(restated.item(item)));
                    } else {
                        List<Block> one = restated.blocks(List.of(block));
                        one.forEach(b -> findings.add(new Block.Item(List.of(b))));
                    }
                }
            }
            return super.panel(panel);
        }

        @Override
        public Void exhibit(Block.Exhibit exhibit) {
            exhibit(exhibit.anchor(), exhibit.label(), List.of(new Inline.Text(exhibit.title())));
            return null;
        }

        @Override
        public Void table(Block.Table table) {
            if (table.anchor().startsWith("exh-")) {
                exhibit(table.anchor(), table.label(), table.title());
            }
            return null;
        }

        private void exhibit(String anchor, String label, List<Inline> title) {
            Inline link = new Inline.Link(new Inline.Target.Anchor(anchor), List.of(new Inline.Text(label)));
            List<Inline> text = Template.fill(phrases.texts().get(Key.SUMMARY_EXHIBIT), title, List.of(link));
            exhibits.add(new Block.Item(List.of(new Block.Paragraph(paragraphs++, text))));
        }
    }

    /** Blocks once more: paragraphs count on, and note marks stay behind unless the blocks are moved. */
    private final class Restated {
        private final boolean moved;

        Restated(boolean moved) {
            this.moved = moved;
        }

        List<Block> blocks(List<Block> blocks) {
            List<Block> out = new ArrayList<>();
            for (Block block : blocks) {
                if (block instanceof Block.Paragraph paragraph) {
                    int ordinal = moved ? paragraph.ordinal() : paragraphs++;
                    out.add(new Block.Paragraph(ordinal, inlines(paragraph.content())));
                } else if (block instanceof Block.ItemList list) {
                    out.add(new Block.ItemList(
                            list.ordered(),
                            list.start(),
                            list.items().stream().map(this::item).toList()));
                }
            }
            return out;
        }

        Block.Item item(Block.Item item) {
            return new Block.Item(blocks(item.blocks()));
        }

        private List<Inline> inlines(List<Inline> content) {
            return moved ? content : Unmarked.of(content);
        }
    }
}
