package octavo.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import octavo.problem.Span;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.ExhibitSpec;

/**
 * Orders what may be dropped: priority 5 first, in one priority from the end of the brief. Nothing goes while something
 * that requires it stays, and nothing goes with its container while something less important stays.
 */
final class Candidates {
    private static final int NEVER = 0;

    /** A node that matters here: it has a priority, an id, or requires something. */
    private static final class Node {
        private final int index;
        private final Optional<Node> parent;
        private final Span span;
        private final Set<String> ids;
        private final Set<String> requires;
        private final boolean explicit;
        private final String what;
        private final int words;
        private int priority;

        Node(
                int index,
                Optional<Node> parent,
                Span span,
                Set<String> ids,
                Attributes a,
                OptionalInt priority,
                String what,
                int words) {
            this.index = index;
            this.parent = parent;
            this.span = span;
            this.ids = ids;
            this.requires = a.conditions().requires();
            this.explicit = priority.isPresent();
            this.priority = priority.orElse(parent.map(p -> p.priority).orElse(NEVER));
            this.what = what;
            this.words = words;
        }

        /** The node itself or the nearest around it that may be dropped. */
        Optional<Node> unit() {
            return explicit ? Optional.of(this) : parent.flatMap(Node::unit);
        }

        boolean isIn(Node other) {
            return this == other || parent.filter(p -> p.isIn(other)).isPresent();
        }
    }

    private final Map<String, ExhibitSpec> exhibits;
    private final Wording wording;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Candidate> out = new ArrayList<>();
    private final Set<Node> gone = new LinkedHashSet<>();

    private Candidates(Map<String, ExhibitSpec> exhibits, Wording wording) {
        this.exhibits = exhibits;
        this.wording = wording;
    }

    static List<Candidate> of(Cut cut, Map<String, ExhibitSpec> exhibits, Wording wording) {
        Candidates candidates = new Candidates(exhibits, wording);
        cut.parts().forEach(chosen -> chosen.pieces().forEach(p -> candidates.gather(p.block(), Optional.empty())));
        candidates.raise();
        candidates.order();
        return List.copyOf(candidates.out);
    }

    private void gather(Block block, Optional<Node> parent) {
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
        Optional<Node> node = node(parent, block.span(), ids, block.attributes(), priority, name, List.of(block));
        if (block instanceof Block.ItemList list) {
            for (Block.Item item : list.items()) {
                Attributes a = item.attributes();
                Set<String> own = a.id().map(Set::of).orElse(Set.of());
                OptionalInt p = a.conditions().priority();
                Optional<Node> in = node(node, item.span(), own, a, p, "item at " + item.span(), item.blocks());
                item.blocks().forEach(child -> gather(child, in));
            }
        } else if (block instanceof Block.Table table) {
            for (Block.Row row : table.rows()) {
                Attributes a = row.attributes();
                Set<String> own = a.id().map(Set::of).orElse(Set.of());
                node(node, row.span(), own, a, a.conditions().priority(), "row at " + row.span(), List.of());
            }
        } else {
            List<Block> children = block instanceof Block.Quote quote ? quote.blocks() : Only.children(block);
            children.forEach(child -> gather(child, node));
        }
    }

    /** A node when it matters, else the one around it. */
    private Optional<Node> node(
            Optional<Node> parent,
            Span span,
            Set<String> ids,
            Attributes a,
            OptionalInt priority,
            String what,
            List<Block> content) {
        if (ids.isEmpty() && priority.isEmpty() && a.conditions().requires().isEmpty()) {
            return parent;
        }
        int words = priority.isPresent() ? wording.words(Plain.blocks(content)) : 0;
        Node node = new Node(nodes.size(), parent, span, ids, a, priority, what, words);
        nodes.add(node);
        return Optional.of(node);
    }

    /** What is required, or holds something, is as important as what requires it or stands in it. */
    private void raise() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Node node : nodes) {
                for (Node required : required(node)) {
                    changed |= raise(required, node.priority);
                }
                if (node.parent.isPresent()) {
                    changed |= raise(node.parent.get(), node.priority);
                }
                if (!node.explicit) {
                    changed |= raise(node, node.parent.map(p -> p.priority).orElse(NEVER));
                }
            }
        }
    }

    private static boolean raise(Node node, int priority) {
        boolean higher = priority < node.priority;
        node.priority = higher ? priority : node.priority;
        return higher;
    }

    private List<Node> required(Node node) {
        return node.requires.isEmpty()
                ? List.of()
                : nodes.stream()
                        .filter(n -> n.ids.stream().anyMatch(node.requires::contains))
                        .toList();
    }

    private void order() {
        List<Node> units = nodes.stream()
                .filter(n -> n.explicit && n.priority > NEVER)
                .sorted(Comparator.<Node>comparingInt(n -> -n.priority).thenComparingInt(n -> -n.index))
                .toList();
        units.forEach(unit -> drop(unit, units));
    }

    /** Drops what depends on the unit first; what depends on each other goes at once. */
    private void drop(Node unit, List<Node> units) {
        if (gone.contains(unit)) {
            return;
        }
        Set<Node> needing = dependants(unit);
        Set<Node> group = new LinkedHashSet<>(List.of(unit));
        for (Node other : units) {
            if (needing.contains(other) && !gone.contains(other)) {
                if (dependants(other).contains(unit)) {
                    group.add(other);
                } else {
                    drop(other, units);
                }
            }
        }
        group.removeAll(gone);
        if (group.isEmpty()) {
            return;
        }
        Set<Span> places = new LinkedHashSet<>();
        group.forEach(n -> places.add(n.span));
        int words = group.stream()
                .filter(n -> group.stream().noneMatch(o -> o != n && n.isIn(o)))
                .mapToInt(n -> n.words)
                .sum();
        out.add(new Candidate(unit.priority, places, unit.what, words));
        nodes.stream().filter(n -> group.stream().anyMatch(n::isIn)).forEach(gone::add);
    }

    /** The units that cannot stay without this one, directly or through others; those inside it go with it. */
    private Set<Node> dependants(Node unit) {
        Set<Node> found = new LinkedHashSet<>();
        List<Node> open = new ArrayList<>(List.of(unit));
        while (!open.isEmpty()) {
            Node lost = open.remove(open.size() - 1);
            for (Node node : nodes) {
                boolean orphaned = required(node).stream().anyMatch(r -> r.isIn(lost));
                Optional<Node> goes = orphaned ? node.unit() : Optional.empty();
                if (goes.isPresent() && !goes.get().isIn(unit) && found.add(goes.get())) {
                    open.add(goes.get());
                }
            }
        }
        return found;
    }
}
