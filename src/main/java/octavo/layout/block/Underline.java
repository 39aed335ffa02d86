package octavo.layout.block;

import java.util.List;
import octavo.drawing.GlyphRun;
import octavo.layout.inline.Segment;
import octavo.style.Style;

/** Draws the line under links, with gaps where letters reach below the baseline. */
final class Underline {
    /** Letters and marks whose strokes would cross the line. */
    private static final String DESCENDING = "gjpqyQ,;()[]{}|/_@çşţžµ";

    /** Distance below the baseline and thickness (LOOK.md, "Link"). */
    private static final double DROP = 2;

    private static final double THIN = 0.5;
    private static final double THICK = 0.8;

    private Underline() {}

    static void paint(BoxBuilder box, List<Segment> segments, double x, double baseline, Style style) {
        double thickness = style.design().plainReferences() ? THIN : THICK;
        for (Segment segment : segments) {
            segment(box, segment.run().moved(x, 0), baseline + DROP, thickness, style);
        }
    }

    private static void segment(BoxBuilder box, GlyphRun run, double y, double thickness, Style style) {
        double scale = run.size() / run.face().unitsPerEm() * run.stretch();
        double pen = run.x();
        double from = pen;
        int[] clusters = run.glyphs().clusters();
        for (int i = 0; i < run.glyphs().count(); i++) {
            char c = run.text().charAt(Math.min(clusters[i], run.text().length() - 1));
            double advance = run.glyphs().advances()[i] * scale + run.spacing() + (c == ' ' ? run.wordSpacing() : 0);
            if (DESCENDING.indexOf(c) >= 0) {
                dash(box, from, pen - 0.5, y, thickness, style);
                from = pen + advance + 0.5;
            }
            pen += advance;
        }
        dash(box, from, pen, y, thickness, style);
    }

    private static void dash(BoxBuilder box, double from, double to, double y, double thickness, Style style) {
        if (to - from > 0.5) {
            box.rule(from, y, to - from, thickness, style.palette().underline());
        }
    }
}
