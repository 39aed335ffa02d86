package octavo.pdf;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import octavo.text.Face;

/** The fonts of one document, named in the order of first use; pages and drawings share them. */
final class DocumentFonts {
    private final FontPrograms programs;
    private final Map<Face, DocumentFont> fonts = new LinkedHashMap<>();

    DocumentFonts(FontPrograms programs) {
        this.programs = programs;
    }

    DocumentFont of(Face face) {
        DocumentFont font = fonts.get(face);
        if (font == null) {
            font = new DocumentFont("F" + (fonts.size() + 1), programs.of(face));
            fonts.put(face, font);
        }
        return font;
    }

    /** Takes in all that another document uses, face by face in the order of their names. */
    void take(DocumentFonts other) {
        other.fonts.keySet().stream()
                .sorted(Comparator.comparing(Face::toString))
                .forEach(face -> of(face).take(other.fonts.get(face)));
    }

    /** Writes every font into {@code dictionary}, the value of /Font in resources. */
    void embed(Dictionary dictionary) {
        fonts.values().forEach(font -> font.embed(dictionary));
    }
}
