package octavo.layout.block;

import octavo.style.Role;

/**
 * Where blocks are set, and as what.
 *
 * @param x left edge of the lines, in pt from the sheet's left edge
 * @param width of the lines
 * @param margin whether things can hang in the margin column beside it
 * @param gutter whether numerals can hang left of its lines
 * @param body role of running text
 * @param level how many levels of headings stand above; a section of level 1 becomes heading {@code level + 1}
 * @param panel whether it is the inside of a panel
 * @param floats whether exhibits may float there
 */
record Area(
        double x, double width, boolean margin, boolean gutter, Role body, int level, boolean panel, boolean floats) {

    /** The measure of a page. */
    static Area measure(Geometry geometry, int level) {
        boolean column = geometry.hasColumn();
        return new Area(geometry.text(), geometry.measure(), column, column, Role.BODY, level, false, true);
    }

    /** The measure of a page on which nothing floats. */
    static Area fixed(Geometry geometry) {
        Area measure = measure(geometry, 0);
        return new Area(
                measure.x, measure.width, measure.margin, measure.gutter, Role.BODY, measure.level, false, false);
    }

    /** An area without margin column, as within a cell. */
    static Area plain(double x, double width, Role body) {
        return new Area(x, width, false, false, body, 0, true, false);
    }

    Area indented(double by) {
        return new Area(x + by, width - by, margin, false, body, level, panel, floats && !panel);
    }

    Area withBody(Role role) {
        return new Area(x, width, margin, gutter, role, level, panel, floats);
    }

    Area deeper(int levels) {
        return new Area(x, width, margin, gutter, body, level + levels, panel, floats);
    }

    Area inPanel(Role role) {
        return new Area(x, width, margin, gutter, role, level, true, floats);
    }

    Area withoutMargin() {
        return new Area(x, width, false, false, body, level, panel, false);
    }
}
