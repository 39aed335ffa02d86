package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import octavo.brief.Brief;
import octavo.problem.Problems;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The memo is two full pages in three languages on two papers. */
class TwoFullPagesTest {
    private static Workshop workshop;

    @BeforeAll
    static void open() {
        Order order = new Order(Path.of("content"), Path.of("styles"), Path.of("none"), List.of(), Set.of(), 1);
        workshop = Workshop.open(order, new Problems()).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policymaker",
                "policymaker-letter",
                "policymaker-de",
                "policymaker-de-letter",
                "policymaker-zh",
                "policymaker-zh-letter"
            })
    void endsAtTheFootOfItsSecondPage(String id) {
        Brief brief = workshop.briefs().get(id);
        Setter.SetBrief set = new Setter(workshop.tailor(), brief, workshop.hands(brief), new Problems())
                .set()
                .orElseThrow();
        assertThat(set.pages().pages()).hasSize(2);
        assertThat(set.fitting().left()).as("lines left on page 2").isLessThan(2);
        assertThat(set.fitting().layouts()).isLessThanOrEqualTo(PageSearch.MOST_LAYOUTS);
    }
}
