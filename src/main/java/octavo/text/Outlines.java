package octavo.text;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** The glyf table: outlines as quadratic curves, in font units. Reads in place; immutable. */
final class Outlines {
    private static final int DEEPEST = 8; // nested composites; fonts in the wild use two

    private final Sfnt font;
    private final boolean longOffsets;
    private final int glyphCount;

    Outlines(Sfnt font, int glyphCount) {
        this.font = font;
        this.longOffsets = font.u16(font.table("head") + 50) != 0;
        this.glyphCount = glyphCount;
    }

    /** {xMin, yMin, xMax, yMax}, y upward; all 0 for a glyph without ink. */
    int[] bounds(int glyph) {
        int at = at(glyph);
        return at < 0 ? new int[4] : new int[] {font.s16(at + 2), font.s16(at + 4), font.s16(at + 6), font.s16(at + 8)};
    }

    /** The outline, y downward. */
    Path2D outline(int glyph) {
        Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        append(glyph, AffineTransform.getScaleInstance(1, -1), path, 0);
        return path;
    }

    /** Where the glyph's description begins, -1 if it has none. */
    private int at(int glyph) {
        if (glyph < 0 || glyph >= glyphCount) {
            return -1;
        }
        int loca = font.table("loca");
        int start = longOffsets ? font.s32(loca + 4 * glyph) : 2 * font.u16(loca + 2 * glyph);
        int end = longOffsets ? font.s32(loca + 4 * glyph + 4) : 2 * font.u16(loca + 2 * glyph + 2);
        return end <= start ? -1 : font.table("glyf") + start;
    }

    private void append(int glyph, AffineTransform transform, Path2D path, int depth) {
        int at = at(glyph);
        if (at < 0 || depth > DEEPEST) {
            return;
        }
        int contours = font.s16(at);
        if (contours >= 0) {
            appendSimple(at, contours, transform, path);
        } else {
            appendParts(at + 10, transform, path, depth);
        }
    }

    private void appendParts(int first, AffineTransform transform, Path2D path, int depth) {
        int at = first;
        int flags;
        do {
            flags = font.u16(at);
            int part = font.u16(at + 2);
            boolean words = (flags & 1) != 0;
            double dx = words ? font.s16(at + 4) : (byte) font.u8(at + 4);
            double dy = words ? font.s16(at + 6) : (byte) font.u8(at + 5);
            at += words ? 8 : 6;
            double[] m = {1, 0, 0, 1};
            if ((flags & 0x08) != 0) {
                m[0] = m[3] = f2dot14(at);
                at += 2;
            } else if ((flags & 0x40) != 0) {
                m[0] = f2dot14(at);
                m[3] = f2dot14(at + 2);
                at += 4;
            } else if ((flags & 0x80) != 0) {
                m = new double[] {f2dot14(at), f2dot14(at + 2), f2dot14(at + 4), f2dot14(at + 6)};
                at += 8;
            }
            AffineTransform inner = new AffineTransform(transform);
            inner.concatenate(new AffineTransform(m[0], m[1], m[2], m[3], dx, dy));
            append(part, inner, path, depth + 1);
        } while ((flags & 0x20) != 0);
    }

    private double f2dot14(int at) {
        return font.s16(at) / 16384.0;
    }

    private void appendSimple(int at, int contours, AffineTransform transform, Path2D path) {
        int points = contours == 0 ? 0 : font.u16(at + 10 + 2 * (contours - 1)) + 1;
        int p = at + 10 + 2 * contours;
        p += 2 + font.u16(p); // instructions
        boolean[] on = new boolean[points];
        byte[] flags = new byte[points];
        for (int i = 0; i < points; ) {
            int flag = font.u8(p++);
            int repeat = (flag & 8) != 0 ? font.u8(p++) : 0;
            for (int r = 0; r <= repeat && i < points; r++) {
                flags[i] = (byte) flag;
                on[i++] = (flag & 1) != 0;
            }
        }
        double[] xy = new double[2 * points];
        p = coordinates(p, flags, 0x02, 0x10, xy, 0);
        coordinates(p, flags, 0x04, 0x20, xy, 1);
        transform.transform(xy, 0, xy, 0, points);
        int start = 0;
        for (int c = 0; c < contours; c++) {
            int end = font.u16(at + 10 + 2 * c);
            contour(xy, on, start, end, path);
            start = end + 1;
        }
    }

    private int coordinates(int first, byte[] flags, int shortBit, int sameBit, double[] xy, int axis) {
        int p = first;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & sameBit) != 0;
            if ((flags[i] & shortBit) != 0) {
                value += same ? font.u8(p) : -font.u8(p);
                p++;
            } else if (!same) {
                value += font.s16(p);
                p += 2;
            }
            xy[2 * i + axis] = value;
        }
        return p;
    }

    /** One closed contour; between two control points stands an implied point on the curve. */
    private static void contour(double[] xy, boolean[] on, int start, int end, Path2D path) {
        int n = end - start + 1;
        if (n < 2) {
            return;
        }
        int first = start;
        while (first <= end && !on[first]) {
            first++;
        }
        boolean allOff = first > end;
        first = allOff ? start : first;
        int last = start + (first - start + n - 1) % n;
        double x0 = allOff ? (xy[2 * first] + xy[2 * last]) / 2 : xy[2 * first];
        double y0 = allOff ? (xy[2 * first + 1] + xy[2 * last + 1]) / 2 : xy[2 * first + 1];
        path.moveTo(x0, y0);
        for (int k = allOff ? 0 : 1; k < n; k++) {
            int i = start + (first - start + k) % n;
            if (on[i]) {
                path.lineTo(xy[2 * i], xy[2 * i + 1]);
                continue;
            }
            int next = start + (first - start + k + 1) % n;
            if (k == n - 1) {
                path.quadTo(xy[2 * i], xy[2 * i + 1], x0, y0);
            } else if (on[next]) {
                path.quadTo(xy[2 * i], xy[2 * i + 1], xy[2 * next], xy[2 * next + 1]);
                k++;
            } else {
                double x = (xy[2 * i] + xy[2 * next]) / 2;
                double y = (xy[2 * i + 1] + xy[2 * next + 1]) / 2;
                path.quadTo(xy[2 * i], xy[2 * i + 1], x, y);
            }
        }
        path.closePath();
    }
}
