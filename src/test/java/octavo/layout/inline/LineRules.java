package octavo.layout.inline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What tests of rules share: a text, a shape, and a small golden of how a rule looks. -Dupdate rewrites the goldens. */
abstract class LineRules {
    static final Path FOLDER = Path.of("src/test/resources/octavo/layout/inline/rules");
    static final Shape BODY = Shape.justified(220, 15);
    static final String GEARS = "Firms that built the country’s robots kept buying their gears in Japan. For a"
            + " reducer, tolerances are measured in micrometres, and buyers who lose one afternoon’s production lose more"
            + " than a local part would ever save them. Subsidies did not change this sum.";

    private final StringBuilder golden = new StringBuilder();

    List<Line> put(String title, List<Line> lines) {
        golden.append("== ").append(title).append('\n').append(Lines.dump(lines));
        return lines;
    }

    void compare(String rule) throws IOException {
        Path file = FOLDER.resolve(rule + ".txt");
        if (System.getProperty("update") != null) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, golden);
        }
        assertThat(golden.toString()).isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }

    static List<String> shown(List<Line> lines) {
        return lines.stream()
                .map(l -> Lines.shown(l).replace('\u00AD', '-').strip())
                .toList();
    }
}
