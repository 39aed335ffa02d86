package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import octavo.edition.Edition;
import octavo.edition.Samples;
import octavo.page.Pages.PageStart;
import octavo.page.Pages.Place.AtAnchor;
import octavo.page.Pages.Place.Front;
import octavo.page.Pages.Place.InParagraph;
import octavo.problem.Problems;
import octavo.style.Style;
import octavo.style.Styles;
import octavo.verify.EpubcheckValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** EPUBCheck finds nothing in our books, usage messages included, and does find what is broken on purpose. */
class EpubValidationTest {
    private static final PageStart[] STARTS = {
        new PageStart("i", new Front()),
        new PageStart("1", new AtAnchor("chapter")),
        new PageStart("2", new AtAnchor("second")),
        new PageStart("3", new InParagraph(14, 5)),
    };

    @ParameterizedTest
    @ValueSource(strings = {"house", "memo", "accessible"})
    void everyKindOfBlockInEveryStyle(String style) {
        assertThat(check(Books.write(Samples.everything(), style, STARTS))).isEmpty();
    }

    @Test
    void otherLanguages() {
        assertThat(check(Books.write(Samples.everything("zh-Hans"), STARTS))).isEmpty();
        assertThat(check(Books.write(Samples.everything("de"), STARTS))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"brief", "part", "section"})
    void endnotesWhereverTheyStand(String place, @TempDir Path styles) throws IOException {
        for (String parent : List.of("base", "house")) {
            Files.createSymbolicLink(
                    styles.resolve(parent), Path.of("styles", parent).toAbsolutePath());
        }
        Files.createDirectory(styles.resolve("own"));
        Files.writeString(styles.resolve("own/style.yaml"), "extends: house\ndesign: {endnotes: " + place + "}\n");
        Style own = Styles.read(styles, "styles", new Problems()).get("own");
        Edition edition = Samples.endnotes("en-GB", 4);
        byte[] bytes =
                new EpubWriter(Books.FACES, Books.HYPHENATOR).write(edition, edition, own, List.of(), Books::cover);
        assertThat(check(bytes)).isEmpty();
        OpenBook book = new OpenBook(bytes);
        assertThat(book.files().containsKey("notes.xhtml")).isEqualTo(place.equals("brief"));
        String chapter = book.text("part-1.xhtml");
        if (place.equals("section")) {
            assertThat(chapter)
                    .containsSubsequence(
                            "id=\"mark-4\"", "aria-label=\"Notes: Title of the chapter\"", "<h2>Notes</h2>")
                    .containsSubsequence("<h2>Notes</h2>", "id=\"note-4\"", "id=\"first\"", "id=\"mark-8\"")
                    .containsSubsequence("id=\"mark-8\"", "aria-label=\"Notes: How it began\"", "<h3>Notes</h3>")
                    .containsSubsequence("href=\"#mark-8\"", "id=\"second\"");
        } else if (place.equals("part")) {
            assertThat(chapter).containsOnlyOnce("doc-endnotes").containsSubsequence("id=\"mark-12\"", "id=\"note-1\"");
        } else {
            assertThat(book.text("notes.xhtml"))
                    .containsSubsequence(
                            "<h1",
                            "Notes",
                            "<h2>",
                            "1</span> Title of the chapter",
                            "note-4",
                            "1.1</span> How it began");
        }
    }

    @Test
    void smallestBook() {
        assertThat(check(Books.write(Samples.smallest()))).isEmpty();
    }

    @Test
    void withoutFontsNothingAtAllIsSaid(@TempDir Path styles) throws IOException {
        for (String parent : List.of("base", "house")) {
            Files.createSymbolicLink(
                    styles.resolve(parent), Path.of("styles", parent).toAbsolutePath());
        }
        Files.createDirectory(styles.resolve("bare"));
        Files.writeString(styles.resolve("bare/style.yaml"), "extends: house\nebook: {fonts: false}\n");
        Style bare = Styles.read(styles, "styles", new Problems()).get("bare");
        byte[] book = new EpubWriter(Books.FACES, Books.HYPHENATOR)
                .write(Samples.everything(), Samples.everything(), bare, List.of(STARTS), Books::cover);
        assertThat(EpubcheckValidator.all(book)).isEmpty();
        assertThat(EpubcheckValidator.all(Books.write(Samples.everything(), STARTS)))
                .as("embedded fonts are all that is mentioned")
                .isNotEmpty()
                .allMatch(fault -> fault.clause().equals("CSS-028 USAGE"));
    }

    @Test
    void aPassMeansSomething() {
        OpenBook book = new OpenBook(Books.write(Samples.everything(), STARTS));
        assertThat(check(broken(book, "part-1.xhtml", "#exhibit", "#nowhere"))).anyMatch(m -> m.startsWith("RSC-012"));
        assertThat(check(broken(book, "part-1.xhtml", "<h2>", "<p>"))).anyMatch(m -> m.startsWith("RSC-016"));
        assertThat(check(broken(book, "part-1.xhtml", "epub:type=\"chapter\"", "epub:type=\"chapitre\"")))
                .as("usage messages count too")
                .anyMatch(m -> m.startsWith("OPF-088"));
        assertThat(check(broken(book, "package.opf", "dcterms:modified", "dcterms:issued")))
                .anyMatch(m -> m.startsWith("RSC-005"));
    }

    private static byte[] broken(OpenBook book, String file, String old, String now) {
        Map<String, Packed> files = new HashMap<>();
        book.files().forEach((name, bytes) -> files.put(name, Packed.deflated(bytes)));
        files.remove("mimetype");
        files.remove("META-INF/container.xml");
        assertThat(book.text(file)).contains(old);
        files.put(file, Packed.deflated(book.text(file).replace(old, now).getBytes(StandardCharsets.UTF_8)));
        return Container.zip(files);
    }

    /** What EPUBCheck says, as {@code ID file:line message}. */
    static List<String> check(byte[] epub) {
        return new EpubcheckValidator()
                .faults(epub).stream()
                        .map(f -> f.clause() + " " + f.place() + " " + f.message())
                        .toList();
    }
}
