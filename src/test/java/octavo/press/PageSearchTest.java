package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import octavo.press.PageSearch.Trial;
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
            double sum = fixed;
            for (int i = dropped; i < candidates.length; i++) {
                sum += candidates[i];
            }
            return sum * (1 + (by < 0 ? by * TIGHT : by * LOOSE));
        }

        Optional<Trial<Double>> with(int dropped, double by) {
            double lines = lines(dropped, by);
            int pages = (int) Math.ceil(lines / PAGE);
            return Optional.of(new Trial<>(lines, dropped, by, pages, pages * PAGE - lines, layouts));
        }

        PageSearch<Double> search(int limit) {
            return new PageSearch<>(this::with, candidates.length, limit, true);
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
        assertThat(found.dropped()).isEqualTo(2); // 103 lines, 97 when tight
        assertThat(found.by()).isNegative();
        assertThat(found.left()).isLessThan(PageSearch.FULL);
    }

    @Test
    void whatCannotBeMetIsHandedBackAtItsTightest() {
        Trial<Double> found = text(120, 4, 4).search(2).find().orElseThrow();
        assertThat(found.pages()).isEqualTo(3);
        assertThat(found.dropped()).isEqualTo(2);
        assertThat(found.by()).isEqualTo(-1);
    }

    @Test
    void withoutFreedomsTheStyleStays() {
        Text text = text(95, 4, 4, 4, 4);
        PageSearch<Double> search = new PageSearch<>(text::with, 4, 2, false);
        assertThat(search.find().orElseThrow().dropped()).isEqualTo(3);
        assertThat(search.find().orElseThrow().by()).isZero();
    }

    @Test
    void aBriefThatCannotBeTailoredEndsTheSearch() {
        PageSearch<Double> search = new PageSearch<>((n, by) -> Optional.empty(), 4, 2, true);
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
            if (possible && found.dropped() > 0 && text.layouts() == 1) {
                assertThat(text.lines(found.dropped() - 1, -1))
                        .as("one fewer, run %d", run)
                        .isGreaterThan(limit * PAGE);
                full += found.left() < 2 * PageSearch.FULL ? 1 : 0;
            }
        }
        assertThat(full).as("of those that had to drop something").isGreaterThan(500);
    }
}
