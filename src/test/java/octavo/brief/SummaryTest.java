package octavo.brief;

import static octavo.brief.Tree.attributes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import octavo.edition.Edition;
import octavo.edition.EditionDump;
import octavo.problem.Problem;
import octavo.problem.Problems;
import octavo.report.Attributes;
import octavo.report.Block.PanelKind;
import octavo.report.Inline.Reference.Kind;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private final Tree t = new Tree();

    private Edition edition(String parts) {
        return t.tailor(t.brief("title: T\nsummary: true\nparts: " + parts)).edition(Format.PDF);
    }

    private void report() {
        t.exhibit("e", "It fell", "Own");
        t.chapter(
                "one",
                "4",
                "One",
                t.note("a", "A note."),
                t.panel(attributes("line"), PanelKind.BOTTOM_LINE, "", t.p("In short.", t.mark("a"))),
                t.p("Text."),
                t.use("e"));
        t.chapter(
                "two",
                "5",
                "Two",
                t.note("b", "Another."),
                t.p("More."),
                t.panel(
                        attributes("found"),
                        PanelKind.KEY_FINDINGS,
                        "",
                        t.list(
                                t.item(Attributes.NONE, t.p("First.", t.mark("b"))),
                                t.item(Attributes.NONE, t.p("Second."))),
                        t.p("Third.")));
    }

    @Test
    void itSaysTheBriefInShort() {
        report();
        Edition edition = edition("[{ chapter: one }, { chapter: two }]");
        assertThat(EditionDump.body(edition.parts()))
                .isEqualTo("""
                        part CHAPTER #octavo-summary Executive summary
                          p0 In short.[^1 mark-one-a]
                          section 1 #octavo-summary-findings Key findings
                            list from 1
                              item
                                p9 First.
                              item
                                p10 Second.
                              item
                                p11 Third.
                          section 1 #octavo-summary-exhibits What the exhibits show
                            list
                              item
                                p8 It fell ([Exhibit~1](#exh-e))
                        part CHAPTER #chap-one (Chapter~4) One
                          p1 Text.
                        """
                        + EditionDump.body(edition.parts())
                                .substring(EditionDump.body(edition.parts()).indexOf("  exhibit")));
        assertThat(EditionDump.body(edition.parts())).contains("First.[^2 mark-two-b]");
        assertThat(edition.words()).isEqualTo(new Tree2(t).wordsWithout() + 15);
    }

    /** The same brief without a summary. */
    private record Tree2(Tree tree) {
        int wordsWithout() {
            return tree.tailor(tree.brief("title: T\nparts: [{ chapter: one }, { chapter: two }]"))
                    .edition(Format.PDF)
                    .words();
        }
    }

    @Test
    void whatIsReferredToStaysInItsPlaceToo() {
        t.chapter(
                "one",
                "4",
                "One",
                t.panel(attributes("line"), PanelKind.BOTTOM_LINE, "", t.p("In short.")),
                t.p("As ", t.ref(Kind.SECTION, "line"), " says."));
        String body = EditionDump.body(edition("[{ chapter: one }]").parts());
        assertThat(body).contains("](#panel-line)");
        assertThat(body.split("In short\\.", -1))
                .as("once in the summary, once in its place")
                .hasSize(3);
    }

    @Test
    void aBriefWithNothingToSumUpIsToldSo() {
        t.chapter("one", "4", "One", t.p("Text."));
        Problems problems = new Problems();
        Brief brief = t.brief("title: T\nsummary: true\nparts: [{ chapter: one }]");
        assertThat(new Tailor(t.report(), List.of()).tailor(brief, new Pictureless(), problems))
                .isPresent();
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("content/briefs/b.yaml:1:1: warning [empty-summary] brief \"b\" asks for a summary");
    }
}
