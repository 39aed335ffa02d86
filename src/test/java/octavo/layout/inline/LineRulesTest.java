package octavo.layout.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import octavo.layout.inline.Shape.Align;
import octavo.text.Feature;
import octavo.text.Fonts;
import org.junit.jupiter.api.Test;

/** One rule of setting lines a test: what must hold, and a small golden of how it looks. */
class LineRulesTest extends LineRules {
    private static final String CLIMB = """
        China has climbed the technological ladder at remarkable speed. Such a climb ought to show in \
        total factor productivity, the part of growth that more labour and more capital do not explain. \
        Yet the trend has pointed down. The dividend from innovation has not been lost so much as spent, \
        and self-reliance has taken much of it.\
        """;

    private static final String HIGH_SPEED = """
        High-speed rail shows the method at its plainest. China wanted a network and lacked the skill to \
        build the trains. It let foreign makers in on condition that they set up joint ventures and \
        passed their technology to local firms, such as the northern and southern builders of rolling \
        stock, CNR and CSR. Kawasaki, Alstom, Siemens and Bombardier came, each with hopes of leading \
        the market. In time CNR and CSR were merged into a monopoly, CRRC, which had the use of \
        everything the foreigners had handed over and learned to build trains that did the job as well. \
        Public buyers soon turned to CRRC, and little was left to the foreigners but a few niches. \
        China’s network is now by far the world’s largest. Its Fuxing (“rejuvenation”) trains, the \
        intellectual property of CRRC alone, make their European counterparts seem dated.\
        """;

    private static double spread(List<Line> lines) {
        double least = 9;
        double most = 0;
        for (Line line : lines.subList(0, lines.size() - 1)) {
            double space = spaces(line);
            least = Math.min(least, space);
            most = Math.max(most, space);
        }
        return most - least;
    }

    private static double spaces(Line line) {
        var run = line.segments().get(0).run();
        double own = run.face().advance(run.face().glyph(' '))
                * run.size()
                / run.face().unitsPerEm();
        return (own * run.stretch() + 2 * run.spacing() + run.wordSpacing()) / own; // with that behind the last letter
    }

