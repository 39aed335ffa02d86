package octavo.layout.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.page.Pages.Place;
import octavo.report.Placement;
import org.junit.jupiter.api.Test;

/** What is changed at the end of a list of a chance, a gap of 5, lines of 10, a float of 30 between gaps of 5, a wide box of 20. */
class TailTest {
    private static final Element.Chance CHANCE = new Element.Chance(0, Element.Chance.BETWEEN, false);
    private static final Element SPACE = new Element.Space(5, List.of());
    private static final Element LINE = new Element.Content(box(10));
    private static final Element WIDE =
            new Element.Content(new BoxBuilder().wide().build(20));
    private static final Element FLOATING = new Element.Floating(box(30), 5, 5, Placement.AUTO);

    private static Box box(double height) {
        return new BoxBuilder().build(height);
    }

    private static List<Element> list(Element... elements) {
        return new ArrayList<>(List.of(elements));
    }

    private static Box boxAt(List<Element> list, int index) {
        return ((Element.Content) list.get(index)).box();
    }

    @Test
    void itIsMeasuredFromWhereItBegins() {
        List<Element> list = list(LINE, CHANCE, SPACE, LINE, FLOATING, WIDE);
        assertThat(new Tail(list, -1).height()).isEqualTo(10 + 5 + 10 + 40 + 20);
        assertThat(new Tail(list, 2).height()).isEqualTo(5 + 10 + 40 + 20);
        assertThat(new Tail(list, 0).wideHeight()).isEqualTo(20);
        assertThat(new Tail(list, 6).height()).isZero();
    }

    @Test
    void itsStartIsTheFirstOneNamed() {
        Place first = new Place.AtAnchor("first");
        Place other = new Place.AtAnchor("other");
        List<Element> list = list(
                LINE,
                new Element.Content(new BoxBuilder().start(Optional.of(first)).build(10)),
                new Element.Content(new BoxBuilder().start(Optional.of(other)).build(10)));
        assertThat(new Tail(list, 0).start()).contains(first);
        assertThat(new Tail(list, 2).start()).contains(other);
        assertThat(new Tail(list, 3).start()).isEmpty();
    }

    @Test
    void whatHangsHangsAtTheFirstBoxWithItsNotes() {
        List<Element> list = list(LINE, CHANCE, LINE, LINE);
        Box.Hang hang = new Box.Hang(new BoxBuilder().notes(List.of(7)).build(12), 0, false, 0);
        assertThat(new Tail(list, 1).hang(hang)).isTrue();
        assertThat(boxAt(list, 0).hangs()).isEmpty();
        assertThat(boxAt(list, 2).hangs()).containsExactly(hang);
        assertThat(boxAt(list, 2).notes()).containsExactly(7);
        assertThat(boxAt(list, 3).hangs()).isEmpty();
        assertThat(new Tail(list, 4).hang(hang)).isFalse();
    }

    @Test
    void aLabelHangsBeforeWhatHangsThere() {
        List<Element> list = list(LINE);
        Box.Hang fact = new Box.Hang(box(12), 0, false, 0);
        Box.Hang label = Box.Hang.pinned(box(8), 5);
        new Tail(list, 0).hang(fact);
        new Tail(list, 0).hangFirst(label);
        assertThat(boxAt(list, 0).hangs()).containsExactly(label, fact);
        assertThat(boxAt(list, 0).height()).isEqualTo(10);
    }

    @Test
    void whatIsPaintedOverMovesTheContentDown() {
        Box anchored = new BoxBuilder().spot("there", 1, 2).build(10);
        List<Element> list = list(CHANCE, new Element.Content(anchored), LINE);
        new Tail(list, 0).overlay(new BoxBuilder().spot("over", 0, 0).build(30), 3);
        assertThat(boxAt(list, 1).height()).isEqualTo(13);
        assertThat(boxAt(list, 1).spots()).containsExactly(new Box.Spot("over", 0, 0), new Box.Spot("there", 1, 5));
        assertThat(list.get(2)).isEqualTo(LINE);
    }

    /** A heading of 25 pt hangs beside two lines; what is wide begins below it. */
    @Test
    void whatIsWideStandsClearByABoxOfTheRoomThatIsMissing() {
        List<Element> list = list(CHANCE, SPACE, LINE, CHANCE, LINE, WIDE);
        assertThat(new Tail(list, 0).clear(25)).isTrue();
        assertThat(list).hasSize(7);
        assertThat(boxAt(list, 5)).isEqualTo(box(5));
        assertThat(list.get(6)).isEqualTo(WIDE);
    }

