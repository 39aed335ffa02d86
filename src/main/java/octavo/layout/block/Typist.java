package octavo.layout.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.layout.inline.Line;
import octavo.layout.inline.LinkRef;
import octavo.layout.inline.Look;
import octavo.layout.inline.Paragraph;
import octavo.layout.inline.Run;
import octavo.layout.inline.Segment;
import octavo.layout.inline.Shape;
import octavo.page.Item;
import octavo.page.LinkArea;
import octavo.style.Role;

/** Sets runs into lines and paints lines into boxes. */
public final class Typist {
    private final Desk desk;
    private final Map<Integer, String> anchors = new HashMap<>();

    Typist(Desk desk) {
        this.desk = desk;
    }

    /** Where the text of this leaf is set, this anchor stands. */
    void anchorAt(int leaf, String anchor) {
        anchors.put(leaf, anchor);
    }

    /** Text in a role's own shape, as one box for each line. */
    List<Box> lines(List<Run> runs, Role role, double x, double width) {
        return boxes(desk.paragraphs.set(runs, desk.type.shape(role, width)), role, x);
    }

    /** Text in lines about equally long. */
    List<Box> balanced(List<Run> runs, Role role, double x, double width) {
        return boxes(narrowed(runs, width), role, x);
    }

    /**
     * As many lines as {@code width} needs, but not one long and one short: of the settings in narrower measures the one
     * whose lines are most alike, or which breaks after a comma or colon and is not much less even.
     */
    private List<Line> narrowed(List<Run> runs, double width) {
        Paragraph paragraph = desk.paragraphs.collect(runs);
        List<Line> best = desk.paragraphs.set(paragraph, desk.type.balanced(width));
        int count = best.size();
        double least = count > 1 ? unevenness(best) : 0;
        for (double measure = width; count > 1 && measure > width / 2; measure *= NARROWING) {
            List<Line> lines = desk.paragraphs.set(paragraph, desk.type.filled(measure));
            if (lines.size() > count || lines.stream().anyMatch(Line::overfull)) {
                break;
            }
            if (unevenness(lines) < least) {
                best = lines;
                least = unevenness(best);
            }
        }
        return best;
    }

    /** Each measure of that search is so much of the one before. */
    private static final double NARROWING = 0.95;

    /** What a break by sense is worth: the share by which its lines may differ in length. */
    private static final double BY_SENSE = 0.45;

    private static double unevenness(List<Line> lines) {
        double longest = 0;
        double shortest = Double.MAX_VALUE;
        double sense = 0;
        for (Line line : lines) {
            longest = Math.max(longest, line.width());
            shortest = Math.min(shortest, line.width());
            List<Segment> segments = line.segments();
            String end = segments.isEmpty()
                    ? ""
                    : segments.get(segments.size() - 1).run().text().stripTrailing();
            sense += !line.last() && !end.isEmpty() && ",:;.?!".indexOf(end.charAt(end.length() - 1)) >= 0 ? 1 : 0;
        }
        return (longest - shortest) / longest - BY_SENSE * sense / Math.max(1, lines.size() - 1);
    }

    List<Line> set(List<Run> runs, Shape shape) {
        return desk.paragraphs.set(runs, shape);
    }

    List<Box> boxes(List<Line> lines, Role role, double x) {
        List<Box> boxes = new ArrayList<>(lines.size());
        for (Line line : lines) {
            BoxBuilder box = new BoxBuilder();
            paint(box, line, x, desk.type.ascent(role));
            boxes.add(box.build(desk.type.leading(role)));
        }
        return boxes;
    }

    /** One box of all lines. */
    Box block(List<Run> runs, Role role, double x, double width) {
        return pile(lines(runs, role, x, width));
    }

    /** Boxes one below the other. */
    static Box pile(List<Box> boxes) {
        BoxBuilder whole = new BoxBuilder();
        double y = 0;
        for (Box box : boxes) {
            whole.put(box, y);
            y += box.height();
        }
        return whole.build(y);
    }

    /** A short text on one line; no tag is opened. Returns its width. */
    double word(BoxBuilder box, String text, Role role, double x, double baseline, int leaf) {
        return word(box, text, desk.type.look(role), x, baseline, leaf);
    }

