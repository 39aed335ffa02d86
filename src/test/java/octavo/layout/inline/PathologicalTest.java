package octavo.layout.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import octavo.layout.inline.Shape.Align;
import octavo.text.Feature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Text that wants to break the breaker; the limits are only there to end a hang. */
@Timeout(60)
class PathologicalTest {

    @Test
    void aParagraphOfTenThousandWords() {
        String text = words(new Random(5), 10_000);
        List<Line> lines = Lines.set(text, Shape.justified(348.7, 15));
        assertThat(lines.size()).isBetween(800, 1500);
        assertThat(Lines.text(lines)).isEqualTo(text);
        assertThat(lines).noneMatch(Line::overfull);
    }

    @Test
    void aWordWiderThanTheMeasure() {
        for (String word :
                List.of("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", "x".repeat(300), "1".repeat(99))) {
            for (Shape shape : List.of(Shape.justified(50, 15), Shape.ragged(50), Shape.balanced(50))) {
                List<Line> lines = Lines.set("A " + word + " b", shape);
                assertThat(Lines.text(lines)).isEqualTo("A " + word + " b");
                inside(lines, 50);
            }
        }
    }

    @Test
    void wordsThatMayNotPartGiveWayBetweenThemFirst() {
        String text = "A" + "\u00A0word".repeat(100) + " end.";
        List<Line> lines = Lines.set(text, Shape.justified(200, 0));
        assertThat(bare(Lines.text(lines))).isEqualTo(bare(text));
        assertThat(lines).allMatch(line -> Lines.shown(line).strip().matches("(A )?(word ?)+(end\\.)?"));
        inside(lines, 200);
    }

    @Test
    void aGlyphWiderThanTheMeasureIsKeptAndReported() {
        List<Line> lines = Lines.set("国 MW", Shape.ragged(5));
        assertThat(Lines.text(lines)).isEqualTo("国 MW");
        assertThat(lines).hasSize(3).allMatch(Line::overfull);
        Run.Inset wide = new Run.Inset(1, 500, 0, 0);
        List<Line> inset = Lines.setter().set(List.of(Lines.run("a "), wide, Lines.run(" b")), Shape.justified(100, 0));
        assertThat(inset).anyMatch(Line::overfull);
        assertThat(Lines.text(inset)).isEqualTo("a  b");
    }

