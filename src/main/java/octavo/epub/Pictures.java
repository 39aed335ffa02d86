package octavo.epub;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import octavo.drawing.PixelWriter;
import octavo.drawing.SvgWriter;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Phrases.Key;
import octavo.style.Role;
import octavo.style.Style;

/** The book's exhibits as files: SVG, or PNG where the style asks for it. */
final class Pictures {
    private static final double NARROWEST = 290; // pt; so a name of 9 pt is 11 px high on a telephone of 390 px
    private static final double SIZES = 26; // of a name that the chart needs from side to side

    private static final double PIXELS = 3; // a pt, for screens of high density

    private final Edition edition;
    private final boolean pixels;
    private final double width;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Pictures(Edition edition, Style style) {
        this.edition = edition;
        this.pixels = style.ebook().exhibits() == Style.PictureFormat.PNG;
        this.width =
                Math.max(NARROWEST, SIZES * style.text(Role.CHART_NAME).size().pt());
    }

    /** The width in pt at which charts are drawn; reading systems scale them to the screen. */
    double width() {
        return width;
    }

    /** Draws an exhibit and returns the name of its file. */
    String file(Block.Exhibit exhibit) {
        String name = "images/" + Ids.of(exhibit.anchor()) + (pixels ? ".png" : ".svg");
        files.computeIfAbsent(name, n -> pixels ? png(exhibit) : svg(exhibit));
        return name;
    }

    private byte[] svg(Block.Exhibit exhibit) {
        String title = exhibit.label() + edition.phrases().get(Key.COLON) + exhibit.title();
        String alternative = exhibit.illustration().alternative();
        return SvgWriter.write(exhibit.illustration().at(width), title, alternative, edition.language())
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] png(Block.Exhibit exhibit) {
        return PixelWriter.png(exhibit.illustration().at(width), PIXELS);
    }

    /** Name and content of each file drawn so far. */
    Map<String, byte[]> files() {
        return files;
    }
}
