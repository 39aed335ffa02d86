package octavo.layout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import octavo.layout.block.Box;
import octavo.layout.block.Element;
import octavo.report.Placement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search beside one that looks at every way. */
class PageBreakerTest {
    private static final double DEPTH = 700;
    private static final double LINE = 14;

    /** What no page may cost here, since the search looks at such ends only if it must. */
    private static final double DEAR = 1_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void blocksThatFillPagesBadlyAreBrokenAsCheaplyAsCanBe(int seed) {
        Galley galley = galley(seed, 100, 210);
        Way best = best(galley, Start.FIRST, new HashMap<>());
        assertThat(best.ends).extracting(End::cost).allMatch(cost -> cost < DEAR);
        assertThat(ends(galley)).isEqualTo(best.ends);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void linesThatFillPagesWellAreBrokenAsCheaplyAsCanBe(int seed) {
        Galley galley = galley(seed, 12, 16);
        Way best = best(galley, Start.FIRST, new HashMap<>());
        assertThat(ends(galley)).isEqualTo(best.ends);
    }

    @Test
    void partsBetweenForcedPagesAreBrokenAsTheyAreAlone() {
        List<Element> whole = new ArrayList<>();
        List<Double> alone = new ArrayList<>();
        for (int seed = 1; seed <= 3; seed++) {
            List<Element> part = blocks(seed, 12, 60);
            part.add(new Element.NewPage());
            ends(galley(part)).forEach(end -> alone.add(end.free()));
            whole.addAll(part);
        }
        Galley galley = galley(whole);
        assertThat(ends(galley)).extracting(End::free).isEqualTo(alone);
        assertThat(ends(galley)).isEqualTo(best(galley, Start.FIRST, new HashMap<>()).ends);
    }

    /** Though it wants to stand below text, and there is none on the page that it gets. */
    @Test
    void whatFloatsDoesNotPassAForcedPage() {
        List<Element> list = new ArrayList<>();
        list.add(new Element.Content(box(DEPTH - 100)));
        list.add(new Element.Chance(0, 1, false));
        list.add(new Element.Floating(box(300), 0, 0, Placement.BOTTOM));
        list.add(new Element.NewPage());
        list.add(new Element.Content(box(100)));
        List<End> ends = ends(galley(list));
        assertThat(ends).extracting(end -> end.next().floats()).containsExactly(0, 1, 1);
        assertThat(ends)
                .extracting(End::free)
                .containsExactly(100.0, DEPTH - 300 - 15, DEPTH - 100); // and room below it
        assertThat(ends.get(1).cost()).as("it has no hole above it").isLessThan(Tolls.HOLE);
    }

    private static List<End> ends(Galley galley) {
        return PageBreaker.pages(galley).stream().map(PageBreaker.Stretch::end).toList();
    }

    private static Galley galley(int seed, double least, double most) {
        return galley(blocks(seed, least, most));
    }

    private static Galley galley(List<Element> list) {
        return new Galley(list, Map.of(), DEPTH, 0, LINE, new NoteArea.Gaps(0, 0, 0, 0, 0));
    }

    /** About seven pages of blocks between these heights, in pt; a page may end behind each. */
    private static List<Element> blocks(int seed, double least, double most) {
        Random random = new Random(seed);
        List<Element> list = new ArrayList<>();
        for (double height = 0; height < 7 * DEPTH; ) {
            double next = least + (most - least) * random.nextDouble();
            list.add(new Element.Content(box(next)));
            list.add(new Element.Chance(0, 4, false));
            height += next;
        }
        return list;
    }

    private static Box box(double height) {
        return new Box(
                height, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), false);
    }

    /** Ends of pages from somewhere on, with what all of them cost. */
    private record Way(List<End> ends, double cost) {}

    private static Way best(Galley galley, Start start, Map<Start, Way> known) {
        Way before = known.get(start);
        if (before != null) {
            return before;
        }
        Way best = null;
        for (End end : PageEnds.of(galley, start)) {
            assertThat(end.cost()).isNotNegative();
            Way rest = end.next().at() >= galley.size() ? new Way(List.of(), 0) : best(galley, end.next(), known);
            if (best == null || end.cost() + rest.cost < best.cost) {
                List<End> ends = new ArrayList<>(List.of(end));
                ends.addAll(rest.ends);
                best = new Way(ends, end.cost() + rest.cost);
            }
        }
        known.put(start, best);
        return best;
    }
}
