package octavo.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import octavo.content.ContentReader;
import octavo.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conditions of translations, held against briefs in several languages. */
class TranslatedConditionsTest {
    @TempDir
    Path folder;

    private TranslatedConditionsTest write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    @Test
    void aTranslationMayRepeatWhatIsMetInTheOriginalOnly() throws IOException {
        write("publication.yaml", """
            title: T
            publisher: P
            authors: [P]
            language: en-GB
            date: 2026-01-01
            licence: {name: L}
            contact: {email: a@example.org}
            audiences: [trade, industry, nobody]
            """)
                .write("sources.yaml", "[]\n")
                .write("chapters/one.md", "---\ntitle: One\n---\n\n::: {audience=trade}\nTrade.\n:::\n\nAll.\n")
                .write(
                        "chapters/one.de.md",
                        "---\ntitle: Eins\n---\n\n::: {audience=trade}\nHandel.\n:::\n\n"
                                + "::: {audience=nobody}\nKeiner.\n:::\n\nAlle.\n")
                .write("briefs/a.yaml", "title: A\naudience: trade\nparts: [{chapter: one}]\n")
                .write("briefs/b.yaml", "title: B\nlanguage: de\naudience: industry\nparts: [{chapter: one}]\n");
        Problems problems = new Problems();
        var report = ContentReader.read(folder, "content", problems).orElseThrow();
        List<Brief> briefs = new BriefReader(report, Set.of("house"))
                .readAll(BriefFiles.read(folder.resolve("briefs"), "b"), problems);
        assertThat(briefs).hasSize(2);
        assertThat(problems.sorted())
                .extracting(p -> p.code() + " " + p.span().file() + " " + p.message())
                .containsExactly("never-shown content/chapters/one.de.md no brief meets the condition audience=nobody");
    }
}
