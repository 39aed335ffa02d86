package octavo.exhibit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.drawing.Drawing;
import octavo.report.ExhibitSpec;
import octavo.report.ExhibitSpec.Arrow;
import octavo.report.ExhibitSpec.Box;
import octavo.style.Role;

/**
 * A pattern in a wide frame: ranks as columns. Arrows turn in the gap before the next column: those that leave one box
 * share a trunk near it, those that meet in one box share a trunk near that. An arrow that passes a column runs through
 * a free lane of it; one that goes back runs below all boxes.
 */
final class PatternColumns {
    private static final double GAP = 27;
    private static final double LABELLED_GAP = 62;
    private static final double WIDEST_GAP = 90;
    private static final double BETWEEN = 12;
    private static final double LANE = 9; // height that an arrow passing a column takes
    private static final double TRUNK = 11; // distance of a trunk from its box
    private final Studio studio;
    private final ExhibitSpec spec;
    private final PatternGraph graph;
    private final double width;
    private final double[] gaps;
    private final double boxWidth;
    private final Map<String, PatternBox> placed = new LinkedHashMap<>();
    private double labelRise; // how far words on arrows reach above the boxes

    /** A box, or a lane for an arrow that passes this column. */
    private record Cell(Optional<Box> box, Optional<Arrow> passing, double height) {}

    private final List<List<Cell>> columns = new ArrayList<>();
    private final Map<Arrow, List<Double>> lanes = new LinkedHashMap<>(); // heights in the passed columns

    PatternColumns(Studio studio, ExhibitSpec spec, PatternGraph graph, double width) {
        this.studio = studio;
        this.spec = spec;
        this.graph = graph;
        this.width = width;
        int ranks = graph.ranks().size();
        double em = studio.lettering().ink(Role.CHART_AXIS).size() / 8;
        gaps = new double[Math.max(0, ranks - 1)];
        double sum = 0;
        for (int i = 0; i < gaps.length; i++) {
            int before = i;
            List<String> labels = graph.forward().stream()
                    .filter(a -> graph.rank(a.to()) == before + 1)
                    .flatMap(a -> a.label().stream())
                    .toList();
            gaps[i] = labels.isEmpty() ? GAP : labelled(labels, em);
            sum += gaps[i];
        }
        boxWidth = Math.min(170, (width - sum) / ranks);
    }

    /** The narrowest gap in which every label needs but two lines. */
    private double labelled(List<String> labels, double em) {
        double gap = LABELLED_GAP * em;
        Ink ink = studio.lettering().ink(Role.CHART_AXIS);
        while (gap < WIDEST_GAP * em) {
            double room = gap - TRUNK - 12;
            if (labels.stream()
                    .allMatch(l -> studio.lettering().wrap(l, ink, room).size() <= 2)) {
                break;
            }
            gap += 4;
        }
        return gap;
    }

    double boxWidth() {
        return boxWidth;
    }

    private double left(int rank) {
        double spare = (width
                        - boxWidth * graph.ranks().size()
                        - java.util.Arrays.stream(gaps).sum())
                / Math.max(1, gaps.length);
        double x = 0;
        for (int i = 0; i < rank; i++) {
            x += boxWidth + gaps[i] + spare;
        }
        return x;
    }

    Drawing draw() {
        fill();
        double height = place();
        Canvas canvas = new Canvas();
        placed.values().forEach(b -> b.draw(canvas));
        PatternArrows arrows = new PatternArrows(canvas, studio.palette().ink2());
        graph.forward().forEach(a -> forward(a, arrows, canvas));
        double foot = height;
        for (Arrow a : graph.back()) {
            foot += 10;
            back(a, arrows, foot, canvas);
        }
        return canvas.down(labelRise).drawing(width, labelRise + (graph.back().isEmpty() ? height : foot + 1));
    }

    /** Boxes into columns, and lanes for arrows that pass a column. */
    private void fill() {
        for (List<Box> rank : graph.ranks()) {
            List<Cell> cells = new ArrayList<>();
            for (Box box : rank) {
                boolean strong =
                        spec.highlight().contains(box.id()) || spec.highlight().contains(box.title());
                PatternBox b = new PatternBox(studio, box, strong, Optional.empty(), boxWidth);
                placed.put(box.id(), b);
                cells.add(new Cell(Optional.of(box), Optional.empty(), b.height));
            }
            columns.add(cells);
        }
        for (Arrow arrow : graph.forward()) {
            for (int r = graph.rank(arrow.from()) + 1; r < graph.rank(arrow.to()); r++) {
                columns.get(r).add(new Cell(Optional.empty(), Optional.of(arrow), LANE));
            }
        }
    }

    /** Finds a height for every cell: columns by the heights they point to, no two cells in each other's way. */
    private double place() {
        double tallest =
                columns.stream().mapToDouble(PatternColumns::stack).max().orElse(0);
        Map<Cell, Double> middles = new java.util.IdentityHashMap<>();
        for (List<Cell> column : columns) {
            spread(column, (tallest - stack(column)) / 2, middles);
        }
        for (int sweep = 0; sweep < 4; sweep++) {
            for (int r = 0; r < columns.size(); r++) {
                align(sweep % 2 == 0 ? r : columns.size() - 1 - r, tallest, middles);
            }
        }
        for (int r = 0; r < columns.size(); r++) {
            for (Cell cell : columns.get(r)) {
                double middle = middles.get(cell);
                int rank = r;
                cell.box().ifPresent(b -> {
                    PatternBox box = placed.get(b.id());
                    box.x = left(rank);
                    box.y = middle - box.height / 2;
                });
                cell.passing()
                        .ifPresent(a ->
                                lanes.computeIfAbsent(a, k -> new ArrayList<>()).add(middle));
            }
        }
        return tallest;
    }

