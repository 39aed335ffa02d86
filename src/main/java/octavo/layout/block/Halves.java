package octavo.layout.block;

/**
 * The measure in two equal columns, as far apart as the margin column and the measure are.
 *
 * @param left edge of the first, in pt from the sheet's left edge
 * @param gap between them
 */
record Halves(double left, double width, double gap) {
    static Halves of(Geometry geometry) {
        double gap = geometry.text() - geometry.left() - geometry.column();
        return new Halves(geometry.text(), (geometry.measure() - gap) / 2, gap);
    }

    /** Left edge of a column, 0 or 1. */
    double x(int column) {
        return left + column * shift();
    }

    /** How far the second stands right of the first. */
    double shift() {
        return width + gap;
    }
}
