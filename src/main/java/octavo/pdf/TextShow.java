package octavo.pdf;

import octavo.drawing.GlyphRun;
import octavo.text.Face;
import octavo.text.Glyphs;

/**
 * The text objects of one content stream. Glyphs go where the run says: what differs from the font's own advances goes
 * into TJ, and rounding errors are carried on, so a line is never more than half a thousandth of an em off.
 */
final class TextShow {
    /** Poppler and PDFBox see a word's end in a gap of a tenth of an em; kerning may add to tracking. */
    private static final double TRACKED = 0.06;

    private static final int DECIMALS = 4; // of stretch and spacing: a line is not a hundredth of a point off
    private static final double SCALE = 10_000;

    private final Syntax out;
    private final DocumentFonts fonts;
    private final boolean marks;
    private boolean open;
    private boolean inArray;
    private boolean inString;
    private long originX;
    private long originY;
    private Face faceUsed;
    private DocumentFont fontUsed;
    private FontSubset font;
    private double size;
    private long stretch = Math.round(SCALE);
    private long spacing;
    private long wordSpacing;

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
        stretchTo(Math.round(run.stretch() * SCALE));
        spaceTo(Math.round(run.spacing() / run.stretch() * SCALE));
        if (run.text().indexOf(' ') >= 0) {
            spaceWordsTo(Math.round(run.wordSpacing() / run.stretch() * SCALE));
        }
        moveTo(Math.round(run.x() * 100), Math.round(y * 100));
        boolean said = marks && isTracked(run);
        if (said) {
            beginSpan(run.text());
        }
        glyphs(run, marks && !said);
        if (said) {
            endSpan();
        }
    }

    /** Whether readers that tell words by gaps would take the run's letters for words. */
    private static boolean isTracked(GlyphRun run) {
        return run.spacing() > TRACKED * run.size() && run.glyphs().count() > 1;
    }

    private void stretchTo(long wanted) {
        if (wanted != stretch) {
            out.scaled(wanted, DECIMALS - 2).put(" Tz\n"); // per cent
            stretch = wanted;
        }
    }

    private void spaceTo(long wanted) {
        if (wanted != spacing) {
            out.scaled(wanted, DECIMALS).put(" Tc\n");
            spacing = wanted;
        }
    }

    private void spaceWordsTo(long wanted) {
        if (wanted != wordSpacing) {
            out.scaled(wanted, DECIMALS).put(" Tw\n");
            wordSpacing = wanted;
        }
    }

    private void moveTo(long x, long y) {
        out.scaled(x - originX, 2).put(' ').scaled(y - originY, 2).put(" Td\n");
        originX = x;
        originY = y;
    }

    private void glyphs(GlyphRun run, boolean spans) {
        DocumentFont face = face(run.face());
        Glyphs glyphs = run.glyphs();
        int[] ids = glyphs.ids();
        int[] advances = glyphs.advances();
        int[] offsets = glyphs.offsets();
        String text = run.text();
        double unit = 1000.0 / run.face().unitsPerEm();
        double perPoint = 1000 / (run.size() * stretch / SCALE); // thousandths of an em for one pt on paper
        double spaced = run.spacing() * perPoint;
        double worded = run.wordSpacing() * perPoint;
        double perUnit = 1000 / SCALE / run.size(); // thousandths of an em for one unit of Tc and Tw
        double spacedByState = spacing * perUnit;
        double wordedByState = wordSpacing * perUnit;
        double wanted = 0; // where the glyph's pen should be
        double actual = 0; // where a viewer's pen is
        for (int i = 0; i < glyphs.count(); i++) {
            int from = Clusters.start(glyphs, i);
            int to = Clusters.end(glyphs, i, text);
            boolean many = spans && Clusters.isShared(glyphs, i);
            if (many && from < to) {
                beginSpan(text.substring(from, to));
            }
            DocumentFont.Code code = Clusters.code(face, ids[i], text, from, to);
            select(code.subset(), run.size());
            double off = wanted + offsets[i] * unit - actual;
            if (Math.abs(off) > 0.5) {
                long shift = Math.round(off);
                shift(shift);
                actual += shift;
            }
            glyph(code);
            actual += code.width() + spacedByState + (code.isSpace() ? wordedByState : 0);
            wanted += advances[i] * unit + spaced;
            if (to == from + 1 && text.charAt(from) == ' ') {
                wanted += worded;
            }
            if (many && !Clusters.continues(glyphs, i + 1)) {
                endSpan();
            }
        }
        endArray();
    }

    private DocumentFont face(Face wanted) {
        if (wanted != faceUsed) {
            faceUsed = wanted;
            fontUsed = fonts.of(wanted);
        }
        return fontUsed;
    }

    private void select(FontSubset wanted, double wantedSize) {
        if (wanted != font || wantedSize != size) {
            endArray();
            out.put('/').put(wanted.resource()).put(' ').number(wantedSize, 3).put("Tf\n");
            font = wanted;
            size = wantedSize;
        }
    }

    private void glyph(DocumentFont.Code code) {
        beginArray();
        if (!inString) {
            out.put('(');
            inString = true;
        }
        font.literal(out, code.number());
    }

    private void shift(long thousandths) {
        beginArray();
        endString();
        out.scaled(-thousandths, 0);
    }

    private void beginArray() {
        if (!inArray) {
            out.put('[');
            inArray = true;
        }
    }

    private void endArray() {
        endString();
        if (inArray) {
            out.put("]TJ\n");
            inArray = false;
        }
    }

    private void endString() {
        if (inString) {
            out.put(')');
            inString = false;
        }
    }

    /** What only an actual text says whole, such as a letter with a mark that has a glyph of its own. */
    private void beginSpan(String text) {
        endArray();
        out.put("/Span<</ActualText").textString(text).put(">>BDC\n");
    }

    private void endSpan() {
        endArray();
        out.put("EMC\n");
    }
}
