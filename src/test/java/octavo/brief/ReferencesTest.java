package octavo.brief;

import static octavo.brief.Tree.attributes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.EditionDump;
import octavo.problem.Problems;
import octavo.report.Block.PanelKind;
import octavo.report.Inline.Reference;
import octavo.report.Inline.Reference.Kind;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private final Tree t = new Tree();

    /** What the paragraph reads when chapter "one" is in the brief, chapter "two" and its exhibit are not. */
    private List<String> read(String head, Object[]... paragraphs) {
        if (head.startsWith("language: ")) {
            t.in(head.substring(10));
        }
        List<Object> blocks = new ArrayList<>();
        for (Object[] paragraph : paragraphs) {
            blocks.add(t.p(paragraph));
        }
        blocks.add(t.use("here"));
        blocks.add(t.section("start", 1, "A start", t.p("Text.")));
        blocks.add(t.section("sub", 1, "Other", t.section("deep", 2, "Deep down", t.p("Text."))));
        t.exhibit("here", "Shown here", "Own").exhibit("there", "Shown there", "Own");
        t.chapter("one", "4", "Chapter one", blocks.toArray());
        t.chapter(
                "two",
                "5",
                "Chapter two",
                t.section("far", 1, "Far away", t.p("Text."), t.use("there")),
                t.table(attributes("tbl-far"), "A far table", "x"),
                t.panel(attributes("far-box"), PanelKind.BOX, "", t.p("x")));
        t.caseStudy("acme", "Acme: a firm", t.p("x"));
        t.caseStudy("long", "A study without a subject in it", t.p("x"));
        Edition edition = t.tailor(t.brief(head + "\ntitle: T\nparts: [{ chapter: one, except: [sub] }]"))
                .edition(Format.PDF);
        return edition.parts().get(0).blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(b -> EditionDump.inlines(((Block.Paragraph) b).content()).replace('\u00a0', '~'))
                .toList();
    }

    private static Object[] line(Object... content) {
        return content;
    }

    @Test
    void whatIsInTheBriefIsNamedByNumberAndLinked() {
        assertThat(read(
                        "",
                        line("As ", t.ref(Kind.EXHIBIT, "here"), " shows (see ", t.ref(Kind.SECTION, "start"), ")."),
                        line(
                                t.ref(Kind.SECTION, "start"),
                                " and ",
                                t.ref(Kind.CHAPTER, "one"),
                                ". ",
                                t.ref(Kind.CHAPTER, "one"),
                                " says; cf. ",
                                t.ref(Kind.CHAPTER, "one"),
                                ".")))
                .containsExactly(
                        "As [Exhibit~1](#exh-here) shows (see [section~4.1](#sec-start)).",
                        "[Section~4.1](#sec-start) and [chapter~4](#chap-one). [Chapter~4](#chap-one) says; "
                                + "cf. [chapter~4](#chap-one).");
    }

    @Test
    void aPageIsNamedWhereItIsAskedForAndThere() {
        Reference here = ((Reference) t.ref(Kind.SECTION, "start")).byPage();
        Reference gone = ((Reference) t.ref(Kind.SECTION, "far")).byPage();
        assertThat(read("", line("See ", here, ". ", here, " has it."), line("So says ", gone, ".")))
                .containsExactly(
                        "See [section~4.1](page of #sec-start). [Section~4.1](Page of #sec-start) has it.",
                        "So says section “Far away” in *The whole story*.");
    }

    @Test
    void whatIsNotThereIsNamedByTitleAndTheFullerReport() {
        assertThat(read(
                        "",
                        line(
                                t.ref(Kind.CASE_STUDY, "acme"),
                                " shows more, as does ",
                                t.ref(Kind.CASE_STUDY, "long"),
                                "."),
                        line(
                                "Look at ",
                                t.ref(Kind.EXHIBIT, "there"),
                                ", ",
                                t.ref(Kind.TABLE, "far"),
                                ", ",
                                t.ref(Kind.SECTION, "far"),
                                ", ",
                                t.ref(Kind.SECTION, "deep"),
                                ", ",
                                t.ref(Kind.SECTION, "far-box"),
                                " and ",
                                t.ref(Kind.CHAPTER, "two"),
                                ".")))
                .containsExactly(
                        "The case study on Acme in *The whole story* shows more, as does the case study "
                                + "“A study without a subject in it” in the full report.",
                        "Look at the exhibit “Shown there” in the full report, the table “A far table” in the full "
                                + "report, section “Far away” in the full report, section “Deep down” of the full "
                                + "chapter, the panel “Box” in the full report and chapter~5 in the full report.");
    }

    @Test
    void theFullerWorkIsTheLargestBriefForEverybodyThatHasIt() {
        t.caseStudy("acme", "Acme: a firm", t.p("x")).caseStudy("bolt", "Bolt: a firm", t.p("x"));
        t.caseStudy("cord", "Cord: a firm", t.p("x"));
        t.chapter(
                "one",
                "4",
                "One",
                t.p(
                        t.ref(Kind.CASE_STUDY, "acme"),
                        ", ",
                        t.ref(Kind.CASE_STUDY, "acme"),
                        ", ",
                        t.ref(Kind.CASE_STUDY, "bolt"),
                        ", ",
                        t.ref(Kind.CASE_STUDY, "cord")));
        List<Brief> briefs = List.of(
                named("self", "title: T\nparts: [{ chapter: one }]"),
                named("small", "title: Small\nparts: [{ case-study: acme }]"),
                named("large", "title: Large\nparts: [{ case-study: acme }, { chapter: one }]"),
                named(
                        "german",
                        "title: Groß\n"
                                + "language: de\n"
                                + "parts: [{ case-study: bolt }, { case-study: acme }, { chapter: one }]"),
                named("personal", "title: Yours\nfor: You\nparts: [{ case-study: bolt }]"),
                named("secret", "title: Secret\nmarking: TLP:RED\nparts: [{ case-study: bolt }]"),
                named("bolts", "title: Bolts\nmarking: TLP:CLEAR\nparts: [{ case-study: bolt }]"));
        Edition edition = new Tailor(t.report(), briefs)
                .tailor(briefs.get(0), new Pictureless(), new Problems())
                .orElseThrow()
                .edition(Format.PDF);
        assertThat(EditionDump.body(edition.parts()))
                .contains("p0 The case study on Acme in *Large*, the case study on Acme in the full report, the case"
                        + " study on Bolt in *Bolts*, the case study on Cord in *The whole story*");
    }

    private Brief named(String id, String yaml) {
        return new BriefReader(t.report(), Tree.STYLES)
                .read(new octavo.source.SourceFile(id + ".yaml", yaml), new Problems())
                .orElseThrow();
    }

    @Test
    void parenthesesThatOnlyPointToWhatIsNotThereVanish() {
        assertThat(read(
                        "",
                        line("One (", t.ref(Kind.EXHIBIT, "there"), ") word."),
                        line(
                                "Two (see also ",
                                t.ref(Kind.EXHIBIT, "there"),
                                " and ",
                                t.ref(Kind.SECTION, "far"),
                                "), words."),
                        line("Three. (See ", t.ref(Kind.EXHIBIT, "there"), ".) Words."),
                        line("Four (", t.ref(Kind.EXHIBIT, "there"), ")."),
                        line("Five（参见", t.ref(Kind.EXHIBIT, "there"), "）。")))
                .containsExactly("One word.", "Two, words.", "Three. Words.", "Four.", "Five。");
    }

    @Test
    void parenthesesKeepWhatStillLeadsSomewhere() {
        assertThat(read(
                        "",
                        line("One (see ", t.ref(Kind.EXHIBIT, "there"), " and ", t.ref(Kind.EXHIBIT, "here"), ")."),
                        line("Two (", t.ref(Kind.EXHIBIT, "here"), "; ", t.ref(Kind.EXHIBIT, "there"), ")."),
                        line(
                                "Three (",
                                t.ref(Kind.EXHIBIT, "here"),
                                ", ",
                                t.ref(Kind.EXHIBIT, "there"),
                                ", ",
                                t.ref(Kind.SECTION, "start"),
                                ").")))
                .containsExactly(
                        "One (see [Exhibit~1](#exh-here)).",
                        "Two ([Exhibit~1](#exh-here)).",
                        "Three ([Exhibit~1](#exh-here), [section~4.1](#sec-start)).");
    }

    @Test
    void aboveAndBelowNeverLie() {
        assertThat(read(
                        "",
                        line(
                                "See ",
                                t.ref(Kind.SECTION, "start"),
                                ", above, and ",
                                t.ref(Kind.EXHIBIT, "here"),
                                " below."),
                        line(
                                "Not ",
                                t.ref(Kind.EXHIBIT, "here"),
                                " below 50, nor ",
                                t.ref(Kind.EXHIBIT, "here"),
                                ", opposite."),
                        line("It is out (", t.ref(Kind.EXHIBIT, "there"), ", below)."),
                        line("It is out: ", t.ref(Kind.CASE_STUDY, "acme"), ", below.")))
                .containsExactly(
                        "See [section~4.1](#sec-start), below, and [Exhibit~1](#exh-here) below.",
                        "Not [Exhibit~1](#exh-here) below 50, nor [Exhibit~1](#exh-here), below.",
                        "It is out.",
                        "It is out: the case study on Acme in *The whole story*.");
    }

    @Test
    void whatMayFloatIsNotSaidToStandAbove() {
        t.exhibit("here", "Shown here", "Own");
        t.chapter(
                "one",
                "4",
                "One",
                t.section("start", 1, "A start", t.p("Text."), t.use("here")),
                t.section(
                        "rest",
                        1,
                        "Rest",
                        t.p("See ", t.ref(Kind.EXHIBIT, "here"), " above, ", t.ref(Kind.SECTION, "start"), " below.")));
        assertThat(EditionDump.body(t.tailor(t.parts("- chapter: one"))
                                .edition(Format.PDF)
                                .parts())
                        .replace('\u00a0', '~'))
                .contains("See [Exhibit~1](#exh-here), [section~4.1](#sec-start) above.");
    }

    @Test
    void parenthesesThatSayMoreStay() {
        assertThat(read("", line("One (as ", t.ref(Kind.CASE_STUDY, "acme"), " argues).")))
                .containsExactly("One (as the case study on Acme in *The whole story* argues).");
    }

    @Test
    void aParagraphThatWasOnlyAPointerVanishes() {
        assertThat(read("", line("(See ", t.ref(Kind.EXHIBIT, "there"), ".)"), line("Rest.")))
                .containsExactly("Rest.");
    }

    @Test
    void germanAndChineseReferToo() {
        assertThat(read(
                        "language: de",
                        line(
                                "Wie ",
                                t.ref(Kind.EXHIBIT, "here"),
                                " und ",
                                t.ref(Kind.CASE_STUDY, "acme"),
                                " zeigen. ",
                                t.ref(Kind.CASE_STUDY, "acme"),
                                " auch.")))
                .containsExactly("Wie [Abbildung~1](#exh-here) und die Fallstudie zu Acme in {en-GB *The whole story*}"
                        + " zeigen. Die Fallstudie zu Acme im vollständigen Bericht auch.");
    }

    @Test
    void chineseNamesWorksInItsOwnMarks() {
        assertThat(read(
                        "language: zh-Hans",
                        line(
                                "见",
                                t.ref(Kind.SECTION, "start"),
                                "、",
                                t.ref(Kind.CASE_STUDY, "acme"),
                                "和",
                                t.ref(Kind.SECTION, "far"),
                                "。")))
                .containsExactly("见[第4.1节](#sec-start)、{en-GB 《The whole story》}中关于Acme的案例研究和完整报告中“Far away”一节。");
    }

    @Test
    void noLinkLeadsNowhere() {
        read("", line(t.ref(Kind.EXHIBIT, "there"), t.ref(Kind.EXHIBIT, "here"), t.ref(Kind.SECTION, "sub")));
        Edition edition = t.tailor(t.brief("title: T\nparts: [{ chapter: one, except: [sub] }]"))
                .edition(Format.PDF);
        String dump = EditionDump.of(edition);
        assertThat(dump.lines()
                        .flatMap(l -> java.util.regex.Pattern.compile("\\(#([^)]+)\\)")
                                .matcher(l)
                                .results())
                        .map(r -> r.group(1)))
                .isNotEmpty()
                .allSatisfy(anchor -> assertThat(dump).contains(" #" + anchor + " "));
    }

    @Test
    void aReferenceToNothingIsAProblem() {
        t.chapter("one", "4", "One", t.p("x ", t.ref(Kind.SECTION, "nowhere"), " y ", t.mark("7")));
        Problems problems = new Problems();
        Optional<Tailored> none =
                new Tailor(t.report(), List.of()).tailor(t.parts("- chapter: one"), new Pictureless(), problems);
        assertThat(none).isEmpty();
        assertThat(problems.sorted())
                .extracting(p -> p.code() + " " + p.span())
                .containsExactly("unknown-reference content/x.md:1:1", "unknown-note content/x.md:2:1");
    }
}
