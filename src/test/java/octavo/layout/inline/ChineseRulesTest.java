package octavo.layout.inline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules of Chinese text, and of Chinese terms among Latin. */
class ChineseRulesTest extends LineRules {
    @Test
    void chineseKeepsToItsClasses() throws IOException {
        String text = "关键零部件长期依赖进口。国家提出“自主可控”，企业（尤其是中小企业）得到《补贴》；2020年的目标没有一项实现！真的吗？是。";
        for (double size = 60; size < 200; size += 7) {
            List<Line> lines = Lines.set(text, Shape.justified(size, 20));
            assertThat(Lines.text(lines)).isEqualTo(text);
            for (Line line : lines) {
                String shown = Lines.shown(line).strip();
                assertThat(shown).doesNotMatch("^[，。；、！？”）》年].*").doesNotMatch(".*[“（《]$");
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

    /** Figures and addresses may fill a Chinese paragraph: its ideographs still move apart, and its lines are full. */
    @Test
    void aParagraphOfFiguresIsFilledLikeAnyOther() throws IOException {
        Look chinese = Lines.SERIF.withLanguage("zh-Hans");
        String text = "约合US$ 170，速度350km/h，频率5GHz，面积9,600平方公里，人口14.1亿，第3、4章，图2-1，表3.5，2021年7月3日9:30，"
                + "邮箱：contact@example.org，电话：010-6512-3456，见《报告》，2020：12页。";
        List<Line> lines = put(
                "justified", Lines.setter().set(List.of(Run.Text.of(text, chinese, 0)), Shape.justified(348.7, 20)));
        for (Line line : lines.subList(0, lines.size() - 1)) {
            assertThat(line.x() + line.width()).as(Lines.shown(line)).isBetween(348.6, 354.0);
        }
        compare("chinese-figures");
    }

    @Test
    void marksOfBothScriptsFollowTheirNeighboursEvenInARow() throws IOException {
        Look chinese = Lines.SERIF.withLanguage("zh-Hans");
        Line line = put(
                        "in one line",
                        Lines.setter().set(List.of(Run.Text.of("是的……——他“说”…", chinese, 0)), Shape.ragged(400)))
                .get(0);
        assertThat(line.segments())
                .singleElement()
                .satisfies(s -> assertThat(s.run().face().family()).isEqualTo("Noto Sans SC"));
        compare("chinese-ellipses");
    }

    /** Two glyphs, one line: no gap between their ink. */
    @Test
    void theHalvesOfADashMeet() {
        Look chinese = Lines.SERIF.withLanguage("zh-Hans");
        var run = Lines.setter()
                .set(List.of(Run.Text.of("例子——前者", chinese, 0)), Shape.ragged(400))
                .get(0)
                .segments()
                .get(0)
                .run();
        int dash = run.face().glyph('—');
        int at = java.util.Arrays.stream(run.glyphs().ids()).boxed().toList().indexOf(dash);
        assertThat(run.glyphs().advances()[at] + run.face().bounds(dash)[0])
                .isBetween(run.face().bounds(dash)[2] - 100, run.face().bounds(dash)[2]);
        assertThat(run.glyphs().advances()[at + 1]).isEqualTo(run.face().advance(dash));
    }

    /** Quotation marks of a whole em hang by their blank half, like brackets. */
    @Test
    void aQuotationMarkOpensALineWithItsInk() {
        Look chinese = Lines.SERIF.withLanguage("zh-Hans");
        Line line = Lines.setter()
                .set(List.of(Run.Text.of("“新型举国体制”是习近平提出的。", chinese, 0)), Shape.justified(400, 0))
                .get(0);
        assertThat(line.x()).isEqualTo(-0.5 * 10.5 * Look.FALLBACK_SCALE, within(0.01));
    }
}
