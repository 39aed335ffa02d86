package octavo.layout.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.text.Faces;
import octavo.text.Hyphenator;
import octavo.text.Lexicon;
import octavo.text.LineBreaks;

/**
 * Sets paragraphs: collects runs into parts, finds the places where lines may end, chooses among them for the whole
 * paragraph at once, and makes the lines. Without state of its own but the lexicon and, if any, the {@link Kept} that it is
 * given: safe to share without the latter.
 */
public final class ParagraphSetter {
    /** A last line is a runt below this many ems, whatever the indent: about four letters. */
    private static final double RUNT = 2.25;

    private static final int MOST_BALANCED = 8;

    private final Faces faces;
    private final Lexicon lexicon;
    private final Optional<Kept> kept;

    /** @param hyphenator also keeps the words, so one for a process is best */
    public ParagraphSetter(Faces faces, Hyphenator hyphenator) {
        this(faces, hyphenator, Optional.empty());
    }

    /** @param kept what was set before need not be set again; the same comes out */
    public ParagraphSetter(Faces faces, Hyphenator hyphenator, Optional<Kept> kept) {
        this.faces = faces;
        this.lexicon = hyphenator.lexicon();
        this.kept = kept;
    }

    /** The lines of a paragraph; none if the runs hold nothing to show. Same in, same out. */
    public List<Line> set(List<Run> runs, Shape shape) {
        return set(collect(runs), shape);
    }

    /** What is the same in every shape: for text that is tried in several. */
    public Paragraph collect(List<Run> runs) {
        return kept.isPresent() ? kept.get().paragraph(runs, this::collected) : collected(runs);
    }

    private Paragraph collected(List<Run> runs) {
        return new Collector(faces, lexicon).collect(runs);
    }

    /** The lines of a paragraph; none if it holds nothing to show. */
    public List<Line> set(Paragraph paragraph, Shape shape) {
        return kept.isPresent()
                ? kept.get().lines(paragraph, shape, s -> composed(paragraph, s))
                : composed(paragraph, shape);
    }

    private List<Line> composed(Paragraph paragraph, Shape shape) {
        Places places = new PlaceFinder(paragraph, lexicon, shape.hyphenate(), shape.tuning()).find(narrowest(shape));
        if (places.count < 2) {
            return List.of();
        }
        Fit fit = new Fit(places, shape);
        int[] ends = shape.balanced() ? balanced(paragraph, places, shape, fit) : filled(paragraph, places, shape, fit);
        LineMaker maker = new LineMaker(paragraph, places, shape, fit);
        List<Line> lines = new ArrayList<>(ends.length);
        for (int i = 1; i < ends.length; i++) {
            lines.add(maker.make(i - 1, ends[i - 1], ends[i], i == ends.length - 1));
        }
        return lines;
    }

    private static int[] filled(Paragraph paragraph, Places places, Shape shape, Fit fit) {
        int looseness = shape.tuning().looseness();
        Demerits demerits = new Demerits.Text(places, fit, runt(paragraph, shape));
        int[] ends = new Breaker(places, shape, demerits, fit, false).lines(0);
        if (looseness == 0) {
            return ends;
        }
        int wanted = Math.max(1, ends.length - 1 + looseness);
        return new Breaker(places, shape, demerits, fit, true).lines(wanted);
    }

    /** As few lines as possible, but about equally long; a text of many lines is set ragged. */
    private static int[] balanced(Paragraph paragraph, Places places, Shape shape, Fit fit) {
        int[] ends = fit.fewest();
        int lines = ends.length - 1;
        if (lines < 2) {
            return ends;
        }
        if (lines > MOST_BALANCED) {
            return filled(paragraph, places, shape, fit);
        }
        double sum = 0;
        for (int i = 1; i < ends.length; i++) {
            sum += fit.natural(ends[i - 1], ends[i]);
        }
        Demerits even = new Demerits.Balanced(paragraph, places, fit, sum / lines);
        return new Breaker(places, shape, even, fit, true).lines(lines);
    }

    /** Twice the indent of paragraphs, or four letters; in narrow columns not that much. */
    private static double runt(Paragraph paragraph, Shape shape) {
        double size = 0;
        for (Part part : paragraph.parts()) {
            size = Math.max(size, part.size);
        }
        return Math.min(
                Math.max(Math.max(shape.tuning().runt(), 2 * shape.indent()), RUNT * size), 0.3 * shape.measure());
    }

    private static double narrowest(Shape shape) {
        double narrowest = Math.min(shape.measure(), shape.slot(0).width() - Math.max(0, shape.indent()));
        for (Shape.Slot slot : shape.slots()) {
            narrowest = Math.min(narrowest, slot.width());
        }
        return narrowest;
    }

    /** How wide the text can be, without hyphenation. */
    public Extent extent(List<Run> runs) {
        Paragraph paragraph = collect(runs);
        Places places = new PlaceFinder(paragraph, lexicon, false, Tuning.PLAIN).find(Double.MAX_VALUE);
        double least = 0;
        double most = 0;
        int start = 0;
        for (int i = 1; i < places.count; i++) {
            least = Math.max(least, places.endWidth[i] - places.startWidth[i - 1]);
            if (places.kind[i] == LineBreaks.FORCED) {
                most = Math.max(most, places.endWidth[i] - places.startWidth[start]);
                start = i;
            }
        }
        return new Extent(least, most);
    }
}