    private static double stack(List<Cell> column) {
        return column.stream().mapToDouble(Cell::height).sum() + (column.size() - 1) * BETWEEN;
    }

    private static void spread(List<Cell> column, double top, Map<Cell, Double> middles) {
        double y = top;
        for (Cell cell : column) {
            middles.put(cell, y + cell.height() / 2);
            y += cell.height() + BETWEEN;
        }
    }

    /** Moves the cells of a column towards the mean of their neighbours, keeping them apart and inside. */
    private void align(int r, double tallest, Map<Cell, Double> middles) {
        List<Cell> column = new ArrayList<>(columns.get(r));
        Map<Cell, Double> wish = new java.util.IdentityHashMap<>();
        column.forEach(c -> wish.put(c, wish(c, r, middles)));
        column.sort(Comparator.comparingDouble(wish::get));
        double[] at = new double[column.size()];
        double floor = 0;
        for (int i = 0; i < at.length; i++) {
            double half = column.get(i).height() / 2;
            at[i] = Math.max(floor + half, wish.get(column.get(i)));
            floor = at[i] + half + BETWEEN;
        }
        double ceiling = tallest;
        for (int i = at.length - 1; i >= 0; i--) {
            double half = column.get(i).height() / 2;
            at[i] = Math.min(ceiling - half, at[i]);
            ceiling = at[i] - half - BETWEEN;
        }
        for (int i = 0; i < at.length; i++) {
            middles.put(column.get(i), at[i]);
        }
        columns.set(r, column);
    }

    private double wish(Cell cell, int r, Map<Cell, Double> middles) {
        double sum = 0;
        int count = 0;
        for (int n : new int[] {r - 1, r + 1}) {
            if (n < 0 || n >= columns.size()) {
                continue;
            }
            for (Cell other : columns.get(n)) {
                if (joined(cell, other, n < r)) {
                    sum += middles.get(other);
                    count++;
                }
            }
        }
        return count == 0 ? middles.get(cell) : sum / count;
    }

    private boolean joined(Cell cell, Cell other, boolean before) {
        return graph.forward().stream().anyMatch(a -> touches(cell, a, before) && touches(other, a, !before));
    }

    /** Whether an arrow enters (or leaves) this cell. */
    private boolean touches(Cell cell, Arrow arrow, boolean entering) {
        return cell.passing().map(p -> p == arrow).orElse(false)
                || cell.box()
                        .map(b -> b.id().equals(entering ? arrow.to() : arrow.from()))
                        .orElse(false);
    }

    private void forward(Arrow arrow, PatternArrows arrows, Canvas canvas) {
        PatternBox from = placed.get(arrow.from());
        PatternBox to = placed.get(arrow.to());
        List<Double> path = new ArrayList<>(List.of(from.right(), from.middle()));
        double y = from.middle();
        int rank = graph.rank(arrow.from());
        List<Double> passed = lanes.getOrDefault(arrow, List.of());
        for (double lane : passed) {
            turn(path, left(rank) + boxWidth + TRUNK, y, lane);
            y = lane;
            rank++;
        }
        double gapStart = left(rank) + boxWidth;
        boolean nearSource = graph.leaving(arrow.from()) > 1 && passed.isEmpty();
        double trunk = nearSource ? gapStart + TRUNK : to.x - TRUNK - 4;
        turn(path, trunk, y, to.middle());
        path.add(to.x - 1);
        path.add(to.middle());
        arrows.draw(path.stream().mapToDouble(d -> d).toArray());
        arrow.label().ifPresent(label -> {
            double start = nearSource ? trunk + 4 : gapStart + 4;
            double room = (nearSource ? to.x - 8 : trunk) - start;
            double line = nearSource ? to.middle() : from.middle();
            label(label, start, room, line, canvas);
        });
    }

    private static void turn(List<Double> path, double x, double from, double to) {
        if (Math.abs(from - to) > 0.05) {
            path.addAll(List.of(x, from, x, to));
        }
    }

    /** Words that sit on an arrow's last straight piece. */
    private void label(String text, double x, double room, double line, Canvas canvas) {
        Ink ink = studio.lettering().ink(Role.CHART_AXIS);
        List<Words> lines = studio.lettering().wrap(text, ink, room);
        double y = line - 3.2 - (lines.size() - 1) * ink.leading();
        labelRise = Math.max(labelRise, 0.85 * ink.size() - y);
        for (Words words : lines) {
            canvas.left(words, x, y);
            y += ink.leading();
        }
    }

    private void back(Arrow arrow, PatternArrows arrows, double foot, Canvas canvas) {
        PatternBox from = placed.get(arrow.from());
        PatternBox to = placed.get(arrow.to());
        double x1 = from.x + 0.7 * from.width;
        double x2 = to.x + 0.3 * to.width;
        arrows.draw(x1, from.bottom(), x1, foot, x2, foot, x2, to.bottom() + 1);
        arrow.label().ifPresent(text -> {
            Words words = studio.axis(text);
            canvas.left(words, x2 + 5, foot - 2.5);
        });
    }
}
