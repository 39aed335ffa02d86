package octavo.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import octavo.brief.Cut.Chosen;
import octavo.brief.Cut.Piece;
import octavo.problem.Span;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.ExhibitSpec;

/** Gathers the nodes that matter when something must go, in reading order, a container before what it holds. */
final class DropTree {
    private final Map<String, ExhibitSpec> exhibits;
    private final Wording wording;
    private final List<DropNode> nodes = new ArrayList<>();

    private DropTree(Map<String, ExhibitSpec> exhibits, Wording wording) {
        this.exhibits = exhibits;
        this.wording = wording;
    }

    static List<DropNode> of(Cut cut, Map<String, ExhibitSpec> exhibits, Wording wording) {
        DropTree tree = new DropTree(exhibits, wording);
        cut.parts().forEach(tree::gather);
        return tree.nodes;
    }

    private void gather(Chosen chosen) {
        List<Block> blocks = chosen.pieces().stream()
                .filter(piece -> isOf(chosen, piece))
                .map(Piece::block)
                .toList();
        Optional<DropNode> part = chosen.from()
                .flatMap(from -> node(
                        Optional.empty(),
                        from.span(),
                        Set.of(from.id()),
                        new Attributes(Optional.empty(), from.conditions()),
                        from.conditions().priority(),
                        from.id(),
                        blocks,
                        places ->
                                places.contains(from.span()) || blocks.stream().allMatch(b -> isGone(b, places))));
        chosen.pieces().forEach(piece -> gather(piece.block(), isOf(chosen, piece) ? part : Optional.empty()));
    }

    /** A loose run may go on with exhibits and panels that the brief names by themselves. */
    private static boolean isOf(Chosen chosen, Piece piece) {
        return chosen.from().isPresent() && piece.origin().equals(chosen.from());
    }

    private void gather(Block block, Optional<DropNode> parent) {
        OptionalInt priority = block.attributes().conditions().priority();
        if (priority.isEmpty() && block instanceof Block.ExhibitUse use && exhibits.containsKey(use.exhibit())) {
            priority = exhibits.get(use.exhibit()).conditions().priority();
        }
        Set<String> ids = new LinkedHashSet<>();
        Register.id(block).ifPresent(ids::add);
        if (block instanceof Block.ExhibitUse use) {
            ids.add(use.exhibit());
        }
        String name = Register.id(block).orElse(block.accept(Kinds.NAME) + " at " + block.span());
        Optional<DropNode> node = node(
                parent,
                block.span(),
                ids,
                block.attributes(),
                priority,
                name,
                List.of(block),
                places -> isGone(block, places));
        if (block instanceof Block.ItemList list) {
            for (Block.Item item : list.items()) {
                Attributes a = item.attributes();
                Set<String> own = a.id().map(Set::of).orElse(Set.of());
                OptionalInt p = a.conditions().priority();
                Optional<DropNode> in = node(
                        node,
                        Judge.place(item),
                        own,
                        a,
                        p,
                        "item at " + item.span(),
                        item.blocks(),
                        places -> isGone(item, places));
                item.blocks().forEach(child -> gather(child, in));
            }
        } else if (block instanceof Block.Table table) {
            for (Block.Row row : table.rows()) {
                Attributes a = row.attributes();
                Set<String> own = a.id().map(Set::of).orElse(Set.of());
                node(
                        node,
                        row.span(),
                        own,
                        a,
                        a.conditions().priority(),
                        "row at " + row.span(),
                        List.of(),
                        places -> places.contains(row.span()));
            }
        } else {
            List<Block> children = block instanceof Block.Quote quote ? quote.blocks() : Only.children(block);
            children.forEach(child -> gather(child, node));
        }
    }

    /** A node when it matters, else the one around it. */
    private Optional<DropNode> node(
            Optional<DropNode> parent,
            Span span,
            Set<String> ids,
            Attributes a,
            OptionalInt priority,
            String what,
            List<Block> content,
            Predicate<Set<Span>> gone) {
        if (ids.isEmpty() && priority.isEmpty() && a.conditions().requires().isEmpty()) {
            return parent;
        }
        int words = priority.isPresent() ? wording.words(Plain.textOf(content)) : 0;
        DropNode node =
                new DropNode(nodes.size(), parent, span, ids, a.conditions().requires(), priority, what, words, gone);
        nodes.add(node);
        return Optional.of(node);
    }

    /** Whether the block is dropped or holds nothing any more. */
    private static boolean isGone(Block block, Set<Span> dropped) {
        if (dropped.contains(block.span())) {
            return true;
        }
        if (block instanceof Block.ItemList list) {
            return list.items().stream().allMatch(item -> isGone(item, dropped));
        }
        if (block instanceof Block.Table table) {
            return table.rows().stream().allMatch(row -> dropped.contains(row.span()));
        }
        List<Block> children = block instanceof Block.Quote quote ? quote.blocks() : Only.children(block);
        return !children.isEmpty() && children.stream().allMatch(child -> isGone(child, dropped));
    }

    private static boolean isGone(Block.Item item, Set<Span> dropped) {
        return dropped.contains(Judge.place(item)) || item.blocks().stream().allMatch(child -> isGone(child, dropped));
    }
}
