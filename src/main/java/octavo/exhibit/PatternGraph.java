package octavo.exhibit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import octavo.report.ExhibitSpec.Arrow;
import octavo.report.ExhibitSpec.Box;

/**
 * Boxes and arrows in ranks: an arrow leads from a lower to a higher rank, unless it closes a circle. Within a rank,
 * boxes stand in the order that crosses fewest arrows (barycentres, as Sugiyama, Tagawa and Toda 1981 have it); where
 * that says nothing, in the order of the spec.
 */
final class PatternGraph {
    private final List<Box> boxes;
    private final List<Arrow> forward = new ArrayList<>();
    private final List<Arrow> back = new ArrayList<>();
    private final Map<String, Integer> rank = new LinkedHashMap<>();
    private final List<List<Box>> ranks = new ArrayList<>();

    /** @param arrows between boxes that exist, none from a box to itself */
    PatternGraph(List<Box> boxes, List<Arrow> arrows) {
        this.boxes = boxes;
        split(arrows);
        boxes.forEach(b -> rank.put(b.id(), 0));
        for (int i = 0; i < boxes.size(); i++) { // longest paths have at most that many steps
            forward.forEach(a -> rank.merge(a.to(), rank.get(a.from()) + 1, Math::max));
        }
        for (Box box : boxes) {
            int r = rank.get(box.id());
            while (ranks.size() <= r) {
                ranks.add(new ArrayList<>());
            }
            ranks.get(r).add(box);
        }
        order();
    }

    /** Parts the arrows that close a circle, found by depth-first search in the order of the spec. */
    private void split(List<Arrow> arrows) {
        Set<String> done = new HashSet<>();
        for (Box box : boxes) {
            visit(box.id(), arrows, new HashSet<>(), done);
        }
        arrows.stream().filter(a -> !back.contains(a)).forEach(forward::add);
    }

    private void visit(String id, List<Arrow> arrows, Set<String> path, Set<String> done) {
        if (done.contains(id)) {
            return;
        }
        path.add(id);
        for (Arrow arrow : arrows) {
            if (arrow.from().equals(id)) {
                if (path.contains(arrow.to())) {
                    back.add(arrow);
                } else {
                    visit(arrow.to(), arrows, path, done);
                }
            }
        }
        path.remove(id);
        done.add(id);
    }

    private void order() {
        for (int sweep = 0; sweep < 4; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int i = 0; i < ranks.size(); i++) {
                List<Box> row = ranks.get(down ? i : ranks.size() - 1 - i);
                Map<String, Double> centre = new HashMap<>();
                for (int k = 0; k < row.size(); k++) {
                    centre.put(row.get(k).id(), barycentre(row.get(k), down, (double) k / row.size()));
                }
                row.sort(Comparator.comparingDouble(b -> centre.get(b.id())));
            }
        }
    }

    /** Mean place of the neighbours in the rank before or after, from 0 to 1. */
    private double barycentre(Box box, boolean before, double otherwise) {
        double sum = 0;
        int count = 0;
        for (Arrow a : forward) {
            String mine = before ? a.to() : a.from();
            String other = before ? a.from() : a.to();
            if (mine.equals(box.id())) {
                List<Box> row = ranks.get(rank.get(other));
                for (int k = 0; k < row.size(); k++) {
                    if (row.get(k).id().equals(other)) {
                        sum += (k + 0.5) / row.size();
                        count++;
                    }
                }
            }
        }
        return count == 0 ? otherwise : sum / count;
    }

    List<List<Box>> ranks() {
        return ranks;
    }

    int rank(String id) {
        return rank.get(id);
    }

    List<Arrow> forward() {
        return forward;
    }

    /** Arrows that close a circle. */
    List<Arrow> back() {
        return back;
    }

    long leaving(String id) {
        return forward.stream().filter(a -> a.from().equals(id)).count();
    }

    long entering(String id) {
        return forward.stream().filter(a -> a.to().equals(id)).count();
    }
}