    @Test
    void twoHundredNoteMarks() {
        List<Run> runs = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            Look raised = Lines.SERIF.withFeatures(Set.of(Feature.SUPERIOR));
            runs.add(Lines.run(i % 3 == 0 ? " word" : " words,"));
            runs.add(Run.Text.of(Integer.toString(i), raised, i).withNote(i));
        }
        List<Line> lines = Lines.setter().set(runs, Shape.justified(100, 0));
        assertThat(lines.stream().flatMap(l -> l.notes().stream())).hasSize(200).isSorted();
        inside(lines, 100);
    }

    @Test
    void anAddressOfFiveHundredCharacters() {
        String address = "https://example.org/" + "path-to/some_file.html?query=value&".repeat(14);
        List<Line> lines = Lines.set("See " + address + " there.", Shape.justified(200, 0));
        assertThat(Lines.text(lines)).isEqualTo("See " + address + " there.");
        inside(lines, 200);
        assertThat(lines).noneMatch(Line::hyphenated);
    }

    @Test
    void onlySpacesBreaksAndMarks() {
        String text = " \u00A0\u00A0 \u200B\u2060\u00AD — \u2028 \u2028 … \u00AD ";
        assertThat(Lines.set(text, Shape.justified(30, 0))).isNotEmpty();
        assertThat(Lines.set("\u00AD\u200B", Shape.justified(30, 0))).isEmpty();
    }

    /** Every character exactly once and in order, nothing outside the measure: five hundred random paragraphs. */
    @Test
    void randomParagraphs() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            List<Run> runs = new ArrayList<>();
            StringBuilder expected = new StringBuilder();
            for (int r = 1 + random.nextInt(5); r > 0; r--) {
                String text = text(random);
                Look look = random.nextInt(4) == 0 ? Lines.SERIF.withSize(6 + random.nextInt(12)) : Lines.SERIF;
                look = look.withTracking(random.nextInt(5) == 0 ? 0.05 : 0).withHyphenate(random.nextBoolean());
                runs.add(Run.Text.of(text, look, r));
                expected.append(text);
            }
            double measure = 30 + random.nextInt(400);
            Align align = Align.values()[random.nextInt(4)];
            Tuning tuning = random.nextInt(3) == 0 ? Tuning.PLAIN : Tuning.BOOK;
            Shape shape = new Shape(
                    measure,
                    random.nextInt(3) == 0 ? 15 : 0,
                    List.of(),
                    align,
                    random.nextBoolean(),
                    align != Align.JUSTIFIED && random.nextBoolean(),
                    tuning);
            List<Line> lines = Lines.setter().set(runs, shape);
            String what = "round " + round + " " + shape + " " + expected;
            assertThat(bare(Lines.text(lines))).as(what).isEqualTo(bare(expected.toString()));
            inside(lines, measure);
            assertThat(lines.isEmpty() ? 0 : lines.get(0).start()).isZero();
            for (int i = 1; i < lines.size(); i++) {
                assertThat(lines.get(i).start())
                        .as(what)
                        .isEqualTo(lines.get(i - 1).end());
            }
            assertThat(
                            lines.isEmpty()
                                    ? expected.length()
                                    : lines.get(lines.size() - 1).end())
                    .as(what)
                    .isEqualTo(expected.length());
            assertThat(Lines.setter().set(runs, shape)).as("same in, same out").hasSameSizeAs(lines);
        }
    }

    private static void inside(List<Line> lines, double measure) {
        for (Line line : lines) {
            if (!line.overfull()) {
                assertThat(line.x()).as(Lines.shown(line)).isGreaterThan(-12);
                assertThat(line.x() + line.width()).as(Lines.shown(line)).isLessThan(measure + 9);
                boolean hangs = ".,-‐:;”\"»“’'›‘–—)]!?，。、；：！？）\u00ADAFKLTVWXYrvwxy"
                                .indexOf(last(Lines.shown(line).stripTrailing()))
                        >= 0;
                assertThat(line.x() + line.width()).as(Lines.shown(line)).isLessThan(measure + (hangs ? 9 : 0.06));
            }
            double at = line.x();
            for (Segment segment : line.segments()) {
                assertThat(segment.run().x()).as(Lines.shown(line)).isGreaterThanOrEqualTo(at - 1e-6);
                assertThat(Lines.width(segment.run())).isBetween(segment.width() - 0.1, segment.width() + 0.1);
                at = segment.run().x() + segment.width();
            }
        }
    }

    private static char last(String text) {
        return text.isEmpty() ? '.' : text.charAt(text.length() - 1);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00A0\u2028\u00AD\u200B\u2060]+", "");
    }

    private static String words(Random random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ");
            for (int l = 1 + random.nextInt(10); l > 0; l--) {
                text.append("etaoinshrdlcumwfgypbvk".charAt(Math.min(random.nextInt(22), random.nextInt(22))));
            }
        }
        return text.toString();
    }

    private static String text(Random random) {
        String[] pieces = {
            " ",
            " ",
            " ",
            " ",
            "manufacturing",
            "parts",
            "a",
            "of",
            "Robots",
            "GDP",
            "40 %",
            "self-reliance",
            "—",
            "–",
            "“so”",
            "(see",
            ")",
            ".",
            ",",
            "国家",
            "，",
            "小巨人企业名单",
            "https://example.org/a/b-c.html",
            "\u00AD",
            "\u200B",
            "\u00A0",
            "e\u0301t",
            "\uD840\uDC00",
            "2,000",
            "and/or",
            "x".repeat(60),
            "office",
            "\u2028",
            "…"
        };
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }
}
