package octavo.layout.page;

import static octavo.layout.page.VerticalList.LINE;
import static octavo.layout.page.VerticalList.OPEN;
import static octavo.layout.page.VerticalList.WITHIN;
import static octavo.layout.page.VerticalList.box;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import octavo.layout.block.Element;
import octavo.layout.page.NoteArea.Rest;
import org.junit.jupiter.api.Test;

/** What a page costs, and what follows from it for where pages end. Pages take ten lines. */
class TollsTest {
    @Test
    void whiteCostsTheSquareOfItsLines() {
        assertThat(Tolls.white(OPEN, 3)).isEqualTo(9);
        assertThat(Tolls.white(WITHIN, 3)).isEqualTo(36);
        assertThat(Tolls.white(new Element.NewPage(), 3)).isEqualTo(9);
    }

    /** Blocks that may end pages at 7 and 10 lines, or at 9 and 8: white is shared out, not left to one page. */
    @Test
    void twoPagesAreALittleShortRatherThanOneVeryShort() {
        assertThat(ends(5, 2, 2, 3, 5, 5)).containsExactly(9, 8, 5);
    }

    /** Lines on each page, for blocks of so many lines each, none of which is divided. */
    private static List<Integer> ends(int... blocks) {
        List<Element> list = new ArrayList<>();
        for (int lines : blocks) {
            list.add(new Element.Content(box(lines * LINE)));
            list.add(OPEN);
        }
        Galley galley = new Galley(list, Map.of(), VerticalList.DEPTH, 0, LINE, VerticalList.GAPS);
        return PageBreaker.pages(galley).stream()
                .map(s -> (int) Math.round(s.end().used() / LINE))
                .toList();
    }

    @Test
    void aNoteThatRunsOnIsDearAndOneThatDoesNotBeginIsForbidden() {
        assertThat(Tolls.notes(List.of())).isZero();
        double cut = Tolls.notes(List.of(new Rest(1, 2)));
        assertThat(cut).isEqualTo(60);
        assertThat(Tolls.notes(List.of(new Rest(1, 0)))).isGreaterThan(1_000 * cut);
        assertThat(Tolls.notes(List.of(new Rest(1, 2), new Rest(2, 0)))).isGreaterThan(1_000 * cut);
    }

    @Test
    void aSingleLineIsOneFromWithinAParagraph() {
        assertThat(Tolls.single(WITHIN)).isGreaterThan(10_000);
        assertThat(Tolls.single(OPEN)).isZero();
    }

    @Test
    void aLastPageHasSixLines() {
        assertThat(Tolls.lastPage(6)).isZero();
        assertThat(Tolls.lastPage(5.9)).isEqualTo(200);
    }

    @Test
    void nothingReachesBelowThePage() {
        assertThat(Tolls.overfull(0)).isZero();
        assertThat(Tolls.overfull(-1)).isGreaterThan(100_000);
    }
}
