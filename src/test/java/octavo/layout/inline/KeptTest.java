package octavo.layout.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.text.Fonts;
import org.junit.jupiter.api.Test;

/** What is kept is what would be set anew, and only for the same runs in the same form. */
class KeptTest {
    private static final String TEXT = "The institute is registered in the city and answers for what it publishes.";

    private final ParagraphSetter keeping = new ParagraphSetter(Fonts.FACES, Lines.HYPHENATOR, Optional.of(new Kept()));
    private final ParagraphSetter plain = Lines.setter();

    @Test
    void whatWasSetBeforeIsNotSetAgain() {
        List<Line> lines = keeping.set(runs(TEXT, 1), Shape.justified(120, 0));
        assertThat(keeping.set(runs(TEXT, 1), Shape.justified(120, 0))).isSameAs(lines);
        assertThat(shown(lines)).isEqualTo(shown(plain.set(runs(TEXT, 1), Shape.justified(120, 0))));
    }

    @Test
    void otherTextAnotherLeafOrAnotherShapeIsSetAnew() {
        List<Line> lines = keeping.set(runs(TEXT, 1), Shape.justified(120, 0));
        assertThat(keeping.set(runs(TEXT, 1), Shape.justified(90, 0)))
                .hasSameSizeAs(plain.set(runs(TEXT, 1), Shape.justified(90, 0)))
                .hasSizeGreaterThan(lines.size());
        assertThat(shown(keeping.set(runs("Other text.", 1), Shape.justified(120, 0))))
                .containsExactly("Other text.");
        assertThat(keeping.set(runs(TEXT, 2), Shape.justified(120, 0)))
                .flatExtracting(Line::segments)
                .extracting(Segment::leaf)
                .containsOnly(2);
    }

    @Test
    void runsThatChangeLaterDoNotChangeWhatIsKept() {
        List<Run> runs = new ArrayList<>(runs(TEXT, 1));
        List<Line> lines = keeping.set(runs, Shape.justified(120, 0));
        runs.clear();
        assertThat(keeping.set(runs(TEXT, 1), Shape.justified(120, 0))).isSameAs(lines);
    }

    private static List<Run> runs(String text, int leaf) {
        return List.of(Run.Text.of(text, Lines.SERIF, leaf));
    }

    private static List<String> shown(List<Line> lines) {
        return lines.stream().map(Lines::shown).toList();
    }
}
