package octavo.layout.inline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import octavo.edition.Inline.Target;
import octavo.layout.inline.Shape.Align;
import octavo.text.Feature;
import octavo.text.Fonts;
import org.junit.jupiter.api.Test;

class ParagraphSetterTest {
    private static final String PROSE =
            "Reducers, controllers and servo systems decide what an industrial robot can do,"
                    + " and for a long time nearly all of them were bought abroad. The plan of 2015 wanted half of them made at"
                    + " home within five years; not one of the three got there. Manufacturers kept importing because precision"
                    + " was worth more to them than nationality, and no subsidy has changed that calculation so far.";

    @Test
    void fillsEveryLineButTheLast() {
        List<Line> lines = Lines.set(PROSE, Shape.justified(220, 15));
        assertThat(lines).hasSizeGreaterThan(5);
        for (Line line : lines.subList(0, lines.size() - 1)) {
            assertThat(line.x() + line.width()).isBetween(219.9, 221.1);
            assertThat(line.last()).isFalse();
        }
        assertThat(lines.get(lines.size() - 1).last()).isTrue();
        assertThat(lines.get(lines.size() - 1).width()).isLessThan(220);
        assertThat(lines.get(0).x()).isEqualTo(15);
        assertThat(lines.get(1).x()).isZero();
    }

    @Test
    void saysWhichCharactersALineHolds() {
        List<Line> lines = Lines.set(PROSE, Shape.justified(220, 0));
        int at = 0;
        for (Line line : lines) {
            assertThat(line.start()).isEqualTo(at);
            String own = Lines.shown(line).replace("\u00AD", "");
            assertThat(PROSE.substring(line.start(), line.end())).isEqualTo(own);
            at = line.end();
        }
        assertThat(at).isEqualTo(PROSE.length());
    }

    @Test
    void keepsTheSpaceAtALinesEndWithoutRoom() {
        Line line = Lines.set(PROSE, Shape.justified(220, 0)).get(0);
        Segment last = line.segments().get(line.segments().size() - 1);
        if (!line.hyphenated()) {
            assertThat(last.run().text()).endsWith(" ");
        }
        assertThat(last.run().x() + Lines.width(last.run())).isEqualTo(line.x() + line.width(), within(0.02));
        assertThat(last.width()).isEqualTo(Lines.width(last.run()), within(0.02));
    }

    @Test
    void marksTheHyphensItPutsIn() {
        List<Line> lines = Lines.set(PROSE, Shape.justified(120, 0));
        List<Line> hyphenated = lines.stream().filter(Line::hyphenated).toList();
        assertThat(hyphenated).isNotEmpty();
        for (Line line : hyphenated) {
            Segment hyphen = line.segments().get(line.segments().size() - 1);
            assertThat(hyphen.hyphen()).isTrue();
            assertThat(hyphen.run().text()).isEqualTo("\u00AD");
            assertThat(hyphen.run().glyphs().ids())
                    .containsExactly(Fonts.serif().glyph('-'));
        }
        assertThat(lines.stream().flatMap(l -> l.segments().stream()).filter(Segment::hyphen))
                .hasSameSizeAs(hyphenated);
    }

    @Test
    void doesNotHyphenateUnlessAskedBothWays() {
        Shape narrow = Shape.justified(120, 0);
        assertThat(Lines.set(PROSE, narrow.withHyphenate(false))).noneMatch(Line::hyphenated);
        Run.Text whole = Run.Text.of(PROSE, Lines.SERIF.withHyphenate(false), 0);
        assertThat(Lines.setter().set(List.of(whole), narrow)).noneMatch(Line::hyphenated);
    }

    @Test
    void withoutRefinementsOnlySpacesMove() {
        Shape plain = Shape.justified(220, 0).withTuning(Tuning.PLAIN);
        for (Line line : Lines.set(PROSE, plain)) {
            assertThat(line.x()).isZero();
            assertThat(line.width()).isLessThanOrEqualTo(220.05);
            for (Segment segment : line.segments()) {
                assertThat(segment.run().stretch()).isEqualTo(1);
                assertThat(segment.run().spacing()).isZero();
            }
        }
    }

    @Test
    void staysWithinItsFreedoms() {
        Tuning t = Tuning.BOOK;
        double space = Fonts.serif().advance(Fonts.serif().glyph(' ')) * 10.5 / 1000;
        List<Line> lines = Lines.set(PROSE.repeat(3), Shape.justified(348.7, 15));
        for (Line line : lines.subList(0, lines.size() - 1)) {
            var run = line.segments().get(0).run();
            double set = space * run.stretch() + run.spacing() + run.wordSpacing();
            assertThat(set / space).isBetween(1 - t.spaceShrink() - 0.02, 1 + t.spaceStretch() + 0.02);
            assertThat(run.stretch()).isBetween(1 - t.expandShrink(), 1 + t.expandStretch());
            assertThat(run.spacing() / 10.5).isBetween(-t.trackShrink() - 1e-9, t.trackStretch() + 1e-9);
        }
    }

