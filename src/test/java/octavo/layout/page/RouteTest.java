package octavo.layout.page;

import static octavo.layout.page.VerticalList.OPEN;
import static octavo.layout.page.VerticalList.box;
import static octavo.layout.page.VerticalList.wide;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import octavo.layout.block.Element;
import octavo.report.Placement;
import org.junit.jupiter.api.Test;

/** The way through choices, in a list of a line, a choice of two ways (one line; two lines) and a line. */
class RouteTest {
    private static final Element LINE = new Element.Content(box(10));
    private static final Element WIDE = new Element.Content(wide(10));
    private static final Element.Choice CHOICE =
            new Element.Choice(List.of(new Element.Way(3, List.of(LINE)), new Element.Way(7, List.of(LINE, LINE))));

    private final Galley galley = new VerticalList().add(LINE, CHOICE, LINE).galley();

    private static List<Integer> walked(Galley galley, Route route) {
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < galley.size(); i = route.next(i)) {
            seen.add(i);
            if (galley.at(i) instanceof Element.Choice choice) {
                route.meet(i, choice);
            }
        }
        return seen;
    }

    @Test
    void itTakesTheFirstWayIfThePlanSaysNothing() {
        Route route = new Route(galley, FloatPlan.PLAIN);
        assertThat(walked(galley, route)).containsExactly(0, 1, 2, 5);
        assertThat(route.cost()).isEqualTo(3);
        assertThat(route.choices()).containsExactly(1);
    }

    @Test
    void itTakesTheWayOfThePlanAndGoesOnBehindAllWays() {
        Route route = new Route(galley, FloatPlan.PLAIN.taking(0, 1));
        assertThat(walked(galley, route)).containsExactly(0, 1, 3, 4, 5);
        assertThat(route.cost()).isEqualTo(7);
    }

    @Test
    void eachChoiceHasItsOwnWayAndCostsAddUp() {
        Galley two = new VerticalList().add(CHOICE, LINE, CHOICE).galley();
        Route route = new Route(two, FloatPlan.PLAIN.taking(1, 1));
        assertThat(walked(two, route)).containsExactly(0, 1, 4, 5, 7, 8);
        assertThat(route.choices()).containsExactly(0, 5);
        assertThat(route.cost()).isEqualTo(3 + 7);
    }

    @Test
    void chancesAndRoomVanishAtAPagesTop() {
        Element space = new Element.Space(4, List.of());
        Galley list = new VerticalList().add(OPEN, space, OPEN, LINE, space).galley();
        Route route = new Route(list, FloatPlan.PLAIN);
        assertThat(route.skipped(0)).isEqualTo(3);
        assertThat(route.skipped(3)).isEqualTo(3);
        assertThat(route.skipped(4)).as("the end").isEqualTo(5);
    }

    @Test
    void whatReachesIntoTheMarginAtTheTopIsWide() {
        Element.Floating full = new Element.Floating(wide(30), 5, 5, Placement.AUTO);
        assertThat(beginsWide(OPEN, WIDE)).isTrue();
        assertThat(beginsWide(OPEN, LINE, WIDE)).isFalse();
        assertThat(beginsWide(full)).isTrue();
        assertThat(beginsWide(VerticalList.floating("a", Placement.AUTO))).isFalse();
        assertThat(beginsWide(new Element.Beside(box(50), box(50), 0))).isTrue();
    }

    @Test
    void atAChoiceTheWayThatIsTakenSays() {
        Element.Choice choice = new Element.Choice(
                List.of(new Element.Way(0, List.of(OPEN, LINE)), new Element.Way(0, List.of(OPEN, WIDE))));
        Galley list = new VerticalList().add(choice).galley();
        assertThat(new Route(list, FloatPlan.PLAIN).beginsWide(0)).isFalse();
        assertThat(new Route(list, FloatPlan.PLAIN.taking(0, 1)).beginsWide(0)).isTrue();
    }

    private static boolean beginsWide(Element... elements) {
        return new Route(new VerticalList().add(elements).galley(), FloatPlan.PLAIN).beginsWide(0);
    }
}
