package octavo.epub;

import java.util.LinkedHashMap;
import java.util.Map;
import octavo.drawing.SvgWriter;
import octavo.edition.Block;
import octavo.edition.Edition;
import octavo.edition.Phrases.Key;

/** The book's exhibits as SVG files. */
final class Pictures {
    /** Charts are drawn at this width in pt, so that their 8 pt text is still read on a screen of 320 px. */
    static final double WIDTH = 312;

    private final Edition edition;
    private final Map<String, String> files = new LinkedHashMap<>();

    Pictures(Edition edition) {
        this.edition = edition;
    }

    /** Draws an exhibit and returns the name of its file. */
    String file(Block.Exhibit exhibit) {
        String name = "images/" + Ids.of(exhibit.anchor()) + ".svg";
        String title = exhibit.label() + edition.phrases().get(Key.COLON) + exhibit.title();
        files.computeIfAbsent(
                name,
                n -> SvgWriter.write(
                        exhibit.illustration().at(WIDTH),
                        title,
                        exhibit.illustration().alternative(),
                        edition.language()));
        return name;
    }

    /** Name and text of each file drawn so far. */
    Map<String, String> files() {
        return files;
    }
}
