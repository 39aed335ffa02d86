package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import octavo.brief.Format;
import octavo.pdf.PdfText;
import octavo.problem.Problem;
import octavo.problem.Span;
import octavo.style.Styles;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no reader with a screen reader or weak sight could use is refused at its line, before a page is set. */
class InaccessibleInputTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        copy(Path.of("content"), folder.resolve("content"));
        copy(Path.of("styles/base"), folder.resolve("styles/base"));
        for (String style : Styles.names(Path.of("styles"))) {
            copy(Path.of("styles", style), folder.resolve("styles/" + style));
        }
        Files.createSymbolicLink(
                folder.resolve("styles/fonts"), Path.of("styles/fonts").toAbsolutePath());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private Outcome run(Optional<LocalDate> date) {
        return Press.run(
                new Order(
                        folder.resolve("content"),
                        folder.resolve("styles"),
                        folder.resolve("output"),
                        List.of("policymaker"),
                        Set.of(Format.PDF),
                        1,
                        date),
                Progress.SILENT);
    }

    private void edit(String file, String old, String now) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(old);
        Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(old), now));
    }

    /** Where in a file a text stands. */
    private Span place(String file, String text) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file));
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return new Span(file, i + 1, lines.get(i).indexOf(text) + 1);
            }
        }
        throw new AssertionError("no " + text + " in " + file);
    }

    private void expect(String file, String text, String code, String message) throws IOException {
        Span place = place(file, text);
        assertThat(run(Optional.empty()).problems())
                .filteredOn(p -> p.code().equals(code))
                .anySatisfy(p -> {
                    assertThat(p.severity()).isEqualTo(Problem.Severity.ERROR);
                    assertThat(p.span().file()).endsWith(file);
                    assertThat(p.span().line()).isEqualTo(place.line());
                    assertThat(p.message()).contains(message);
                });
        assertThat(folder.resolve("output")).doesNotExist();
    }

    @Test
    void aFigureWithoutDataHasNothingToSay() throws IOException {
        edit("content/exhibits/robot-market.yaml", "data: robot-market\n", "");
        expect("content/exhibits/robot-market.yaml", "type:", "missing-key", "\"data\" is missing");
    }

    @Test
    void aPictureThatIsNoExhibitHasNoAlternative() throws IOException {
        edit("content/chapters/robots-memo.md", "\n# ", "\n![](photo.png)\n\n# ");
        expect("content/chapters/robots-memo.md", "photo.png", "not-an-exhibit", "\"photo.png\" is no exhibit");
    }

    @Test
    void aTableWithoutHeads() throws IOException {
        edit("content/chapters/robots-memo.md", "\n# ", "\n|   |   |\n|---|---|\n| a | b |\n\n# ");
        expect("content/chapters/robots-memo.md", "|   |   |", "table-head", "no column heads");
    }

    @Test
    void aHeadingThatSkipsALevel() throws IOException {
        edit("content/chapters/robots-memo.md", "\n# ", "\n### Deep\n\nText.\n\n# ");
        expect("content/chapters/robots-memo.md", "### Deep", "heading-level", "the first heading is one of level 3");
    }

    @Test
    void linksThatSayNothingInAnyLanguageOfTheReport() throws IOException {
        for (String text : List.of("here", "Read more…", "hier", "weiterlesen »", "en savoir plus", "点击这里")) {
            edit(
                    "content/chapters/robots-memo.md",
                    "\n# ",
                    "\nSee [" + text + "](https://example.org/" + text.hashCode() + ").\n\n# ");
            expect("content/chapters/robots-memo.md", "[" + text + "]", "link-text", "\"" + text + "\"");
        }
    }

    @Test
    void aLanguageThatIsNone() throws IOException {
        for (String tag : List.of("xx", "zzz", "english", "zh-Qqqq", "en-QQ")) {
            copyAgain("content/chapters/robots-memo.md");
            edit("content/chapters/robots-memo.md", "\n# ", "\nSo [ein Wort]{lang=" + tag + "} says.\n\n# ");
            expect("content/chapters/robots-memo.md", "lang=" + tag, "unknown-language", "\"" + tag + "\"");
        }
        copyAgain("content/chapters/robots-memo.md");
        edit("content/publication.yaml", "language: en-GB", "language: englisch");
        expect("content/publication.yaml", "language:", "unknown-language", "\"englisch\"");
    }

    @Test
    void languagesWithoutHyphenationAreFine() throws IOException {
        edit(
                "content/chapters/robots-memo.md",
                "\n# ",
                "\n"
                        + "So [a]{lang=yue}, [b]{lang=fil}, [c]{lang=sr-Latn-RS}, [d]{lang=es-419}, [e]{lang=ug-Arab}"
                        + " say.\n\n"
                        + "# ");
        assertThat(run(Optional.empty()).problems()).extracting(Problem::code).doesNotContain("unknown-language");
    }

    private void copyAgain(String file) throws IOException {
        Files.copy(Path.of(file), folder.resolve(file), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void coloursTooCloseToTellApart() throws IOException {
        edit("styles/base/style.yaml", "ink-3: \"#555C64\"", "ink-3: \"#8A9099\"");
        Span place = place("styles/base/style.yaml", "\"#8A9099\"");
        Outcome outcome = run(Optional.empty());
        assertThat(outcome.written()).isFalse();
        assertThat(outcome.problems())
                .filteredOn(p -> p.code().equals("low-contrast"))
                .anySatisfy(p -> {
                    assertThat(p.span().file()).endsWith("styles/base/style.yaml");
                    assertThat(p.span().line()).isEqualTo(place.line());
                    assertThat(p.message())
                            .contains("(#8A9099) on ground (#FFFFFF) has a contrast of 3.21:1, less than 4.5:1");
                })
                .anySatisfy(p -> assertThat(p.message()).contains("on paper (#F6F3ED)"));
    }

    @Test
    void seriesThatLookAlikeInGrey() throws IOException {
        edit("styles/base/style.yaml", "rest: \"#BFD0DD\"", "rest: \"#3A79A8\"");
        Span place = place("styles/base/style.yaml", "\"#3A79A8\"");
        assertThat(run(Optional.empty()).problems())
                .filteredOn(p -> p.code().equals("series-alike"))
                .isNotEmpty()
                .allSatisfy(p -> {
                    assertThat(p.span().line()).isEqualTo(place.line());
                    assertThat(p.message()).contains("in grey, less than 1.8:1");
                });
    }

    @Test
    void aStyleIsBlamedForTheGroundItChanges() throws IOException {
        edit("styles/memo/style.yaml", "grid:\n", "palette: {paper: \"#9AA0A6\"}\ngrid:\n");
        Span place = place("styles/memo/style.yaml", "#9AA0A6");
        assertThat(run(Optional.empty()).problems())
                .filteredOn(p -> p.code().equals("low-contrast"))
                .isNotEmpty()
                .allSatisfy(p -> {
                    assertThat(p.span().file()).endsWith("styles/memo/style.yaml");
                    assertThat(p.span().line()).isEqualTo(place.line());
                });
    }

    @Test
    void darkPagesCountToo() throws IOException {
        edit("styles/base/style.yaml", "ink-3: \"#A9B1B8\"", "ink-3: \"#5A6168\"");
        assertThat(run(Optional.empty()).problems())
                .filteredOn(p -> p.code().equals("low-contrast"))
                .extracting(Problem::message)
                .anyMatch(m -> m.startsWith("dark \"ink-3\" (#5A6168) on dark ground (#14181C)"));
    }

    @Test
    void aStyleMaySayTheVersionOfItsPdfs() throws IOException {
        edit("styles/memo/style.yaml", "grid:\n", "pdf: 1.7\ngrid:\n");
        Outcome outcome = run(Optional.empty());
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.briefs().get(0).products().get(0).conforms()).contains("PDF/UA-1", "PDF/A-3a");
        edit("content/briefs/policymaker.yaml", "style: memo", "style: memo\npdf: \"2.0\"");
        assertThat(run(Optional.empty()).briefs().get(0).products().get(0).conforms())
                .contains("PDF/UA-2");
        edit("styles/memo/style.yaml", "pdf: 1.7", "pdf: 1.4");
        assertThat(run(Optional.empty()).problems())
                .extracting(Problem::message)
                .containsExactly("\"1.4\" is not a PDF version that is written here");
    }

    @Test
    void theEnvironmentDatesAPublicationWithoutADate() throws IOException {
        Optional<LocalDate> date = Optional.of(LocalDate.of(2027, 3, 1));
        assertThat(run(date).problems()).isEmpty();
        assertThat(year()).as("the publication's own date comes first").isEqualTo(2026);
        edit("content/publication.yaml", "date: 2026-11-24\n", "");
        assertThat(run(date).problems()).isEmpty();
        assertThat(year()).isEqualTo(2027);
        assertThat(PdfText.text(Files.readAllBytes(folder.resolve("output/policymaker.pdf"))))
                .contains("1 March 2027");
        assertThat(run(Optional.empty()).problems())
                .extracting(Problem::message)
                .contains("key \"date\" is missing");
    }

    private int year() throws IOException {
        try (var pdf = Loader.loadPDF(folder.resolve("output/policymaker.pdf").toFile())) {
            var xmp = new String(
                    pdf.getDocumentCatalog().getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
            return Integer.parseInt(xmp.replaceAll("(?s).*<xmp:CreateDate>(\\d{4}).*", "$1"));
        }
    }
}
