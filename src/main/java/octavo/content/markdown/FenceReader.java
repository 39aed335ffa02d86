package octavo.content.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import octavo.content.markdown.BlockReader.Setting;
import octavo.problem.Suggestion;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.Block.PanelKind;
import octavo.report.Inline;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Fences: panels, quotations, margin matter, and groups that only carry conditions. */
final class FenceReader {
    private static final Map<String, PanelKind> PANELS = panels();
    private static final Set<String> QUOTES = Set.of("quote", "pull-quote");
    private static final Set<String> MARGIN = Set.of("gloss", "facts", "pull-figure");
    private static final Set<String> CLASSES = classes();

    private final Scope scope;
    private final BlockReader blocks;
    private final InlineReader inlines;
    private final MarginReader margin;

    FenceReader(Scope scope, BlockReader blocks, InlineReader inlines) {
        this.scope = scope;
        this.blocks = blocks;
        this.inlines = inlines;
        this.margin = new MarginReader(scope, inlines);
    }

    private static Map<String, PanelKind> panels() {
        Map<String, PanelKind> panels = new LinkedHashMap<>();
        panels.put("key-findings", PanelKind.KEY_FINDINGS);
        panels.put("bottom-line", PanelKind.BOTTOM_LINE);
        panels.put("recommendations", PanelKind.RECOMMENDATIONS);
        panels.put("case-study", PanelKind.CASE_STUDY);
        panels.put("box", PanelKind.BOX);
        return panels;
    }

    private static Set<String> classes() {
        Set<String> all = new TreeSet<>(PANELS.keySet());
        all.addAll(QUOTES);
        all.addAll(MARGIN);
        return all;
    }

    /** @param level of the section around the fence */
    List<Block> read(Nodes.Fence fence, int level, Setting setting) {
        if (!fence.closed) {
            scope.error(
                    fence.span,
                    "unclosed-fence",
                    "this fence is never closed",
                    "close it with ::: on a line of its own");
        }
        List<Piece> kinds = fence.attributes.classes().stream()
                .filter(c -> CLASSES.contains(c.text()))
                .toList();
        if (kinds.size() > 1) {
            scope.error(
                    kinds.get(1).span(),
                    "unknown-class",
                    "a fence cannot be both " + kinds.get(0).text() + " and "
                            + kinds.get(1).text(),
                    "put one fence into the other");
        }
        String kind = kinds.isEmpty() ? "" : kinds.get(0).text();
        if (scope.notes().inside() && !kind.isEmpty()) {
            scope.error(fence.span, "misplaced-fence", "a fence of class " + kind + " stands in a note", "");
        }
        if (PANELS.containsKey(kind)) {
            return panel(fence, kind);
        }
        if (QUOTES.contains(kind)) {
            return quote(fence, kind);
        }
        return MARGIN.contains(kind) ? margin.read(fence, kind) : group(fence, level, setting);
    }

    /** The level of the heading that a group of sections begins with; 0 for anything else. */
    static int leadingLevel(Nodes.Fence fence) {
        boolean group = fence.attributes.classes().isEmpty();
        return group && firstBlock(fence) instanceof Heading heading ? heading.getLevel() : 0;
    }

    private List<Block> panel(Nodes.Fence fence, String kind) {
        AttributeList list = fence.attributes;
        Attributes read = scope.attributes().read(list, kinds(list), Set.of("title"));
        Optional<String> id = read.id().or(() -> Optional.of(scope.attributes().claimFree(kind, fence.span)));
        List<Inline> title = title(fence, list);
        List<Block> content = blocks.read(fence, 0, Setting.PANEL);
        if (content.isEmpty()) {
            scope.error(fence.span, "empty-block", "this panel is empty", "");
        }
        return List.of(
                new Block.Panel(new Attributes(id, read.conditions()), PANELS.get(kind), title, content, fence.span));
    }

    /** The classes that may stand with the one that decides; a second kind was refused already. */
    private static Set<String> kinds(AttributeList list) {
        Set<String> kinds = new TreeSet<>(CLASSES);
        if (list.hasClass("quote")) {
            kinds.add("pull");
        }
        return kinds;
    }

    private List<Inline> title(Nodes.Fence fence, AttributeList list) {
        Optional<Piece> written = list.value("title");
        if (!(firstBlock(fence) instanceof Heading heading) || written.isPresent()) {
            return written.map(piece -> new FragmentReader(scope).read(piece.text(), piece.span()))
                    .orElse(List.of());
        }
        BlockReader.trailingAttributes(heading)
                .ifPresent(braces -> scope.error(
                        braces.span(),
                        "stray-attributes",
                        "a panel's title has no attributes of its own",
                        "put them on the fence"));
        heading.unlink();
        return inlines.block(heading);
    }

    private static Node firstBlock(Nodes.Fence fence) {
        return fence.getFirstChild();
    }

    private List<Block> quote(Nodes.Fence fence, String kind) {
        AttributeList list = fence.attributes;
        Attributes attributes = scope.attributes().read(list, kinds(list), Set.of());
        boolean pull = kind.equals("pull-quote") || list.hasClass("pull");
        boolean marked = fence.getFirstChild() instanceof BlockQuote && fence.getFirstChild() == fence.getLastChild();
        List<Block> content = blocks.read(marked ? fence.getFirstChild() : fence, 0, Setting.INNER);
        if (content.isEmpty()) {
            scope.error(fence.span, "empty-block", "this quotation is empty", "");
        }
        return List.of(new Block.Quote(attributes, pull, content, fence.span));
    }

    private List<Block> group(Nodes.Fence fence, int level, Setting setting) {
        AttributeList list = fence.attributes;
        boolean sayNothing = list.isEmpty() && !(fence.getFirstChild() instanceof Nodes.BrokenBlock);
        if (sayNothing || !list.ids().isEmpty() && list.classes().isEmpty()) {
            scope.error(
                    list.span(),
                    "bad-attributes",
                    "a fence needs a class, or conditions and no id",
                    "known classes: " + String.join(", ", CLASSES));
        }
        for (Piece name : list.classes()) {
            String hint = Suggestion.hint(name.text(), CLASSES);
            scope.error(name.span(), "unknown-class", "unknown class \"" + name.text() + "\"", hint);
        }
        AttributeList rest = new AttributeList(List.of(), List.of(), list.pairs(), list.span());
        Attributes attributes = scope.attributes().read(rest, Set.of(), Set.of());
        Conditioner conditioner = new Conditioner(attributes.conditions(), scope);
        List<Block> content = blocks.read(fence, level, setting);
        if (content.isEmpty() && list.classes().isEmpty() && !sayNothing) {
            scope.error(fence.span, "empty-block", "this fence is empty", "");
        }
        return content.stream().map(block -> block.accept(conditioner)).toList();
    }
}
