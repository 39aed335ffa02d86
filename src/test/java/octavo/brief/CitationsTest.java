package octavo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import octavo.edition.Edition;
import octavo.edition.EditionDump;
import octavo.problem.Problems;
import org.junit.jupiter.api.Test;

class CitationsTest {
    private final Tree t = new Tree();

    private Edition edition(String language) {
        return t.tailor(t.brief("title: T\nlanguage: " + language + "\nparts: [{ chapter: one }]"))
                .edition(Format.PDF);
    }

    @Test
    void theFirstCitationNamesTheWorkAndTheNextLeanOnIt() {
        t.source("m", "The party knows best: Aligning", "The party knows best", 2023, "MERICS");
        t.source("b", "Robots?", "Robots", 2021, "Brown, Alexander", "Wu, Li");
        t.source("c", "Many", "Many", 2020, "Xi", "Yi", "Zi");
        t.exhibit("e", "E", t.cite("m", "ch. 4"), "; own work");
        t.chapter(
                "one",
                "4",
                "One",
                t.note("1", "See ", t.cite("m", "ch. 4, note 24"), "."),
                t.note("2", "See ", t.cite("m", "note 25"), " and ", t.cite("b", ""), "."),
                t.p("a", t.mark("1"), " b", t.mark("2"), " ", t.cite("c", "")),
                t.use("e"));
        assertThat(EditionDump.of(edition("en-GB")).lines().filter(l -> l.contains("src-")))
                .containsExactly(
                        "  p0 a[^1 mark-one-1] b[^2 mark-one-2] [Xi et al. (2020)](#src-c), *Many*",
                        "    source: [MERICS (2023)](#src-m), *The party knows best*, ch.~4; own work",
                        "  p1 See [MERICS (2023)](#src-m), *The party knows best*, ch.~4, note~24.",
                        "  p2 See [MERICS (2023)](#src-m), note~25 and [Brown and Wu (2021)](#src-b), *Robots*.",
                        "source #src-m MERICS (2023). *The party knows best: Aligning*. Press. "
                                + "[example.org/m](https://www.example.org/m/)",
                        "source #src-b Brown, Alexander; Wu, Li (2021). *Robots?* Press. "
                                + "[example.org/b](https://www.example.org/b/)",
                        "source #src-c Xi, Yi and Zi (2020). *Many*. Press."
                                + " [example.org/c](https://www.example.org/c/)");
    }

    @Test
    void worksOfOneAuthorAndYearAlwaysShowTheirTitle() {
        t.source("m", "Mine", "Mine", 2023, "MERICS").source("o", "Other", "Other", 2023, "MERICS");
        t.chapter("one", "4", "One", t.p(t.cite("m", "1"), "; ", t.cite("o", "2"), "; ", t.cite("m", "3"), "."));
        assertThat(EditionDump.body(edition("en").parts()))
                .contains("[MERICS (2023)](#src-m), *Mine*, 1; [MERICS (2023)](#src-o), *Other*, 2; "
                        + "[MERICS (2023)](#src-m), *Mine*, 3.");
    }

    @Test
    void chineseSetsTitlesInItsOwnMarks() {
        t.source("m", "自立", "自立", 2023, "甲", "乙");
        t.in("zh-Hans").chapter("one", "4", "一", t.p(t.cite("m", "第24页")));
        assertThat(EditionDump.body(edition("zh-Hans").parts())).contains("[甲和乙（2023）](#src-m)，《自立》，第24页");
    }

    @Test
    void aTitleInAnotherLanguageIsMarkedAsThatLanguageDoes() {
        t.source("m", "Mine", "Mine", Optional.of("en"), 2023, "甲");
        t.in("zh-Hans").chapter("one", "4", "一", t.p(t.cite("m", "")));
        assertThat(EditionDump.body(edition("zh-Hans").parts()))
                .contains("*Mine*")
                .doesNotContain("《");
    }

    @Test
    void theImprintSaysWhereItComesFrom() {
        t.source("m", "Mine", "Mine", 2023, "MERICS").source("o", "Other", "Other", 2023, "Press");
        t.chapter("one", "4", "One", t.p(t.cite("m", ""), t.cite("m", ""), t.cite("o", "")));
        Edition edition = t.tailor(t.brief(
                        "title: Robots?\nsubtitle: A sub\nauthors: [Ann]\ndate: 2027-02-03\nparts: [{ chapter: one }]"))
                .edition(Format.PDF);
        assertThat(EditionDump.of(edition).lines().filter(l -> l.startsWith("imprint")))
                .containsExactly(
                        "imprint Suggested citation: Ann (2027). *Robots? A sub*. Series 4. Institute. "
                                + "[10.1/x](https://doi.org/10.1/x)",
                        "imprint Basis: This brief is drawn from *The whole story* (Institute, 2026). "
                                + "Its facts and figures rest chiefly on MERICS (2023), *Mine*.",
                        "imprint Publisher: Institute, 3 February 2027, Version 1.0",
                        "imprint Identifiers: DOI [10.1/x](https://doi.org/10.1/x)",
                        "imprint Licence: [CC BY 4.0](https://example.org/by)",
                        "imprint Contact: [a@example.org](mailto:a@example.org)");
    }

    @Test
    void anUnknownSourceIsAProblem() {
        t.source("merics", "Mine", "Mine", 2023, "MERICS");
        t.chapter("one", "4", "One", t.p(t.cite("meric", "")));
        Problems problems = new Problems();
        assertThat(new Tailor(t.report(), List.of()).tailor(t.parts("- chapter: one"), new Pictureless(), problems))
                .isEmpty();
        assertThat(problems.sorted().toString()).contains("[unknown-source]", "did you mean \"merics\"?");
    }
}
