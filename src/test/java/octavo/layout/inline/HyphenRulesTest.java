package octavo.layout.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import octavo.text.Fonts;
import octavo.text.Hyphenator;
import org.junit.jupiter.api.Test;

/** Rules of dividing words. */
class HyphenRulesTest extends LineRules {
    @Test
    void hyphenatesEachLanguageByItsOwnRules() throws IOException {
        Map<String, String> texts = new java.util.LinkedHashMap<>();
        texts.put("en-GB", "manufacturing university independence photographers hyphenation");
        texts.put("en-US", "manufacturing university independence photographers hyphenation");
        texts.put("de", "Selbstversorgung Forschungseinrichtungen Wettbewerbsfähigkeit Lieferketten");
        texts.put("fr", "développement technologique l’amélioration constructeurs");
        texts.put("es", "desarrollo tecnológico transatlántico semiconductores");
        texts.put("it", "sviluppo tecnologico dell’industria manifatturiera");
        texts.put("pl", "rozwój technologiczny półprzewodników");
        texts.forEach((language, text) -> {
            List<Line> lines = put(
                    language,
                    Lines.setter()
                            .set(
                                    List.of(Run.Text.of(text, Lines.SERIF.withLanguage(language), 0)),
                                    Shape.justified(62, 0)));
            assertThat(Lines.text(lines)).isEqualTo(text);
        });
        compare("hyphenation-languages");
    }

    @Test
    void hyphenatesASpanInItsLanguage() throws IOException {
        List<Run> runs = List.of(
                Lines.run("They call it "),
                Run.Text.of("Wettbewerbsfähigkeit", Lines.SERIF.withLanguage("de"), 1),
                Lines.run(", that is competitiveness."));
        List<Line> lines = put("German in English", Lines.setter().set(runs, Shape.justified(98, 0)));
        assertThat(shown(lines).get(0)).endsWith("Wettbe-");
        List<Run> whole = List.of(
                Lines.run("They call it "),
                Run.Text.of("Wettbewerbsfähigkeit", Lines.SERIF.withLanguage("pl"), 1),
                Lines.run(", that is competitiveness."));
        assertThat(shown(Lines.setter().set(whole, Shape.justified(140, 0))))
                .anyMatch(l -> l.contains("Wettbewerbsfähigkeit"));
        compare("language-of-a-span");
    }

    @Test
    void dividesWordsAsTheProjectSays() throws IOException {
        Hyphenator own =
                Hyphenator.of(Map.of("all", List.of("Lea-der-drive"), "en", List.of("government", "cham-pions")));
        String text = "The government names Leaderdrive and other champions of industry; champions name Leaderdrive. "
                .repeat(3);
        List<Line> lines = put(
                "Lea-der-drive, government, cham-pions",
                new ParagraphSetter(Fonts.FACES, own).set(List.of(Lines.run(text)), Shape.justified(86, 0)));
        Set<String> ends = new java.util.TreeSet<>();
        shown(lines).stream().filter(l -> l.endsWith("-")).forEach(l -> ends.add(l.replaceAll(".* ", "")));
        assertThat(ends).isNotEmpty().isSubsetOf("Lea-", "Leader-", "cham-", "in-", "indus-", "oth-");
        compare("word-list");
    }

    @Test
    void noHyphensInHeadings() throws IOException {
        String text = "Manufacturing champions and internationalization of responsibilities";
        List<Line> lines = put("balanced", Lines.set(text, Shape.balanced(130)));
        assertThat(lines).noneMatch(Line::hyphenated).noneMatch(Line::overfull);
        compare("headings");
    }
}
