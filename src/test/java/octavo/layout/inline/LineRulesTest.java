package octavo.layout.inline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import octavo.layout.inline.Shape.Align;
import octavo.text.Feature;
import octavo.text.Fonts;
import octavo.text.Hyphenator;
import org.junit.jupiter.api.Test;

/** One rule of setting lines a test: what must hold, and a small golden of how it looks. -Dupdate rewrites the goldens. */
class LineRulesTest {
    private static final Path FOLDER = Path.of("src/test/resources/octavo/layout/inline/rules");
    private static final Shape BODY = Shape.justified(220, 15);
    private static final String GEARS = "Firms that built the country’s robots kept buying their gears in Japan. For a"
            + " reducer, tolerances are measured in micrometres, and buyers who lose one afternoon’s production lose more"
            + " than a local part would ever save them. Subsidies did not change this sum.";

    private final StringBuilder golden = new StringBuilder();

    private List<Line> put(String title, List<Line> lines) {
        golden.append("== ").append(title).append('\n').append(Lines.dump(lines));
        return lines;
    }

    private void compare(String rule) throws IOException {
        Path file = FOLDER.resolve(rule + ".txt");
        if (System.getProperty("update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, golden);
        }
        assertThat(golden.toString()).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }

    private static List<String> shown(List<Line> lines) {
        return lines.stream()
                .map(l -> Lines.shown(l).replace('\u00AD', '-').strip())
                .toList();
    }

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
        return (own * run.stretch() + run.spacing() + run.wordSpacing()) / own;
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
        List<Line> lines =
                put("no tight line next to a loose one", Lines.set(GEARS.repeat(2), Shape.justified(190, 0)));
        for (int i = 1; i < lines.size() - 1; i++) {
            assertThat(Math.abs(spaces(lines.get(i)) - spaces(lines.get(i - 1))))
                    .isLessThan(0.6);
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
        put("a word that would stand alone", Lines.set(GEARS.substring(0, 77) + " in it", Shape.justified(348.7, 15)));
        compare("last-lines");
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
    void hyphenatesEachLanguageByItsOwnRules() throws IOException {
        Map<String, String> texts = new java.util.LinkedHashMap<>();
        texts.put("en-GB", "manufacturing university independence photographers hyphenation");
        texts.put("en-US", "manufacturing university independence photographers hyphenation");
        texts.put("de", "Selbstversorgung Forschungseinrichtungen Wettbewerbsfähigkeit Lieferketten");
        texts.put("fr", "développement technologique l’amélioration constructeurs");
        texts.put("es", "desarrollo tecnológico transatlántico semiconductores");
        texts.put("it", "sviluppo tecnologico dell’industria manifatturiera");
        texts.put("pl", "rozwój technologiczny półprzewodników");
        texts.forEach((language, text) -> {
            List<Line> lines = put(
                    language,
                    Lines.setter()
                            .set(
                                    List.of(Run.Text.of(text, Lines.SERIF.withLanguage(language), 0)),
                                    Shape.justified(62, 0)));
            assertThat(Lines.text(lines)).isEqualTo(text);
        });
        compare("hyphenation-languages");
    }

    @Test
    void hyphenatesASpanInItsLanguage() throws IOException {
        List<Run> runs = List.of(
                Lines.run("They call it "),
                Run.Text.of("Wettbewerbsfähigkeit", Lines.SERIF.withLanguage("de"), 1),
                Lines.run(", that is competitiveness."));
        List<Line> lines = put("German in English", Lines.setter().set(runs, Shape.justified(98, 0)));
        assertThat(shown(lines).get(0)).endsWith("Wettbe-");
        List<Run> whole = List.of(
                Lines.run("They call it "),
                Run.Text.of("Wettbewerbsfähigkeit", Lines.SERIF.withLanguage("pl"), 1),
                Lines.run(", that is competitiveness."));
        assertThat(shown(Lines.setter().set(whole, Shape.justified(140, 0))))
                .anyMatch(l -> l.contains("Wettbewerbsfähigkeit"));
        compare("language-of-a-span");
    }

    @Test
    void dividesWordsAsTheProjectSays() throws IOException {
        Hyphenator own =
                Hyphenator.of(Map.of("all", List.of("Lea-der-drive"), "en", List.of("government", "cham-pions")));
        String text = "The government names Leaderdrive and other champions of industry; champions name Leaderdrive. "
                .repeat(3);
        List<Line> lines = put(
                "Lea-der-drive, government, cham-pions",
                new ParagraphSetter(Fonts.FACES, own).set(List.of(Lines.run(text)), Shape.justified(86, 0)));
        Set<String> ends = new java.util.TreeSet<>();
        shown(lines).stream().filter(l -> l.endsWith("-")).forEach(l -> ends.add(l.replaceAll(".* ", "")));
        assertThat(ends).isNotEmpty().isSubsetOf("Lea-", "Leader-", "cham-", "in-", "indus-", "oth-");
        compare("word-list");
    }

    @Test
    void noHyphensInHeadings() throws IOException {
        String text = "Manufacturing champions and internationalization of responsibilities";
        List<Line> lines = put("balanced", Lines.set(text, Shape.balanced(130)));
        assertThat(lines).noneMatch(Line::hyphenated).noneMatch(Line::overfull);
        compare("headings");
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
    void chineseKeepsToItsClasses() throws IOException {
        String text = "关键零部件长期依赖进口。国家提出“自主可控”，企业（尤其是中小企业）得到《补贴》；2020年的目标没有一项实现！真的吗？是。";
        for (double size = 60; size < 200; size += 7) {
            List<Line> lines = Lines.set(text, Shape.justified(size, 20));
            assertThat(Lines.text(lines)).isEqualTo(text);
            for (Line line : lines) {
                String shown = Lines.shown(line).strip();
                assertThat(shown).doesNotMatch("^[，。；、！？”）》].*").doesNotMatch(".*[“（《]$");
                assertThat(line.overfull()).isFalse();
            }
        }
        put("justified", Lines.set(text, Shape.justified(130, 20)));
        compare("chinese");
    }

    @Test
    void fullWidthMarksThatMeetGiveUpABlankHalf() throws IOException {
        double em = 10.5 * Look.FALLBACK_SCALE;
        String[] texts = {"国（二）。《中》国", "国，“中”国", "中。国，国", "国（《中》）国"};
        double[] marks = {5 - 2 * 0.5, 3 - 0.5, 2, 4 - 2 * 0.5};
        for (int i = 0; i < texts.length; i++) {
            List<Line> lines = put(
                    texts[i],
                    Lines.setter()
                            .set(
                                    List.of(Run.Text.of(texts[i], Lines.SERIF.withLanguage("zh-Hans"), 0)),
                                    Shape.ragged(400)));
            long ideographs =
                    texts[i].codePoints().filter(Character::isIdeographic).count();
            assertThat(lines.get(0).width()).as(texts[i]).isEqualTo((ideographs + marks[i]) * em, within(0.02));
        }
        String text = texts[0].repeat(6);
        for (double measure = 60; measure < 140; measure += 9) {
            List<Line> lines = Lines.set(text, Shape.justified(measure, 0));
            assertThat(Lines.text(lines)).isEqualTo(text);
            for (Line line : lines.subList(0, lines.size() - 1)) {
                assertThat(line.x() + line.width()).isBetween(measure - 0.05, measure + em / 2 + 0.05);
            }
        }
        compare("chinese-marks");
    }

    @Test
    void spaceStandsBetweenLatinAndChinese() throws IOException {
        Line line = put("in one line", Lines.set("使用5G网络和AI芯片，iPhone（手机）", Shape.ragged(400)))
                .get(0);
        double before = 0;
        List<Double> gaps = new ArrayList<>();
        for (Segment segment : line.segments()) {
            gaps.add(segment.run().x() - before);
            before = segment.run().x() + Lines.ink(segment.run());
        }
        double quarter = 0.25 * 9.45;
        assertThat(gaps.get(1)).isEqualTo(quarter, within(0.05)); // 用|5G
        assertThat(gaps.get(2)).isEqualTo(quarter, within(0.05)); // 5G|网
        assertThat(gaps.get(5)).isEqualTo(0, within(0.05)); // ，|iPhone
        assertThat(gaps.get(6)).isEqualTo(0, within(0.05)); // iPhone|（
        compare("latin-and-chinese");
    }

    @Test
    void chineseTermsStayWholeInLatinText() throws IOException {
        String text = "A firm may be named Little Giant (小巨人) first and Manufacturing Champion (制造业单项冠军) later on. ";
        for (double measure = 110; measure < 260; measure += 11) {
            assertThat(Lines.set(text.repeat(2), Shape.justified(measure, 0)))
                    .filteredOn(l -> Lines.shown(l).contains("制造业单项冠军"))
                    .hasSize(2);
        }
        put("justified", Lines.set(text, Shape.justified(160, 0)));
        compare("chinese-terms");
    }

    @Test
    void figuresAndSmallCapitalsAreTheFacesOwn() throws IOException {
        Look plain = Lines.SERIF.withFeatures(Set.of());
        Map<String, Set<Feature>> looks = new java.util.LinkedHashMap<>();
        looks.put("plain", Set.of());
        looks.put("old-style", Set.of(Feature.OLD_STYLE));
        looks.put("lining", Set.of(Feature.LINING));
        looks.put("proportional", Set.of(Feature.PROPORTIONAL));
        looks.put("proportional old-style", Set.of(Feature.PROPORTIONAL, Feature.OLD_STYLE));
        looks.put("tabular", Set.of(Feature.LINING, Feature.TABULAR));
        looks.put("small capitals", Set.of(Feature.SMALL_CAPS));
        looks.put("superior", Set.of(Feature.SUPERIOR));
        looks.put("inferior", Set.of(Feature.INFERIOR));
        Map<String, List<Integer>> glyphs = new java.util.HashMap<>();
        looks.forEach((name, features) -> {
            List<Run> runs = List.of(Run.Text.of("In 1917 and 1111, us", plain.withFeatures(features), 0));
            Line line = put(name, Lines.setter().set(runs, Shape.ragged(400))).get(0);
            glyphs.put(
                    name,
                    java.util.Arrays.stream(
                                    line.segments().get(0).run().glyphs().ids())
                            .boxed()
                            .toList());
        });
        assertThat(glyphs.get("lining")).as("the face's own figures").isEqualTo(glyphs.get("plain"));
        assertThat(glyphs.get("tabular")).as("too").isEqualTo(glyphs.get("plain"));
        assertThat(new java.util.HashSet<>(glyphs.values())).hasSize(7);
        Look italic = plain.withFace(Fonts.serifItalic()).withFeatures(Set.of(Feature.SMALL_CAPS));
        Line without = Lines.setter()
                .set(List.of(Run.Text.of("us", italic, 0)), Shape.ragged(99))
                .get(0);
        assertThat(without.segments().get(0).run().glyphs().ids())
                .containsExactly(
                        Fonts.serifItalic().glyph('u'), Fonts.serifItalic().glyph('s'));
        compare("figures-and-small-capitals");
    }

    @Test
    void textIsCopiedAsWritten() throws IOException {
        String text = "Official offices afford efficient flow; “self-reliance” costs 40\u00A0per cent. ".repeat(2);
        List<Line> lines = put("justified", Lines.set(text, Shape.justified(120, 0)));
        assertThat(Lines.text(lines).strip())
                .isEqualTo(text.replace('\u00A0', ' ').strip());
        for (Line line : lines) {
            for (Segment segment : line.segments()) {
                int[] clusters = segment.run().glyphs().clusters();
                assertThat(clusters[clusters.length - 1])
                        .isLessThan(segment.run().text().length());
                for (int i = 1; i < clusters.length; i++) {
                    assertThat(clusters[i]).isGreaterThan(clusters[i - 1]);
                }
            }
        }
        compare("copied-text");
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