    @Test
    void hangsPunctuationAtBothEdges() {
        Shape shape = Shape.justified(60, 0);
        List<Line> lines = Lines.set("“Precision first, always,” they say.", shape.withAlign(Align.LEFT));
        assertThat(lines.get(0).x()).isNegative();
        List<Line> off =
                Lines.set("“Precision first”", shape.withAlign(Align.LEFT).withTuning(Tuning.PLAIN));
        assertThat(off.get(0).x()).isZero();
    }

    @Test
    void noLineBreaksBeforeANoteMark() {
        List<Run> runs = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            runs.add(Lines.run((i == 1 ? "" : " ") + "machines"));
            runs.add(mark(i));
        }
        List<Line> lines = Lines.setter().set(runs, Shape.justified(130, 0).withHyphenate(false));
        List<Integer> notes = new ArrayList<>();
        for (Line line : lines) {
            assertThat(Lines.shown(line)).startsWith("machines");
            notes.addAll(line.notes());
        }
        assertThat(notes).hasSize(60).isSorted().doesNotHaveDuplicates();
        assertThat(lines.get(lines.size() - 1).end()).isEqualTo("machines".length() * 60 + 59);
    }

    @Test
    void runsKeepTheirLeafLinkAndRise() {
        LinkRef link = new LinkRef(new Target.Url("https://example.org"), "Example", 7);
        List<Run> runs = List.of(
                Lines.run("See the "),
                Run.Text.of("report", Lines.SERIF, 3).withLink(link),
                mark(12),
                Lines.run(" for more."));
        Line line = Lines.setter().set(runs, Shape.ragged(300)).get(0);
        assertThat(line.segments()).hasSize(4);
        assertThat(line.segments().get(1).leaf()).isEqualTo(3);
        assertThat(line.segments().get(1).link()).contains(link);
        assertThat(line.segments().get(2).run().y()).isEqualTo(-3);
        assertThat(line.ascent()).isEqualTo(0.75 * 10.5);
        for (int i = 1; i < 4; i++) {
            Segment before = line.segments().get(i - 1);
            assertThat(line.segments().get(i).run().x()).isEqualTo(before.run().x() + before.width(), within(1e-9));
        }
    }

    @Test
    void breaksWhereToldAndCountsIt() {
        List<Run> runs = List.of(Lines.run("First line "), new Run.Break(), Lines.run("second line"));
        List<Line> lines = Lines.setter().set(runs, Shape.justified(300, 15));
        assertThat(lines).extracting(Lines::shown).containsExactly("First line ", "second line");
        assertThat(lines.get(0).width()).isLessThan(60);
        assertThat(lines.get(1).start()).isEqualTo("First line ".length() + 1);
        assertThat(lines.get(1).x()).isZero();
    }

    @Test
    void insetsTakeTheirRoomAndHoldOn() {
        Run.Inset inset = new Run.Inset(5, 40, 20, 6);
        List<Run> runs = List.of(Lines.run("Ownership"), inset, Lines.run("Public money matters less here."));
        List<Line> lines = Lines.setter().set(runs, Shape.ragged(135));
        Line first = lines.get(0);
        assertThat(first.insets()).singleElement().satisfies(placed -> {
            assertThat(placed.inset()).isEqualTo(inset);
            assertThat(placed.x()).isEqualTo(first.segments().get(0).width(), within(1e-9));
        });
        assertThat(first.ascent()).isEqualTo(20);
        assertThat(first.descent()).isEqualTo(6);
        assertThat(lines.stream().mapToInt(Line::end).max()).hasValue(40);
    }

    @Test
    void alignsRightAndCentred() {
        Line right = Lines.set("41", Shape.ragged(100).withAlign(Align.RIGHT)).get(0);
        assertThat(right.x() + right.width()).isEqualTo(100, within(1e-6));
        Line centre = Lines.set("41", Shape.ragged(100).withAlign(Align.CENTRE)).get(0);
        assertThat(centre.x()).isEqualTo((100 - centre.width()) / 2, within(1e-6));
    }

    @Test
    void balancesHeadings() {
        List<Line> lines = Lines.set("China missed its own target for every core part of a robot", Shape.balanced(240));
        assertThat(lines).hasSize(2);
        assertThat(Math.abs(lines.get(0).width() - lines.get(1).width())).isLessThan(40);
        List<Line> one = Lines.set("Two in five", Shape.balanced(240));
        assertThat(one).hasSize(1);
        List<Line> three = Lines.set(
                "A very long heading about the price of standing alone in a world of parts makers",
                Shape.balanced(150));
        assertThat(three).allSatisfy(l -> assertThat(Lines.shown(l).strip()).contains(" "));
        assertThat(three).noneMatch(Line::hyphenated);
    }

    @Test
    void slotsShapeTheFirstLines() {
        Shape shape = Shape.justified(240, 0).withSlots(List.of(new Shape.Slot(60, 180), new Shape.Slot(60, 180)));
        List<Line> lines = Lines.set(PROSE, shape);
        assertThat(lines.get(0).x()).isBetween(58.0, 60.0);
        assertThat(lines.get(1).x() + lines.get(1).width()).isBetween(239.9, 241.1);
        assertThat(lines.get(2).x()).isBetween(-2.0, 0.0);
    }

    @Test
    void loosenessAddsALine() {
        Shape shape = Shape.justified(348.7, 15);
        String text = PROSE.repeat(4);
        int natural = Lines.set(text, shape).size();
        List<Line> longer = Lines.set(text, shape.withTuning(Tuning.BOOK.withLooseness(1)));
        assertThat(longer).hasSize(natural + 1);
        assertThat(Lines.text(longer)).isEqualTo(text);
    }

    @Test
    void lastLinesAreNoRunts() {
        String text = PROSE;
        for (int cut = 0; cut < 60; cut++) {
            String shorter = text.substring(0, text.length() - cut).strip();
            List<Line> lines = Lines.set(shorter, Shape.justified(348.7, 15));
            Line last = lines.get(lines.size() - 1);
            assertThat(last.width()).as(shorter).isGreaterThan(30);
            assertThat(Lines.shown(last)).as(shorter).contains(" ");
        }
    }

    @Test
    void emptyTextHasNoLines() {
        assertThat(Lines.set("", Shape.ragged(100))).isEmpty();
        assertThat(Lines.set("   ", Shape.ragged(100))).isEmpty();
        assertThat(Lines.setter().set(List.of(), Shape.ragged(100))).isEmpty();
        assertThat(Lines.setter().set(List.of(new Run.Break()), Shape.ragged(100)))
                .isEmpty();
    }

    @Test
    void softHyphensShowOnlyWhenUsed() {
        List<Line> wide = Lines.set("Leader\u00ADdrive", Shape.ragged(100));
        assertThat(Lines.shown(wide.get(0))).isEqualTo("Leaderdrive");
        List<Line> narrow = Lines.set("Leader\u00ADdrive", Shape.ragged(40));
        assertThat(narrow).hasSize(2);
        assertThat(narrow.get(0).hyphenated()).isTrue();
        assertThat(Lines.shown(narrow.get(0))).isEqualTo("Leader\u00AD");
    }

    @Test
    void noBreakSpacesStretchButHold() {
        List<Line> lines = Lines.set("40\u00A0kilometres ".repeat(20), Shape.justified(150, 0));
        assertThat(lines).allSatisfy(l -> assertThat(Lines.shown(l)).startsWith("40 kilo"));
    }

    @Test
    void setsChineseInItsOwnFaceAndSize() {
        Line line = Lines.set("champion (制造业单项冠军) 小巨人A", Shape.ragged(300)).get(0);
        Segment chinese = line.segments().get(1);
        assertThat(chinese.run().face().family()).isEqualTo("Noto Sans SC");
        assertThat(chinese.run().size()).isEqualTo(10.5 * Look.FALLBACK_SCALE, within(1e-9));
        Segment term = line.segments().get(3);
        Segment letter = line.segments().get(4);
        assertThat(term.run().text()).isEqualTo("小巨人");
        assertThat(letter.run().x() - term.run().x()).isEqualTo(3 * 9.45 + 0.25 * 9.45, within(0.02));
    }

    @Test
    void keepsChineseTermsWhole() {
        for (int pad = 0; pad < 40; pad++) {
            String text = "a".repeat(pad % 7) + " machine".repeat(pad) + " (新型举国体制) and more of it to follow after";
            List<Line> lines = Lines.set(text, Shape.ragged(200));
            assertThat(lines).anyMatch(l -> Lines.shown(l).contains("新型举国体制"));
        }
    }

    @Test
    void fillsChineseParagraphs() {
        String text = "国家推动关键零部件的自主生产，企业得到补贴和订单。机器人需要减速器、控制器和伺服系统，其中大部分仍然依靠进口。".repeat(4);
        List<Line> lines = Lines.set(text, Shape.justified(200, 20));
        assertThat(Lines.text(lines)).isEqualTo(text);
        for (Line line : lines.subList(0, lines.size() - 1)) {
            assertThat(line.x() + line.width()).isBetween(199.9, 205.3);
            assertThat("，。、）".indexOf(Lines.shown(line).charAt(0))).isNegative();
        }
    }

    @Test
    void extentIsTheLongestWordAndTheWholeLine() {
        Extent extent = Lines.setter().extent(List.of(Lines.run("A comparatively short cell")));
        assertThat(extent.least())
                .isEqualTo(Lines.set("comparatively", Shape.ragged(500)).get(0).width(), within(0.01));
        assertThat(extent.most())
                .isEqualTo(
                        Lines.set("A comparatively short cell", Shape.ragged(500))
                                .get(0)
                                .width(),
                        within(0.01));
    }

    private static Run.Text mark(int number) {
        Look raised = Lines.SERIF.withFeatures(Set.of(Feature.SUPERIOR)).withRise(3);
        return Run.Text.of(Integer.toString(number), raised, number).withNote(number);
    }
}
