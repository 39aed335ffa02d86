package octavo.layout.inline;

import java.util.Arrays;
import octavo.layout.inline.Shape.Align;
import octavo.text.LineBreaks;

/**
 * How well the text between two places fills a line: its natural width, and the ratio r by which its freedoms must be
 * used. r = 1 stretches spaces, tracking and glyphs to the limits of {@link Tuning}, r = −1 shrinks them so.
 */
final class Fit {
    /** How far ideographs may move apart, as a part of their size. */
    static final double APART = 0.12;

    /** Room at the right of a ragged line that counts as r = 1, as a part of the measure. */
    private static final double RAG = 0.2;

    /** Rounding that is no overflow, in pt. */
    static final double TOLERANCE = 0.01;

    private final Places places;
    private final Shape shape;
    private final Tuning tuning;
    private final boolean justified;
    private final boolean hangsLeft;
    private final boolean hangsRight;

    Fit(Places places, Shape shape) {
        this.places = places;
        this.shape = shape;
        this.tuning = shape.tuning();
        this.justified = shape.align() == Align.JUSTIFIED;
        this.hangsLeft = justified || shape.align() == Align.LEFT;
        this.hangsRight = justified || shape.align() == Align.RIGHT;
    }

    boolean justified() {
        return justified;
    }

    double hangLeft(int from) {
        return hangsLeft ? places.hangLeft[from] : 0;
    }

    double hangRight(int to) {
        return hangsRight ? places.hangRight[to] : 0;
    }

    /** What the line may be wide. */
    double measure(int line) {
        return shape.width(line) - (line == 0 ? shape.indent() : 0);
    }

    /** Natural width between the edges, with what hangs outside taken off. */
    double natural(int from, int to) {
        return places.endWidth[to]
                + places.extraEnd[to]
                - places.startWidth[from]
                + places.extraStart[from]
                - hangLeft(from)
                - hangRight(to);
    }

    double stretch(int from, int to) {
        return tuning.spaceStretch() * (places.endSpace[to] - places.startSpace[from])
                + tuning.trackStretch() * (places.endTrack[to] - places.startTrack[from])
                + tuning.expandStretch() * (places.glyphs[to] - places.glyphs[from])
                + APART * (places.apart[to] - places.apart[from]);
    }

    double shrink(int from, int to) {
        return tuning.spaceShrink() * (places.endSpace[to] - places.startSpace[from])
                + tuning.trackShrink() * (places.endTrack[to] - places.startTrack[from])
                + tuning.expandShrink() * (places.glyphs[to] - places.glyphs[from]);
    }

    boolean ends(int to) {
        return places.kind[to] == LineBreaks.FORCED;
    }

    /**
     * The ratio for a line from one place to another, below −1 if it is overfull. Where no line is filled, it is that of
     * the room left over; a last line fills itself.
     */
    double ratio(int from, int to, int line) {
        double room = measure(line) - natural(from, to);
        if (room < 0) {
            if (!justified) {
                return room > -TOLERANCE ? 0 : -2;
            }
            double shrink = shrink(from, to);
            return room > -TOLERANCE ? 0 : shrink * 1.0001 < -room ? -2 : room / shrink;
        }
        if (ends(to)) {
            return 0;
        }
        if (!justified) {
            return room / (RAG * measure(line));
        }
        double stretch = stretch(from, to);
        return room <= TOLERANCE ? 0 : stretch <= 0 ? 1e3 : Math.min(1e3, room / stretch);
    }

    /** The fewest lines: each takes what fits. */
    int[] fewest() {
        int[] ends = new int[places.count];
        int lines = 0;
        int from = 0;
        int fitting = 0;
        for (int to = 1; to < places.count; to++) {
            boolean fits = ratio(from, to, lines) >= -1;
            if (!fits && (fitting > from || !places.lastResort(to))) {
                from = fitting > from ? fitting : to;
                ends[++lines] = from;
                to = from;
            } else if (ends(to)) {
                from = to;
                ends[++lines] = to;
            } else if (fits) {
                fitting = to;
            }
        }
        return Arrays.copyOf(ends, lines + 1);
    }

    /** The part of a line's freedom that spaces have no part in. */
    private double micro(int from, int to, boolean wider) {
        double ofTrack = wider ? tuning.trackStretch() : tuning.trackShrink();
        double ofGlyphs = wider ? tuning.expandStretch() : tuning.expandShrink();
        return ofTrack * (places.endTrack[to] - places.startTrack[from])
                + ofGlyphs * (places.glyphs[to] - places.glyphs[from]);
    }

    /** How far letters are tracked and expanded at this ratio, from −1 to 1. */
    double microRatio(int from, int to, double r) {
        double freedom = r > 0 ? stretch(from, to) : shrink(from, to);
        double micro = micro(from, to, r > 0);
        return micro <= 0 ? 0 : Setting.microRatio(r, freedom / micro);
    }

    /** How much wider word spaces are at this ratio, as a part of them. */
    double spaceChange(int from, int to, double r) {
        boolean wider = r > 0;
        double freedom = wider ? stretch(from, to) : shrink(from, to);
        double micro = micro(from, to, wider);
        double left = r * freedom - (micro <= 0 ? 0 : Setting.microRatio(r, freedom / micro) * micro);
        double ofSpaces = wider ? tuning.spaceStretch() : tuning.spaceShrink();
        double apart = wider ? APART * (places.apart[to] - places.apart[from]) : 0;
        double ofBoth = ofSpaces * (places.endSpace[to] - places.startSpace[from]) + apart;
        return ofBoth <= 0 ? r * ofSpaces : left / ofBoth * ofSpaces;
    }
}
