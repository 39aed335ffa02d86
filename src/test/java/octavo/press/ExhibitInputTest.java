package octavo.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import octavo.brief.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exhibits that cannot be drawn: everything wrong with them comes in one go, with the mistakes of texts, at its place. */
class ExhibitInputTest {
    private static final Path GALLERY = Path.of("gallery");
    private static final String LABEL =
            "a label that says far more than a label should ".repeat(5).strip();

    @TempDir
    private Path folder;

    @BeforeEach
    void base() throws IOException {
        for (String name : List.of("publication.yaml", "sources.yaml")) {
            Files.copy(GALLERY.resolve(name), folder.resolve(name));
        }
        write("chapters/c.md", "---\ntitle: C\n---\n\nText.\n");
        write("briefs/b.yaml", "title: T\nstyle: house\nlanguage: en-GB\nformats: [pdf]\nparts:\n  - chapter: c\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void exhibit(String name, String type, String csv, String... keys) throws IOException {
        write("data/" + name + ".csv", csv);
        String more = keys.length == 0 ? "label: c\nvalue: v" : String.join("\n", keys);
        write(
                "exhibits/" + name + ".yaml",
                "type: " + type + "\ntitle: T\ndata: " + name + "\n" + more + "\nsource: s\n");
    }

    private List<String> said() {
        Order order = new Order(folder, Path.of("styles"), folder.resolve("../out"), List.of(), Set.of(), 1);
        String shown = folder.toString().replace('\\', '/') + "/";
        return Press.run(order, Progress.SILENT).problems().stream()
                .map(p -> p.span().toString().replace(shown, "") + " [" + p.code() + "]"
                        + (p.hint().isEmpty() ? " without a hint" : ""))
                .collect(Collectors.toList());
    }

    @Test
    void everythingComesInOneGo() throws IOException {
        write("chapters/c.md", "---\ntitle: C\n---\n\nSee @exh-nothing.\n");
        exhibit("column", "bar", "c,v\nA,1", "label: c", "value: w");
        exhibit("fractions", "share", "c,v\nA,0.4\nB,0.3");
        exhibit("glyph", "bar", "c,v\nA😀,1");
        exhibit("label", "bar", "c,v\nA,2\n" + LABEL + ",1");
        exhibit("many", "bar", "c,v\n" + lines(500));
        exhibit("nan", "bar", "c,v\nA,1\nB,NaN");
        exhibit("negative", "share", "c,v\nA,30\nB,-3");
        exhibit("pie", "pie", "c,v\nA,30\nB,x", "label: c", "value: v", "highlight: [Z]");
        exhibit("quote", "bar", "c,v\nA,1\n\"B,2\nC,3,4");
        exhibit("sum", "share", "c,v,w\nA,30,20\nB,60,50", "label: c", "value: [v, w]");
        exhibit("text", "bar", "c,v\nA,1\nB,many\nC,\"13,000\"");
        exhibit("units", "bar", "c,v\nA,36%\nB,40 GW");
        exhibit("zero", "column", "c,v\nA,36", "label: c", "value: v", "axis: { from: 20 }");
        write("exhibits/source.yaml", "type: bar\ntitle: T\ndata: text\nlabel: c\nvalue: v\n");
        assertThat(said())
                .containsExactly(
                        "chapters/c.md:5:5 [unknown-reference]",
                        "data/fractions.csv:2:3 [fractions]",
                        "data/glyph.csv:2:1 [no-glyph]",
                        "data/label.csv:3:1 [label-too-long]",
                        "data/nan.csv:3:3 [not-a-number]",
                        "data/negative.csv:3:3 [negative-value]",
                        "data/pie.csv:3:3 [not-a-number]",
                        "data/quote.csv:3:1 [csv]",
                        "data/quote.csv:4:5 [ragged-row]",
                        "data/sum.csv:3:3 [over-hundred]",
                        "data/text.csv:3:3 [not-a-number]",
                        "data/text.csv:4:3 [not-a-number]",
                        "data/units.csv:2:3 [not-a-number]",
                        "data/units.csv:3:3 [mixed-units]",
                        "exhibits/column.yaml:5:8 [unknown-column]",
                        "exhibits/many.yaml:1:7 [too-many-rows]",
                        "exhibits/pie.yaml:1:7 [bad-value]",
                        "exhibits/pie.yaml:6:13 [unknown-row]",
                        "exhibits/source.yaml:1:1 [missing-key]",
                        "exhibits/zero.yaml:6:15 [axis-not-zero]");
    }

    private static String lines(int rows) {
        return IntStream.range(0, rows).mapToObj(i -> "Row " + i + "," + i).collect(Collectors.joining("\n"));
    }

    @Test
    void aMistakeInHundredsOfRowsIsToldAFewTimesAndCounted() throws IOException {
        exhibit("text", "bar", "c,v\n" + lines(30).replace(",", ",x"));
        Order order = new Order(folder, Path.of("styles"), folder.resolve("../out"), List.of(), Set.of(), 1);
        var problems = Press.run(order, Progress.SILENT).problems();
        assertThat(problems.stream().filter(p -> p.code().equals("not-a-number")))
                .hasSize(6);
        assertThat(problems).anyMatch(p -> p.message().endsWith("and 24 more like this in the file"));
    }

    @Test
    void aNumberFromTheDataStandsInFactsToo() throws IOException {
        exhibit("shares", "bar", "c,v\nGallium,97\nGermanium,1234.5");
        write("chapters/c.md", """
            ---
            title: C
            ---

            Text.

            ::: {.pull-figure}
            **{{< value shares Gallium v >}}%** of the gallium
            :::

            ::: {.facts}
            - **CNY {{< value shares Germanium v >}} bn** for germanium
            :::
            """);
        Order order = new Order(folder, Path.of("styles"), folder.resolve("../out"), List.of(), Set.of(), 1);
        Reading reading = Reading.of(order, Format.PDF);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.texts().get("b").replace('\u00a0', ' '))
                .contains("97")
                .contains("1,234.5")
                .doesNotContain("\uFFFC");
    }

    @Test
    void anUnknownNumberInAFactIsAProblem() throws IOException {
        exhibit("shares", "bar", "c,v\nGallium,97");
        write(
                "chapters/c.md",
                "---\ntitle: C\n---\n\nText.\n\n::: {.pull-figure}\n**{{< value shares Galium v >}}%** of it\n:::\n");
        assertThat(said()).anyMatch(s -> s.startsWith("chapters/c.md:8:") && s.endsWith("[unknown-row]"));
    }
}
