package octavo.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.drawing.Colour;
import octavo.drawing.Drawing;
import octavo.drawing.Mark;
import octavo.drawing.Mark.Stroke;
import octavo.drawing.Outline;

/** A drawing in the making. Coordinates in pt, y downward. */
final class Canvas {
    private final List<Mark> marks = new ArrayList<>();

    void add(List<? extends Mark> more) {
        marks.addAll(more);
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    /** Marks moved to where their own origin shall be. */
    void add(List<? extends Mark> more, double dx, double dy) {
        more.forEach(m -> marks.add(m.moved(dx, dy)));
    }

    void rectangle(double x, double y, double width, double height, Colour fill) {
        marks.add(Mark.Shape.rectangle(x, y, width, height, fill));
    }

    void line(double x1, double y1, double x2, double y2, Colour colour, double width, Double... dash) {
        marks.add(Mark.Shape.line(x1, y1, x2, y2, new Stroke(colour, width, List.of(dash))));
    }

    void outline(Outline outline, Colour fill, Stroke stroke) {
        marks.add(new Mark.Shape(outline, Optional.ofNullable(fill), Optional.ofNullable(stroke)));
    }

    /** A line of text that starts at x. */
    void left(Words words, double x, double baseline) {
        marks.addAll(words.at(x, baseline));
    }

    /** A line of text that ends at x. */
    void right(Words words, double x, double baseline) {
        marks.addAll(words.at(x - words.width(), baseline));
    }

    /** A line of text around x. */
    void centre(Words words, double x, double baseline) {
        marks.addAll(words.at(x - words.width() / 2, baseline));
    }

    /** Lines from x, centred on {@code middle} by the capitals of the first and last line. */
    void block(List<Words> lines, double x, double middle, double leading) {
        double height = (lines.size() - 1) * leading + lines.get(0).capital();
        double baseline = middle - height / 2 + lines.get(0).capital();
        for (Words line : lines) {
            left(line, x, baseline);
            baseline += leading;
        }
    }

    List<Mark> marks() {
        return marks;
    }

    /** All of it moved down. */
    Canvas down(double by) {
        Canvas moved = new Canvas();
        moved.add(marks, 0, by);
        return moved;
    }

    Drawing drawing(double width, double height) {
        return new Drawing(width, height, marks);
    }
}
