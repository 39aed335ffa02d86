package octavo.drawing;

import java.util.List;

/**
 * An immutable picture: marks in painting order.
 *
 * @param width in pt
 * @param height in pt; y grows downward from 0 at the top
 */
public record Drawing(double width, double height, List<Mark> marks) {
    public Drawing {
        marks = List.copyOf(marks);
    }
}
