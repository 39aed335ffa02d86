package octavo.layout.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Finds the cheapest division of the vertical list into pages, over the whole brief, by dynamic programming over page
 * starts (Plass 1981; floats and notes that were left are part of a start).
 */
final class PageBreaker {
    /** An end that leaves more of a page free than this share is looked at only if there is no better one. */
    private static final double LOOSE = 0.4;

    /** Ends that cost so much are looked at only if pages cannot be had without them. */
    private static final double DEAR = 1_000;

    private static final int FEW = 6;

    /** Twice what a page costs on average in the sample briefs. */
    private static final double FAIR = 40;

    private final Galley galley;
    private final Width width;
    private final double limit;
    private final Map<Start, Node> best = new HashMap<>();
    private final PriorityQueue<Node> queue = new PriorityQueue<>((a, b) -> {
        int byStart = a.start.compareTo(b.start);
        return byStart != 0 ? byStart : Double.compare(a.cost, b.cost);
    });

    private PageBreaker(Galley galley, Width width) {
        this.galley = galley;
        this.width = width;
        this.limit = width == Width.FAIR ? FAIR * (1 + galley.height() / galley.depth) : Double.MAX_VALUE;
    }

    /**
     * How many ends are looked at where there are good ones: those alone, dear ones too, or loose ones too. At first no way
     * is followed that costs more than all pages at a fair price, which spares half of the work: as no page costs less than
     * nothing, a way that stays below is the cheapest of all.
     */
    private enum Width {
        FAIR,
        GOOD,
        DEAR_TOO,
        LOOSE_TOO
    }

    /** A page: from a start to an end. */
    record Stretch(Start start, End end) {}

    private record Node(Start start, double cost, Node previous, End end) {}

    static List<Stretch> pages(Galley galley) {
        List<Stretch> pages = List.of();
        double dearest = Double.MAX_VALUE;
        for (Width width : Width.values()) {
            if (dearest >= DEAR) {
                pages = new PageBreaker(galley, width)
                        .run()
                        .map(PageBreaker::trace)
                        .orElse(List.of());
                dearest = pages.stream().mapToDouble(p -> p.end().cost()).max().orElse(Double.MAX_VALUE);
            }
        }
        return pages;
    }

    /** The end of the last page; empty if all ways cost more than the limit. */
    private Optional<Node> run() {
        Node first = new Node(Start.FIRST, 0, null, null);
        best.put(first.start, first);
        queue.add(first);
        while (!queue.isEmpty()) {
            Node node = queue.poll();
            if (best.get(node.start) != node) {
                continue;
            }
            if (node.end != null && isDone(node.start)) {
                return Optional.of(node);
            }
            follow(node);
        }
        return Optional.empty();
    }

    /** Offers all pages that are worth it and begin where this node's ended. */
    private void follow(Node node) {
        Bound bound = new Bound(LOOSE * galley.depth, DEAR);
        List<End> good = PageEnds.of(galley, node.start, bound);
        if (good.isEmpty() || width.compareTo(Width.GOOD) > 0) {
            List<End> all = PageEnds.of(galley, node.start);
            double dearest = dearest(all);
            boolean loose = good.isEmpty() || width == Width.LOOSE_TOO;
            all.removeIf(end -> !loose && end.free() > bound.free() || !good.isEmpty() && end.cost() >= dearest);
            all.forEach(end -> offer(node, end));
        } else {
            good.forEach(end -> offer(node, end));
        }
    }

    /** All ends that are not dear are looked at, and of the others only the few that are least so. */
    private static double dearest(List<End> ends) {
        double[] costs = ends.stream()
                .mapToDouble(End::cost)
                .filter(c -> c >= DEAR)
                .sorted()
                .toArray();
        return costs.length <= FEW ? Double.MAX_VALUE : costs[FEW];
    }

    private boolean isDone(Start start) {
        return start.at() >= galley.size()
                && start.floats() >= galley.floatsBefore(galley.size())
                && start.carried().isEmpty();
    }

    private void offer(Node from, End end) {
        double cost = from.cost + end.cost();
        Node old = best.get(end.next());
        if (cost <= limit && (old == null || cost < old.cost)) {
            Node node = new Node(end.next(), cost, from, end);
            best.put(node.start, node);
            queue.add(node);
        }
    }

    private static List<Stretch> trace(Node last) {
        List<Stretch> pages = new ArrayList<>();
        for (Node node = last; node.previous != null; node = node.previous) {
            pages.add(new Stretch(node.previous.start, node.end));
        }
        Collections.reverse(pages);
        return pages;
    }
}
