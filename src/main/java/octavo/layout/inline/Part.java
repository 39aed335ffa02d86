package octavo.layout.inline;

import octavo.text.Face;
import octavo.text.Glyphs;
import octavo.text.Word;

/**
 * A piece of a paragraph that is set as one: a word or part of one within a run and face, a space, or an inset.
 */
final class Part {
    enum Kind {
        WORD,
        /** A space that may be stretched. */
        SPACE,
        INSET
    }

    final Kind kind;
    /** Index of the run. */
    final int run;
    /** Place in the paragraph's text, with characters that are not shown. */
    final int start;

    final int end;
    /** What is shown; its offsets are those of the glyphs' clusters. */
    final String text;

    final Face face;
    final double size;
    final Glyphs glyphs;
    final Word word;
    /** Width of the glyphs as they are in the face, in pt. */
    final double natural;
    /** Natural width in pt, wanted tracking included. */
    final double width;
    /** Space after it that vanishes at a line's end: between Latin and Chinese, in pt. */
    double after;
    /** Whether it is Chinese, which is neither tracked nor expanded. */
    final boolean wide;

    Part(Kind kind, int run, int start, int end, String text, Style style, Glyphs glyphs, Word word, boolean wide) {
        this.kind = kind;
        this.run = run;
        this.start = start;
        this.end = end;
        this.text = text;
        this.face = style.face;
        this.size = style.size;
        this.glyphs = glyphs;
        this.word = word;
        this.natural = (double) glyphs.width() * size / face.unitsPerEm();
        this.width = natural + glyphs.count() * style.tracking;
        this.wide = wide;
    }

    private Part(int run, int start, double width) {
        this.kind = Kind.INSET;
        this.run = run;
        this.start = start;
        this.end = start + 1;
        this.text = "";
        this.face = null;
        this.size = 0;
        this.glyphs = null;
        this.word = null;
        this.natural = width;
        this.width = width;
        this.wide = false;
    }

    static Part inset(int run, int start, double width) {
        return new Part(run, start, width);
    }

    /** What a part needs of its look: face and size after fallback, tracking in pt. */
    record Style(Face face, double size, double tracking) {}
}
