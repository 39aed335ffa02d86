package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import octavo.brief.Format;
import octavo.pdf.PdfTags;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tag trees of the sample briefs are made of, read back from the files. */
class SampleTagsTest {
    private static final List<String> BRIEFS = List.of("chapter", "policymaker", "raw-materials", "robotics");

    @TempDir
    private static Path folder;

    private static final Map<String, List<String>> DUMPS = new LinkedHashMap<>();

    @BeforeAll
    static void build() throws IOException {
        Outcome outcome = Press.run(
                new Order(Path.of("content"), Path.of("styles"), folder, BRIEFS, Set.of(Format.PDF), 2),
                Progress.SILENT);
        assertThat(outcome.problems()).isEmpty();
        for (String brief : BRIEFS) {
            DUMPS.put(
                    brief,
                    PdfTags.dump(Files.readAllBytes(folder.resolve(brief + ".pdf")))
                            .lines()
                            .toList());
        }
    }

    /** The structure types of ISO 32000-2 that a brief needs. */
    @Test
    void theWholeSetOfTagsIsInUse() {
        Set<String> types = new TreeSet<>();
        DUMPS.values()
                .forEach(dump -> dump.stream()
                        .map(String::strip)
                        .filter(line -> !line.startsWith("\"") && !line.startsWith("("))
                        .forEach(line -> types.add(line.replaceAll("\\s.*", ""))));
        assertThat(types)
                .contains("Document", "Part", "Sect", "Title", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody")
                .contains("Table", "THead", "TBody", "TR", "TH", "TD", "Caption", "Figure", "Aside", "FENote")
                .contains("TOC", "TOCI", "Reference", "Link", "Span", "Quote", "BibEntry", "Strong", "Em");
    }

    @Test
    void aMarkingIsReadOnceAndFirst() {
        List<String> dump = DUMPS.get("policymaker");
        assertThat(dump.stream().filter(line -> line.contains("TLP:CLEAR"))).hasSize(1);
        assertThat(dump.subList(1, 4)).extracting(String::strip).contains("\"TLP:CLEAR\"");
        assertThat(String.join("\n", dump)).contains("\"Policy memo\"");
    }

    @Test
    void firstCellsHeadTheirRows() {
        List<String> dump = DUMPS.get("policymaker");
        List<String> cells = dump.stream()
                .map(String::strip)
                .filter(line -> line.startsWith("TH ") || line.equals("TD"))
                .toList();
        assertThat(cells.subList(0, 6))
                .containsExactly(
                        "TH [Scope=Column]", "TH [Scope=Column]", "TH [Scope=Row]", "TD", "TH [Scope=Row]", "TD");
    }

    @Test
    void headingsThatOnlyTheLookShowsAreHeard() {
        assertThat(DUMPS.get("policymaker")).anyMatch(line -> line.strip().equals("H1 actual=«Key findings»"));
        assertThat(DUMPS.get("robotics")).anyMatch(line -> line.strip().equals("H1 actual=«Imprint»"));
    }

    @Test
    void bulletsAreLabelsAndSourcesAListOfEntries() {
        List<String> dump = DUMPS.get("policymaker");
        int list = indexOf(dump, "L [ListNumbering=Disc]");
        assertThat(dump.subList(list + 1, list + 3)).extracting(String::strip).containsExactly("LI", "Lbl actual=«•»");
        int sources = indexOf(DUMPS.get("chapter"), "L [ListNumbering=None]");
        assertThat(DUMPS.get("chapter").subList(sources + 1, sources + 4))
                .extracting(String::strip)
                .containsExactly("LI", "LBody", "BibEntry");
    }

    @Test
    void noNoteStandsInANote() {
        DUMPS.forEach((brief, dump) -> {
            List<Integer> open = new ArrayList<>();
            for (String line : dump) {
                int depth = line.length() - line.stripLeading().length();
                open.removeIf(d -> d >= depth);
                if (line.strip().equals("FENote")) {
                    assertThat(open).as(brief).isEmpty();
                    open.add(depth);
                }
            }
        });
    }

    private static int indexOf(List<String> dump, String line) {
        for (int i = 0; i < dump.size(); i++) {
            if (dump.get(i).strip().equals(line)) {
                return i;
            }
        }
        throw new AssertionError("no " + line);
    }
}
