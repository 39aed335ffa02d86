package octavo.exhibit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.drawing.Drawing;
import octavo.report.ExhibitSpec;
import octavo.report.ExhibitSpec.Arrow;
import octavo.report.ExhibitSpec.Box;

/**
 * A pattern in a narrow frame: boxes one below the other in the order of ranks. An arrow to the next box goes straight
 * down; others run in lanes at the left (from one box to several) or at the right (from several to one, and back).
 */
final class PatternStack {
    private static final double LANE = 12;
    private static final double BETWEEN = 18;
    private static final double WIDEST = 320; // pt; a longer line of so small a text is hard to read
    private final Studio studio;
    private final ExhibitSpec spec;
    private final PatternGraph graph;
    private final double width;
    private final Map<String, PatternBox> placed = new LinkedHashMap<>();
    private final Map<String, Integer> leftLanes = new LinkedHashMap<>();
    private final Map<String, Integer> rightLanes = new LinkedHashMap<>();

    PatternStack(Studio studio, ExhibitSpec spec, PatternGraph graph, double width) {
        this.studio = studio;
        this.spec = spec;
        this.graph = graph;
        this.width = width;
    }

    Drawing draw() {
        List<Box> order = graph.ranks().stream().flatMap(List::stream).toList();
        spec.arrows().forEach(a -> lane(a, order));
        double left = leftLanes.isEmpty() ? 0 : LANE * leftLanes.size() + 4;
        double right = rightLanes.isEmpty() ? 0 : LANE * rightLanes.size() + 4;
        double y = 0;
        for (Box box : order) {
            boolean strong =
                    spec.highlight().contains(box.id()) || spec.highlight().contains(box.title());
            PatternBox b = new PatternBox(studio, box, strong, kicker(box), Math.min(WIDEST, width - left - right));
            b.x = left;
            b.y = y;
            placed.put(box.id(), b);
            y = b.bottom() + BETWEEN;
        }
        Canvas canvas = new Canvas();
        placed.values().forEach(b -> b.draw(canvas));
        PatternArrows arrows = new PatternArrows(canvas, studio.palette().ink2());
        spec.arrows().forEach(a -> arrow(a, order, arrows));
        return canvas.drawing(width, y - BETWEEN);
    }

    /** Labels of arrows stand in the box they lead to. */
    private Optional<String> kicker(Box box) {
        List<String> labels = spec.arrows().stream()
                .filter(a -> a.to().equals(box.id()))
                .flatMap(a -> a.label().stream())
                .distinct()
                .toList();
        return labels.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", labels));
    }

    private boolean straight(Arrow arrow, List<Box> order) {
        int from = index(order, arrow.from());
        boolean alone = spec.arrows().stream()
                .filter(a -> a.to().equals(arrow.to()) && a != arrow)
                .allMatch(a -> graph.leaving(a.from()) > 1 && !graph.back().contains(a));
        return alone && index(order, arrow.to()) == from + 1 && graph.leaving(arrow.from()) == 1;
    }

    private static int index(List<Box> order, String id) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void lane(Arrow arrow, List<Box> order) {
        if (straight(arrow, order)) {
            return;
        }
        if (graph.leaving(arrow.from()) > 1 && !graph.back().contains(arrow)) {
            leftLanes.putIfAbsent(arrow.from(), leftLanes.size());
        } else {
            rightLanes.putIfAbsent(arrow.to(), rightLanes.size());
        }
    }

    private void arrow(Arrow arrow, List<Box> order, PatternArrows arrows) {
        PatternBox from = placed.get(arrow.from());
        PatternBox to = placed.get(arrow.to());
        if (straight(arrow, order)) {
            double x = from.x + from.width / 2;
            arrows.draw(x, from.bottom(), x, to.y - 1);
        } else if (leftLanes.containsKey(arrow.from()) && !graph.back().contains(arrow)) {
            double x = from.x - 4 - LANE * (leftLanes.get(arrow.from()) + 0.5) - 2;
            arrows.draw(from.x, from.middle(), x, from.middle(), x, to.middle(), to.x - 1, to.middle());
        } else {
            double x = from.right() + 4 + LANE * (rightLanes.get(arrow.to()) + 0.5) + 2;
            arrows.draw(from.right(), from.middle(), x, from.middle(), x, to.middle(), to.right() + 1, to.middle());
        }
    }
}
