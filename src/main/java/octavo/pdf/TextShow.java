package octavo.pdf;

import octavo.drawing.GlyphRun;
import octavo.text.Glyphs;

/**
 * The text objects of one content stream. Glyphs go where the run says: what differs from the font's own advances goes
 * into TJ, and rounding errors are carried on, so a line is never more than half a thousandth of an em off.
 */
final class TextShow {
    /** Poppler and PDFBox see a word's end in a gap of a tenth of an em; kerning may add to tracking. */
    private static final double TRACKED = 0.06;

    private final Syntax out;
    private final DocumentFonts fonts;
    private final boolean marks;
    private boolean open;
    private boolean inString;
    private long originX;
    private long originY;
    private DocumentFont font;
    private double size;
    private long stretch = 10_000;
    private long spacing;

    /** @param marks whether text may be marked with an actual text; not inside forms */
    TextShow(Syntax out, DocumentFonts fonts, boolean marks) {
        this.out = out;
        this.fonts = fonts;
        this.marks = marks;
    }

    void open() {
        if (!open) {
            out.put("BT\n");
            open = true;
            originX = 0;
            originY = 0;
        }
    }

    void close() {
        if (open) {
            out.put("ET\n");
            open = false;
        }
    }

    /** Shows a run with its baseline at {@code y} upward from the bottom. */
    void show(GlyphRun run, double y) {
        select(fonts.of(run.face()), run.size());
        stretchTo(Math.round(run.stretch() * 10_000));
        spaceTo(Math.round(run.spacing() / run.stretch() * 1000));
        moveTo(Math.round(run.x() * 100), Math.round(y * 100));
        boolean said = marks && isTracked(run);
        if (said) {
            out.put("/Span<</ActualText").textString(run.text()).put(">>BDC\n");
        }
        glyphs(run, marks && !said);
        if (said) {
            out.put("EMC\n");
        }
    }

    /** Whether readers that tell words by gaps would take the run's letters for words. */
    private static boolean isTracked(GlyphRun run) {
        return run.spacing() > TRACKED * run.size() && run.glyphs().count() > 1;
    }

    private void select(DocumentFont wanted, double wantedSize) {
        if (wanted != font || wantedSize != size) {
            out.put('/').put(wanted.resource()).put(' ').number(wantedSize, 3).put("Tf\n");
            font = wanted;
            size = wantedSize;
        }
    }

    private void stretchTo(long wanted) {
        if (wanted != stretch) {
            out.scaled(wanted, 2).put(" Tz\n");
            stretch = wanted;
        }
    }

    private void spaceTo(long wanted) {
        if (wanted != spacing) {
            out.scaled(wanted, 3).put(" Tc\n");
            spacing = wanted;
        }
    }

    private void moveTo(long x, long y) {
        out.scaled(x - originX, 2).put(' ').scaled(y - originY, 2).put(" Td\n");
        originX = x;
        originY = y;
    }

    private void glyphs(GlyphRun run, boolean spans) {
        Glyphs glyphs = run.glyphs();
        double unit = 1000.0 / run.face().unitsPerEm();
        double perPoint = 1000 / (run.size() * stretch / 10_000.0); // thousandths of an em for one pt on paper
        double spaced = run.spacing() * perPoint;
        double worded = run.wordSpacing() * perPoint;
        double written = spacing / run.size(); // Tc in thousandths of an em
        double wanted = 0; // where the glyph's pen should be
        double actual = 0; // where a viewer's pen is
        out.put('[');
        for (int i = 0; i < glyphs.count(); i++) {
            int from = Clusters.start(glyphs, i);
            int to = Clusters.end(glyphs, i, run.text());
            boolean many = spans && Clusters.isShared(glyphs, i);
            if (many && from < to) {
                beginSpan(run.text().substring(from, to));
            }
            DocumentFont.Code code = Clusters.code(font, glyphs.ids()[i], run.text(), from, to);
            long shift = Math.round(wanted + glyphs.offsets()[i] * unit - actual);
            if (shift != 0) {
                shift(shift);
            }
            glyph(code);
            actual += shift + code.width() + written;
            wanted += glyphs.advances()[i] * unit + spaced;
            if (to == from + 1 && run.text().charAt(from) == ' ') {
                wanted += worded;
            }
            if (many && !Clusters.continues(glyphs, i + 1)) {
                endSpan();
            }
        }
        endString();
        out.put("]TJ\n");
    }

    private void glyph(DocumentFont.Code code) {
        if (!inString) {
            out.put('(');
            inString = true;
        }
        out.code(code.number());
    }

    private void shift(long thousandths) {
        endString();
        out.scaled(-thousandths, 0);
    }

    private void endString() {
        if (inString) {
            out.put(')');
            inString = false;
        }
    }

    /** Several glyphs for one text, such as a letter with a mark: only an actual text says it whole. */
    private void beginSpan(String text) {
        endString();
        out.put("]TJ\n/Span<</ActualText").textString(text).put(">>BDC\n[");
    }

    private void endSpan() {
        endString();
        out.put("]TJ\nEMC\n[");
    }
}
