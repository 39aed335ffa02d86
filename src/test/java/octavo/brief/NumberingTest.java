package octavo.brief;

import static octavo.brief.Tree.attributes;
import static octavo.brief.Tree.format;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import octavo.edition.Edition;
import octavo.edition.EditionDump;
import octavo.report.Block.PanelKind;
import octavo.report.Inline.Reference.Kind;
import org.junit.jupiter.api.Test;

class NumberingTest {
    private final Tree t = new Tree();

    private String body(Brief brief, Format format) {
        Edition edition = t.tailor(brief).edition(format);
        return EditionDump.body(edition.parts());
    }

    private Tree three() {
        t.exhibit("a", "Finding a").exhibit("b", "Finding b").exhibit("c", "Finding c");
        t.chapter(
                "one",
                "4",
                "One",
                t.p("Before."),
                t.section("x", 1, "X", t.use("a"), t.table(attributes("tx"), "Tx", "1")),
                t.section("y", 1, "Y", t.use("b"), t.section("yy", 2, "Yy", t.p("Deep.")), t.use("a")),
                t.section("z", 1, "Z", t.use("c"), t.table(attributes("tz"), "Tz", "1")));
        t.caseStudy("s", "S", t.use("b"), t.section("s1", 1, "S1", t.p("x")));
        t.caseStudy("r", "R", t.use("c"));
        return t;
    }

    @Test
    void everythingCountsThroughTheBriefInItsOrder() {
        three();
        assertThat(body(t.parts("- case-study: r\n- chapter: one\n  sections: [z, y]\n- case-study: s"), Format.PDF))
                .isEqualTo("""
                        part CASE_STUDY #case-r (Case study~1) R
                          exhibit #exh-c (Exhibit~1) Finding c / Share, % [FULL]
                        part CHAPTER #chap-one (Chapter~4) One
                          section 1 #sec-z 4.1 Z
                            table #tbl-tz (Table~1) Tz
                              | Head |
                              | 1 |
                          section 1 #sec-y 4.2 Y
                            exhibit #exh-b (Exhibit~2) Finding b / Share, % [FULL]
                            section 2 #sec-yy Yy
                              p0 Deep.
                            exhibit #exh-a (Exhibit~3) Finding a / Share, % [FULL]
                        part CASE_STUDY #case-s (Case study~2) S
                          section 1 #sec-s1 S1
                            p1 x
                        """);
    }

    @Test
    void aSubsectionNamedByItselfRises() {
        three();
        assertThat(body(t.parts("- chapter: one\n  sections: [yy, introduction]"), Format.PDF))
                .isEqualTo("""
                        part CHAPTER #chap-one (Chapter~4) One
                          section 1 #sec-yy 4.1 Yy
                            p0 Deep.
                          p1 Before.
                        """);
    }

    @Test
    void onlyKeepsThePartsOrderAndExceptLeavesOut() {
        three();
        assertThat(body(t.parts("- chapter: one\n  only: [c, yy]"), Format.PDF)).isEqualTo("""
                        part CHAPTER #chap-one (Chapter~4) One
                          section 1 #sec-y 4.1 Y
                            section 2 #sec-yy Yy
                              p0 Deep.
                          section 1 #sec-z 4.2 Z
                            exhibit #exh-c (Exhibit~1) Finding c / Share, % [FULL]
                        """);
        assertThat(body(t.parts("- chapter: one\n  except: [x, z, a, yy]"), Format.PDF))
                .isEqualTo("""
                        part CHAPTER #chap-one (Chapter~4) One
                          p0 Before.
                          section 1 #sec-y 4.1 Y
                            exhibit #exh-b (Exhibit~1) Finding b / Share, % [FULL]
                        """);
    }

    @Test
    void withoutOpeningAPartIsALooseRun() {
        three();
        assertThat(body(t.parts("- chapter: one\n  opening: false\n  sections: [x]\n- exhibit: c"), Format.PDF))
                .isEqualTo("""
                        part LOOSE #part-1
                          section 1 #sec-x X
                            exhibit #exh-a (Exhibit~1) Finding a / Share, % [FULL]
                            table #tbl-tx (Table~1) Tx
                              | Head |
                              | 1 |
                          exhibit #exh-c (Exhibit~2) Finding c / Share, % [FULL]
                        """);
    }

