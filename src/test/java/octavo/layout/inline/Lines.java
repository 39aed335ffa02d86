package octavo.layout.inline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import octavo.drawing.Colour;
import octavo.drawing.GlyphRun;
import octavo.text.Face;
import octavo.text.Feature;
import octavo.text.Fonts;
import octavo.text.Hyphenator;

/** Helps tests to set paragraphs and to read lines. */
final class Lines {
    static final Look SERIF = Look.of(Fonts.serif(), 10.5, Colour.BLACK, Set.of(Feature.OLD_STYLE), "en-GB");
    static final Hyphenator HYPHENATOR = Hyphenator.of(List.of());

    private static final ParagraphSetter SETTER = new ParagraphSetter(Fonts.FACES, HYPHENATOR);

    private Lines() {}

    static ParagraphSetter setter() {
        return SETTER;
    }

    static Run.Text run(String text) {
        return Run.Text.of(text, SERIF, 0);
    }

    static List<Line> set(String text, Shape shape) {
        return setter().set(List.of(run(text)), shape);
    }

    /** What the lines say; hyphens of the press left out. */
    static String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(shown(line).replace("\u00AD", ""));
        }
        return text.toString();
    }

    static String shown(Line line) {
        StringBuilder text = new StringBuilder();
        line.segments().forEach(s -> text.append(s.run().text()));
        return text.toString();
    }

    /** Length of a run by its glyphs. */
    static double width(GlyphRun run) {
        Face face = run.face();
        double width = 0;
        for (int i = 0; i < run.glyphs().count(); i++) {
            width += run.glyphs().advances()[i] * run.size() / face.unitsPerEm() * run.stretch() + run.spacing();
            width += run.text().charAt(run.glyphs().clusters()[i]) == ' ' ? run.wordSpacing() : 0;
        }
        return width;
    }

    /** Length of a run by its glyphs alone, without what a glyph's advance was widened by. */
    static double ink(GlyphRun run) {
        return java.util.Arrays.stream(run.glyphs().ids())
                        .map(run.face()::advance)
                        .sum()
                * run.size()
                / run.face().unitsPerEm();
    }

    /** Left end, right end, how much the white between words and letters are changed in per cent, and the text. */
    static String dump(List<Line> lines) {
        StringBuilder out = new StringBuilder();
        for (Line line : lines) {
            GlyphRun run = line.segments().get(0).run();
            double space = run.face().advance(run.face().glyph(' '))
                    * run.size()
                    / run.face().unitsPerEm();
            double spaces = space * run.stretch() + 2 * run.spacing() + run.wordSpacing();
            out.append(String.format(
                    Locale.ROOT,
                    "%6.2f %6.2f  spaces %3.0f  letters %+5.2f %+5.2f  %s%s%n",
                    line.x(),
                    line.x() + line.width(),
                    100 * spaces / space,
                    100 * run.spacing() / run.size(),
                    100 * (run.stretch() - 1),
                    shown(line).replace(' ', ' ').stripTrailing().replace('\u00AD', '-'),
                    line.notes().isEmpty() ? "" : "  notes " + line.notes()));
        }
        return out.toString().replace("\r\n", "\n");
    }
}