    /** Each line filled by itself, as most programs do it: what total fit is measured against. */
    private static List<List<String>> firstFit(String text, double measure) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        for (String word : text.split(" ")) {
            List<String> longer = new ArrayList<>(line);
            longer.add(word);
            double width = Lines.set(String.join(" ", longer), Shape.ragged(9999))
                    .get(0)
                    .width();
            if (width > measure && !line.isEmpty()) {
                lines.add(line);
                line = new ArrayList<>(List.of(word));
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    @Test
    void totalFit() throws IOException {
        Shape shape = Shape.justified(220, 0).withHyphenate(false).withTuning(Tuning.PLAIN);
        List<Line> lines = put("the whole paragraph at once", Lines.set(GEARS, shape));
        assertThat(shown(lines))
                .doesNotContainSequence(firstFit(GEARS, 220).stream()
                        .map(l -> String.join(" ", l))
                        .toList());
        double widest = 0;
        for (List<String> line : firstFit(GEARS, 220)) {
            double natural =
                    Lines.set(String.join(" ", line), Shape.ragged(9999)).get(0).width();
            widest = Math.max(widest, (220 - natural) / (line.size() - 1));
        }
        double ours = lines.subList(0, lines.size() - 1).stream()
                .mapToDouble(LineRulesTest::spaces)
                .max()
                .orElse(0);
        double space = Fonts.serif().advance(Fonts.serif().glyph(' ')) * 10.5 / 1000;
        assertThat(ours).isLessThan(1 + widest / space);
        compare("total-fit");
    }

    @Test
    void evenLinesStandTogether() throws IOException {
        List<Line> lines = put("no tight line next to a loose one", Lines.set(CLIMB, Shape.justified(320, 15)));
        for (int i = 1; i < lines.size() - 1; i++) {
            assertThat(Math.abs(spaces(lines.get(i)) - spaces(lines.get(i - 1))))
                    .isLessThan(0.3);
        }
        compare("fitness-classes");
    }

    @Test
    void fewHyphensAndNoLadders() throws IOException {
        List<Line> lines = put("narrow", Lines.set(GEARS.repeat(3), Shape.justified(130, 0)));
        int inRow = 0;
        for (Line line : lines) {
            inRow = line.hyphenated() ? inRow + 1 : 0;
            assertThat(inRow).isLessThan(3);
        }
        assertThat(lines).anyMatch(Line::hyphenated);
        assertThat(lines.get(lines.size() - 2).hyphenated()).isFalse();
        Tuning dear = Tuning.BOOK;
        Tuning cheap = new Tuning(0.25, 0.4, 0, 0, 0, 0, 0, 0, 0, 0);
        long few = Lines.set(GEARS.repeat(3), Shape.justified(180, 0).withTuning(dear)).stream()
                .filter(Line::hyphenated)
                .count();
        long many = Lines.set(GEARS.repeat(3), Shape.justified(180, 0).withTuning(cheap)).stream()
                .filter(Line::hyphenated)
                .count();
        assertThat(few).isLessThan(many);
        compare("hyphens");
    }

    @Test
    void lastLinesAreNotShort() throws IOException {
        String text = GEARS + " It is so.";
        for (int cut = 0; cut < text.length() - 120; cut++) {
            String part = text.substring(0, text.length() - cut).strip();
            for (double indent : new double[] {0, 15}) {
                Shape shape = Shape.justified(348.7, indent).withTuning(Tuning.BOOK.withRunt(30));
                List<Line> lines = Lines.set(part, shape);
                Line last = lines.get(lines.size() - 1);
                assertThat(lines.size() == 1
                                || last.width() >= 30 && Lines.shown(last).length() >= 4)
                        .as(part)
                        .isTrue();
            }
        }
        for (int words = 8; words < 45; words++) { // a style without indent: four letters, though they be two words
            String part = String.join(" ", List.of(text.split(" ")).subList(0, words)) + " I do";
            List<Line> lines = Lines.set(part, Shape.justified(300, 0));
            assertThat(lines.size() == 1 || lines.get(lines.size() - 1).width() > 2.25 * 10.5)
                    .as(part)
                    .isTrue();
        }
        put("a word that would stand alone", Lines.set(GEARS.substring(0, 77) + " in it", Shape.justified(348.7, 15)));
        compare("last-lines");
    }

    /** "dated." would be longer than twice the indent, but looks lost. */
    @Test
    void aShortWordDoesNotEndAParagraphAlone() throws IOException {
        List<Line> lines = put("200 pt", Lines.set(HIGH_SPEED, Shape.justified(200, 15)));
        assertThat(shown(lines).get(lines.size() - 1)).isEqualTo("seem dated.");
        compare("short-word");
    }

    /** Two thousand passages of the sample chapter, on the measure of the house style. */
    @Test
    void noPassageEndsInARunt() throws IOException {
        String[] words = Files.readString(Path.of("content/chapters/self-reliance.md"))
                .replaceAll("(?m)^(---|:::|\\||!|#|: |\\[\\^|[a-z-]+:).*$|\\{[^}]*\\}|\\[\\^[^\\]]*\\]|[\\[\\]*]", "")
                .strip()
                .split("\\s+");
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            int from = random.nextInt(words.length - 100);
            String passage = String.join(" ", List.of(words).subList(from, from + 8 + random.nextInt(90)));
            Shape shape = Shape.justified(348.7, i % 2 == 0 ? 15 : 0).withTuning(Tuning.BOOK.withRunt(30));
            List<Line> lines = Lines.set(passage, shape);
            Line last = lines.get(lines.size() - 1);
            assertThat(lines.size() == 1
                            || last.width() >= 30 && Lines.shown(last).strip().length() >= 4)
                    .as(passage)
                    .isTrue();
        }
    }

    @Test
    void theWhiteBetweenWordsStaysWhereOnlyLettersMove() {
        Tuning letters = new Tuning(0, 0, 0.015, 0.015, 0.02, 0.02, 0, 280, 0, 0);
        List<Line> moved = Lines.set(GEARS.repeat(3), Shape.justified(348.7, 15).withTuning(letters)).stream()
                .filter(line -> Math.abs(line.segments().get(0).run().spacing()) > 0.03)
                .filter(line -> Math.abs(line.segments().get(0).run().spacing()) < 0.0149 * 10.5)
                .toList();
        assertThat(moved).hasSizeGreaterThan(3);
        assertThat(moved).allSatisfy(line -> assertThat(spaces(line)).isBetween(0.99, 1.01));
    }

    @Test
    void stretchesBeforeALineIsOverfull() throws IOException {
        String text = "A Selbstständigkeitsbestrebungen-Bezeichnung of unreasonable extent";
        Shape shape = Shape.justified(150, 0).withHyphenate(false);
        List<Line> lines = put("words that cannot be divided", Lines.set(text, shape));
        assertThat(lines).noneMatch(Line::overfull);
        assertThat(lines)
                .anyMatch(l -> !l.last() && spaces(l) > 1.4 || l.segments().size() == 1);
        for (Line line : lines) {
            assertThat(line.x() + line.width()).isLessThan(151);
        }
        compare("emergency-stretch");
    }

    @Test
    void dividesTokensWiderThanTheMeasureAtTheirJoints() throws IOException {
        List<Line> name = put(
                "a file's name",
                Lines.set(
                        "See quarterly_localization_rates_of_components_2020_final.csv there.",
                        Shape.justified(120, 0)));
        for (Line line : name.subList(1, name.size())) {
            assertThat(Lines.shown(line)).matches("(?s)[a-z0-9]+[_. ].*|there.*");
        }
        List<Line> word =
                put("a word", Lines.set("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk", Shape.ragged(90)));
        assertThat(word).noneMatch(Line::overfull);
        List<Line> digits = put("digits", Lines.set("3141592653589793238462643383279502884197", Shape.ragged(90)));
        assertThat(digits).allMatch(l -> l.width() <= 90.01);
        compare("long-tokens");
    }

    @Test
    void breaksAddressesByTheirRules() throws IOException {
        String text = "The data are at https://www.example.org/robots/parts?year=2020&part=reducer, at"
                + " doi:10.1234/octavo.2026-11 and by mail from briefs@octavo.example or example.org/a/b.";
        for (double measure = 110; measure < 240; measure += 13) {
            for (Line line : Lines.set(text, Shape.justified(measure, 0))) {
                String shown = Lines.shown(line).strip();
                assertThat(line.overfull()).isFalse();
                assertThat(shown).doesNotMatch(".*(https?|[^/]/|\\?|\\u00AD)$").doesNotStartWith("://");
            }
        }
        put("justified", Lines.set(text, Shape.justified(170, 0)));
        compare("addresses");
    }

    @Test
    void keepsNumbersAndTheirUnitsTogether() throws IOException {
        String text =
                "They made 40 per cent of it, 1,200 km of rail at 350 km/h, 25 % less, € 30 or USD 5 million, 12 GWh,"
                        + " p. 27, ch. 4, Exhibit 3, Table 12, and no. 7 of 2020. ";
        for (double measure = 60; measure < 200; measure += 7) {
            for (Line line : Lines.set(text.repeat(2), Shape.ragged(measure))) {
                assertThat(Lines.shown(line).strip())
                        .doesNotMatch(".*(€|USD|\\bp\\.|ch\\.|Exhibit|Table|no\\.)$")
                        .doesNotMatch("^(per cent|km|%|GWh|million|\\d+[,.]? *$|27|4,|3,|12,|7 of).*");
            }
        }
        put("ragged", Lines.set(text, Shape.ragged(150)));
        compare("numbers-and-units");
    }

    @Test
    void noLineEndsBeforeANoteMark() throws IOException {
        List<Run> runs = new ArrayList<>();
        Look raised = Lines.SERIF.withFeatures(Set.of(Feature.SUPERIOR));
        for (int i = 1; i <= 12; i++) {
            runs.add(Lines.run((i == 1 ? "" : " ") + "imports" + (i % 3 == 0 ? " (in tonnes)." : ",")));
            runs.add(Run.Text.of(Integer.toString(i), raised, i).withNote(i));
        }
        for (double measure = 45; measure < 160; measure += 5) {
            for (Line line : Lines.setter().set(runs, Shape.justified(measure, 0))) {
                assertThat(Lines.shown(line)).doesNotMatch("^\\d.*");
            }
        }
        put("justified", Lines.setter().set(runs, Shape.justified(130, 0)));
        compare("note-marks");
    }

    @Test
    void noLineEndsAfterAnOpeningMarkOrBeginsWithAClosingOne() throws IOException {
        String text =
                "Some (see below) say “so” [sic] and «so», 40 % (or more) – a dash – then: “(no)”… ; who? (yes!) —"
                        + " end. ";
        for (double measure = 45; measure < 200; measure += 3) {
            for (Line line : Lines.set(text.repeat(2), Shape.ragged(measure))) {
                assertThat(Lines.shown(line).strip())
                        .doesNotMatch(".*[(\\[“«]$")
                        .doesNotMatch("^[)\\]”»,.;:?!–—].*");
            }
        }
        put("ragged", Lines.set(text, Shape.ragged(90)));
        compare("brackets");
    }

    @Test
    void hangsMarksIntoTheMargins() throws IOException {
        Shape shape = Shape.justified(150, 0);
        List<Line> lines = put("on", Lines.set("“Precision,” they say, “comes first,” and " + GEARS, shape));
        assertThat(lines.get(0).x()).isBetween(-3.0, -0.5);
        assertThat(lines).anyMatch(l -> !l.last() && l.x() + l.width() > 150.5);
        assertThat(lines).allMatch(l -> l.x() + l.width() < 150 + 0.09 * 10.5 + 0.06);
        Tuning off = new Tuning(0.25, 0.4, 0.015, 0.015, 0.02, 0.02, 0, 150, 0, 0);
        List<Line> straight =
                put("off", Lines.set("“Precision,” they say, “comes first,” and " + GEARS, shape.withTuning(off)));
        assertThat(straight).allMatch(l -> l.x() == 0 && (l.last() || Math.abs(l.width() - 150) < 0.05));
        compare("protrusion");
    }

    @Test
    void expandsAndTracksWithinItsKnobs() throws IOException {
        Shape shape = Shape.justified(220, 15);
        List<Line> spaces = put("neither", Lines.set(GEARS, shape.withTuning(tuning(0, 0))));
        List<Line> expanded = put("expansion alone", Lines.set(GEARS, shape.withTuning(tuning(0, 0.02))));
        List<Line> tracked = put("letter-spacing alone", Lines.set(GEARS, shape.withTuning(tuning(0.015, 0))));
        List<Line> both = put("both", Lines.set(GEARS, shape.withTuning(tuning(0.015, 0.02))));
        movedWithin(spaces, 0, 0);
        movedWithin(expanded, 0, 0.02);
        movedWithin(tracked, 0.015, 0);
        movedWithin(both, 0.015, 0.02);
        assertThat(spread(expanded)).isLessThan(spread(spaces));
        assertThat(spread(tracked)).isLessThan(spread(spaces));
        assertThat(spread(both)).isLessThan(spread(expanded));
        assertThat(Lines.text(both)).isEqualTo(GEARS);
        compare("expansion-and-tracking");
    }

    private static Tuning tuning(double tracking, double expansion) {
        return new Tuning(0.25, 0.4, tracking, tracking, expansion, expansion, 1, 150, 0, 0);
    }

    private static void movedWithin(List<Line> lines, double tracking, double expansion) {
        boolean moved = false;
        for (Line line : lines) {
            for (Segment segment : line.segments()) {
                var run = segment.run();
                assertThat(run.stretch()).isBetween(1 - expansion - 1e-9, 1 + expansion + 1e-9);
                assertThat(run.spacing() / run.size()).isBetween(-tracking - 1e-9, tracking + 1e-9);
                moved |= run.stretch() != 1 || run.spacing() != 0;
            }
        }
        assertThat(moved).isEqualTo(tracking + expansion > 0);
    }

    @Test
    void balancesHeadingsAndCaptions() throws IOException {
        String[] titles = {
            "China missed its 2020 target for every core robot component",
            "Why a plan for home-made robots did not end the import of their gears from abroad",
            "Two in five"
        };
        for (String title : titles) {
            List<Line> filled = Lines.set(title, Shape.ragged(200));
            List<Line> lines = put("200 pt", Lines.set(title, Shape.balanced(200)));
            assertThat(lines).hasSameSizeAs(filled);
            double longest = lines.stream().mapToDouble(Line::width).max().orElse(0);
            double shortest = lines.stream().mapToDouble(Line::width).min().orElse(0);
            assertThat(shortest).isGreaterThan(0.6 * longest);
        }
        compare("balanced");
    }

    @Test
    void setsRaggedTextByTotalFitToo() throws IOException {
        List<Line> lines = put("ragged", Lines.set(GEARS, Shape.ragged(140)));
        double rag = squares(lines.stream().map(l -> 140 - l.width()).toList());
        List<Double> first = new ArrayList<>();
        for (List<String> line : firstFit(GEARS, 140)) {
            first.add(140
                    - Lines.set(String.join(" ", line), Shape.ragged(9999))
                            .get(0)
                            .width());
        }
        assertThat(rag).isLessThan(squares(first));
        assertThat(lines)
                .allMatch(l -> l.segments().stream().allMatch(s -> s.run().wordSpacing() == 0));
        compare("ragged");
    }

    private static double squares(List<Double> rooms) {
        return rooms.subList(0, rooms.size() - 1).stream()
                .mapToDouble(r -> r * r)
                .sum();
    }

    @Test
    void alignsAsAsked() throws IOException {
        for (Align align : Align.values()) {
            List<Line> lines = put(
                    align.name().toLowerCase(java.util.Locale.ROOT),
                    Lines.set(GEARS, BODY.withAlign(align).withIndent(0)));
            assertThat(lines).allMatch(l -> l.x() > -3 && l.x() + l.width() < 223);
        }
        compare("alignment");
    }
}
