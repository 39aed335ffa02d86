package octavo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import octavo.report.Block;
import octavo.report.ExhibitSpec;
import octavo.report.Inline;
import octavo.report.Part;
import octavo.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslationsTest {
    @TempDir
    Path folder;

    private Fixture content;

    @BeforeEach
    void begin() {
        content = new Fixture(folder);
    }

    private static final String EXHIBIT = """
        title: Getriebe liegen zurück
        source: "Institut, nach [@merics-2025, S. 3]"
        labels:
          part: Bauteil
          rate: Quote
          Harmonic reducers: Wellgetriebe
          Controllers: Steuerungen
        """;

    @Test
    void a_part_is_read_in_the_language_of_its_file() {
        content.write("chapters/one.de.md", "---\ntitle: \"Das \\\"Eine\\\"\"\n---\nEin \"Zitat\".\n");
        Report report = content.read();
        assertThat(content.problems.sorted()).isEmpty();
        assertThat(report.translations()).containsOnlyKeys("de");
        Part german = report.in("de-AT").parts().get(0);
        assertThat(german.id()).isEqualTo("one");
        assertThat(german.language()).isEqualTo("de");
        assertThat(german.title()).isEqualTo("Das „Eine“");
        assertThat(german.number()).contains("1");
        assertThat(((Block.Paragraph) german.blocks().get(0)).content()).hasToString("[Text[text=Ein „Zitat“.]]");
        assertThat(report.in("fr")).isSameAs(report);
        assertThat(report.parts().get(0).language()).isEqualTo("en-GB");
        assertThat(report.in("de").exhibits().get("robots").language()).isEqualTo("en-GB");
    }

    @Test
    void a_narrower_tag_falls_back_to_a_wider_one() {
        content.write("chapters/one.de.md", "---\ntitle: Deutsch\n---\nText.\n");
        content.write("exhibits/robots.de-AT.yaml", EXHIBIT);
        Report austrian = content.read().in("de-AT");
        assertThat(content.problems.sorted()).isEmpty();
        assertThat(austrian.parts().get(0).title()).isEqualTo("Deutsch");
        assertThat(austrian.exhibits().get("robots").language()).isEqualTo("de-AT");
    }

    @Test
    void an_exhibit_says_only_what_differs() {
        content.write("exhibits/robots.yaml", """
            type: bullet
            title: Reducers lag
            data: robots
            label: part
            value: { column: rate, name: Share made at home }
            targets: { column: target 2025, name: Target }
            highlight: [Controllers]
            source: Institute
            """);
        content.write(
                "exhibits/robots.de.yaml",
                EXHIBIT.replace("rate: Quote", "Share made at home: Anteil\n  Target: Ziel"));
        ExhibitSpec german = content.read().in("de").exhibits().get("robots");
        assertThat(content.problems.sorted()).isEmpty();
        assertThat(german.title()).isEqualTo("Getriebe liegen zurück");
        assertThat(german.type()).isEqualTo(ExhibitSpec.Type.BULLET);
        assertThat(german.value().get(0).name()).contains("Anteil");
        assertThat(german.targets().get(0).name()).isEqualTo("Ziel");
        assertThat(german.highlight()).containsExactly("Steuerungen");
        assertThat(german.labels()).containsEntry("Harmonic reducers", "Wellgetriebe");
        assertThat(german.source()).contains(new Inline.Text("Institut, nach "));
    }

    @Test
    void words_left_in_the_original_language_are_problems() {
        content.write("exhibits/robots.de.yaml", """
            subtitle: Prozent
            labels: { Controllers: Steuerungen, Controlers: x }
            """);
        content.write("chapters/one.md", "---\ntitle: One\nstandfirst: S\n---\nText.\n");
        content.write("chapters/one.de.md", "---\ntitle: Eins\nid: eins\n---\nText.\n");
        assertThat(content.problems())
                .containsExactlyInAnyOrder(
                        "content/chapters/one.de.md:2:1: error [untranslated] the translation lacks the key"
                                + " \"standfirst\"",
                        "content/chapters/one.de.md:3:5: error [bad-value] this translation has the id \"eins\", but"
                                + " the original \"one\"",
                        "content/exhibits/robots.de.yaml:1:1: error [untranslated] the translation lacks the key"
                                + " \"source\"",
                        "content/exhibits/robots.de.yaml:1:1: error [untranslated] the translation lacks the key"
                                + " \"title\"",
                        "content/exhibits/robots.de.yaml:2:1: error [untranslated] \"Harmonic reducers\" has no label"
                                + " in this language",
                        "content/exhibits/robots.de.yaml:2:1: error [untranslated] \"part\" has no label in this"
                                + " language",
                        "content/exhibits/robots.de.yaml:2:1: error [untranslated] \"rate\" has no label in this"
                                + " language",
                        "content/exhibits/robots.de.yaml:2:37: error [unknown-word] unknown word \"Controlers\"");
    }

    @Test
    void publication_and_sources_lie_over_the_originals() {
        content.write("publication.de.yaml", "title: Roboter\nlicence: { url: https://example.org/de }\n");
        content.write("sources.de.yaml", "- id: merics-2025\n  title: Ein Bericht\n");
        Report german = content.read().in("de");
        assertThat(content.problems.sorted()).isEmpty();
        assertThat(german.publication().title()).isEqualTo("Roboter");
        assertThat(german.publication().language()).isEqualTo("de");
        assertThat(german.publication().licence().name()).isEqualTo("CC BY 4.0");
        assertThat(german.publication().licence().url()).contains("https://example.org/de");
        assertThat(german.sources().get("merics-2025").title()).isEqualTo("Ein Bericht");
        assertThat(german.sources().get("merics-2025").year()).contains(2025);
    }

    @Test
    void strays_are_told_apart() {
        content.write("chapters/two.de.md", "---\ntitle: Zwei\n---\nText.\n");
        content.write("chapters/one.xq.md", "---\ntitle: X\n---\nText.\n");
        content.write("data/robots.de.csv", "a,b\n1,2\n");
        content.write("sources.de.yaml", "- id: merics-2024\n  title: Ein Bericht\n");
        content.write("readme.de.yaml", "x: y\n");
        assertThat(content.problems())
                .containsExactly(
                        "content/chapters/one.xq.md: error [stray-file] this file cannot be read here",
                        "content/chapters/two.de.md: error [no-original] there is no two.md that this could be a"
                                + " translation of",
                        "content/data/robots.de.csv: error [stray-file] this file cannot be read here",
                        "content/readme.de.yaml: error [stray-file] nothing is read from here",
                        "content/sources.de.yaml:1:7: error [no-original] the original has no \"merics-2024\"");
    }

    @Test
    void a_fence_in_a_language_has_its_quotation_marks() {
        content.chapter("::: {language=de}\nEin \"Zitat\".\n:::\n\nA \"quote\", [ein \"Wort\"]{language=\"de\"}.\n");
        List<Block> blocks = content.part(0).blocks();
        assertThat(content.problems.sorted()).isEmpty();
        assertThat(blocks.get(0).attributes().conditions().language()).containsExactly("de");
        assertThat(blocks.get(0).toString()).contains("„Zitat“");
        assertThat(blocks.get(1).toString()).contains("“quote”").contains("„Wort“");
    }

    @Test
    void a_file_for_one_language_is_written_in_it() {
        content.write("chapters/two.md", "---\ntitle: \"\\\"Zwei\\\"\"\nlanguage: de\n---\nEin \"Zitat\".\n");
        content.write("exhibits/de.yaml", """
            type: pattern
            title: Das "Muster"
            language: de
            boxes: { id: a, title: A }
            source: Eigene
            """);
        Report report = content.read();
        assertThat(content.problems.sorted()).isEmpty();
        assertThat(report.parts().get(1).language()).isEqualTo("de");
        assertThat(report.parts().get(1).title()).isEqualTo("„Zwei“");
        assertThat(report.parts().get(1).blocks().toString()).contains("„Zitat“");
        assertThat(report.exhibits().get("de").title()).isEqualTo("Das „Muster“");
    }

    @Test
    void words_that_may_lie_in_a_brief_are_told() {
        content.chapter("As shown above, and below the target.\n\n- See\n  below.\n\nSee @exh-robots, below. 见下文。\n");
        content.write("chapters/one.de.md", "---\ntitle: Eins\n---\nSiehe oben, und nach unten.\n");
        assertThat(content.problems())
                .containsExactly(
                        "content/chapters/one.de.md:4:1: warning [direction] \"Siehe oben\" may not be true in a"
                                + " brief, or on its pages",
                        "content/chapters/one.md:5:1: warning [direction] \"shown above\" may not be true in a brief,"
                                + " or on its pages",
                        "content/chapters/one.md:7:3: warning [direction] \"See below\" may not be true in a brief, or"
                                + " on its pages",
                        "content/chapters/one.md:10:1: warning [direction] \"见下文\" may not be true in a brief, or on"
                                + " its pages");
    }

    @Test
    void a_language_within_another_can_never_be() {
        content.chapter("::: {language=\"de en\"}\n"
                + "A.\n\n"
                + "- B\n"
                + "- C {language=fr}\n"
                + ":::\n\n"
                + "::: {language=de}\n"
                + "# D {#d language=fr}\n\n"
                + "E.\n"
                + ":::\n\n"
                + "::: {language=en}\n"
                + "# F {#f language=en-US}\n\n"
                + "G.\n"
                + ":::\n");
        assertThat(content.problems())
                .containsExactly(
                        "content/chapters/one.md:13:1: error [never-shown] this asks for [fr] within a fence that asks"
                                + " for [de]");
        content.chapter("A. [x]{language=english}\n");
        assertThat(content.problems())
                .contains("content/chapters/one.md:5:17: error [unknown-language] \"english\" is no language tag");
    }
}
