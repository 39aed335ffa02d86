package octavo.layout.inline;

import java.util.Arrays;

/**
 * Chooses line ends for a whole paragraph at once: D. E. Knuth and M. F. Plass, Breaking paragraphs into lines,
 * Software: Practice and Experience 11 (1981), with fitness classes, and letter-spacing and glyph expansion among the
 * freedoms of a line.
 *
 * <p>Nodes are kept in parallel arrays in the order of their places; a line that is too short from one node is shorter
 * from all later ones, so that each place looks at the few nodes a line's length away.
 */
final class Breaker {
    /** Bounds of r tried in turn; the last takes any line that is not overfull. */
    private static final double[] TOLERANCES = {1, 2.5, Double.MAX_VALUE};

    private final Places places;
    private final Shape shape;
    private final Fit fit;
    private final Demerits demerits;
    private final boolean byLine;
    private final boolean uniform;

    private int nodes;
    private int[] place;
    private int[] line;
    private int[] previous;
    private byte[] fitness;
    private byte[] rung; // hyphens at line ends in a row, this one too
    private double[] total;
    private int[] active = new int[64];
    private int activeCount;
    private int fresh;

    Breaker(Places places, Shape shape, Demerits demerits, Fit fit, boolean byLine) {
        this.places = places;
        this.shape = shape;
        this.fit = fit;
        this.demerits = demerits;
        this.uniform = shape.slots().isEmpty();
        this.byLine = byLine || !uniform;
        int expected = places.count + 8; // most texts of a line or two need no more
        place = new int[expected];
        line = new int[expected];
        previous = new int[expected];
        fitness = new byte[expected];
        rung = new byte[expected];
        total = new double[expected];
    }

    /** The places where the lines end, the first being the paragraph's start. */
    int[] lines(int wanted) {
        int[] cheapest = null;
        double cost = Double.MAX_VALUE;
        for (int t = shape.balanced() ? 2 : fit.justified() ? 0 : 1; t < TOLERANCES.length; t++) {
            int end = run(TOLERANCES[t], wanted);
            if (end < 0) {
                continue;
            }
            if (total[end] < cost) {
                cost = total[end];
                cheapest = path(end);
            }
            if (!endsInRunt(end) && !hasLadder(end)) {
                return cheapest;
            }
        }
        return cheapest; // of all that have a runt or a ladder, or that would cost more than one
    }

    private boolean endsInRunt(int end) {
        return previous[end] >= 0 && demerits.runt(place[previous[end]], place[end]);
    }

    private boolean hasLadder(int end) {
        for (int n = end; previous[n] >= 0; n = previous[n]) {
            if (rung[n] == 2 && rung[previous[n]] == 2) {
                return true;
            }
        }
        return false;
    }

    /** @return the best last node, or -1 if there is none */
    private int run(double tolerance, int wanted) {
        nodes = 0;
        activeCount = 0;
        node(0, 0, -1, (byte) 1, (byte) 0, 0);
        active[activeCount++] = 0;
        boolean lastResort = tolerance == Double.MAX_VALUE;
        for (int to = 1; to < places.count; to++) {
            if (!lastResort && places.lastResort(to)) {
                continue;
            }
            visit(to, tolerance);
            if (activeCount == 0) {
                return -1;
            }
        }
        return best(wanted);
    }

    private void visit(int to, double tolerance) {
        boolean forced = fit.ends(to);
        fresh = nodes;
        int kept = 0;
        boolean tooShort = false;
        int lastDropped = -1;
        for (int k = 0; k < activeCount; k++) {
            int from = active[k];
            if (!tooShort) {
                double r = fit.ratio(place[from], to, line[from]);
                if (r >= -1 && r <= tolerance) {
                    offer(from, to, r);
                }
                tooShort = uniform && r > 1.5 * tolerance + 0.5 && line[from] > 0;
                if (r < -1 && hopeless(from, to)) {
                    lastDropped = from;
                    continue;
                }
            }
            active[kept++] = from;
        }
        activeCount = forced ? 0 : kept;
        if (activeCount == 0 && fresh == nodes && tolerance == Double.MAX_VALUE) {
            overfull(forced && kept > 0 ? active[kept - 1] : lastDropped, to);
        }
        activate();
    }

    /** Whether no later place can make a line from this node either. */
    private boolean hopeless(int from, int to) {
        int start = place[from];
        double least = places.endWidth[to] - places.startWidth[start] + places.extraStart[start] - fit.hangLeft(start);
        double slack = fit.justified() ? fit.shrink(start, to) + maxHang() : 0;
        return least - slack > fit.measure(line[from]) + Fit.TOLERANCE;
    }

    private double maxHang() {
        return shape.tuning().protrusion() * 8; // no mark in text sizes hangs farther; displays lose a choice at worst
    }

    private void offer(int from, int to, double r) {
        byte ofFitness = demerits.fitness(r);
        double cost = total[from]
                + demerits.line(place[from], to, line[from], r)
                + demerits.pair(fitness[from], rung[from], to, ofFitness);
        int atLine = line[from] + 1;
        byte atRung = (byte) (demerits.hyphened(to) ? Math.min(2, rung[from] + 1) : 0);
        for (int n = fresh; n < nodes; n++) {
            if (fitness[n] == ofFitness && rung[n] == atRung && (!byLine || line[n] == atLine)) {
                if (cost < total[n]) {
                    total[n] = cost;
                    previous[n] = from;
                    line[n] = atLine;
                }
                return;
            }
        }
        node(to, atLine, from, ofFitness, atRung, cost);
    }

    /** A line that cannot be helped: one glyph or box wider than the measure. */
    private void overfull(int from, int to) {
        node(to, line[from] + 1, from, (byte) 1, (byte) 0, total[from] + 1e9);
    }

    private void activate() {
        if (activeCount + nodes - fresh > active.length) {
            active = Arrays.copyOf(active, 2 * (activeCount + nodes - fresh));
        }
        for (int n = fresh; n < nodes; n++) {
            active[activeCount++] = n;
        }
    }

    private void node(int at, int ofLine, int from, byte ofFitness, byte atRung, double cost) {
        if (nodes == place.length) {
            int n = 2 * nodes;
            place = Arrays.copyOf(place, n);
            line = Arrays.copyOf(line, n);
            previous = Arrays.copyOf(previous, n);
            fitness = Arrays.copyOf(fitness, n);
            rung = Arrays.copyOf(rung, n);
            total = Arrays.copyOf(total, n);
        }
        place[nodes] = at;
        line[nodes] = ofLine;
        previous[nodes] = from;
        fitness[nodes] = ofFitness;
        rung[nodes] = atRung;
        total[nodes++] = cost;
    }

    /** The cheapest last node; with {@code wanted} lines, or as near to them as can be, if that is not 0. */
    private int best(int wanted) {
        int found = -1;
        for (int k = 0; k < activeCount; k++) {
            int n = active[k];
            int far = wanted == 0 ? 0 : Math.abs(line[n] - wanted);
            int farFound = wanted == 0 || found < 0 ? 0 : Math.abs(line[found] - wanted);
            if (found < 0 || far < farFound || far == farFound && total[n] < total[found]) {
                found = n;
            }
        }
        return found;
    }

    private int[] path(int end) {
        int length = 0;
        for (int n = end; n >= 0; n = previous[n]) {
            length++;
        }
        int[] path = new int[length];
        for (int n = end; n >= 0; n = previous[n]) {
            path[--length] = place[n];
        }
        return path;
    }
}
