package octavo.exhibit;

import java.util.Optional;
import octavo.drawing.Drawing;

/** One exhibit, ready to be drawn at any width. Safe to use from several threads. */
interface Chart {

    /** The chart {@code width} pt wide and, if it can stretch, at least {@code height} pt high. */
    Drawing draw(double width, double height);

    /** A word that this width would force to be broken where that cannot be read, such as a column's head. */
    default Optional<String> squeezed(double width) {
        return Optional.empty();
    }
}
