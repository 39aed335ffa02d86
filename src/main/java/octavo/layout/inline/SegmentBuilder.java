package octavo.layout.inline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import octavo.drawing.GlyphRun;
import octavo.text.Glyphs;

/** Places a line's parts from left to right, joining neighbours of one run and face into one glyph run. */
final class SegmentBuilder {
    private final Paragraph paragraph;
    private Setting setting;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Line.PlacedInset> insets = new ArrayList<>();
    private final List<Integer> notes = new ArrayList<>();
    private double x;
    private double ascent;
    private double descent;

    // The glyph run at work; part is null when there is none.
    private Part part;
    private double start;
    private double wordSpacing;
    private double after;
    private final StringBuilder text = new StringBuilder();
    private int[] ids = new int[64];
    private int[] advances = new int[64];
    private int[] clusters = new int[64];
    private int count;

    SegmentBuilder(Paragraph paragraph) {
        this.paragraph = paragraph;
    }

    /** Begins a line at {@code left}. */
    void begin(Setting ofLine, double left) {
        setting = ofLine;
        x = left;
        after = 0;
        ascent = 0;
        descent = 0;
        segments.clear();
        insets.clear();
        notes.clear();
    }

    double ascent() {
        return ascent;
    }

    double descent() {
        return descent;
    }

    /** Like all that is asked of a line, to be copied before the next one begins. */
    List<Segment> segments() {
        flush();
        return segments;
    }

    List<Line.PlacedInset> insets() {
        return insets;
    }

    List<Integer> notes() {
        return notes;
    }

    void add(Part next) {
        spread();
        if (next.kind == Part.Kind.INSET) {
            flush();
            Run.Inset inset = (Run.Inset) paragraph.runs().get(next.run);
            insets.add(new Line.PlacedInset(inset, x));
            ascent = Math.max(ascent, inset.ascent());
            descent = Math.max(descent, inset.descent());
            x += next.width;
            return;
        }
        if (!continues(next) || next.hyphen) {
            begin(next);
        }
        double width = setting.width(next);
        if (next.isSpace()) {
            wordSpacing = width - next.natural * stretch() - spacing();
        }
        append(next.glyphs, next.text);
        x += width;
        after = next.after;
    }

    /** What stands behind a part, such as space before another script, unless the line ends there. */
    private void spread() {
        if (after != 0) {
            advances[count - 1] += units(after);
            x += after;
            after = 0;
        }
    }

    /** A space that takes no room, at the end of the line. */
    void trailingSpace(Part space) {
        if (!continues(space)) {
            begin(space);
        }
        append(space.glyphs, " ");
        advances[count - 1] = -units(spacing() + wordSpacing);
    }

    /** Such a space after the last text, if there is any. */
    void trailingSpace() {
        if (part != null) {
            Glyphs space = part.face.shape(" ", paragraph.look(part).features());
            append(space, " ");
            advances[count - 1] = -units(spacing() + wordSpacing);
        }
    }

    private boolean continues(Part next) {
        return part != null && !part.hyphen && part.run == next.run && part.face == next.face && part.wide == next.wide;
    }

    private void begin(Part next) {
        flush();
        part = next;
        start = x;
        wordSpacing = 0;
        text.setLength(0);
        count = 0;
    }

    private void append(Glyphs glyphs, String shown) {
        int n = glyphs.count();
        if (count + n > ids.length) {
            int size = 2 * (count + n);
            ids = Arrays.copyOf(ids, size);
            advances = Arrays.copyOf(advances, size);
            clusters = Arrays.copyOf(clusters, size);
        }
        System.arraycopy(glyphs.ids(), 0, ids, count, n);
        System.arraycopy(glyphs.advances(), 0, advances, count, n);
        for (int i = 0; i < n; i++) {
            clusters[count + i] = text.length() + glyphs.clusters()[i];
        }
        count += n;
        text.append(shown);
    }

    private double stretch() {
        return part.wide ? 1 : setting.expansion();
    }

    private double spacing() {
        Run.Text run = (Run.Text) paragraph.runs().get(part.run);
        double wanted = part.wide ? 0 : run.look().tracking() * run.look().size();
        return wanted + part.size * (part.wide ? setting.apart() : setting.tracking());
    }

    /** pt in font units of the run at work, before its stretch. */
    private int units(double pt) {
        return (int) Math.round(pt * part.face.unitsPerEm() / (part.size * stretch()));
    }

    private void flush() {
        if (part == null) {
            return;
        }
        Run.Text run = (Run.Text) paragraph.runs().get(part.run);
        Look look = run.look();
        Glyphs glyphs = new Glyphs(
                Arrays.copyOf(ids, count),
                Arrays.copyOf(advances, count),
                new int[count],
                Arrays.copyOf(clusters, count));
        GlyphRun placed = new GlyphRun(
                part.face,
                part.size,
                stretch(),
                look.colour(),
                start,
                -look.rise(),
                glyphs,
                spacing(),
                wordSpacing,
                text.toString());
        segments.add(new Segment(placed, x - start, run.leaf(), run.link(), part.hyphen));
        if (run.note().isPresent()) {
            note(run.note().getAsInt());
        }
        if (look.rise() == 0) {
            ascent = Math.max(ascent, 0.75 * look.size());
            descent = Math.max(descent, 0.25 * look.size());
        }
        part = null;
    }

    private void note(int number) {
        if (notes.isEmpty() || notes.get(notes.size() - 1) != number) {
            notes.add(number);
        }
    }
}
