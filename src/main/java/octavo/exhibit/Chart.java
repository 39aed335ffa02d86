package octavo.exhibit;

import octavo.drawing.Drawing;

/** One exhibit, ready to be drawn at any width. Safe to use from several threads. */
interface Chart {

    /** The chart {@code width} pt wide and, if it can stretch, at least {@code height} pt high. */
    Drawing draw(double width, double height);
}
