package octavo.exhibit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import octavo.drawing.GlyphRun;
import octavo.style.Role;
import octavo.style.Style;
import octavo.style.TextStyle;
import octavo.text.Face;
import octavo.text.Faces;
import octavo.text.Glyphs;

/** Sets labels in the style's faces, with fallback faces by character. Immutable. */
final class Lettering {
    private final Style style;
    private final Faces faces;

    Lettering(Style style, Faces faces) {
        this.style = style;
        this.faces = faces;
    }

    Ink ink(Role role) {
        return new Ink(style.text(role));
    }

    Words set(String text, Role role) {
        return set(text, ink(role));
    }

    /** Text as one line, in as many runs as it needs faces. */
    Words set(String text, Ink ink) {
        String clean = clean(text);
        Face own = face(ink);
        List<GlyphRun> runs = new ArrayList<>();
        double x = 0;
        int start = 0;
        while (start < clean.length()) {
            Face face = faces.covering(clean.codePointAt(start), own);
            int end = runEnd(clean, start, face, own);
            GlyphRun run = run(clean.substring(start, end), face, ink, x);
            runs.add(run);
            x += run.width();
            start = end;
        }
        double em = ink.size() / own.unitsPerEm();
        return new Words(runs, x, own.heights().capital() * em, DESCENT * ink.size());
    }

    /** Depth of p and q in em: hhea descents of these faces leave room for stacked accents that nobody sets. */
    private static final double DESCENT = 0.22;

    private GlyphRun run(String text, Face face, Ink ink, double x) {
        TextStyle s = ink.style();
        String shown = s.capitals() ? text.toUpperCase(Locale.ROOT) : text;
        Glyphs glyphs = face.shape(shown, s.features());
        double spacing = s.tracking() * ink.size();
        return new GlyphRun(face, ink.size(), 1, ink.colour(), x, 0, glyphs, spacing, 0, shown);
    }

    private int runEnd(String text, int start, Face face, Face own) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean stays = faces.covering(c, own) == face || c == ' ' && face != own && i > start;
            if (!stays) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    private Face face(Ink ink) {
        return faces.find(style.families().name(ink.style().family()), ink.weight(), ink.italic());
    }

    /** Characters of the text that no face has, each once. */
    String missing(String text, Ink ink) {
        Face own = face(ink);
        StringBuilder missing = new StringBuilder();
        clean(text)
                .codePoints()
                .distinct()
                .filter(c -> !faces.covering(c, own).covers(c))
                .forEach(missing::appendCodePoint);
        return missing.toString();
    }

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\uFEFF]");
    private static final Pattern SPACE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029 ]+");

    /** Composed characters, and one space for any white space or control character. */
    static String clean(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String visible = INVISIBLE.matcher(composed).replaceAll("");
        return SPACE.matcher(visible).replaceAll(" ").strip();
    }

    /** {@link #wrap(String, Ink, double)} for a role. */
    List<Words> wrap(String text, Role role, double width) {
        return wrap(text, ink(role), width);
    }

    /**
     * Text in lines no wider than {@code width}: as few as possible, then as even as possible. A word that is wider on
     * its own is broken between characters.
     */
    List<Words> wrap(String text, Ink ink, double width) {
        Words line = set(text, ink);
        if (line.width() <= width) {
            return List.of(line);
        }
        List<Piece> pieces = pieces(clean(text), ink, width);
        int fewest = lines(pieces, width).size();
        if (text.codePoints().anyMatch(Character::isIdeographic)) {
            List<Piece> phrases = phrases(clean(text), ink);
            boolean fit = phrases.stream().allMatch(p -> p.ink() <= width);
            pieces = fit && lines(phrases, width).size() == fewest ? phrases : pieces;
        }
        return even(pieces, width, fewest).stream().map(l -> set(l, ink)).toList();
    }

    private static List<String> even(List<Piece> pieces, double width, int fewest) {
        double low = 0;
        double high = width;
        for (int i = 0; i < 12; i++) { // halves the width to under a tenth of a pt
            double middle = (low + high) / 2;
            boolean fits =
                    lines(pieces, middle).size() <= fewest && pieces.stream().allMatch(p -> p.ink() <= middle);
            if (fits) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return lines(pieces, high);
    }

    /** Width of the widest piece that {@link #wrap} would not break in need. */
    double widestWord(String text, Ink ink) {
        return pieces(clean(text), ink, Double.MAX_VALUE).stream()
                .mapToDouble(Piece::ink)
                .max()
                .orElse(0);
    }

    /** What stays together on a line: its text with a trailing space, its width, its width without the space. */
    private record Piece(String text, double width, double ink) {}

    private List<Piece> pieces(String text, Ink ink, double width) {
        return pieces(text, ink, width, i -> breaks(text, i) || betweenIdeographs(text, i));
    }

    /** Pieces that no line should begin within if it can be helped: Chinese is parted at its punctuation only. */
    private List<Piece> phrases(String text, Ink ink) {
        return pieces(text, ink, Double.MAX_VALUE, i -> breaks(text, i));
    }

    private List<Piece> pieces(String text, Ink ink, double width, IntPredicate breaks) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || breaks.test(i)) {
                addPiece(text.substring(start, i), ink, width, pieces);
                start = i;
            }
        }
        return pieces;
    }

    private void addPiece(String text, Ink ink, double width, List<Piece> pieces) {
        String shown = text.stripTrailing();
        double inked = set(shown, ink).width();
        int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
        if (inked > width && half > 0) {
            addPiece(text.substring(0, half), ink, width, pieces);
            addPiece(text.substring(half), ink, width, pieces);
            return;
        }
        double space = text.length() > shown.length()
                ? set("n n", ink).width() - 2 * set("n", ink).width()
                : 0;
        pieces.add(new Piece(text, inked + space, inked));
    }

    private static boolean breaks(String text, int i) {
        char before = text.charAt(i - 1);
        int after = text.codePointAt(i);
        if (before == ' ') {
            return true;
        }
        if (after == ' ' || Character.isLowSurrogate(text.charAt(i))) {
            return false;
        }
        boolean joint = "-–—/".indexOf(before) >= 0 && i > 1 && Character.isLetter(after);
        return joint || STOPS.indexOf(before) >= 0 && STOPS.indexOf(after) < 0 && CLOSING.indexOf(after) < 0;
    }

    private static final String STOPS = "，、；：。！？"; // a line may begin behind them
    private static final String CLOSING = "）》」』】”’"; // but with none of these

    private static boolean betweenIdeographs(String text, int i) {
        return Character.isIdeographic(text.codePointBefore(i)) && Character.isIdeographic(text.codePointAt(i));
    }

    private static List<String> lines(List<Piece> pieces, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (Piece piece : pieces) {
            if (line.length() > 0 && used + piece.ink() > width + 1e-6) {
                lines.add(line.toString().strip());
                line.setLength(0);
                used = 0;
            }
            line.append(piece.text());
            used += piece.width();
        }
        lines.add(line.toString().strip());
        return lines;
    }
}
