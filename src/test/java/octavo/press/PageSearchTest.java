package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import octavo.press.PageSearch.Drop;
import octavo.press.PageSearch.Trial;
import octavo.press.PageSearch.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search against briefs that are nothing but lines: so many a candidate, so many a page. */
class PageSearchTest {
    private static final int PAGE = 50;

    /** How much the freedoms take or give. */
    private static final double TIGHT = 0.06;

    private static final double LOOSE = 0.05;

    private record Text(double fixed, double[] candidates, int layouts) {
        double lines(int dropped, double by) {
            return lines(Drop.of(dropped), by);
        }

        double lines(Drop dropped, double by) {
            double sum = fixed;
            for (int i = 0; i < candidates.length; i++) {
                sum += i >= dropped.count() || dropped.back().contains(i) ? candidates[i] : 0;
            }
            return sum * (1 + (by < 0 ? by * TIGHT : by * LOOSE));
        }

        Optional<Trial<Double>> with(Drop dropped, double by) {
            double lines = lines(dropped, by);
            int pages = (int) Math.ceil(lines / PAGE);
            return Optional.of(new Trial<>(lines, dropped, by, pages, pages * PAGE - lines, layouts));
        }

        PageSearch<Double> search(int limit) {
            return new PageSearch<>(this::with, weights(), limit, true);
        }

        /** Lines of nine words; from the sixth on they matter more. */
        List<Weight> weights() {
            return IntStream.range(0, candidates.length)
                    .mapToObj(i -> new Weight(i < 5 ? 5 : 4, (int) (9 * candidates[i]), Set.of()))
                    .toList();
        }
    }

    private static Text text(double fixed, double... candidates) {
        return new Text(fixed, candidates, 1);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # lines, limit: pages, how the style is changed, layouts
        99.5,    2,      2,     0,       1
        97,      2,      2,     0.5,     3
        80,      2,      2,     0,       3
        104,     2,      2,     -0.75,   4
        # full with one page fewer
        153,     8,      3,     -0.375,  6
        20,      1,      1,     0,       2
        """)
    void freedomsAreUsedAsLittleAsTheyMustBe(double lines, int limit, int pages, double by, int layouts) {
        PageSearch<Double> search = text(lines).search(limit);
        Trial<Double> found = search.find().orElseThrow();
        assertThat(found.pages()).isEqualTo(pages);
        assertThat(found.by()).isEqualTo(by);
        assertThat(search.layouts()).isEqualTo(layouts);
    }

    @Test
    void asFewAsPossibleAreDropped() {
        Trial<Double> found = text(95, 4, 4, 4, 4).search(2).find().orElseThrow();
        assertThat(found.dropped()).isEqualTo(Drop.of(2)); // 103 lines, 97 when tight
        assertThat(found.by()).isNegative();
        assertThat(found.left()).isLessThan(PageSearch.FULL);
    }

    @Test
    void whatStillFitsOfThoseThatAreAsImportantIsGivenBack() {
        // 106 lines fit when tight; without the last, which is large, the second fits again, but not the first too
        Trial<Double> found = text(90, 8, 10, 18).search(2).find().orElseThrow();
        assertThat(found.dropped().indexes()).containsExactly(0, 2);
        assertThat(found.pages()).isEqualTo(2);
        // what is less important is not
        Trial<Double> more = text(90, 1, 1, 1, 1, 8, 25).search(2).find().orElseThrow();
        assertThat(more.dropped().indexes()).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void whatCannotBeMetIsHandedBackAtItsTightest() {
        Trial<Double> found = text(120, 4, 4).search(2).find().orElseThrow();
        assertThat(found.pages()).isEqualTo(3);
        assertThat(found.dropped().count()).isEqualTo(2);
        assertThat(found.by()).isEqualTo(-1);
    }

    @Test
    void withoutFreedomsTheStyleStays() {
        Text text = text(95, 4, 4, 4, 4);
        PageSearch<Double> search = new PageSearch<>(text::with, text.weights(), 2, false);
        assertThat(search.find().orElseThrow().dropped().count()).isEqualTo(3);
        assertThat(search.find().orElseThrow().by()).isZero();
    }

    @Test
    void aBriefThatCannotBeTailoredEndsTheSearch() {
        PageSearch<Double> search = new PageSearch<>((n, by) -> Optional.empty(), List.of(), 2, true);
        assertThat(search.find()).isEmpty();
    }

    @Test
    void neverMoreThanTwentyLayouts() {
        Random random = new Random(6);
        int full = 0;
        for (int run = 0; run < 2_000; run++) {
            double[] candidates = random.doubles(random.nextInt(600), 0.5, 12).toArray();
            Text text = new Text(20 + random.nextInt(300), candidates, 1 + random.nextInt(2));
            int limit = 1 + random.nextInt(12);
            PageSearch<Double> search = text.search(limit);
            Trial<Double> found = search.find().orElseThrow();
            assertThat(search.layouts()).as("run %d", run).isBetween(1, PageSearch.MOST_LAYOUTS);
            boolean possible = text.lines(candidates.length, -1) <= limit * PAGE;
            assertThat(found.pages() <= limit).as("run %d", run).isEqualTo(possible);
            if (possible && found.dropped().count() > 0 && text.layouts() == 1) {
                assertThat(text.lines(found.dropped().count() - 1, -1))
                        .as("one fewer, run %d", run)
                        .isGreaterThan(limit * PAGE);
                full += found.left() < 2 * PageSearch.FULL ? 1 : 0;
            }
        }
        assertThat(full).as("of those that had to drop something").isGreaterThan(500);
    }
}
