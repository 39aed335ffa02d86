package octavo.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import octavo.problem.Problem;
import octavo.problem.Problems;
import octavo.report.Recipients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipientsReaderTest {
    @TempDir
    private Path folder;

    private final Problems problems = new Problems();

    private Optional<Recipients> read(String csv) throws IOException {
        Path file = folder.resolve("r.csv");
        Files.writeString(file, csv);
        return RecipientsReader.read(file, "r.csv", problems);
    }

    @Test
    void everyCellHasItsPlaceAcrossQuotesAndLines() throws IOException {
        Recipients r = read("""
            name,office,line
             Ada ,"Ministry, ""North\"\"
            wing",x

            Bob,,"y"
            """).orElseThrow();
        assertThat(problems.sorted()).isEmpty();
        assertThat(r.columns()).containsExactly("name", "office", "line");
        assertThat(r.heads().get("office").toString()).isEqualTo("r.csv:1:6");
        Recipients.Row ada = r.rows().get(0);
        assertThat(ada.cell("name")).isEqualTo("Ada");
        assertThat(ada.cell("office")).isEqualTo("Ministry, \"North\"\nwing");
        assertThat(ada.at("office").toString()).isEqualTo("r.csv:2:7");
        assertThat(ada.at("line").toString()).isEqualTo("r.csv:3:7");
        Recipients.Row bob = r.rows().get(1);
        assertThat(bob.span().toString()).isEqualTo("r.csv:5:1");
        assertThat(bob.at("office").toString()).isEqualTo("r.csv:5:5");
        assertThat(bob.at("line").toString()).isEqualTo("r.csv:5:6");
        assertThat(bob.cell("no such column")).isEmpty();
    }

    @Test
    void aRaggedRowDoesNotStopTheOthers() throws IOException {
        Recipients r = read("name,office\nAda,A,x\nBob,B\nCy\nDee,D\n").orElseThrow();
        assertThat(r.rows()).extracting(row -> row.cell("name")).containsExactly("Bob", "Dee");
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "r.csv:2:7: error [ragged-row] this row has 3 fields, the head 2\n"
                                + "    hint: a value with a comma stands in \"…\"",
                        "r.csv:4:1: error [ragged-row] this row has 1 fields, the head 2\n"
                                + "    hint: leave a cell empty where there is no value, but write its comma");
        assertThat(r.rows()).extracting(Recipients.Row::ordinal).containsExactly(2, 4);
    }

    @Test
    void anUnclosedQuoteKeepsTheOtherRows() throws IOException {
        Recipients r = read("name\nAda\nBob\n\"Cy\nDee\n").orElseThrow();
        assertThat(r.rows()).extracting(row -> row.cell("name")).containsExactly("Ada", "Bob", "Dee");
        assertThat(problems.sorted()).singleElement().satisfies(p -> {
            assertThat(p.span().line()).isEqualTo(4);
            assertThat(p.message()).isEqualTo("a quotation mark is never closed");
        });
    }

    @Test
    void aListWithoutRowsOrWithTwoColumnsOfANameIsRefused() throws IOException {
        assertThat(read("name,office\n")).isEmpty();
        assertThat(read("name,name\nAda,Bob\n")).isEmpty();
        assertThat(read("name;office\nAda;B\n")).isEmpty();
        assertThat(RecipientsReader.read(folder.resolve("none.csv"), "none.csv", problems))
                .isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("missing-file", "empty-file", "column-name", "csv");
    }
}
