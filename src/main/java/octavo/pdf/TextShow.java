package octavo.pdf;

import octavo.drawing.GlyphRun;
import octavo.text.Glyphs;

/**
 * The text objects of one content stream. Glyphs go where the run says: what differs from the font's own advances goes
 * into TJ, and rounding errors are carried on, so a line is never more than half a thousandth of an em off.
 */
final class TextShow {
    private final Syntax out;
    private final DocumentFonts fonts;
    private boolean open;
    private boolean inString;
    private long originX;
    private long originY;
    private DocumentFont font;
    private double size;
    private long stretch = 10_000;
    private long spacing;

    TextShow(Syntax out, DocumentFonts fonts) {
        this.out = out;
        this.fonts = fonts;
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
        glyphs(run);
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

    private void glyphs(GlyphRun run) {
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
            boolean many = Clusters.isShared(glyphs, i);
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
            out.put('<');
            inString = true;
        }
        out.hex4(code.number());
    }

    private void shift(long thousandths) {
        endString();
        out.scaled(-thousandths, 0);
    }

    private void endString() {
        if (inString) {
            out.put('>');
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
