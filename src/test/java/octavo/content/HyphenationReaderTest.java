package octavo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project's own divisions of words. */
class HyphenationReaderTest {
    private static final String HEAD = String.join(
            "\n",
            "title: Robots",
            "publisher: Institute",
            "language: en-GB",
            "date: 2025-10-01",
            "licence: { name: CC BY 4.0 }",
            "contact: { email: a@example.org }",
            "identifiers: {}",
            "audiences: [trade, industry]",
            "");

    @TempDir
    Path folder;

    private Fixture with(String... lines) {
        return new Fixture(folder).write("publication.yaml", HEAD + String.join("\n", lines) + "\n");
    }

    @Test
    void words_by_language_and_from_a_file() {
        Fixture content = with(
                        "hyphenation:",
                        "  all: [Lea-der-drive, MERICS]",
                        "  en-GB: self-re-li-ance",
                        "  de: [hyphenation/de.txt, Ur-in-stinkt]")
                .write("hyphenation/de.txt", "# Namen\nAn-alpha-bet\n  l’am-our  # kein Scherz\n");
        assertThat(content.read().publication().hyphenation().toString())
                .isEqualTo("{all=[Lea-der-drive, MERICS], en-GB=[self-re-li-ance],"
                        + " de=[An-alpha-bet, l’am-our, Ur-in-stinkt]}");
        assertThat(content.problems.sorted()).isEmpty();
    }

    @Test
    void bad_entries_are_told_with_their_place() {
        Fixture content = with(
                        "hyphenation:",
                        "  all: [Lea--der, -x, COVID-19, two words, Lea-der, lead-er]",
                        "  xx: [a-b]",
                        "  de: hyphenation/de.txt",
                        "  fr: hyphenation/fr.txt",
                        "  it: [../it.txt]")
                .write("hyphenation/de.txt", "gut-es\n\n  schlecht2\n")
                .write("hyphenation/es.txt", "na-da\n");
        assertThat(content.problems())
                .containsExactly(
                        "content/hyphenation/de.txt:3:3: error [bad-division] \"schlecht2\" is no word with hyphens at"
                                + " its divisions",
                        "content/hyphenation/es.txt: error [stray-file] no language in publication.yaml names this"
                                + " list",
                        "content/hyphenation/fr.txt: error [missing-file] file not found",
                        "content/publication.yaml:10:9: error [bad-division] \"Lea--der\" is no word with hyphens at"
                                + " its divisions",
                        "content/publication.yaml:10:19: error [bad-division] \"-x\" is no word with hyphens at its"
                                + " divisions",
                        "content/publication.yaml:10:23: error [bad-division] \"COVID-19\" is no word with hyphens at"
                                + " its divisions",
                        "content/publication.yaml:10:33: error [bad-division] \"two words\" is no word with hyphens at"
                                + " its divisions",
                        "content/publication.yaml:10:53: error [bad-division] \"lead-er\" is divided twice in this"
                                + " language",
                        "content/publication.yaml:11:3: error [unknown-language] \"xx\" is no language tag",
                        "content/publication.yaml:14:8: error [bad-word-list] \"../it.txt\" is neither a word nor a"
                                + " list of words");
    }

    @Test
    void another_kind_of_value_is_a_problem() {
        assertThat(with("hyphenation: [a-b]").problems())
                .containsExactly(
                        "content/publication.yaml:9:14: error [bad-value] needs keys with values, but this is a list");
    }
}
