package octavo.brief;

import static octavo.brief.Tree.attributes;
import static octavo.brief.Tree.audience;
import static octavo.brief.Tree.forBrief;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import octavo.edition.Edition;
import octavo.problem.Problem;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Block.PanelKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefReaderTest {
    private final Tree t = new Tree();

    BriefReaderTest() {
        t.exhibit("robot-market", "Robots");
        t.chapter(
                "self-reliance",
                "4",
                "Chapter",
                t.p("Before."),
                t.panel(attributes("key-findings"), PanelKind.KEY_FINDINGS, "", t.p("x")),
                t.section("champions", 1, "Champions", t.section("rail", 2, "Rail", t.p("x")), t.use("robot-market")),
                t.section(audience("trade"), 1, "For trade", t.p("x")));
        t.chapter("plain", "5", "Plain", t.section("", 1, "No id", t.p("x")));
        t.caseStudy("leaderdrive", "Leaderdrive", t.p("x"));
    }

    private static final String GOOD = "parts:\n  - chapter: self-reliance\n";

    @Test
    void everythingThatABriefCanSay() {
        Brief brief = t.brief("""
            title: Robots without foreign gears?
            short-title: Robots
            subtitle: What the figures say
            standfirst: In short.
            kicker: Memo
            for: Ministry of Economy
            audience: [industry, trade]
            style: memo
            language: zh-Hans
            paper: letter
            formats: pdf
            limit: { pages: 2 }
            parts:
              - chapter: self-reliance
                sections: [champions, key-findings, introduction]
                except: rail
              - case-study: leaderdrive
                opening: false
              - exhibit: robot-market
              - panel: key-findings
            notes: endnotes
            contents: never
            data: appendix
            marking: TLP:AMBER+STRICT
            pdf: 1.7
            authors: Ann
            date: 2026-01-02
            """);
        assertThat(brief.id()).isEqualTo("b");
        assertThat(brief.audience()).containsExactly("industry", "trade");
        assertThat(brief.formats()).containsExactly(Format.PDF);
        assertThat(brief.limit())
                .isEqualTo(new Brief.Limit(
                        OptionalInt.of(2),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.of(new Span("content/briefs/b.yaml", 12, 17))));
        assertThat(brief.parts())
                .extracting(choice -> choice.kind().key() + " " + choice.id() + " " + choice.opening())
                .containsExactly(
                        "chapter self-reliance true",
                        "case-study leaderdrive false",
                        "exhibit robot-market true",
                        "panel key-findings true");
        assertThat(brief.parts().get(0).sections())
                .extracting(named -> named.id() + " " + named.span().line() + ":"
                        + named.span().column())
                .containsExactly("champions 15:16", "key-findings 15:27", "introduction 15:41");
        assertThat(brief.marking()).contains(Edition.Marking.AMBER_STRICT);
        assertThat(brief.pdf()).contains(Edition.PdfVersion.V1_7);
        assertThat(brief.paper()).isEqualTo(Edition.Paper.LETTER);
        assertThat(brief.notes()).isEqualTo(Edition.NotePlacement.ENDNOTES);
        assertThat(brief.contents()).isEqualTo(Edition.Contents.NEVER);
        assertThat(brief.data()).isEqualTo(Brief.Data.APPENDIX);
        assertThat(brief.date()).contains(LocalDate.of(2026, 1, 2));
    }

    @Test
    void termsOfABrief() {
        Terms terms = t.brief("title: T\nstatus: draft\nembargo: 2026-11-30 06:00 CET\n" + GOOD)
                .terms();
        assertThat(terms.draft()).isTrue();
        assertThat(terms.embargo())
                .contains(new octavo.report.Embargo(LocalDate.of(2026, 11, 30), java.util.Optional.of("06:00 CET")));
        assertThat(t.brief("title: T\n" + GOOD).terms()).isEqualTo(Terms.NONE);
    }

    @Test
    void whatABriefNeedNotSay() {
        Brief brief = t.brief("title: T\n" + GOOD);
        assertThat(brief.style()).isEqualTo("house");
        assertThat(brief.language()).isEqualTo("en-GB");
        assertThat(brief.formats()).containsExactly(Format.PDF, Format.EPUB);
        assertThat(brief.limit()).isEqualTo(Brief.Limit.NONE);
        assertThat(brief.audience()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "audience: industri | 2:11: error [unknown-audience] unknown audience \"industri\" | did you mean"
                        + " \"industry\"?",
                "audience: [trade, x] | 2:19: error [unknown-audience] unknown audience \"x\" | known: industry,"
                        + " security, trade",
                "style: hause | 2:8: error [unknown-style] unknown style \"hause\" | did you mean \"house\"?",
                "language: es | 2:11: error [unknown-language] there are no generated words in language \"es\" |"
                        + " known: de, en-GB, en-US, fr, zh-Hans",
                "formats: [pdf, epubs] | 2:16: error [bad-value] \"epubs\" is not known here | did you mean \"epub\"?",
                "paper: a5 | 2:8: error [bad-value] \"a5\" is not known here | did you mean \"a4\"?",
                "embargo: tomorrow | 2:10: error [bad-value] \"tomorrow\" is not a date, or a date and time | write"
                        + " 2026-11-30 or 2026-11-30 06:00 CET",
                "status: drafty | 2:9: error [bad-value] \"drafty\" is not known here | did you mean \"draft\"?",
                "copies: { foot: 'Copy {number' } | 2:17: error [bad-template] the template has a brace { without the"
                        + " name of a column and a } | a column stands in braces",
                "notes: sidenotes | 2:8: error [bad-value] \"sidenotes\" is not known here | did you mean"
                        + " \"endnotes\"?",
                "marking: TLP:WHITE | 2:10: error [bad-value] \"TLP:WHITE\" is not a TLP 2.0 marking | ",
                "pdf: 1.4 | 2:6: error [bad-value] \"1.4\" is not a PDF version | ",
                "limit: { pages: 0 } | 2:17: error [bad-limit] \"0\" is not a possible limit | a whole number from 1"
                        + " to 2000",
                "limit: { words: 5 } | 2:17: error [bad-limit] \"5\" is not a possible limit | a whole number from 20"
                        + " to 1000000",
                "limit: { minutes: soon } | 2:19: error [bad-limit] \"soon\" is not a possible limit | a whole number"
                        + " from 1 to 6000",
                "limit: { pages: 2, words: 500 } | 2:8: error [bad-limit] the limit says more than one thing | give"
                        + " one of",
                "limit: {} | 2:8: error [bad-limit] the limit is empty | give one of pages, words, minutes",
                "lenght: 2 | 2:1: error [unknown-key] unknown key \"lenght\" | known:",
                "date: soon | 2:7: error [bad-value] \"soon\" is not a date like 2026-11-24 | ",
            })
    void whatIsWrongWithAKey(String line, String message, String hint) {
        Problem problem = one("title: T\n" + line + "\n" + GOOD);
        assertThat(problem.toString()).startsWith("content/briefs/b.yaml:" + message);
        assertThat(problem.toString()).contains(hint == null ? "" : hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- chapter: self-relance | 3:14: error [unknown-part] no chapter \"self-relance\" in the report | did"
                        + " you mean \"self-reliance\"?",
                "- chapter: leaderdrive | 3:14: error [unknown-part] no chapter \"leaderdrive\" | \"leaderdrive\" is a"
                        + " case study",
                "- exhibit: robots-market | 3:14: error [unknown-part] no exhibit \"robots-market\" | did you mean"
                        + " \"robot-market\"?",
                "- panel: key-finding | 3:12: error [unknown-part] no panel \"key-finding\" | did you mean"
                        + " \"key-findings\"?",
                "- { chapter: plain, sections: [x] } | 3:34: error [unknown-section] nothing in \"plain\" has the id"
                        + " \"x\" | its sections have no ids; give one as # Title {#x}",
                "- { chapter: self-reliance, sections: [steel] } | 3:42: error [unknown-section] | its sections and"
                        + " panels: key-findings, champions, rail",
                "- { chapter: self-reliance, sections: [champion] } | 3:42: error [unknown-section] | did you mean"
                        + " \"champions\"?",
                "- { chapter: self-reliance, except: [nothing] } | 3:40: error [unknown-section] | ",
                "- { chapter: self-reliance, sections: [rail, rail] } | 3:48: error [section-twice] \"rail\" is named"
                        + " twice | first at line 3",
                "- { chapter: self-reliance, sections: [champions, rail] } | 3:53: error [section-twice] \"rail\""
                        + " stands in \"champions\", which is named too | name one",
                "- { chapter: self-reliance, sections: [] } | 3:41: error [empty-choice] the list names nothing |"
                        + " leave the key out for all",
                "- { chapter: self-reliance, sections: [rail], only: [rail] } | 3:16: error [bad-part] the entry has"
                        + " both sections and only | ",
                "- { chapter: self-reliance, case-study: leaderdrive } | 3:5: error [bad-part] the entry names more"
                        + " than one part | ",
                "- { opening: false } | 3:5: error [bad-part] the entry names no part | give one of chapter,"
                        + " case-study, exhibit, panel",
                "- { exhibit: robot-market, except: [rail] } | 3:16: error [bad-part] sections, only and except belong"
                        + " to | ",
                "- { chapter: [self-reliance] } | 3:16: error [bad-value] needs a single value, but this is a list | ",
            })
    void whatIsWrongWithAPart(String entry, String message, String hint) {
        List<Problem> problems = all("title: T\nparts:\n  " + entry + "\n");
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.toString()).startsWith("content/briefs/b.yaml:" + message);
            assertThat(problem.toString()).contains(hint == null ? "" : hint);
        });
    }

    @Test
    void aPartNamedTwiceAndABriefWithoutParts() {
        assertThat(one("title: T\n" + GOOD + "  - chapter: self-reliance\n").toString())
                .isEqualTo("content/briefs/b.yaml:4:14: error [part-twice] chapter \"self-reliance\" is named twice"
                        + "\n    hint: first at line 3; one entry can name several sections");
        assertThat(one("title: T\n").toString()).contains("[empty-brief] the brief has no parts");
    }

    @Test
    void whatIsNamedButExcludedIsAWarning() {
        Tree own = new Tree();
        own.chapter(
                "one",
                "4",
                "One",
                own.panel(own.with(audience("trade"), "p"), PanelKind.BOX, "", own.p("x")),
                own.p("x"));
        Problems problems = new Problems();
        assertThat(own.brief("title: T\nparts: [{ chapter: one, sections: [p, introduction] }]", problems))
                .isPresent();
        assertThat(problems.sorted()).hasSize(1);
        assertThat(problems.sorted().get(0).toString())
                .startsWith("content/briefs/b.yaml:2:36: warning [named-but-excluded] \"p\" is named here, but its "
                        + "condition audience=trade leaves it out");
    }

    @Test
    void aFolderOfBriefs(@TempDir Path folder) throws IOException {
        t.chapter("more", "6", "More", t.p(forBrief("memos"), "x"), t.p(audience("security"), "x"));
        Files.writeString(folder.resolve("b.yaml"), "title: B\naudience: trade\n" + GOOD);
        Files.writeString(folder.resolve("a.yaml"), "title: A\n" + GOOD);
        Files.writeString(folder.resolve("memo.yaml"), "title: A\naudience: industry\n" + GOOD);
        Files.writeString(folder.resolve("notes.txt"), "x");
        Problems problems = new Problems();
        List<Brief> briefs =
                new BriefReader(t.report(), Tree.STYLES).readAll(BriefFiles.read(folder, "briefs"), problems);
        assertThat(briefs).extracting(Brief::id).containsExactly("a", "b", "memo");
        assertThat(problems.sorted())
                .extracting(p -> p.severity() + " " + p.code() + " " + p.span().file() + " " + p.hint())
                .containsExactly(
                        "error unknown-file briefs/notes.txt a brief ends in .yaml",
                        "warning never-shown content/x.md let a brief meet it, or remove the condition");
    }

    @Test
    void anEmptyFolderAndABadName(@TempDir Path folder) throws IOException {
        Problems problems = new Problems();
        new BriefReader(t.report(), Tree.STYLES).readAll(BriefFiles.read(folder, "briefs"), problems);
        Files.writeString(folder.resolve("My Brief.yaml"), "title: A\n" + GOOD);
        new BriefReader(t.report(), Tree.STYLES).readAll(BriefFiles.read(folder, "briefs"), problems);
        new BriefReader(t.report(), Tree.STYLES).readAll(BriefFiles.read(folder.resolve("none"), "none"), problems);
        assertThat(problems.sorted())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("no-briefs", "bad-id", "missing-file");
    }

    private Problem one(String yaml) {
        List<Problem> problems = all(yaml);
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private List<Problem> all(String yaml) {
        Problems problems = new Problems();
        assertThat(t.brief(yaml, problems)).isEmpty();
        return problems.sorted();
    }
}
