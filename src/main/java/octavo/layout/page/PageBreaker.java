package octavo.layout.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Finds the cheapest division of the vertical list into pages, by dynamic programming over page starts (Plass 1981; floats
 * and notes that were left are part of a start).
 *
 * <p>Where a page must end and nothing waits, all ways meet, so each part of the list from one such place to the next is
 * divided for itself: a long brief costs no more a page than a short one. Within a part the cheapest way so far is followed
 * first (Dijkstra 1959): as no page costs less than nothing, the first way that reaches the end is the cheapest of all, and
 * what costs more is never looked at.
 */
final class PageBreaker {
    /** An end that leaves more of a page free than this share is looked at only if there is no better one. */
    private static final double LOOSE = 0.4;

    /** Ends that cost so much are looked at only if pages cannot be had without them. */
    private static final double DEAR = 1_000;

    private static final int FEW = 6;

    private final Galley galley;
    private final Width width;
    private final Map<Start, Node> best = new HashMap<>();
    private final PriorityQueue<Node> queue = new PriorityQueue<>((a, b) -> {
        int byCost = Double.compare(a.cost, b.cost);
        return byCost != 0 ? byCost : a.start.compareTo(b.start);
    });

    private PageBreaker(Galley galley, Width width) {
        this.galley = galley;
        this.width = width;
    }

    /** How many ends are looked at where there are good ones: those alone, dear ones too, or loose ones too. */
    private enum Width {
        GOOD,
        DEAR_TOO,
        LOOSE_TOO
    }

    /** A page: from a start to an end. */
    record Stretch(Start start, End end) {}

    private record Node(Start start, double cost, Node previous, End end) {}

    static List<Stretch> pages(Galley galley) {
        List<Stretch> pages = new ArrayList<>();
        Start start = Start.FIRST;
        do {
            List<Stretch> part = part(galley, start);
            pages.addAll(part);
            start = part.get(part.size() - 1).end().next();
        } while (!isDone(galley, start));
        return pages;
    }

    /** The pages from a start to the next place where all ways meet; sought further where one of them is dear. */
    private static List<Stretch> part(Galley galley, Start start) {
        List<Stretch> pages = List.of();
        double dearest = Double.MAX_VALUE;
        for (Width width : Width.values()) {
            if (dearest >= DEAR) {
                pages = trace(new PageBreaker(galley, width).run(start));
                dearest = pages.stream().mapToDouble(p -> p.end().cost()).max().orElse(Double.MAX_VALUE);
            }
        }
        return pages;
    }

    /** The end of the last page. */
    private Node run(Start start) {
        Node node = new Node(start, 0, null, null);
        best.put(start, node);
        while (node.previous == null || !isEnd(node.start)) {
            if (best.get(node.start) == node) {
                follow(node);
            }
            node = queue.remove();
        }
        return node;
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

    private boolean isEnd(Start start) {
        boolean nothingWaits = start.carried().isEmpty() && start.floats() == galley.floatsBefore(start.at());
        return nothingWaits && galley.isApart(start.at()) || isDone(galley, start);
    }

    private static boolean isDone(Galley galley, Start start) {
        return start.at() >= galley.size()
                && start.floats() >= galley.floatsBefore(galley.size())
                && start.carried().isEmpty();
    }

    private void offer(Node from, End end) {
        double cost = from.cost + end.cost();
        Node old = best.get(end.next());
        if (old == null || cost < old.cost || cost == old.cost && from.start.compareTo(old.previous.start) < 0) {
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