    @Test
    void notesCountInTheOrderOfTheirMarks() {
        t.source("src", "Title", "Short", 2023, "Author");
        t.chapter(
                "one",
                "4",
                "One",
                t.note("20", "Twenty."),
                t.note("21", "Twenty-one, with ", t.mark("23"), "."),
                t.note("22", "Never marked."),
                t.note("23", "Twenty-three."),
                t.p("a", t.mark("21"), " b", t.mark("20"), " c", t.mark("21")));
        t.caseStudy("s", "S", t.note("20", "Another."), t.p("d", t.mark("20")));
        Edition edition = t.tailor(t.parts("- chapter: one\n- case-study: s")).edition(Format.PDF);
        assertThat(EditionDump.body(edition.parts()))
                .contains("p0 a[^1 mark-one-21] b[^3 mark-one-20] c[^1 mark-one-21-2]")
                .contains("p1 d[^4 mark-s-20]");
        assertThat(edition.notes().stream().map(note -> note.number() + " " + note.anchor() + " " + note.markAnchor()))
                .containsExactly(
                        "1 note-one-21 mark-one-21",
                        "2 note-one-23 mark-one-23",
                        "3 note-one-20 mark-one-20",
                        "4 note-s-20 mark-s-20");
        assertThat(EditionDump.of(edition)).contains("  p2 Twenty-one, with [^2 mark-one-23].\n");
    }

    @Test
    void bothFormatsShareOneEditionUnlessAFormatConditionParts() {
        three();
        Tailored same = t.tailor(t.parts("- chapter: one"));
        assertThat(same.edition(Format.PDF)).isSameAs(same.edition(Format.EPUB));
    }

    @Test
    void whatStandsInBothFormatsHasTheSameNumber() {
        t.exhibit("a", "A").exhibit("b", "B").exhibit("c", "C").exhibit("d", "D");
        t.chapter(
                "one",
                "4",
                "One",
                t.use(format("pdf"), "a"),
                t.use(format("epub"), "b"),
                t.use("c"),
                t.use(format("pdf"), "d"),
                t.p("See ", t.ref(Kind.EXHIBIT, "c"), " and ", t.ref(Kind.EXHIBIT, "d"), "."),
                t.section("x", 1, "X", t.p(format("pdf"), "only in print")),
                t.section("y", 1, "Y", t.p("both")));
        Pictureless pictures = new Pictureless();
        Tailored tailored = new Tailor(t.report(), List.of())
                .tailor(t.parts("- chapter: one"), pictures, new octavo.problem.Problems())
                .orElseThrow();
        assertThat(EditionDump.body(tailored.edition(Format.PDF).parts()))
                .contains("(Exhibit~1) A", "(Exhibit~2) C", "(Exhibit~3) D", "4.1 X", "4.2 Y")
                .contains("See [Exhibit~2](#exh-c) and [Exhibit~3](#exh-d).");
        assertThat(EditionDump.body(tailored.edition(Format.EPUB).parts()))
                .contains("(Exhibit~1) B", "(Exhibit~2) C", "4.2 Y")
                .doesNotContain("4.1")
                .contains("See [Exhibit~2](#exh-c) and the exhibit “D” in *The whole story*.");
        assertThat(pictures.asked).containsExactly("a", "c", "d", "b");
    }

    @Test
    void sequencesAlign() {
        assertThat(Numbers.align(List.of(List.of("a", "c", "e"), List.of("b", "c", "d", "e"))))
                .containsExactly(Map.of("a", 1, "c", 2, "e", 4), Map.of("b", 1, "c", 2, "d", 3, "e", 4));
        assertThat(Numbers.align(List.of(List.of("a", "b"), List.of("b", "a"))))
                .containsExactly(Map.of("a", 1, "b", 2), Map.of("b", 1, "a", 2));
        assertThat(Numbers.align(List.of(List.of(), List.of("a")))).containsExactly(Map.of(), Map.of("a", 1));
    }

    @Test
    void casePanelsCountWithCaseStudies() {
        t.chapter("one", "4", "One", t.panel(attributes("acme"), PanelKind.CASE_STUDY, "Acme", t.p("x")));
        t.caseStudy("s", "S", t.p("See ", t.ref(Kind.CASE_STUDY, "acme"), "."));
        assertThat(body(t.parts("- chapter: one\n- case-study: s"), Format.PDF)).isEqualTo("""
                        part CHAPTER #chap-one (Chapter~4) One
                          panel CASE_STUDY #panel-acme (Case study~1) Acme
                            p0 x
                        part CASE_STUDY #case-s (Case study~2) S
                          p1 See [case study~1](#panel-acme).
                        """);
    }

    @Test
    void anchorsAreUniqueAndDoNotDependOnTheBrief() {
        t.chapter(
                "one",
                "4",
                "One",
                t.section("same", 1, "Same", t.p("x")),
                t.section("", 1, "Untitled, alike!", t.p("x")),
                t.section("", 1, "Untitled alike", t.p("x")),
                t.section("", 1, "标题", t.p("x")));
        t.caseStudy("s", "S", t.section("same", 1, "Same", t.p("x")), t.section("own", 1, "Own", t.p("x")));
        String both = body(t.parts("- chapter: one\n- case-study: s"), Format.PDF);
        assertThat(both)
                .contains(
                        "#sec-one-same ",
                        "#sec-s-same ",
                        "#sec-own ",
                        "#sec-one-untitled-alike ",
                        "#sec-one-untitled-alike-2 ",
                        "#sec-one-1 ");
        assertThat(body(t.parts("- case-study: s"), Format.PDF)).contains("#sec-s-same ", "#sec-own ");
    }
}
