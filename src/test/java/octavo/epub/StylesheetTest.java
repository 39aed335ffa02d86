package octavo.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import octavo.drawing.Colour;
import octavo.style.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StylesheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"house", "memo", "accessible"})
    void keepsWithinWhatReadersCanDo(String name) {
        Style style = Books.STYLES.get(name);
        String css = Stylesheet.of(style, new FontFiles(style, Books.FACES));
        assertThat(css).doesNotContain("flex", "grid", "position:").doesNotContainPattern("[0-9](pt|mm|cm|in|rem)\\b");
        assertThat(css).doesNotContainPattern("[^-]font-size: [0-9.]*px");
        assertThat(css).as("no ground of our own in light mode").doesNotContainPattern("(?m)^body \\{[^}]*background");
        assertThat(css)
                .contains(
                        "@media (prefers-color-scheme: dark)",
                        "--accent: " + style.palette().accent());
        assertThat(css.length()).isLessThan(14_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "memo", "accessible"})
    void darkColoursAreLegible(String name) {
        Style.Dark dark = Books.STYLES.get(name).ebook().dark();
        for (Colour text :
                List.of(dark.ink(), dark.ink2(), dark.ink3(), dark.accent(), dark.display(), dark.fillText())) {
            assertThat(text.contrast(dark.ground())).as(text.toString()).isGreaterThanOrEqualTo(4.5);
            assertThat(text.contrast(dark.paper())).as(text + " on panels").isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "accessible"})
    void italicsAreOnlyWhereTheStyleHasThem(String name) {
        Style style = Books.STYLES.get(name);
        String css = Stylesheet.of(style, new FontFiles(style, Books.FACES));
        assertThat(css.contains("em, i { font-style: normal; }")).isEqualTo(name.equals("accessible"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "accessible"})
    void fontsTravelOnlyWhereTheStyleAsks(String name) {
        OpenBook book = new OpenBook(Books.write(octavo.edition.Samples.everything(), name));
        boolean fonts = book.files().keySet().stream().anyMatch(f -> f.endsWith(".ttf"));
        assertThat(fonts).isEqualTo(name.equals("house"));
        assertThat(book.text("style.css").contains("@font-face")).isEqualTo(fonts);
    }
}
