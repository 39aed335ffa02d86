package octavo.exhibit;

import java.util.ArrayList;
import java.util.List;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;

/**
 * One line of shaped text with the left end of its baseline at (0, 0).
 *
 * @param width advance in pt
 * @param capital height of capitals and figures above the baseline, in pt
 * @param descent depth below the baseline, in pt
 */
record Words(List<GlyphRun> runs, double width, double capital, double descent) {

    /** The line's marks with its baseline starting at (x, y). */
    List<Mark> at(double x, double y) {
        List<Mark> marks = new ArrayList<>(runs.size());
        runs.forEach(run -> marks.add(new Mark.Text(run.moved(x, y))));
        return marks;
    }

    /** The line followed by another, {@code gap} pt apart. */
    Words then(double gap, Words next) {
        List<GlyphRun> both = new ArrayList<>(runs);
        next.runs.forEach(run -> both.add(run.moved(width + gap, 0)));
        return new Words(
                both, width + gap + next.width, Math.max(capital, next.capital), Math.max(descent, next.descent));
    }
}
