package octavo.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * Turns a drawing into pixels on a white ground, for slides, for e-readers that ask for it, and for looking. The same
 * drawing gives the same pixels on one JDK; another JDK's rasteriser may differ at the edges.
 */
public final class PixelWriter {
    private static final double MITRE_LIMIT = 10; // as PDF has it

    private PixelWriter() {}

    /**
     * The picture as a PNG file.
     *
     * @param scale pixels per pt: 1 for 72 dpi, 2 for screens of double density
     */
    public static byte[] png(Drawing drawing, double scale) {
        BufferedImage image = image(drawing, scale);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return Png.of(pixels, image.getWidth(), image.getHeight());
    }

    /** The picture, rounded up to whole pixels and at least one. */
    public static BufferedImage image(Drawing drawing, double scale) {
        int width = Math.max(1, (int) Math.ceil(drawing.width() * scale - 1e-6));
        int height = Math.max(1, (int) Math.ceil(drawing.height() * scale - 1e-6));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(scale, scale);
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Text text) {
                paint(g, text.run());
            } else if (mark instanceof Mark.Shape shape) {
                paint(g, shape);
            }
        }
        g.dispose();
        return image;
    }

    private static void paint(Graphics2D g, Mark.Shape shape) {
        Path2D path = path(shape.outline());
        shape.fill().ifPresent(colour -> {
            g.setColor(awt(colour));
            g.fill(path);
        });
        shape.stroke().ifPresent(stroke -> {
            g.setColor(awt(stroke.colour()));
            g.setStroke(pen(stroke));
            g.draw(path);
        });
    }

    private static BasicStroke pen(Mark.Stroke stroke) {
        int cap = stroke.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        int join = stroke.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        float[] dash = null;
        if (!stroke.dash().isEmpty()) {
            dash = new float[stroke.dash().size()];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = stroke.dash().get(i).floatValue();
            }
        }
        return new BasicStroke((float) stroke.width(), cap, join, (float) MITRE_LIMIT, dash, 0);
    }

    private static Path2D path(Outline outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (Outline.Segment segment : outline.segments()) {
            if (segment instanceof Outline.Move m) {
                path.moveTo(m.x(), m.y());
            } else if (segment instanceof Outline.Line l) {
                path.lineTo(l.x(), l.y());
            } else if (segment instanceof Outline.Curve c) {
                path.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
            } else {
                path.closePath();
            }
        }
        return path;
    }

    private static void paint(Graphics2D g, GlyphRun run) {
        g.setColor(awt(run.colour()));
        double em = run.size() / run.face().unitsPerEm();
        double across = em * run.stretch();
        double pen = run.x();
        for (int i = 0; i < run.glyphs().count(); i++) {
            Path2D glyph = run.face().outline(run.glyphs().ids()[i]);
            double x = pen + run.glyphs().offsets()[i] * across;
            g.fill(new AffineTransform(across, 0, 0, em, x, run.y()).createTransformedShape(glyph));
            boolean space = run.text().charAt(run.glyphs().clusters()[i]) == ' ';
            pen += run.glyphs().advances()[i] * across + run.spacing() + (space ? run.wordSpacing() : 0);
        }
    }

    private static Color awt(Colour colour) {
        return new Color(colour.red(), colour.green(), colour.blue());
    }
}
