package octavo.layout.inline;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import octavo.bench.Prose;
import octavo.drawing.Colour;
import octavo.press.Specimen;
import octavo.text.Face;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The line breaker: all running text of the sample chapter, paragraph by paragraph. {@code paragraphs} is more code than any
 * other and is not compiled throughout before about ten seconds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 12, time = 1)
public class BreakerBenchmark {
    /** In pt; that of the house style. Try others with {@code -p measure=180}. */
    @Param("340")
    public double measure;

    private Shape shape;
    private ParagraphSetter setter;
    private List<List<Run>> paragraphs;
    private List<Prepared> prepared;

    /** A paragraph up to its places, for the search alone. */
    private record Prepared(Places places, Fit fit, Demerits demerits) {}

    /** Reads the chapter. */
    @Setup
    public void read() {
        shape = Shape.justified(measure, 12);
        Specimen chapter = Specimen.of("chapter");
        Face face = chapter.faces().find("Source Serif 4", 400, false);
        Look look = Look.of(face, 10.2, Colour.BLACK, Set.of(), "en-GB");
        setter = new ParagraphSetter(chapter.faces(), chapter.hyphenator());
        paragraphs = Prose.paragraphs(chapter.edition()).stream()
                .map(text -> List.<Run>of(Run.Text.of(text, look, 0)))
                .toList();
        prepared = paragraphs.stream().map(runs -> prepare(chapter, runs)).toList();
    }

    private Prepared prepare(Specimen chapter, List<Run> runs) {
        Paragraph paragraph =
                new Collector(chapter.faces(), chapter.hyphenator().lexicon()).collect(runs);
        Places places = new PlaceFinder(paragraph, chapter.hyphenator().lexicon(), true, shape.tuning()).find(measure);
        Fit fit = new Fit(places, shape);
        return new Prepared(places, fit, new Demerits.Text(places, fit, 24));
    }

    /** From runs to lines: parts, places, search, glyph runs. */
    @Benchmark
    public int paragraphs() {
        int lines = 0;
        for (List<Run> runs : paragraphs) {
            lines += setter.set(runs, shape).size();
        }
        return lines;
    }

    /** The search for the best line ends alone. */
    @Benchmark
    public int search() {
        int lines = 0;
        for (Prepared p : prepared) {
            lines += new Breaker(p.places, shape, p.demerits, p.fit, false).lines(0).length - 1;
        }
        return lines;
    }
}
