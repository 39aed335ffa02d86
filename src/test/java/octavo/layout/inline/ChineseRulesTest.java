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
}
