package octavo.layout.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import octavo.layout.block.Box;

/** Footnotes at the foot of a page: how high they are, and how they are cut when they do not fit. */
final class NoteArea {
    private final List<List<Box>> lines = new ArrayList<>(); // by number
    private final double[] heights; // by number, NaN where no note has it
    private final Gaps gaps;

    NoteArea(Map<Integer, List<Box>> feet, Gaps gaps) {
        this.gaps = gaps;
        int most = feet.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        this.heights = new double[most + 1];
        for (int number = 0; number <= most; number++) {
            List<Box> own = feet.get(number);
            lines.add(own == null ? List.of() : own);
            heights[number] = own == null
                    ? Double.NaN
                    : own.stream().mapToDouble(Box::height).sum();
        }
    }

    /**
     * Room in the note area, in pt.
     *
     * @param before between text and separator
     * @param rule thickness of the separator
     * @param after between separator and notes
     * @param between notes
     * @param trail below the last line, which need not stand on the page
     */
    record Gaps(double before, double rule, double after, double between, double trail) {
        double head() {
            return before + rule + after;
        }
    }

    /** What is left of a note: its lines from {@code line} on. */
    record Rest(int number, int line) {}

    /**
     * Notes on a page and those that go on.
     *
     * @param height of the area with its separator; 0 if empty
     * @param placed from line to line (exclusive)
     * @param rest what must go to later pages
     */
    record Cut(double height, List<Part> placed, List<Rest> rest) {}

    /** Lines {@code from} to {@code to} (exclusive) of a note. */
    record Part(int number, int from, int to) {}

    Gaps gaps() {
        return gaps;
    }

    List<Box> lines(int number) {
        return number < heights.length ? lines.get(number) : List.of();
    }

    /** The queue of a page: what earlier pages left, then notes first called here, by number. */
    static List<Rest> queue(List<Rest> carried, BitSet called) {
        if (called.isEmpty()) {
            return carried;
        }
        List<Rest> queue = new ArrayList<>(carried);
        for (int n = called.nextSetBit(0); n >= 0; n = called.nextSetBit(n + 1)) {
            queue.add(new Rest(n, 0));
        }
        return queue;
    }

    /** What a note adds to the height of an area, which is its first if {@code empty}. */
    double added(int number, boolean empty) {
        if (number >= heights.length || Double.isNaN(heights[number])) {
            return 0;
        }
        return heights[number] + (empty ? gaps.head() - gaps.trail() : gaps.between());
    }

    /** Height of all notes of a queue with the separator. */
    double height(List<Rest> queue) {
        if (queue.isEmpty()) {
            return 0;
        }
        double height = gaps.head() - gaps.trail() - gaps.between();
        for (Rest rest : queue) {
            height += gaps.between();
            List<Box> lines = lines(rest.number());
            for (int i = rest.line(); i < lines.size(); i++) {
                height += lines.get(i).height();
            }
        }
        return height;
    }

    /**
     * Fills {@code room} with as many lines as fit.
     *
     * @param force whether a first line is placed even if it is higher than the room
     */
    Cut cut(List<Rest> queue, double room, boolean force) {
        List<Part> placed = new ArrayList<>();
        double height = gaps.head() - gaps.trail();
        for (int q = 0; q < queue.size(); q++) {
            Rest rest = queue.get(q);
            List<Box> lines = lines(rest.number());
            height += q > 0 ? gaps.between() : 0;
            int line = rest.line();
            while (line < lines.size()
                    && (height + lines.get(line).height() <= room + TINY
                            || force && placed.isEmpty() && line == rest.line())) {
                height += lines.get(line).height();
                line++;
            }
            if (line > rest.line() || lines.isEmpty()) {
                placed.add(new Part(rest.number(), rest.line(), line));
            }
            if (line < lines.size()) {
                List<Rest> left = new ArrayList<>();
                left.add(new Rest(rest.number(), line));
                left.addAll(queue.subList(q + 1, queue.size()));
                return new Cut(placed.isEmpty() ? 0 : height, placed, left);
            }
        }
        return new Cut(height, placed, List.of());
    }

    /** Rounding errors of sums of line heights. */
    static final double TINY = 0.01;
}
