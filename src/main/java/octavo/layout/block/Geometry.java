package octavo.layout.block;

import octavo.edition.Edition.Paper;
import octavo.style.Role;
import octavo.style.Style;

/**
 * Where things stand on the sheet, computed from a style's grid and the paper. All in pt from the sheet's top left corner.
 *
 * @param left edge of the live area, where margin column and full-width exhibits begin
 * @param live width of the live area
 * @param column width of the margin column, 0 for none
 * @param text left edge of the measure
 * @param measure width of running text
 * @param exhibit width of full-width exhibits, from {@code left}
 * @param top of the text area
 * @param depth of the text area: a whole number of baselines if body text keeps to the grid, so that a full page ends on
 *     its last line
 * @param baseline unit of the baseline grid, 0 if body text does not keep to it
 * @param head baseline of the running head
 * @param folio baseline of the folio
 */
public record Geometry(
        double width,
        double height,
        double left,
        double live,
        double column,
        double text,
        double measure,
        double exhibit,
        double top,
        double depth,
        double baseline,
        double head,
        double folio) {

    /** Sheets: ISO 216 A4 and ANSI letter. */
    public static Geometry of(Style style, Paper paper) {
        Style.Grid grid = style.grid();
        double width = paper == Paper.A4 ? 595.28 : 612;
        double height = paper == Paper.A4 ? 841.89 : 792;
        double left = grid.left().pt();
        double live = width - left - grid.right().pt();
        double column = grid.column().pt();
        double text = left + column + grid.gutter().pt();
        double room = left + live - text;
        double measure = grid.measure().map(m -> Math.min(m.pt(), room)).orElse(room);
        double exhibit = grid.exhibit().map(e -> Math.min(e.pt(), live)).orElse(live);
        double baseline = grid.baseline().pt();
        double available = height - grid.top().pt() - grid.bottom().pt();
        boolean onGrid = style.text(Role.BODY).leading().pt() == baseline;
        double depth = onGrid ? Math.floor(available / baseline + 0.01) * baseline : available;
        return new Geometry(
                width,
                height,
                left,
                live,
                column,
                text,
                measure,
                exhibit,
                grid.top().pt(),
                depth,
                onGrid ? baseline : 0,
                grid.head().pt(),
                height - grid.folio().pt());
    }

    /** Whether there is a margin column. */
    public boolean hasColumn() {
        return column > 0;
    }

    /** Width of one of two halves of the live area, with a gutter between them. */
    double half() {
        return (live - (text - left - column)) / 2;
    }

    /** Right edge of the live area. */
    public double right() {
        return left + live;
    }

    /** The smallest multiple of the baseline unit that is not less than {@code height}. */
    public double snapped(double height) {
        return baseline == 0 ? height : Math.ceil(height / baseline - 0.01) * baseline;
    }
}
