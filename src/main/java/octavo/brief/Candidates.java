package octavo.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import octavo.problem.Span;
import octavo.report.ExhibitSpec;

/**
 * Orders what may be dropped: priority 5 first, in one priority from the end of the brief. What is required counts as much
 * as what requires it, and what holds something as much as that; once what needed it is gone, it counts by itself again,
 * and when it is then less important than what has just gone, it goes in the same step.
 */
final class Candidates {
    private final List<DropNode> nodes;
    private final Set<Span> dropped = new HashSet<>();

    private Candidates(List<DropNode> nodes) {
        this.nodes = nodes;
    }

    static List<Candidate> of(Cut cut, Map<String, ExhibitSpec> exhibits, Wording wording) {
        return new Candidates(DropTree.of(cut, exhibits, wording)).order();
    }

    private List<Candidate> order() {
        List<Candidate> out = new ArrayList<>();
        for (Set<DropNode> group = next(); !group.isEmpty(); group = next()) {
            Candidate next = candidate(group);
            Candidate last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && next.priority() > last.priority()) {
                out.set(out.size() - 1, last.with(next));
            } else {
                out.add(next);
            }
            dropped.addAll(next.places());
            nodes.removeIf(node -> node.isGone(dropped));
        }
        return List.copyOf(out);
    }

    /** The least important group; of several, the smallest; of these, the one nearest to the end. Empty: none is left. */
    private Set<DropNode> next() {
        Set<DropNode> best = Set.of();
        int level = DropNode.NEVER;
        for (DropNode unit : units()) {
            if (unit.priority < level) {
                break;
            }
            Set<DropNode> group = closure(unit);
            int own = level(group);
            if (own > level || own == level && group.size() < best.size()) {
                best = group;
                level = own;
            }
            if (level == unit.priority && best.size() == 1) {
                break;
            }
        }
        return best;
    }

    /** As important as the most important of the group. */
    private static int level(Set<DropNode> group) {
        return group.stream().mapToInt(n -> n.priority).min().orElse(DropNode.NEVER);
    }

    /** What may still be dropped, the first to go first. */
    private List<DropNode> units() {
        nodes.forEach(DropNode::reset);
        raise();
        return nodes.stream()
                .filter(n -> n.own.isPresent() && n.priority > DropNode.NEVER)
                .sorted(Comparator.<DropNode>comparingInt(n -> -n.priority).thenComparingInt(n -> -n.index))
                .toList();
    }

    private void raise() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (DropNode node : nodes) {
                for (DropNode required : required(node)) {
                    changed |= required.raise(node.priority);
                }
                if (node.parent.isPresent()) {
                    changed |= node.parent.get().raise(node.priority);
                }
                if (node.own.isEmpty()) {
                    changed |= node.raise(node.parent.map(p -> p.priority).orElse(DropNode.NEVER));
                }
            }
        }
    }

    private List<DropNode> required(DropNode node) {
        return node.requires.isEmpty()
                ? List.of()
                : nodes.stream()
                        .filter(n -> n.ids.stream().anyMatch(node.requires::contains))
                        .toList();
    }

    /**
     * The unit, and those that cannot stay without it, directly or through others: without what it holds, and without what
     * would hold nothing any more. Empty when that would touch what must stay.
     */
    private Set<DropNode> closure(DropNode unit) {
        Set<DropNode> found = new LinkedHashSet<>(List.of(unit));
        if (nodes.stream().allMatch(n -> n.requires.isEmpty())) {
            return found;
        }
        boolean changed = true;
        while (changed) {
            Set<Span> places = new HashSet<>(dropped);
            found.forEach(n -> places.add(n.span));
            List<DropNode> lost = nodes.stream().filter(n -> n.isGone(places)).toList();
            changed = false;
            for (DropNode node : nodes) {
                if (!lost.contains(node) && required(node).stream().anyMatch(lost::contains)) {
                    if (node.unit().isEmpty()) {
                        return Set.of();
                    }
                    changed |= found.add(node.unit().get());
                }
            }
        }
        return found;
    }

    private Candidate candidate(Set<DropNode> group) {
        Set<Span> places = new LinkedHashSet<>();
        group.forEach(n -> places.add(n.span));
        int words = group.stream()
                .filter(n -> group.stream().noneMatch(o -> o != n && n.isIn(o)))
                .mapToInt(n -> n.words)
                .sum();
        DropNode first = group.iterator().next();
        return new Candidate(level(group), places, first.what, words, needs(group));
    }

    /** What holds the group, and what anything in it requires, with what holds that. */
    private Set<Span> needs(Set<DropNode> group) {
        Set<Span> needs = new LinkedHashSet<>();
        for (DropNode node : nodes) {
            if (group.stream().anyMatch(node::isIn)) {
                node.around().forEach(n -> needs.add(n.span));
                required(node).stream().flatMap(DropNode::around).forEach(n -> needs.add(n.span));
            }
        }
        return needs;
    }
}
