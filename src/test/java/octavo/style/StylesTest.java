package octavo.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import octavo.drawing.Colour;
import octavo.problem.Problem;
import octavo.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StylesTest {

    private static final Path SHIPPED = Path.of("styles");

    @Test
    void shippedStylesAreComplete() {
        Problems problems = new Problems();
        var styles = Styles.read(SHIPPED, "styles", problems);
        assertThat(problems.sorted()).isEmpty();
        assertThat(styles).containsOnlyKeys("accessible", "archive", "house", "memo", "memo-de", "memo-zh", "print");
        assertThat(styles.get("house").text(Role.BODY).size().pt()).isEqualTo(10.5);
        assertThat(styles.get("memo").text(Role.BODY).align()).isEqualTo(TextStyle.Align.LEFT);
        assertThat(styles.get("memo").text(Role.NOTE_MARK).colour()).isEqualTo(Colour.parse("#255F8C"));
        assertThat(styles.get("house").grid().left().pt()).isCloseTo(62.36, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void accessibleStyleSetsNothingUnderTwelvePointsNorBelowSevenToOne() {
        Style style = Styles.read(SHIPPED, "styles", new Problems()).get("accessible");
        style.text().forEach((role, text) -> {
            assertThat(text.size().pt()).as(role.name()).isGreaterThanOrEqualTo(12);
            boolean onCover = role.name().startsWith("COVER");
            Colour ground =
                    onCover ? style.palette().coverGround() : style.palette().ground();
            if (role == Role.WATERMARK) { // no text to read, but other text stands upon it
                assertThat(style.palette().ink3().contrast(text.colour())).isGreaterThanOrEqualTo(7);
                assertThat(style.palette().fillText().contrast(text.colour())).isGreaterThanOrEqualTo(7);
            } else if (!onCover && role != Role.MARKING) {
                assertThat(text.colour().contrast(ground)).as(role.name()).isGreaterThanOrEqualTo(7);
            }
        });
    }

    @Test
    void mistakesAreNamedWhereTheyStand(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("base"));
        Files.createDirectories(folder.resolve("ours"));
        Files.copy(SHIPPED.resolve("base/style.yaml"), folder.resolve("base/style.yaml"));
        Files.writeString(folder.resolve("ours/style.yaml"), """
            extends: base
            variables: {space: 12pt}
            grid: {top: 30, bottom: $spaec}
            text:
              boddy: {size: 10pt, leading: 12pt}
              body: {colour: inc}
            """);
        Problems problems = new Problems();
        assertThat(Styles.read(folder, "styles", problems)).isEmpty();
        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "styles/ours/style.yaml:3:13: error [bad-value] \"30\" needs a unit: pt, mm, cm or in",
                        "styles/ours/style.yaml:3:25: error [bad-value] \"$spaec\" is not a length like 12pt or 22mm",
                        "styles/ours/style.yaml:3:25: error [unknown-variable] no variable \"$spaec\"\n"
                                + "    hint: did you mean \"space\"?",
                        "styles/ours/style.yaml:5:3: error [unknown-key] unknown role \"boddy\"\n"
                                + "    hint: did you mean \"body\"?",
                        "styles/ours/style.yaml:6:18: error [bad-value] \"inc\" is no colour of the palette\n"
                                + "    hint: did you mean \"ink\"?");
    }
}
