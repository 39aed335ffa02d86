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
    private static final String PARTY = """
        Die Partei zieht neue Hierarchien in die Wirtschaft ein, damit Wissenschaft und Industrie in \
        dieselbe Richtung ziehen. MERICS nennt das „technokratischen Laborkapitalismus“, einen Kapitalismus \
        unter streng kontrollierten Bedingungen. Alte Methoden bleiben, aber weit stärker von oben \
        abgestimmt. Mehr politische Kontrolle kann den Erfindergeist privater Unternehmen dämpfen. Das \
        Gegenmittel der Partei besteht darin, sie enger einzubinden: in nationale Forschungsinstitute, in \
        Universitäten und untereinander.\
        """;
    private static final String SMALL_STEPS = """
        Innovation geht meist in kleinen Schritten voran. Ein Produkt, das dem besten etwas nachsteht, kann \
        daher das meiste von dem, was das beste kann. Ein Elektroauto mit 200 km Reichweite dient Pendlern \
        etwa so gut wie eines mit 300 km. Einem Smartphone mit 22-nm-Chip fehlt manches, was ein 14-nm-Chip \
        erlaubt, aber beileibe nicht alles. Die Überschneidung reicht, um viele Kunden zufriedenzustellen. \
        Peking wäre gern vorn und gibt sich bei vielen Technologien vorerst damit zufrieden, nahe genug zu \
        sein.\
        """;
    private static final String CHAIN = """
        Was sie verbindet, ist die Innovationskette. An ihrem einen Ende holt der Parteistaat die \
        Wissenschaft früh herein, am anderen machen Unternehmen aus Ergebnissen Produkte. Alles dazwischen \
        soll zentralisiert und gestrafft werden, mit Anleitung und Unterstützung an jedem Glied. Unterwegs \
        hat eine Technologie zwei Prüfungen zu bestehen: Sie muss wirksam sein, also ihren Zweck erfüllen, \
        und dann effizient, also am Markt bestehen.\
        """;

    private static List<Line> german(String text, double measure) {
        Look look = Lines.SERIF.withLanguage("de");
        return Lines.setter().set(List.of(Run.Text.of(text, look, 0)), Shape.justified(measure, 15));
    }

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

    /** Gegen-mittel rather than For-schungsinstitute. */
    @Test
    void dividesGermanCompoundsWhereTheirWordsMeet() throws IOException {
        List<Line> lines = put("335 pt", german(PARTY, 335));
        assertThat(shown(lines))
                .filteredOn(l -> l.endsWith("-"))
                .singleElement()
                .satisfies(l -> assertThat(l).endsWith("Das Gegen-"));
        compare("compounds");
    }

    @Test
    void ratherOneHyphenThanTwoInARow() throws IOException {
        put("260 pt", german(PARTY, 260));
        compare("two-hyphens");
    }

    /** Without that rule the lines end in "bes-", "meis-", "Elek-", "Pend-"; looser lines are tried against it too. */
    @Test
    void threeHyphensInARowAreALadder() throws IOException {
        for (List<Line> lines : List.of(put("200 pt", german(SMALL_STEPS, 200)), put("268 pt", german(PARTY, 268)))) {
            int inRow = 0;
            for (String line : shown(lines)) {
                inRow = line.endsWith("-") ? inRow + 1 : 0;
                assertThat(inRow).as(line).isLessThan(3);
            }
        }
        compare("ladders");
    }

    /** Not "an-" and "deren". */
    @Test
    void twoLettersAreAPoorFragment() throws IOException {
        put("320 pt", german(CHAIN, 320));
        compare("fragments");
    }
}
