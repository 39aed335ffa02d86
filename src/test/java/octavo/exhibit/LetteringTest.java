package octavo.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import octavo.drawing.GlyphRun;
import octavo.style.Role;
import org.junit.jupiter.api.Test;

class LetteringTest {
    private static final Lettering LETTERING = new Lettering(House.STYLES.get("house"), House.FACES);

    @Test
    void aNameInChineseIsPartedAtItsPunctuationWhereThatCostsNoLine() {
        assertThat(lines("国有金融机构：贷款、授信及其他", 80)).containsExactly("国有金融机构：", "贷款、授信及其他");
        assertThat(lines("税收减免，2008—2018年，至多", 86)).containsExactly("税收减免，", "2008—2018年，至多");
    }

    @Test
    void withoutPunctuationItIsPartedEvenly() {
        assertThat(lines("重新设计的电路板", 50)).containsExactly("重新设计", "的电路板");
    }

    @Test
    void itIsPartedWithinWordsRatherThanTakingOneLineMore() {
        assertThat(lines("贷款、授信额度及其他", 52)).containsExactly("贷款、授信", "额度及其他");
    }

    private static List<String> lines(String text, double width) {
        return LETTERING.wrap(text, Role.CHART_NAME, width).stream()
                .map(words -> words.runs().stream().map(GlyphRun::text).reduce("", String::concat))
                .toList();
    }
}
