package octavo.exhibit;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Map;

/** The dull half of a Graphics2D: shorthand leads to {@code fill} and {@code draw}; text and rasters are refused. */
abstract class RefusingGraphics extends Graphics2D {
    private Color background = Color.WHITE;

    abstract RenderingHints hints();

    private static UnsupportedOperationException refused(String what) {
        return new UnsupportedOperationException(what + " cannot be recorded as marks");
    }

    // Shorthand

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        Color before = getColor();
        setColor(background);
        fillRect(x, y, width, height);
        setColor(before);
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        draw(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        fill(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int arc) {
        draw(new Arc2D.Double(x, y, width, height, start, arc, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int arc) {
        fill(new Arc2D.Double(x, y, width, height, start, arc, Arc2D.PIE));
    }

    @Override
    public void drawPolyline(int[] xs, int[] ys, int n) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < n; i++) {
            if (i == 0) {
                path.moveTo(xs[0], ys[0]);
            } else {
                path.lineTo(xs[i], ys[i]);
            }
        }
        draw(path);
    }

    @Override
    public void drawPolygon(int[] xs, int[] ys, int n) {
        draw(new Polygon(xs, ys, n));
    }

    @Override
    public void fillPolygon(int[] xs, int[] ys, int n) {
        fill(new Polygon(xs, ys, n));
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    @Override
    public void translate(int x, int y) {
        translate((double) x, (double) y);
    }

    @Override
    public void translate(double x, double y) {
        transform(AffineTransform.getTranslateInstance(x, y));
    }

    @Override
    public void rotate(double theta) {
        transform(AffineTransform.getRotateInstance(theta));
    }

    @Override
    public void rotate(double theta, double x, double y) {
        transform(AffineTransform.getRotateInstance(theta, x, y));
    }

    @Override
    public void scale(double sx, double sy) {
        transform(AffineTransform.getScaleInstance(sx, sy));
    }

    @Override
    public void shear(double shx, double shy) {
        transform(AffineTransform.getShearInstance(shx, shy));
    }

    // State that leaves no mark

    @Override
    public void setBackground(Color c) {
        background = c;
    }

    @Override
    public Color getBackground() {
        return background;
    }

    @Override
    public void setComposite(Composite c) {
        if (!(c instanceof AlphaComposite alpha) || alpha.getAlpha() != 1) {
            throw refused("a composite");
        }
    }

    @Override
    public Composite getComposite() {
        return AlphaComposite.SrcOver;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        hints().put(key, value);
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return hints().get(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> all) {
        hints().clear();
        hints().putAll(all);
    }

    @Override
    public void addRenderingHints(Map<?, ?> more) {
        hints().putAll(more);
    }

    @Override
    public RenderingHints getRenderingHints() {
        return (RenderingHints) hints().clone();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }

    @Override
    public void setPaintMode() {}

    @Override
    public void dispose() {}

    // Refused

    @Override
    public void setXORMode(Color c) {
        throw refused("exclusive or");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw refused("a copied area");
    }

    @Override
    public void drawString(String text, int x, int y) {
        throw refused("text");
    }

    @Override
    public void drawString(String text, float x, float y) {
        throw refused("text");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw refused("text");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw refused("text");
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        throw refused("text");
    }

    @Override
    public boolean drawImage(Image image, AffineTransform t, ImageObserver o) {
        throw refused("an image");
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp op, int x, int y) {
        throw refused("an image");
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform t) {
        throw refused("an image");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform t) {
        throw refused("an image");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver o) {
        throw refused("an image");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver o) {
        throw refused("an image");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color c, ImageObserver o) {
        throw refused("an image");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, Color c, ImageObserver o) {
        throw refused("an image");
    }

    @Override
    public boolean drawImage(
            Image image, int a, int b, int c, int d, int e, int f, int g, int h, ImageObserver observer) {
        throw refused("an image");
    }

    @Override
    public boolean drawImage(
            Image image, int a, int b, int c, int d, int e, int f, int g, int h, Color bg, ImageObserver observer) {
        throw refused("an image");
    }
}
