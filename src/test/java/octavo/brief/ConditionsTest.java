package octavo.brief;

import static octavo.brief.Tree.attributes;
import static octavo.brief.Tree.audience;
import static octavo.brief.Tree.forBrief;
import static octavo.brief.Tree.format;
import static octavo.brief.Tree.priority;
import static octavo.brief.Tree.unless;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.edition.Block;
import octavo.edition.EditionDump;
import octavo.problem.Problems;
import octavo.report.Attributes;
import octavo.report.Block.PanelKind;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private final Tree t = new Tree();

    private Tree sample() {
        return t.chapter(
                "one",
                "4",
                "One",
                t.p("For ", t.span(audience("industry"), "makers"), " and ", t.span(audience("trade"), "traders"), "."),
                t.section(audience("trade"), 1, "Trade", t.p("x")),
                t.section(
                        "mixed", 1, "Mixed", t.p(unless("industry"), "Not for industry."), t.p(audience("trade"), "x")),
                t.list(t.item(audience("industry"), t.p("one")), t.item(forBrief("other"), t.p("two"))),
                t.list(t.item(forBrief("other"), t.p("three"))),
                t.table(attributes("tab"), "Rows", t.row(audience("trade"), "t"), t.row(audience("industry"), "i")),
                t.panel(Attributes.NONE, PanelKind.BOX, "", t.p(format("epub"), "Screen only.")));
    }

    private String pdf(String head) {
        return EditionDump.body(t.tailor(t.brief(head + "\ntitle: T\nparts: [{ chapter: one }]"))
                .edition(Format.PDF)
                .parts());
    }

    @Test
    void conditionsAreDecidedAndWhatIsEmptyGoes() {
        sample();
        assertThat(pdf("audience: industry")).isEqualTo("""
            part CHAPTER #chap-one (Chapter~4) One
              p0 For makers and.
              list
                item
                  p1 one
              table #tbl-tab (Table~1) Rows
                | Head |
                | i |
            """);
        assertThat(pdf("audience: [trade, industry]"))
                .contains("p0 For makers and traders.", "4.1 Trade", "4.2 Mixed", "p2 x", "| t |", "| i |")
                .doesNotContain("Not for industry");
        assertThat(pdf("audience: security"))
                .contains("p0 For and.", "Not for industry.")
                .doesNotContain("table");
    }

    @Test
    void theTraceSaysWhy() {
        sample();
        Trace trace = new Tailor(t.report(), List.of())
                .trace(t.brief("title: T\naudience: industry\nparts: [{ chapter: one, except: [tab] }]"), Set.of());
        assertThat(TraceText.of(trace).replaceAll(" {2,}(?=[0-9])", "   ")).isEqualTo("""
            b: 6 words
            in   chapter one   6  content/x.md:23:1
            in     text makers   1  content/x.md:1:1  audience=industry
            out    text traders   1  content/x.md:2:1  audience=trade
            out    section Trade x   2  content/x.md:5:1  audience=trade
            out    section mixed   5  content/x.md:8:1  nothing in it is for this brief
            out      paragraph Not for industry.   3  content/x.md:6:1  unless-audience=industry
            out      paragraph x   1  content/x.md:7:1  audience=trade
            in     item one   1  content/x.md:10:1  audience=industry
            out    item two   1  content/x.md:12:1  brief=other
            out    list three   1  content/x.md:16:1  nothing in it is for this brief
            out      item three   1  content/x.md:15:1  brief=other
            out    table tab   4  content/x.md:20:1  the brief leaves it out (content/briefs/b.yaml:3:34)
            epub   box panel Screen only.   2  content/x.md:22:1  nothing in it is for this brief
            epub     paragraph Screen only.   2  content/x.md:21:1  format=epub
            """);
    }

    @Test
    void whatTheBriefDoesNotNameIsInTheTraceToo() {
        t.chapter(
                "one",
                "4",
                "One",
                t.p("Before this."),
                t.section("a", 1, "A", t.p("x")),
                t.section("b", 1, "B", t.p("x")));
        t.caseStudy("s", "S", t.p("A case."));
        Trace trace = new Tailor(t.report(), List.of()).trace(t.parts("- chapter: one\n  sections: [b]"), Set.of());
        assertThat(TraceText.of(trace).replaceAll(" {2,}(?=[0-9])", "   ")).isEqualTo("""
            b: 2 words
            in   chapter one   2  content/x.md:6:1
            in     section b   2  content/x.md:5:1
            out    introduction   2  content/x.md:1:1  the brief does not name it (content/briefs/b.yaml:3:14)
            out    section a   2  content/x.md:3:1  the brief does not name it (content/briefs/b.yaml:3:14)
            out  case study s   2  content/x.md:8:1  the brief does not name it (content/briefs/b.yaml:1:1)
            """);
    }

    @Test
    void whatRequiresSomethingThatIsNotInTheBriefGoesToo() {
        t.chapter(
                "one",
                "4",
                "One",
                t.panel(priority("claim", 0, "proof"), PanelKind.BOX, "", t.p("So it is.")),
                t.panel(priority("doubt", 0, "claim"), PanelKind.BOX, "", t.p("Is it?")),
                t.section("proof", 1, "Proof", t.p("Because.")),
                t.p("Rest."));
        assertThat(pdf("")).contains("So it is.", "Is it?", "Because.");
        Brief without = t.parts("- chapter: one\n  except: [proof]");
        assertThat(EditionDump.body(t.tailor(without).edition(Format.PDF).parts()))
                .isEqualTo("part CHAPTER #chap-one (Chapter~4) One\n  p0 Rest.\n");
        assertThat(TraceText.of(new Tailor(t.report(), List.of()).trace(without, Set.of())))
                .contains("requires claim, which is not in the brief", "requires proof, which is not in the brief");
    }

    @Test
    void notesHaveConditionsToo() {
        t.chapter(
                "one",
                "4",
                "One",
                new octavo.report.Note(
                        "1", java.util.List.of(t.p(audience("trade"), "For trade.")), octavo.problem.Span.of("n")),
                t.p("Text", t.mark("1"), "."));
        assertThat(t.tailor(t.brief("title: T\naudience: trade\nparts: [{ chapter: one }]"))
                        .edition(Format.PDF)
                        .notes())
                .hasSize(1);
        var industry = t.tailor(t.brief("title: T\naudience: industry\nparts: [{ chapter: one }]"))
                .edition(Format.PDF);
        assertThat(industry.notes()).isEmpty();
        assertThat(((Block.Paragraph) industry.parts().get(0).blocks().get(0)).content())
                .hasSize(1);
    }

    @Test
    void aBriefThatIsLeftWithNothingIsAProblem() {
        t.chapter("one", "4", "One", t.p(audience("trade"), "x"));
        Problems problems = new Problems();
        Optional<Tailored> none = new Tailor(t.report(), List.of())
                .tailor(
                        t.brief("title: T\naudience: industry\nformats: pdf\nparts: [{ chapter: one }]"),
                        new Pictureless(),
                        problems);
        assertThat(none).isEmpty();
        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).toString())
                .isEqualTo("content/briefs/b.yaml:4:20: error [empty-brief] nothing in the report is for brief \"b\""
                        + "\n    hint: octavo explain b shows what leaves each part out");
    }
}
