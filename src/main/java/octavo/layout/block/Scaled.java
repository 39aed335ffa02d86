package octavo.layout.block;

import java.util.ArrayList;
import java.util.List;
import octavo.drawing.Drawing;
import octavo.drawing.GlyphRun;
import octavo.drawing.Mark;
import octavo.drawing.Outline;

/** Makes a drawing smaller or larger. */
final class Scaled {
    private Scaled() {}

    static Drawing of(Drawing drawing, double k) {
        List<Mark> marks = new ArrayList<>(drawing.marks().size());
        drawing.marks().forEach(m -> marks.add(mark(m, k)));
        return new Drawing(drawing.width() * k, drawing.height() * k, marks);
    }

    private static Mark mark(Mark mark, double k) {
        if (mark instanceof Mark.Text text) {
            GlyphRun r = text.run();
            return new Mark.Text(new GlyphRun(
                    r.face(),
                    r.size() * k,
                    r.stretch(),
                    r.colour(),
                    r.x() * k,
                    r.y() * k,
                    r.glyphs(),
                    r.spacing() * k,
                    r.wordSpacing() * k,
                    r.text()));
        }
        Mark.Shape shape = (Mark.Shape) mark;
        return new Mark.Shape(
                outline(shape.outline(), k),
                shape.fill(),
                shape.stroke()
                        .map(s -> new Mark.Stroke(
                                s.colour(),
                                s.width() * k,
                                s.dash().stream().map(d -> d * k).toList())));
    }

    private static Outline outline(Outline outline, double k) {
        List<Outline.Segment> segments = new ArrayList<>(outline.segments().size());
        for (Outline.Segment s : outline.segments()) {
            if (s instanceof Outline.Move m) {
                segments.add(new Outline.Move(m.x() * k, m.y() * k));
            } else if (s instanceof Outline.Line l) {
                segments.add(new Outline.Line(l.x() * k, l.y() * k));
            } else if (s instanceof Outline.Curve c) {
                segments.add(new Outline.Curve(c.x1() * k, c.y1() * k, c.x2() * k, c.y2() * k, c.x() * k, c.y() * k));
            } else {
                segments.add(s);
            }
        }
        return new Outline(segments);
    }
}
