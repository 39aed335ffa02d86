package octavo.brief;

import static octavo.brief.Tree.attributes;
import static octavo.brief.Tree.audience;
import static octavo.brief.Tree.inlines;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import octavo.edition.EditionDump;
import octavo.problem.Span;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.Block.PanelKind;
import octavo.report.Inline;
import octavo.report.Inline.Reference.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole edition, with every kind of block, in each language; {@code -Dupdate} rewrites the goldens. */
class EditionGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/octavo/brief");

    private final Tree t = new Tree();

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "en-US", "de", "zh-Hans"})
    void everyKindOfBlockInEveryLanguage(String language) throws IOException {
        t.in(language);
        everything();
        Brief brief = t.brief("""
            title: Robots in 3 parts
            subtitle: What 36 per cent means
            for: The ministry
            audience: industry
            language: %s
            paper: letter
            limit: { pages: 2 }
            parts:
              - chapter: one
                sections: [findings, start, more]
              - exhibit: second
              - case-study: acme
            notes: endnotes
            marking: TLP:GREEN
            """.formatted(language));
        String dump = EditionDump.of(t.tailor(brief).edition(Format.PDF));
        Path golden = FOLDER.resolve("edition." + language + ".txt");
        if (System.getProperty("update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, dump);
        }
        assertThat(dump).isEqualTo(Files.readString(golden));
    }

    private void everything() {
        Attributes none = Attributes.NONE;
        Span nowhere = Span.of("content/y.md");
        t.source("m", "The party knows best: Aligning", "The party knows best", 2023, "MERICS");
        t.source("b", "Robots", "Robots", 2021, "Brown", "Wu");
        t.exhibit("first", "Firms missed 3 targets", t.cite("m", "ch. 4, note 3"))
                .data("first", "Reducers", "13600.5");
        t.exhibit("second", "The second finding", "Own calculation");
        t.chapter(
                "one",
                "4",
                "Chapter one",
                t.note("a", "See ", t.cite("m", "ch. 4, note 24"), "."),
                t.note("b", "See ", t.cite("m", "note 25"), "; ", t.cite("b", ""), "."),
                t.p("Introduction, not chosen."),
                t.panel(attributes("findings"), PanelKind.KEY_FINDINGS, "", t.list(t.item(none, t.p("One.")))),
                t.section(
                        "start",
                        1,
                        "A start",
                        t.p(
                                "Some ",
                                new Inline.Emphasis(inlines("text")),
                                t.mark("a"),
                                " with ",
                                new Inline.Styled(none, Optional.of("zh-Hans"), false, inlines("小巨人"), nowhere),
                                " and ",
                                t.value("first", "Reducers", "share"),
                                " units (",
                                t.ref(Kind.EXHIBIT, "first"),
                                ")."),
                        t.use("first"),
                        t.p(
                                t.ref(Kind.SECTION, "lost"),
                                " has more. See also ",
                                t.ref(Kind.CASE_STUDY, "bolt"),
                                " and ",
                                t.ref(Kind.SECTION, "more"),
                                t.mark("b"),
                                t.mark("a"),
                                "."),
                        new Block.Gloss(
                                none, "小巨人", Optional.of("xiǎo jùrén"), "zh-Hans", inlines("Little Giant"), nowhere)),
                t.section("lost", 1, "Lost", t.p("Not chosen.")),
                t.section(
                        "more",
                        1,
                        "More",
                        t.table(attributes("tbl-one"), "A table", "36 per cent"),
                        t.panel(none, PanelKind.BOTTOM_LINE, "", t.p("So.")),
                        t.panel(none, PanelKind.RECOMMENDATIONS, "Do", t.p(audience("industry"), "Act.")),
                        t.panel(none, PanelKind.BOX, "A box", t.p(audience("trade"), "Gone."), t.p("Kept.")),
                        new Block.Quote(none, true, List.of(t.p("Quoted.")), nowhere),
                        new Block.Code(none, java.util.Optional.empty(), "a = b", nowhere),
                        new Block.Facts(
                                none, false, List.of(new Block.Fact("25", "%", inlines("of it"), nowhere)), nowhere)));
        t.caseStudy("acme", "Acme: a firm", t.section("rise", 1, "Its rise", t.p("x")), t.use("first"));
        t.caseStudy("bolt", "Bolt: a firm", t.p("x"));
    }
}
