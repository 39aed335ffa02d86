package octavo.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.text.Glyphs;

/**
 * Keeps the labels of a drawing apart for readers that take its text as one string: a label ends with a space, which is
 * not seen, unless the next one goes on where it ends.
 */
final class Labels {
    /** In em: a smaller gap is none. */
    private static final double TOUCHING = 0.15;

    private Labels() {}

    static List<Mark> apart(List<Mark> marks) {
        List<Mark> apart = new ArrayList<>(marks);
        int last = -1;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.Text text) {
                if (last >= 0 && !touches(((Mark.Text) marks.get(last)).run(), text.run())) {
                    end(apart, last);
                }
                last = i;
            }
        }
        if (last >= 0) {
            end(apart, last);
        }
        return apart;
    }

    private static boolean touches(GlyphRun before, GlyphRun after) {
        double gap = after.x() - before.x() - before.width();
        return before.y() == after.y() && Math.abs(gap) < TOUCHING * before.size();
    }

    private static void end(List<Mark> marks, int index) {
        GlyphRun run = ((Mark.Text) marks.get(index)).run();
        int space = run.face().glyph(' ');
        if (space != 0 && !run.text().isEmpty() && !run.text().endsWith(" ")) {
            Glyphs glyphs = new Glyphs(
                    with(run.glyphs().ids(), space),
                    with(run.glyphs().advances(), run.face().advance(space)),
                    with(run.glyphs().offsets(), 0),
                    with(run.glyphs().clusters(), run.text().length()));
            marks.set(index, new Mark.Text(spaced(run, glyphs)));
        }
    }

    private static GlyphRun spaced(GlyphRun run, Glyphs glyphs) {
        return new GlyphRun(
                run.face(),
                run.size(),
                run.stretch(),
                run.colour(),
                run.x(),
                run.y(),
                glyphs,
                run.spacing(),
                run.wordSpacing(),
                run.text() + " ");
    }

    private static int[] with(int[] values, int last) {
        int[] more = Arrays.copyOf(values, values.length + 1);
        more[values.length] = last;
        return more;
    }
}
