package octavo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import octavo.edition.EditionDump;
import octavo.problem.Problem;
import octavo.problem.Problems;
import octavo.report.Attributes;
import octavo.report.Block;
import octavo.report.Conditions;
import octavo.report.Report;
import org.junit.jupiter.api.Test;

/** What a brief does with content that is not there in its language. */
class UntranslatedTest {
    private final Tree t = new Tree();
    private final Problems problems = new Problems();

    private static Attributes language(String... tags) {
        return new Attributes(
                Optional.empty(),
                new Conditions(Set.of(), Set.of(), Set.of(tags), Set.of(), Set.of(), OptionalInt.empty(), Set.of()));
    }

    private Brief brief(String keys) {
        return t.brief(
                "title: T\nlanguage: de\n" + keys + "\nparts: [{ chapter: one, opening: false }, { exhibit: e }]");
    }

    private String body(Brief brief) {
        return EditionDump.body(t.tailor(brief).edition(Format.PDF).parts());
    }

    private List<String> problems(Brief brief) {
        new Tailor(t.report(), List.of()).tailor(brief, new Pictureless(), problems);
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private UntranslatedTest english() {
        t.exhibit("e", "Shown", "Own");
        t.chapter("one", "4", "One", t.p("English."), t.section("s", 1, "Title", t.p("More.")));
        return this;
    }

    private UntranslatedTest both() {
        t.in("de").exhibit("e", "Gezeigt", "Eigene");
        t.in("en-GB");
        Block.ItemList list = t.list(t.item(language("en"), t.p("One.")), t.item(language("de"), t.p("Eins.")));
        t.chapter(
                "one",
                "4",
                "One",
                t.p(language("en"), "English."),
                t.p(language("de", "fr"), "Deutsch."),
                list,
                t.section(language("de"), 1, "Titel", t.p("Mehr.")),
                t.section(language("en"), 1, "Title", t.p("More.")),
                t.section("both", 1, "Both", t.p(language("de"), "Auch.")));
        return this;
    }

    @Test
    void itIsAProblemThatNamesTheFileToWrite() {
        assertThat(english().problems(brief("")))
                .containsExactly(
                        "content/briefs/b.yaml:4:20: error [untranslated] chapter \"one\" is not there in de, which"
                                + " brief \"b\" is in\n"
                                + "    hint: write content/x.de.md, or let the brief say untranslated: original or omit",
                        "content/briefs/b.yaml:4:54: error [untranslated] exhibit \"e\" is not there in de, which brief"
                                + " \"b\" is in\n    hint: write content/x.de.md, or let the brief say untranslated:"
                                + " original or omit");
    }

    @Test
    void itIsSetAsItIsWithItsLanguage() {
        assertThat(english().body(brief("untranslated: original")))
                .contains("p0 {en-GB English.}")
                .contains("{en-GB Title}")
                .contains("source: {en-GB Own}");
    }

    @Test
    void itIsLeftOutAndTheTraceSaysSo() {
        both();
        t.exhibit("f", "Only English", "Own");
        Brief brief = t.brief("title: T\nlanguage: de\nuntranslated: omit\n"
                + "parts: [{ chapter: one, opening: false }, { exhibit: e }, { exhibit: f }]");
        assertThat(body(brief))
                .contains("Deutsch.", "Eins.", "Mehr.", "Auch.", "Gezeigt")
                .doesNotContain("English", "More.", "One.");
        String trace = TraceText.of(new Tailor(t.report(), List.of()).trace(brief, Set.of()));
        assertThat(trace.lines().filter(l -> l.contains("exhibit f")))
                .singleElement()
                .asString()
                .startsWith("out")
                .endsWith("not there in de (content/briefs/b.yaml:1:1)");
        assertThat(trace.lines().filter(l -> l.contains("English.")))
                .singleElement()
                .asString()
                .endsWith("language=en");
    }

    @Test
    void bothLanguagesInOneFile() {
        assertThat(both().body(t.brief("title: T\nlanguage: en-US\nparts: [{ chapter: one, except: [both] }]")))
                .contains("English.", "One.", "More.")
                .doesNotContain("Deutsch.", "Eins.", "Mehr.");
        assertThat(new UntranslatedTest().both().problems(brief("")))
                .singleElement()
                .asString()
                .contains("content/x.md:", "this section is not there in de");
    }

    @Test
    void aTranslationIsUsed() {
        english();
        Report report = t.report();
        Tree german = new Tree().in("de");
        german.exhibit("e", "Gezeigt", "Eigene").chapter("one", "4", "Eins", german.p("Deutsch."));
        Report both = report.with(java.util.Map.of("de", german.report()));
        Tailor tailor = new Tailor(both, List.of());
        Brief brief = brief("");
        assertThat(EditionDump.body(tailor.tailor(brief, new Pictureless(), problems)
                        .orElseThrow()
                        .edition(Format.PDF)
                        .parts()))
                .contains("Deutsch.", "Gezeigt");
        assertThat(problems.sorted()).isEmpty();
    }
}