    @Test
    void aListThatEndsTooSoonIsMadeLonger() {
        List<Element> list = list(LINE, LINE);
        assertThat(new Tail(list, 0).clear(25)).isTrue();
        assertThat(boxAt(list, 2)).isEqualTo(box(5));
    }

    @Test
    void whatFloatsDoesNotCountAndNothingIsAddedWhereThereIsRoomOrNoText() {
        List<Element> floats = list(LINE, FLOATING, LINE, WIDE);
        assertThat(new Tail(floats, 0).clear(25)).isTrue();
        assertThat(boxAt(floats, 3)).isEqualTo(box(5));
        List<Element> enough = list(LINE, LINE, LINE, WIDE);
        assertThat(new Tail(enough, 0).clear(25)).isFalse();
        List<Element> wide = list(CHANCE, SPACE, WIDE);
        assertThat(new Tail(wide, 0).clear(25)).isFalse();
        assertThat(wide).hasSize(3);
    }

    @Test
    void endsAreDearerWithinAHeightFromItsFirstBox() {
        Element.Chance dear = new Element.Chance(50, Element.Chance.BETWEEN, false);
        Element.Chance guarded = new Element.Chance(20, Element.Chance.BETWEEN, false);
        List<Element> list = list(CHANCE, SPACE, LINE, CHANCE, FLOATING, LINE, dear, SPACE, LINE, CHANCE);
        new Tail(list, 0).guard(25, 20);
        assertThat(list).containsExactly(CHANCE, SPACE, LINE, guarded, FLOATING, LINE, dear, SPACE, LINE, CHANCE);
        new Tail(list, 0).guard(26, 20);
        assertThat(list.get(9)).isEqualTo(CHANCE);
        new Tail(list, 0).guard(36, 20);
        assertThat(list.get(9)).as("the third line ends above that height").isEqualTo(guarded);
        assertThat(list.get(0)).as("before its first box").isEqualTo(CHANCE);
    }

    @Test
    void endsAreDearerWithinAHeightFromItsEnd() {
        Element.Chance guarded = new Element.Chance(20, Element.Chance.BETWEEN, false);
        List<Element> list = list(LINE, CHANCE, LINE, CHANCE, FLOATING, LINE, CHANCE, SPACE, LINE);
        new Tail(list, 0).guardEnd(25, 20);
        assertThat(list).containsExactly(LINE, CHANCE, LINE, CHANCE, FLOATING, LINE, guarded, SPACE, LINE);
        new Tail(list, 0).guardEnd(26, 20);
        assertThat(list.get(3)).as("two lines and a gap, without what floats").isEqualTo(guarded);
        assertThat(list.get(1)).isEqualTo(CHANCE);
        new Tail(list, 2).guardEnd(100, 20);
        assertThat(list.get(1)).as("before its first element").isEqualTo(CHANCE);
    }

    /** A hung title of eight lines whose text cannot go to the next page whole: its end is not a single line. */
    @Test
    void amongForbiddenEndsASingleLineStaysTheWorse() {
        Element.Chance single = new Element.Chance(20_000, Element.Chance.WITHIN, false);
        List<Element> list = list(LINE, single, LINE, CHANCE, LINE);
        new Tail(list, 0).guard(100, Element.FORBIDDEN);
        new Tail(list, 0).guard(100, Element.FORBIDDEN);
        assertThat(((Element.Chance) list.get(1)).cost()).isEqualTo(Element.FORBIDDEN + 20_000);
        assertThat(((Element.Chance) list.get(3)).cost()).isEqualTo(Element.FORBIDDEN);
    }

    @Test
    void theWaysOfAChoiceAreGuardedToo() {
        Element.Choice choice = new Element.Choice(List.of(new Element.Way(6, List.of(LINE, CHANCE, LINE))));
        List<Element> list = list(LINE, choice);
        new Tail(list, 0).guard(100, 20);
        assertThat(((Element.Choice) list.get(1)).ways())
                .containsExactly(new Element.Way(6, List.of(LINE, CHANCE.guarded(20), LINE)));
    }
}
