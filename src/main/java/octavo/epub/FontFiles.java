package octavo.epub;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import octavo.style.Role;
import octavo.style.Style;
import octavo.style.TextStyle;
import octavo.text.Face;
import octavo.text.Faces;

/**
 * The faces that travel with a book, cut down to the characters in it: the body's three, the display face, and the sans
 * of heads and tables. Chinese characters are left to the reading system's own font.
 */
final class FontFiles {
    private static final int BOLD = 600;

    private final Map<String, Face> faces = new LinkedHashMap<>();

    FontFiles(Style style, Faces all) {
        if (!style.ebook().fonts()) {
            return;
        }
        Set<Face> chosen = new LinkedHashSet<>();
        for (Role role : List.of(Role.BODY, Role.TABLE_CELL)) {
            String family = style.families().name(style.text(role).family());
            chosen.add(all.find(family, 400, false));
            chosen.add(all.find(family, 400, true));
            chosen.add(all.find(family, BOLD, false));
        }
        TextStyle display = style.text(Role.CHAPTER_TITLE);
        chosen.add(all.find(style.families().name(display.family()), display.weight(), display.italic()));
        chosen.forEach(face -> faces.put(file(face), face));
    }

    private static String file(Face face) {
        String family = face.family().replaceAll("[^A-Za-z0-9]", "");
        return "fonts/" + family + "-" + face.weight() + (face.italic() ? "i" : "") + ".ttf";
    }

    /** Rules that make the files known to the style sheet. */
    String css() {
        StringBuilder css = new StringBuilder();
        faces.forEach((file, face) -> css.append("@font-face { font-family: \"" + face.family() + "\"; font-weight: ")
                .append(face.weight() + "; font-style: " + (face.italic() ? "italic" : "normal"))
                .append("; src: url(" + file + "); }\n"));
        return css.toString();
    }

    /**
     * The files for a book with these texts. All have the characters of ASCII, so that most books share their fonts with
     * another.
     */
    Map<String, FontShelf.Font> subsets(Collection<String> texts, FontShelf shelf) {
        Set<Integer> characters = new TreeSet<>();
        for (int c = ' '; c <= '~'; c++) {
            characters.add(c);
        }
        for (String text : texts) {
            text.codePoints().filter(c -> c > '~').forEach(characters::add);
            text.toUpperCase(Locale.ROOT)
                    .codePoints()
                    .filter(c -> c > '~')
                    .forEach(characters::add); // labels in capitals
        }
        Map<String, FontShelf.Font> files = new LinkedHashMap<>();
        faces.forEach((file, face) -> {
            Set<Integer> covered = new TreeSet<>(characters);
            covered.removeIf(c -> !face.covers(c)); // Chinese would set books apart
            files.put(file, shelf.get(face, covered));
        });
        return files;
    }
}
