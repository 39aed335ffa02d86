package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import octavo.brief.Format;
import octavo.problem.Problem;
import octavo.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run reads when briefs are named, and so which mistakes it tells. */
class NeedsTest {
    private static final String GERMAN = "content/chapters/self-reliance.de.md";

    @TempDir
    private Path folder;

    @BeforeEach
    void copyInput() throws IOException {
        copy("content");
        copy("styles");
    }

    private void copy(String name) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(name))) {
            for (Path file : files.toList()) {
                if (Files.isDirectory(file)) {
                    Files.createDirectories(folder.resolve(file.toString()));
                } else {
                    Files.copy(file, folder.resolve(file.toString()));
                }
            }
        }
    }

    private Order order(String... briefs) {
        return new Order(
                        folder.resolve("content"),
                        folder.resolve("styles"),
                        folder.resolve("output"),
                        List.of(briefs),
                        Set.of(Format.PDF),
                        1)
                .withoutCopies();
    }

    private Workshop open(Order order) {
        Problems problems = new Problems();
        Workshop workshop = Workshop.open(order, problems).orElseThrow();
        assertThat(problems.sorted()).isEmpty();
        return workshop;
    }

    private List<String> problems(String... briefs) {
        return told(order(briefs));
    }

    private List<String> told(Order order) {
        Problems problems = new Problems();
        Workshop.open(order, problems);
        return problems.sorted().stream().map(this::told).toList();
    }

    private String told(Problem problem) {
        return folder.relativize(Path.of(problem.span().file())) + " " + problem.code();
    }

    private void append(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(path, Files.readString(path) + text);
    }

    @Test
    void aBrokenTranslationStopsThoseWhoReadIt() throws IOException {
        append(GERMAN, "\nSiehe [@nobody-2020].\n");
        String told = GERMAN + " unknown-source";
        assertThat(problems("chapter")).isEmpty();
        assertThat(problems("chapter", "partners")).isEmpty();
        assertThat(problems("delegation")).containsExactly(told);
        assertThat(problems("chapter", "delegation")).containsExactly(told);
        assertThat(problems()).containsExactly(told);
        assertThat(Press.run(order("chapter"), Progress.SILENT).written()).isTrue();
        assertThat(Press.run(order(), Progress.SILENT).written()).isFalse();
    }

    @Test
    void aBrokenStyleStopsThoseWhoUseIt() throws IOException {
        append("styles/memo-de/style.yaml", "\nno-such-key: 1\n");
        String told = "styles/memo-de/style.yaml unknown-key";
        assertThat(problems("chapter", "policymaker")).isEmpty();
        assertThat(problems("policymaker-de")).containsExactly(told);
        assertThat(problems()).containsExactly(told);
    }

    @Test
    void aStyleBringsThoseThatItExtends() throws IOException {
        append("styles/memo/style.yaml", "\nno-such-key: 1\n");
        assertThat(problems("policymaker-de")).contains("styles/memo/style.yaml unknown-key");
        assertThat(problems("chapter")).isEmpty();
    }

    @Test
    void onlyWhatTheNamedBriefsNeedIsThere() {
        Workshop chapter = open(order("chapter"));
        assertThat(chapter.styles()).containsOnlyKeys("house");
        assertThat(chapter.report().translations()).isEmpty();
        assertThat(chapter.briefs()).containsKeys("delegation", "partners");
        Workshop letter = open(order("policymaker-de-letter"));
        assertThat(letter.styles()).as("as the brief says that it extends").containsOnlyKeys("memo-de");
        assertThat(letter.report().translations()).containsOnlyKeys("de");
        assertThat(open(order()).report().translations()).containsOnlyKeys("de", "zh-Hans");
    }

    @Test
    void mistakesInTheOriginalAndInAnyBriefAreToldInAnyCase() throws IOException {
        append("content/chapters/press-note.md", "\nSee [@nobody-2020].\n");
        append("content/briefs/delegation.yaml", "\nno-such-key: 1\n");
        append("content/briefs/summary.yaml", "\nno-such-key: 1\n");
        assertThat(problems("chapter"))
                .containsExactly(
                        "content/briefs/delegation.yaml unknown-key",
                        "content/briefs/summary.yaml unknown-key",
                        "content/chapters/press-note.md unknown-source");
    }

    /** A translation may have sections of its own, which cannot be known without reading it. */
    @Test
    void aBriefInALanguageThatIsNotReadIsNotHeldAgainstTheOriginal() throws IOException {
        append(GERMAN, "\n# Nachwort {#nachwort}\n\nZum Schluss.\n");
        Files.writeString(folder.resolve("content/briefs/afterword.yaml"), """
            title: Nachwort
            language: de
            parts:
              - chapter: self-reliance
                sections: [nachwort]
            """);
        assertThat(problems("chapter")).isEmpty();
        assertThat(problems("afterword")).isEmpty();
        assertThat(problems()).isEmpty();
    }

    /** Also where it names another brief that has what it lacks. */
    @Test
    void aBriefAloneIsWhatItIsAmongAll() {
        Workshop all = open(order());
        for (String id : List.of("telecoms", "policymaker-de-letter", "partners")) {
            assertThat(pdf(open(order(id)), id)).as(id).isEqualTo(pdf(all, id));
        }
    }

    private static byte[] pdf(Workshop workshop, String id) {
        List<byte[]> files = new ArrayList<>();
        Bindery bindery = new Bindery(workshop, Set.of(Format.PDF), (name, bytes, conforms) -> {
            files.add(bytes);
            return new Finished.Product(name, conforms, bytes.length, "");
        });
        assertThat(bindery.bind(workshop.briefs().get(id)).problems()).isEmpty();
        return files.get(0);
    }

    /** A recipient may be in another language than the brief, and in another style. */
    @Test
    void copiesNeedAll() {
        Order named = order("policymaker");
        Order withCopies = new Order(
                named.content(), named.styles(), named.output(), named.briefs(), named.formats(), named.jobs());
        assertThat(open(withCopies).styles()).containsKeys("house", "memo", "memo-de", "memo-zh");
        assertThat(open(withCopies).report().translations()).containsOnlyKeys("de", "zh-Hans");
        assertThat(open(named).styles()).containsOnlyKeys("memo");
    }

    @Test
    void anUnknownBriefIsTold() {
        Outcome outcome = Press.run(order("chaptre"), Progress.SILENT);
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly("unknown-brief");
        assertThat(outcome.problems()).extracting(Problem::hint).containsExactly("did you mean \"chapter\"?");
    }
}
