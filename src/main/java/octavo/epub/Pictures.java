package octavo.epub;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import octavo.drawing.PixelWriter;
import octavo.drawing.SvgWriter;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Phrases.Key;
import octavo.style.Style;

/** The book's exhibits as files: SVG, or PNG where the style asks for it. */
final class Pictures {
    /** Charts are drawn at this width in pt, so that their 8 pt text is still read on a screen of 320 px. */
    static final double WIDTH = 312;

    private static final double PIXELS = 3; // a pt, for screens of high density

    private final Edition edition;
    private final boolean pixels;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    Pictures(Edition edition, Style style) {
        this.edition = edition;
        this.pixels = style.ebook().exhibits() == Style.PictureFormat.PNG;
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
        return SvgWriter.write(exhibit.illustration().at(WIDTH), title, alternative, edition.language())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] png(Block.Exhibit exhibit) {
        return PixelWriter.png(exhibit.illustration().at(WIDTH), PIXELS);
    }

    /** Name and content of each file drawn so far. */
    Map<String, byte[]> files() {
        return files;
    }
}