    double word(BoxBuilder box, String text, Look look, double x, double baseline, int leaf) {
        double width = 0;
        for (Line line : set(List.of(Run.Text.of(text, look, leaf)), Shape.ragged(UNBOUNDED))) {
            paint(box, line, x, baseline);
            width = Math.max(width, line.width());
        }
        return width;
    }

    /** A short text on one line that ends at {@code right}. */
    void wordRight(BoxBuilder box, String text, Look look, double right, double baseline, int leaf) {
        for (Line line : set(List.of(Run.Text.of(text, look, leaf)), Shape.ragged(UNBOUNDED))) {
            paint(box, line, right - line.width(), baseline);
        }
    }

    private static final double UNBOUNDED = 10_000;

    /** A short text in its role, on one line; for running heads and page numbers. */
    public List<Item> artifact(String text, Look look, double x, double baseline, boolean right, Item.Owner owner) {
        List<Item> items = new ArrayList<>();
        for (Line line : set(List.of(Run.Text.of(text, look, 0)), Shape.ragged(UNBOUNDED))) {
            double left = right ? x - line.width() : x;
            line.segments()
                    .forEach(s ->
                            items.add(new Item.Placed(new Mark.Text(s.run().moved(left, baseline)), owner)));
        }
        return items;
    }

    /** Width of a text on one line, in pt. */
    public double width(String text, Look look) {
        return desk.paragraphs.extent(List.of(Run.Text.of(text, look, 0))).most();
    }

    void paint(BoxBuilder box, Line line, double x, double baseline) {
        for (Segment segment : line.segments()) {
            GlyphRun run = segment.run().moved(x, baseline);
            box.mark(new Mark.Text(asWritten(run, segment, line)), new Item.Leaf(segment.leaf()));
            String anchor = anchors.get(segment.leaf());
            if (anchor != null) {
                box.spot(anchor, run.x(), baseline - run.size());
            }
        }
        strikes(box, line, x, baseline);
        links(box, line, x, baseline);
        if (!line.notes().isEmpty()) {
            box.notes(desk.notes.atFoot(line.notes()));
        }
    }

    /** Capitals say what was written, if each letter stands for one. */
    private GlyphRun asWritten(GlyphRun run, Segment segment, Line line) {
        if (desk.raised.get(segment.leaf())) {
            return says(run, Script.superiors(run.text()));
        }
        String written = desk.written.get(segment.leaf());
        if (written == null) {
            return run;
        }
        int at = spaced(written.toUpperCase(java.util.Locale.ROOT)).indexOf(spaced(run.text()));
        if (at < 0 || at + run.text().length() > written.length()) {
            return run;
        }
        return says(run, written.substring(at, at + run.text().length()));
    }

    private static GlyphRun says(GlyphRun run, String text) {
        return new GlyphRun(
                run.face(),
                run.size(),
                run.stretch(),
                run.colour(),
                run.x(),
                run.y(),
                run.glyphs(),
                run.spacing(),
                run.wordSpacing(),
                text);
    }

    private static String spaced(String text) {
        return text.replace('\u00A0', ' ');
    }

    private void strikes(BoxBuilder box, Line line, double x, double baseline) {
        for (Segment segment : line.segments()) {
            if (desk.struck.get(segment.leaf())) {
                GlyphRun run = segment.run();
                box.rule(x + run.x(), baseline - 0.25 * run.size(), segment.width(), 0.5, run.colour());
            }
        }
    }

    private void links(BoxBuilder box, Line line, double x, double baseline) {
        List<Segment> segments = line.segments();
        for (int i = 0; i < segments.size(); ) {
            Optional<LinkRef> link = segments.get(i).link();
            int end = i + 1;
            while (end < segments.size() && link.equals(segments.get(end).link())) {
                end++;
            }
            if (link.isPresent()) {
                link(box, link.get(), segments.subList(i, end), x, baseline);
            }
            i = end;
        }
    }

    private void link(BoxBuilder box, LinkRef link, List<Segment> segments, double x, double baseline) {
        Segment first = segments.get(0);
        Segment last = segments.get(segments.size() - 1);
        double left = x + first.run().x();
        double right = x + last.run().x() + last.width();
        double size = first.run().size();
        double top = baseline + first.run().y() - 0.75 * size;
        box.link(new LinkArea(left, top, right - left, size, link.target(), link.description(), link.tag()));
        if (desk.shownLinks.get(link.tag())) {
            Underline.paint(box, segments, x, baseline, desk.style);
        }
    }
}
