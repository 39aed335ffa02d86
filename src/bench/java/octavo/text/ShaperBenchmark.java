package octavo.text;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import octavo.bench.Prose;
import octavo.press.Specimen;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The shaper: every different word of the sample chapter once, anew and from the words kept. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class ShaperBenchmark {
    private Face face;
    private Shaper shaper;
    private Hyphenator hyphenator;
    private List<String> words;

    /** Reads the chapter. */
    @Setup
    public void read() throws IOException {
        Specimen chapter = Specimen.of("chapter");
        face = chapter.faces().find("Source Serif 4", 400, false);
        Sfnt font = new Sfnt(face.file());
        shaper = new Shaper(font, new CharacterMap(font), new Face.Advances(font));
        hyphenator = chapter.hyphenator();
        words = List.copyOf(Prose.words(chapter.edition()));
    }

    /** Character map, substitutions, kerning for each word. */
    @Benchmark
    public int shape() {
        int glyphs = 0;
        for (String word : words) {
            glyphs += shaper.shape(word, Set.of()).count();
        }
        return glyphs;
    }

    /** The same words when they were met before. */
    @Benchmark
    public int shapeKept() {
        int glyphs = 0;
        for (String word : words) {
            glyphs += face.shape(word, Set.of()).count();
        }
        return glyphs;
    }

    /** Where the words may be divided, met before. */
    @Benchmark
    public int hyphenate() {
        int points = 0;
        for (String word : words) {
            points += hyphenator.points(word, "en-GB").length;
        }
        return points;
    }
}
