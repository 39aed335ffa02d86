package octavo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import octavo.edition.Block;
import octavo.edition.EditionDump;
import octavo.problem.Problem;
import octavo.problem.Problems;
import octavo.report.Inline;
import org.junit.jupiter.api.Test;

class ValuesTest {
    private final Tree t = new Tree().exhibit("e", "E").data("e", "Servo systems", "13000.50", "Reducers", "about");

    private String read(String language, Inline value) {
        t.in(language).chapter("one", "4", "One", t.p("CNY ", value, " million"));
        return t
                .tailor(t.brief("title: T\nlanguage: " + language + "\nparts: [{ chapter: one }]"))
                .edition(Format.PDF)
                .parts()
                .get(0)
                .blocks()
                .stream()
                .map(b -> EditionDump.inlines(((Block.Paragraph) b).content()))
                .toList()
                .get(0);
    }

    @Test
    void numbersComeFromTheDataInTheLanguagesForm() {
        assertThat(read("en", t.value("e", "Servo systems", "share"))).isEqualTo("CNY\u00a013,000.50\u00a0million");
        assertThat(new ValuesTest().read("de", t.value("e", "servo-systems", "share")))
                .isEqualTo("CNY\u00a013.000,50 million");
    }

    private List<Problem> problems(Inline value) {
        t.chapter("one", "4", "One", t.p(value));
        Problems problems = new Problems();
        assertThat(new Tailor(t.report(), List.of()).tailor(t.parts("- chapter: one"), new Pictureless(), problems))
                .isEmpty();
        return problems.sorted();
    }

    @Test
    void whatIsNotThereIsAProblemAtTheValuesPlace() {
        assertThat(problems(t.value("f", "Reducers", "share")).toString())
                .contains("content/x.md:5:1: error [unknown-exhibit] no exhibit \"f\"")
                .contains("did you mean \"e\"?");
        assertThat(new ValuesTest().problems(t.value("e", "Reducer", "share")).toString())
                .contains("[unknown-row] no row \"Reducer\"")
                .contains("did you mean \"Reducers\"?");
        assertThat(new ValuesTest().problems(t.value("e", "Reducers", "shares")).toString())
                .contains("[unknown-column] no column \"shares\"")
                .contains("did you mean \"share\"?");
        assertThat(new ValuesTest().problems(t.value("e", "Reducers", "share")).toString())
                .contains("[no-number] \"about\" is not a number")
                .contains("hint: row \"Reducers\", column \"share\" of content/x.md:3:1");
    }
}
