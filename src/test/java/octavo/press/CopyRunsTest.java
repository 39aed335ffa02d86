package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import octavo.brief.Format;
import octavo.pdf.PdfLock;
import octavo.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists with bad rows, and runs after runs. */
class CopyRunsTest {
    private static final String HEAD = "number,name,office,line,marking,password\n";

    @TempDir
    private Path folder;

    private Copybook book;
    private Path output;

    @BeforeEach
    void open() throws IOException {
        book = new Copybook(folder);
        output = folder.resolve("out");
    }

    private Copied copy(String rows) throws IOException {
        Outcome outcome = book.recipients(HEAD + rows).copy(output, "policymaker", 2, Format.PDF);
        assertThat(outcome.problems()).noneMatch(p -> p.severity() == Problem.Severity.ERROR);
        return outcome.copies().get(0);
    }

    private Map<String, byte[]> files() throws IOException {
        return Copybook.files(output.resolve("copies/policymaker"));
    }

    private Path file(String name) {
        return output.resolve("copies/policymaker").resolve(name);
    }

    @Test
    void aSecondRunMakesOnlyWhatIsMissingDamagedOrChanged() throws IOException {
        String rows = "1,Ann,A,Hello,,\n2,Bob,B,Hello,,\n3,Cy,C,Hello,,\n4,Dee,D,Hello,,long-password\n";
        assertThat(copy(rows).made()).isEqualTo(4);
        Map<String, byte[]> first = files();

        Copied again = copy(rows);
        assertThat(again.made()).isZero();
        assertThat(again.kept()).isEqualTo(4);
        assertThat(files()).containsExactlyEntriesOf(first); // the locked one too

        Files.delete(file("001-ann.pdf"));
        Files.writeString(file("002-bob.pdf"), "damaged");
        assertThat(copy(rows).made()).isEqualTo(2);
        assertThat(files()).containsExactlyEntriesOf(first);

        assertThat(copy(rows.replace("3,Cy,C", "3,Cy,D")).made()).isEqualTo(1);
        assertThat(copy(rows.replace("Cy,C,Hello", "Cy,C,Hello and help")).made())
                .isEqualTo(1);
        assertThat(copy(rows).made()).isEqualTo(1);
        assertThat(files().get("003-cy.pdf")).isEqualTo(first.get("003-cy.pdf"));
    }

    @Test
    void anotherPasswordMakesAnotherFileAlthoughNoManifestTellsIt() throws IOException {
        String row = "4,Dee,D,Hello,,long-password\n";
        copy(row);
        assertThat(copy(row.replace("long-password", "new-password")).made()).isEqualTo(1);
        assertThat(PdfLock.opens(files().get("004-dee.pdf"), "new-password")).isTrue();
        assertThat(copy(row.replace("long-password", "")).made()).isEqualTo(1);
        assertThat(PdfLock.opens(files().get("004-dee.pdf"), "")).isFalse(); // no longer locked at all
        assertThat(new String(files().get(CopyShelf.MANIFEST), StandardCharsets.UTF_8))
                .doesNotContain("password");
    }

    @Test
    void aRunThatWasStoppedGoesOnFromItsManifest() throws IOException {
        String rows = "1,Ann,A,,,\n2,Bob,B,,,\n";
        copy(rows);
        Path manifest = file(CopyShelf.MANIFEST);
        List<String> lines = Files.readAllLines(manifest);
        // killed while the second line was written, and while a file was
        Files.writeString(manifest, lines.get(0) + "\n" + lines.get(1).substring(0, 40));
        Files.writeString(file(".003-cy.pdf.part"), "half");
        Copied on = copy(rows + "3,Cy,C,,,\n");
        assertThat(on.kept()).isEqualTo(1);
        assertThat(on.made()).isEqualTo(2);
        assertThat(files().keySet()).containsExactly("001-ann.pdf", "002-bob.pdf", "003-cy.pdf", CopyShelf.MANIFEST);
        assertThat(Files.readAllLines(manifest)).hasSize(3).isSorted();
    }

    @Test
    void whoLeavesTheListLeavesTheFolderButNotForABadRow() throws IOException {
        copy("1,Ann,A,,,\n2,Bob,B,,,\n");
        Outcome bad = book.recipients(HEAD + "1,,A,,,\n2,Bob,B,,,\n").copy(output, "policymaker", 1, Format.PDF);
        assertThat(bad.copies().get(0).refused()).isEqualTo(1);
        assertThat(files()).containsKeys("001-ann.pdf", "002-bob.pdf");
        copy("2,Bob,B,,,\n");
        assertThat(files().keySet()).contains("002-bob.pdf");
    }

    @Test
    void badRowsAreToldAtTheirPlacesAndDoNotStopTheOthers() throws IOException {
        String unbreakable = "word ".repeat(120);
        Outcome outcome = book.recipients(HEAD
                        + "1,Ann,A,,,\n"
                        + "2,,B,,,\n"
                        + "1,Cy,C,,,\n"
                        + "4,Dee,D,,TLP:PINK,\n"
                        + "5,Eve,E\n"
                        + "6,Fay,F," + unbreakable + ",,\n"
                        + "7,Gil \u0F04,G,,,\n"
                        + "8,Hal,H,,TLP:RED,\n")
                .copy(output, "policymaker", 2, Format.PDF);
        String list = book.list();
        assertThat(outcome.problems().stream().map(p -> p.toString().split("\n")[0]))
                .satisfiesExactly(
                        p -> assertThat(p).startsWith(list + ":3:3: error [missing-name]"),
                        p -> assertThat(p).startsWith(list + ":4:1: error [number-twice]"),
                        p -> assertThat(p).startsWith(list + ":5:10: error [unknown-marking]"),
                        p -> assertThat(p).startsWith(list + ":6:7: error [ragged-row]"),
                        p -> assertThat(p)
                                .startsWith(list + ":7:3: error [too-long]")
                                .contains("and there is room for 4"),
                        p -> assertThat(p)
                                .startsWith(list + ":8:3: error [missing-glyph]")
                                .contains("U+0F04"));
        Copied copied = outcome.copies().get(0);
        assertThat(copied.copies()).isEqualTo(2);
        assertThat(copied.refused()).isEqualTo(6);
        assertThat(outcome.hasErrors()).isTrue();
        assertThat(new TreeSet<>(files().keySet()))
                .isEqualTo(new TreeSet<>(Set.of("001-ann.pdf", "008-hal.pdf", CopyShelf.MANIFEST)));
    }

    @Test
    void aListThatIsNotThereIsAProblem() {
        Outcome outcome = book.copy(output, "policymaker", 1);
        assertThat(outcome.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.code()).isEqualTo("missing-file"));
        assertThat(outcome.copies()).isEmpty();
    }
}
