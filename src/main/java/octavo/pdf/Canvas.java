package octavo.pdf;

import java.util.List;
import java.util.Optional;
import octavo.drawing.Colour;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.drawing.Outline;

/**
 * A content stream in the making. Takes coordinates as pages have them (y downward from the top) and writes only the
 * changes of graphics state.
 */
final class Canvas {
    private static final int PLACES = 2; // hundredths of a point: 3.5 µm

    private final Syntax out = new Syntax(16_384);
    private final double height;
    private final TextShow text;
    private Colour fill = Colour.BLACK;
    private Colour stroke = Colour.BLACK;
    private double lineWidth = 1;
    private List<Double> dash = List.of();
    private boolean round;

    private Canvas(double height, DocumentFonts fonts, boolean marks) {
        this.height = height;
        this.text = new TextShow(out, fonts, marks);
    }

    static Canvas ofPage(double height, DocumentFonts fonts) {
        return new Canvas(height, fonts, true);
    }

    /** One that writes no marked content. */
    static Canvas ofForm(double height, DocumentFonts fonts) {
        return new Canvas(height, fonts, false);
    }

    byte[] toBytes() {
        text.close();
        return out.toBytes();
    }

    /**
     * Opens a piece of marked content.
     *
     * @param properties the property list in PDF syntax
     * @param onlyText whether nothing but text follows until {@link #end}, so that it may nest in a text object
     */
    void begin(String tag, String properties, boolean onlyText) {
        if (onlyText) {
            text.open();
        } else {
            text.close();
        }
        out.put('/').put(tag).put(properties).put("BDC\n");
    }

    void end(boolean onlyText) {
        if (!onlyText) {
            text.close();
        }
        out.put("EMC\n");
    }

    void paint(Mark mark) {
        if (mark instanceof Mark.Text run) {
            text(run.run());
        } else if (mark instanceof Mark.Shape shape) {
            shape(shape);
        }
    }

    void text(GlyphRun run) {
        if (run.glyphs().count() > 0) {
            text.open();
            fill(run.colour());
            text.show(run, height - run.y());
        }
    }

    /** Places a form with the lower left corner of its own coordinates at (x, y). */
    void form(String resource, double x, double y) {
        text.close();
        out.put("q 1 0 0 1 ")
                .number(x, PLACES)
                .number(height - y, PLACES)
                .put("cm /")
                .put(resource);
        out.put(" Do Q\n");
    }

    private void shape(Mark.Shape shape) {
        text.close();
        shape.fill().ifPresent(this::fill);
        shape.stroke().ifPresent(this::pen);
        path(shape.outline());
        out.put(operator(shape.fill(), shape.stroke()));
    }

    private static String operator(Optional<Colour> fill, Optional<Mark.Stroke> stroke) {
        if (fill.isPresent()) {
            return stroke.isPresent() ? "B\n" : "f\n";
        }
        return stroke.isPresent() ? "S\n" : "n\n";
    }

    private void path(Outline outline) {
        List<Outline.Segment> segments = outline.segments();
        if (Rectangles.isRectangle(segments)) {
            Outline.Move from = (Outline.Move) segments.get(0);
            Outline.Line to = (Outline.Line) segments.get(2);
            point(from.x(), from.y());
            out.number(to.x() - from.x(), PLACES)
                    .number(from.y() - to.y(), PLACES)
                    .put("re ");
            return;
        }
        for (Outline.Segment segment : segments) {
            segment(segment);
        }
    }

    private void segment(Outline.Segment segment) {
        if (segment instanceof Outline.Move move) {
            point(move.x(), move.y());
            out.put("m ");
        } else if (segment instanceof Outline.Line line) {
            point(line.x(), line.y());
            out.put("l ");
        } else if (segment instanceof Outline.Curve curve) {
            point(curve.x1(), curve.y1());
            point(curve.x2(), curve.y2());
            point(curve.x(), curve.y());
            out.put("c ");
        } else {
            out.put("h ");
        }
    }

    private void point(double x, double y) {
        out.number(x, PLACES).number(height - y, PLACES);
    }

    private void fill(Colour colour) {
        if (!colour.equals(fill)) {
            components(colour);
            out.put("rg\n");
            fill = colour;
        }
    }

    private void pen(Mark.Stroke pen) {
        if (!pen.colour().equals(stroke)) {
            components(pen.colour());
            out.put("RG\n");
            stroke = pen.colour();
        }
        if (pen.width() != lineWidth) {
            out.number(pen.width(), PLACES).put("w\n");
            lineWidth = pen.width();
        }
        if (!pen.dash().equals(dash)) {
            out.put('[');
            pen.dash().forEach(length -> out.number(length, PLACES));
            out.put("]0 d\n");
            dash = pen.dash();
        }
        if (pen.round() != round) {
            out.put(pen.round() ? "1 J 1 j\n" : "0 J 0 j\n");
            round = pen.round();
        }
    }

    private void components(Colour colour) {
        out.number(colour.red() / 255.0, 3).number(colour.green() / 255.0, 3).number(colour.blue() / 255.0, 3);
    }
}
