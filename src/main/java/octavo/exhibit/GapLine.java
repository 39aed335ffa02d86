package octavo.exhibit;

import java.util.List;
import octavo.style.Role;

/** Names what has no value and hence no mark, below a chart: a missing value is said, not dropped. */
final class GapLine {
    private static final double ABOVE = 3;

    private GapLine() {}

    /** Draws the line from {@code foot} down, where there is something to say; returns the new foot. */
    static double draw(Studio studio, Canvas canvas, List<String> names, double foot, double width) {
        if (names.isEmpty()) {
            return foot;
        }
        Ink ink = studio.lettering().ink(Role.CHART_AXIS);
        String all = String.join(studio.wording().get("list.comma"), names);
        double y = foot + ABOVE;
        for (Words line : studio.lettering().wrap(studio.wording().get("gaps", all), ink, width)) {
            canvas.left(line, 0, y + 0.85 * ink.size());
            y += ink.leading();
        }
        return y;
    }
}
