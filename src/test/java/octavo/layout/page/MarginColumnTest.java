package octavo.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Places in a margin column of 200 pt, for things of 20 to 60 pt that keep 10 pt apart. */
class MarginColumnTest {
    private final MarginColumn column = new MarginColumn(0, 200);

    private double[] places(double[] wishes, double... heights) {
        return column.places(wishes, heights);
    }

    private static double[] at(double... wishes) {
        return wishes;
    }

    @Test
    void eachStandsWhereItWishesIfNothingIsInItsWay() {
        assertThat(places(at(0, 50, 140), 20, 30, 60)).containsExactly(0, 50, 140);
    }

    @Test
    void theyMoveDownWhereTheyWouldCollide() {
        assertThat(places(at(0, 5, 40), 20, 30, 20)).containsExactly(0, 30, 70);
    }

    @Test
    void theyMoveUpFromTheFootAndPushThoseAboveThem() {
        assertThat(places(at(150, 190), 20, 60)).containsExactly(110, 140);
    }

    @Test
    void theyGoRoundWhatReachesIntoTheColumn() {
        column.block(30, 80);
        assertThat(places(at(20), 20)).containsExactly(80);
        assertThat(places(at(10), 20)).containsExactly(10);
        assertThat(places(at(20, 30), 20, 20)).containsExactly(80, 110);
    }

    @Test
    void belowWhatIsBlockedThereMayBeNoRoomThenTheyStandAbove() {
        column.block(80, 170);
        assertThat(places(at(60), 40)).containsExactly(40);
    }

    @Test
    void fromTheFirstOnThatFindsNoRoomAllWait() {
        assertThat(places(at(0, 0, 0, 0), 60, 60, 60, 20)).containsExactly(0, 70, 140, Double.NaN);
        assertThat(places(at(0), 201)).containsExactly(Double.NaN);
    }

    @Test
    void aFullColumnHasThemCloseAndInOrder() {
        assertThat(places(at(100, 100, 100), 60, 60, 60)).containsExactly(0, 70, 140);
    }

    @Test
    void nothingIsNowhere() {
        assertThat(places(at())).isEmpty();
        column.block(50, 50);
        assertThat(places(at(45), 20)).as("an empty block blocks nothing").containsExactly(45);
    }
}
