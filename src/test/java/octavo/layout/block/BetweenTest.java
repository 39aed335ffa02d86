package octavo.layout.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import octavo.drawing.Colour;
import octavo.drawing.Mark;
import octavo.page.Item;
import org.junit.jupiter.api.Test;

/** What two blocks ask for between them, and what of it stands in the list. */
class BetweenTest {
    private static final Item RULE =
            new Item.Placed(Mark.Shape.rectangle(0, 0, 10, 1, Colour.BLACK), Item.Artifact.LAYOUT);

    private final Between between = new Between();

    private List<Element> settled() {
        List<Element> list = new ArrayList<>();
        between.settle(list);
        return list;
    }

    private static Element.Chance chance(int cost, double slack) {
        return new Element.Chance(cost, slack, false);
    }

    @Test
    void nothingAskedForIsAChanceToEndAPage() {
        assertThat(settled()).containsExactly(chance(0, Element.Chance.BETWEEN));
    }

    @Test
    void theLargerGapAndTheDearerEndHold() {
        between.gap(10);
        between.gap(15);
        between.gap(5);
        between.cost(20);
        between.cost(10);
        assertThat(between.gap()).isEqualTo(15);
        assertThat(settled()).containsExactly(chance(20, Element.Chance.BETWEEN), new Element.Space(15, List.of()));
    }

    @Test
    void whatIsPaintedInTheGapAndTheGridComeBehindTheChance() {
        between.items(List.of(RULE));
        between.snap(31);
        between.openToFloats();
        assertThat(settled())
                .containsExactly(
                        new Element.Chance(0, Element.Chance.BETWEEN, true),
                        new Element.Space(0, List.of(RULE)),
                        new Element.Snap(31));
    }

    @Test
    void whiteWeighsByWhatFollows() {
        between.within();
        assertThat(between.chance()).isEqualTo(chance(0, Element.Chance.WITHIN));
        between.part();
        assertThat(between.chance()).isEqualTo(chance(0, Element.Chance.BEFORE_PART));
        between.anew();
        assertThat(between.chance())
                .as("a part that begins with something new is a part")
                .isEqualTo(chance(0, Element.Chance.BEFORE_PART));
        between.reset();
        between.anew();
        assertThat(between.chance()).isEqualTo(chance(0, Element.Chance.BEFORE_NEW));
    }

    @Test
    void whatIsKeptStaysWithAsManyBoxesAsItSays() {
        between.keep(2);
        between.keep(1);
        assertThat(between.chance().cost()).isEqualTo(Element.FORBIDDEN);
        between.reset();
        assertThat(between.chance().cost()).isEqualTo(Element.FORBIDDEN);
        between.reset();
        assertThat(between.chance().cost()).isZero();
    }

    @Test
    void whatIsReleasedNeedNotStay() {
        between.keep(3);
        between.release();
        assertThat(between.chance().cost()).isZero();
    }

    @Test
    void aBoxLeavesNothingAskedFor() {
        between.gap(10);
        between.cost(20);
        between.within();
        between.items(List.of(RULE));
        between.snap(3);
        between.openToFloats();
        between.reset();
        assertThat(between.asked()).isEqualTo(Between.NOTHING);
        assertThat(settled()).containsExactly(chance(0, Element.Chance.BETWEEN));
    }

    @Test
    void theEndOfAFrameTakesWhatWasAskedForWithinIt() {
        between.gap(10);
        between.cost(20);
        between.items(List.of(RULE));
        between.keep(2);
        between.closed();
        assertThat(settled()).containsExactly(chance(0, Element.Chance.BETWEEN));
    }

    @Test
    void aForkAsksForTheSameAndChangesNothingHere() {
        between.gap(10);
        between.keep(1);
        between.snap(2);
        Between fork = between.fork();
        assertThat(fork.asked()).isEqualTo(between.asked());
        assertThat(fork.chance()).isEqualTo(between.chance());
        fork.reset();
        assertThat(fork.chance().cost()).isZero();
        assertThat(between.gap()).isEqualTo(10);
        assertThat(between.chance().cost()).isEqualTo(Element.FORBIDDEN);
    }
}
