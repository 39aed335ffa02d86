package octavo.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type as a list of marks, against src/test/resources; {@code -Dupdate} rewrites the files. */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/octavo/exhibit");

    static Stream<String> samples() {
        return Gallery.samples().keySet().stream().filter(name -> !name.equals("line-gap")); // hundreds of points
    }

    @ParameterizedTest
    @MethodSource("samples")
    void marksAreAsTheyWere(String name) throws IOException {
        Gallery.Sample sample = Gallery.samples().get(name);
        Problems problems = new Problems();
        var made = new Draughtsman(House.STYLES.get("house"), House.FACES, "en")
                .illustrate(sample.spec().spec(), Optional.of(Specs.data(sample.csv())), House.phrases("en"), problems);
        assertThat(problems.sorted()).isEmpty();
        StringBuilder text = new StringBuilder(made.orElseThrow().alternative()).append("\n");
        made.get().table().forEach(row -> text.append(String.join(" | ", row)).append("\n"));
        for (double width : new double[] {470.6, 226.8}) {
            text.append(Looks.dump(made.get().at(width)));
        }
        Path golden = FOLDER.resolve(name + ".txt");
        if (System.getProperty("update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, text);
        }
        assertThat(text.toString()).isEqualTo(Files.readString(golden));
    }
}
