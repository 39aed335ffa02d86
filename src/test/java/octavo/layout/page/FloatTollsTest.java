package octavo.layout.page;

import static octavo.layout.page.VerticalList.LINE;
import static octavo.layout.page.VerticalList.floating;
import static org.assertj.core.api.Assertions.assertThat;

import octavo.report.Placement;
import org.junit.jupiter.api.Test;

/** What floats cost, toll by toll. */
class FloatTollsTest {
    private static final double CRUMB = Tolls.floats(0, 0, 0, 1);

    private final FloatTolls tolls = new FloatTolls(new VerticalList().lines(9).galley());

    private void text(int lines) {
        for (int i = 0; i < lines; i++) {
            tolls.text(LINE);
        }
    }

    @Test
    void aPageOfTextCostsNothing() {
        text(3);
        assertThat(tolls.toll(3, false, 0, 0, 0)).isZero();
    }

    @Test
    void twoLinesAloneAboveAFloatAreACrumbAndThreeAreNot() {
        text(2);
        tolls.above();
        tolls.below();
        text(3);
        assertThat(tolls.toll(5, false, 0, 0, 0)).isEqualTo(CRUMB);
        tolls.above();
        tolls.below();
        text(3);
        assertThat(tolls.toll(8, false, 0, 0, 0)).isEqualTo(CRUMB);
    }

    @Test
    void textIsCountedAnewBelowEachFloat() {
        text(3);
        tolls.above();
        tolls.below();
        text(2);
        assertThat(tolls.toll(5, false, 0, 0, 0)).isEqualTo(CRUMB);
    }

    @Test
    void nothingAboveAFloatIsNoCrumb() {
        tolls.above();
        tolls.below();
        text(3);
        assertThat(tolls.toll(3, false, 0, 0, 0)).isZero();
    }

    @Test
    void linesLeftBelowAFloatAreACrumbWhereThePageEnds() {
        tolls.below();
        text(2);
        assertThat(tolls.toll(2, false, 0, 0, 0)).isEqualTo(CRUMB);
        assertThat(tolls.toll(2, true, 0, 0, 0)).as("on a last page").isZero();
        text(1);
        assertThat(tolls.toll(3, false, 0, 0, 0)).isZero();
    }

    @Test
    void aFloatAtTheFootOfAPageWithoutTextLeavesAHole() {
        assertThat(tolls.toll(0, false, 2, 0, 0)).isEqualTo(2 * Tolls.HOLE + Tolls.floats(0, 0, 2, 0));
        text(1);
        assertThat(tolls.toll(1, false, 2, 0, 0)).isEqualTo(Tolls.floats(0, 0, 2, 0));
    }

    @Test
    void waitingCostsMoreForTheSecondPage() {
        text(3);
        assertThat(tolls.toll(3, false, 0, 1, 0)).isEqualTo(Tolls.floats(1, 0, 0, 0));
        assertThat(tolls.toll(3, false, 0, 0, 1)).isEqualTo(Tolls.floats(0, 1, 0, 0));
        assertThat(Tolls.floats(0, 1, 0, 0)).isGreaterThan(Tolls.floats(2, 0, 0, 0));
    }

    @Test
    void standingAboveItsPlaceHasItsToll() {
        text(3);
        tolls.early();
        assertThat(tolls.toll(3, false, 0, 0, 0)).isEqualTo(Tolls.EARLY);
    }

    /** A line, the float, a line, and the line that first refers to it, with index 5. */
    @Test
    void aFloatOnAPageThatEndsBeforeItsFirstMentionIsAsGoodAsForbidden() {
        assertThat(beforeMention(Placement.AUTO, 5)).isEqualTo(Tolls.UNMENTIONED);
        assertThat(beforeMention(Placement.TOP, 5)).isEqualTo(Tolls.UNMENTIONED);
        assertThat(beforeMention(Placement.AUTO, 6)).as("with that line").isZero();
        assertThat(beforeMention(Placement.HERE, 5)).isZero();
    }

    private static double beforeMention(Placement placement, int next) {
        Galley galley = new VerticalList()
                .lines(1)
                .add(floating("a", placement))
                .lines(1)
                .mention("a")
                .galley();
        FloatTolls tolls = new FloatTolls(galley);
        for (int i = 0; i < 9; i++) {
            tolls.text(LINE);
        }
        tolls.stands(2);
        return tolls.toll(next, false, 0, 0, 0);
    }

    @Test
    void oneTextAloneIsToldFromNoneAndMore() {
        assertThat(tolls.hasOneText()).isFalse();
        tolls.text(0);
        assertThat(tolls.hasOneText()).as("an empty box is no text").isFalse();
        text(1);
        assertThat(tolls.hasOneText()).isTrue();
        text(1);
        assertThat(tolls.hasOneText()).isFalse();
    }
}
