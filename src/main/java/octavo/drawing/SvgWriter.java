package octavo.drawing;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import octavo.text.Face;

/**
 * Writes a drawing as SVG 1.1 that small readers can show: text as outlines, each glyph once and shared by {@code <use
 * xlink:href>}, no text elements, no style sheet, no DOCTYPE. A white ground keeps it legible on a dark page.
 */
public final class SvgWriter {
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder glyphs = new StringBuilder();
    private final Map<Face, Map<Integer, String>> names = new LinkedHashMap<>();
    private int count;

    private SvgWriter() {}

    /**
     * The picture as an SVG file.
     *
     * @param title its name, such as "Exhibit 2: …"
     * @param description what it shows, in words; may be empty
     * @param language BCP 47 tag of both
     */
    public static String write(Drawing drawing, String title, String description, String language) {
        return new SvgWriter().document(drawing, title, description, language);
    }

    private String document(Drawing drawing, String title, String description, String language) {
        for (Mark mark : drawing.marks()) {
            if (mark instanceof Mark.Text text) {
                text(text.run());
            } else if (mark instanceof Mark.Shape shape) {
                shape(shape);
            }
        }
        String width = number(drawing.width());
        String height = number(drawing.height());
        StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"")
                .append(" version=\"1.1\" stroke-miterlimit=\"10\" role=\"img\" aria-labelledby=\"title\" xml:lang=\""
                        + escape(language) + "\"")
                .append(" width=\"" + width + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height
                        + "\">\n")
                .append("<title id=\"title\">" + escape(title) + "</title>\n");
        if (!description.isEmpty()) {
            svg.append("<desc>" + escape(description) + "</desc>\n");
        }
        if (count > 0) {
            svg.append("<defs>\n").append(glyphs).append("</defs>\n");
        }
        svg.append("<rect width=\"" + width + "\" height=\"" + height + "\" fill=\"#FFFFFF\"/>\n");
        return svg.append(body).append("</svg>\n").toString();
    }

    private void shape(Mark.Shape shape) {
        body.append("<path d=\"").append(path(shape.outline())).append('"');
        body.append(" fill=\"" + shape.fill().map(Colour::toString).orElse("none") + "\"");
        shape.stroke().ifPresent(this::stroke);
        body.append("/>\n");
    }

    private void stroke(Mark.Stroke stroke) {
        body.append(" stroke=\"" + stroke.colour() + "\" stroke-width=\"" + number(stroke.width()) + "\"");
        if (stroke.round()) {
            body.append(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
        }
        if (!stroke.dash().isEmpty()) {
            String dash = String.join(
                    " ", stroke.dash().stream().map(SvgWriter::number).toList());
            body.append(" stroke-dasharray=\"" + dash + "\"");
        }
    }

    private static String path(Outline outline) {
        StringBuilder d = new StringBuilder();
        for (Outline.Segment segment : outline.segments()) {
            if (segment instanceof Outline.Move move) {
                step(d, 'M', move.x(), move.y());
            } else if (segment instanceof Outline.Line line) {
                step(d, 'L', line.x(), line.y());
            } else if (segment instanceof Outline.Curve c) {
                step(d, 'C', c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
            } else {
                d.append('Z');
            }
        }
        return d.toString();
    }

    private static void step(StringBuilder d, char command, double... numbers) {
        d.append(command);
        for (int i = 0; i < numbers.length; i++) {
            d.append(i == 0 ? "" : " ").append(number(numbers[i]));
        }
    }

    /** Glyphs are placed in font units below one scaling, so that positions are short whole numbers. */
    private void text(GlyphRun run) {
        double scale = run.size() / run.face().unitsPerEm();
        double across = scale * run.stretch();
        StringBuilder uses = new StringBuilder();
        double pen = 0;
        for (int i = 0; i < run.glyphs().count(); i++) {
            double x = pen + run.glyphs().offsets()[i];
            name(run.face(), run.glyphs().ids()[i])
                    .ifPresent(id -> uses.append("<use xlink:href=\"#" + id + "\"")
                            .append(Math.round(x) == 0 ? "" : " x=\"" + Math.round(x) + "\"")
                            .append("/>"));
            char source = run.text().charAt(run.glyphs().clusters()[i]);
            pen += run.glyphs().advances()[i] + (run.spacing() + (source == ' ' ? run.wordSpacing() : 0)) / across;
        }
        if (uses.length() > 0) {
            String matrix = precise(across) + " 0 0 " + precise(scale) + " " + number(run.x()) + " " + number(run.y());
            body.append("<g fill=\"" + run.colour() + "\" transform=\"matrix(" + matrix + ")\">")
                    .append(uses)
                    .append("</g>\n");
        }
    }

    /** The id of a glyph's outline; empty when there is nothing to paint. */
    private Optional<String> name(Face face, int glyph) {
        String known = names.computeIfAbsent(face, f -> new LinkedHashMap<>()).computeIfAbsent(glyph, g -> {
            String d = path(face.outline(g));
            if (d.isEmpty()) {
                return "";
            }
            String id = "g" + Integer.toString(count++, 36);
            glyphs.append("<path id=\"" + id + "\" d=\"" + d + "\"/>\n");
            return id;
        });
        return known.isEmpty() ? Optional.empty() : Optional.of(known);
    }

    /** A glyph's path in whole font units, with relative steps: they are shorter. */
    private static String path(Shape shape) {
        StringBuilder d = new StringBuilder();
        long[] at = {0, 0};
        long[] start = {0, 0};
        double[] c = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(c);
            if (kind == PathIterator.SEG_CLOSE) {
                d.append('z');
                at = start.clone();
            } else if (kind == PathIterator.SEG_MOVETO) {
                relative(d, 'm', at, c, 1);
                start = at.clone();
            } else if (kind == PathIterator.SEG_LINETO) {
                relative(d, 'l', at, c, 1);
            } else if (kind == PathIterator.SEG_QUADTO) {
                relative(d, 'q', at, c, 2);
            } else {
                relative(d, 'c', at, c, 3);
            }
        }
        return d.toString();
    }

    private static void relative(StringBuilder d, char command, long[] at, double[] c, int points) {
        d.append(command);
        for (int i = 0; i < 2 * points; i++) {
            long delta = Math.round(c[i]) - at[i % 2];
            d.append(i > 0 && delta >= 0 ? " " : "").append(delta);
        }
        at[0] = Math.round(c[2 * points - 2]);
        at[1] = Math.round(c[2 * points - 1]);
    }

    private static String number(double value) {
        return rounded(value, 2);
    }

    private static String precise(double value) {
        return rounded(value, 6);
    }

    private static String rounded(double value, int digits) {
        BigDecimal decimal = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c < ' ' && c != '\n' && c != '\t' ? 0xFFFD : c);
            }
        });
        return escaped.toString();
    }
}
