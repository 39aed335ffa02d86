package octavo.exhibit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.drawing.Colour;
import octavo.drawing.Mark;
import octavo.drawing.Outlines;

/**
 * A Graphics2D that paints nothing and writes down what it is asked to paint as {@link Mark}s.
 *
 * <p>Fills and strokes are kept as outlines in the transform in force. A clip is remembered but cuts nothing: an exhibit's
 * axes cover its data, and clipping would halve the pens on the plot's edge. Fully transparent paint and strokes without
 * width leave no mark; half-transparent paint is mixed with the white of the paper, since marks are opaque. Text and
 * images are refused: text belongs to the own layer, where it is real text, and an exhibit holds no raster.
 */
final class Recorder extends RefusingGraphics {
    private final List<Mark> marks;
    private final RenderingHints hints = new RenderingHints(null);
    private AffineTransform transform;
    private Shape clip; // in device space; null for none
    private Color colour = Color.BLACK;
    private Stroke stroke = new BasicStroke();
    private Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 10);

    /** A recorder whose user space is mapped to pt by {@code transform}. */
    Recorder(AffineTransform transform) {
        this(new ArrayList<>(), new AffineTransform(transform));
    }

    private Recorder(List<Mark> marks, AffineTransform transform) {
        this.marks = marks;
        this.transform = transform;
    }

    /** What was painted so far, in order. */
    List<Mark> marks() {
        return List.copyOf(marks);
    }

    @Override
    public Graphics create() {
        Recorder copy = new Recorder(marks, new AffineTransform(transform));
        copy.clip = clip;
        copy.colour = colour;
        copy.stroke = stroke;
        copy.font = font;
        return copy;
    }

    @Override
    public void fill(Shape shape) {
        if (colour.getAlpha() > 0) {
            Shape path = nonZero(transform.createTransformedShape(shape));
            Outlines.of(path).ifPresent(o -> marks.add(new Mark.Shape(o, Optional.of(paint()), Optional.empty())));
        }
    }

    @Override
    public void draw(Shape shape) {
        if (colour.getAlpha() > 0 && stroke instanceof BasicStroke pen && pen.getLineWidth() > 0) {
            double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
            Mark.Stroke recorded = recorded(pen, scale);
            Outlines.of(transform.createTransformedShape(shape))
                    .ifPresent(o -> marks.add(new Mark.Shape(o, Optional.empty(), Optional.of(recorded))));
        }
    }

    /** Marks know only the non-zero rule. */
    private static Shape nonZero(Shape shape) {
        boolean evenOdd = shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
        return evenOdd ? new Area(shape) : shape;
    }

    private Mark.Stroke recorded(BasicStroke pen, double scale) {
        List<Double> dash = new ArrayList<>();
        if (pen.getDashArray() != null) {
            for (float length : pen.getDashArray()) {
                dash.add(length * scale);
            }
        }
        return new Mark.Stroke(paint(), pen.getLineWidth() * scale, dash, pen.getLineJoin() == BasicStroke.JOIN_ROUND);
    }

    private Colour paint() {
        int a = colour.getAlpha();
        return new Colour(over(colour.getRed(), a), over(colour.getGreen(), a), over(colour.getBlue(), a));
    }

    private static int over(int component, int alpha) {
        return Math.round((component * alpha + 255 * (255 - alpha)) / 255f);
    }

    // State

    @Override
    public void setPaint(Paint paint) {
        if (paint == null) {
            return;
        }
        if (!(paint instanceof Color plain)) {
            throw new UnsupportedOperationException("an exhibit is painted in plain colours");
        }
        colour = plain;
    }

    @Override
    public Paint getPaint() {
        return colour;
    }

    @Override
    public void setColor(Color c) {
        setPaint(c);
    }

    @Override
    public Color getColor() {
        return colour;
    }

    @Override
    public void setStroke(Stroke s) {
        stroke = s;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setFont(Font f) {
        font = f;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public FontMetrics getFontMetrics(Font f) {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                .createGraphics()
                .getFontMetrics(f);
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return new FontRenderContext(null, true, true);
    }

    @Override
    RenderingHints hints() {
        return hints;
    }

    // Space

    @Override
    public void transform(AffineTransform t) {
        transform.concatenate(t);
    }

    @Override
    public void setTransform(AffineTransform t) {
        transform = new AffineTransform(t);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void clip(Shape s) {
        Shape added = transform.createTransformedShape(s);
        if (clip == null) {
            clip = added;
        } else {
            Area both = new Area(clip);
            both.intersect(new Area(added));
            clip = both;
        }
    }

    @Override
    public void setClip(Shape s) {
        clip = s == null ? null : transform.createTransformedShape(s);
    }

    @Override
    public Shape getClip() {
        try {
            return clip == null ? null : transform.createInverse().createTransformedShape(clip);
        } catch (java.awt.geom.NoninvertibleTransformException e) {
            return new Path2D.Double();
        }
    }

    @Override
    public Rectangle getClipBounds() {
        Shape user = getClip();
        return user == null ? null : user.getBounds();
    }

    @Override
    public boolean hit(Rectangle rect, Shape s, boolean onStroke) {
        Shape tested = onStroke ? stroke.createStrokedShape(s) : s;
        return transform.createTransformedShape(tested).intersects(rect);
    }
}
