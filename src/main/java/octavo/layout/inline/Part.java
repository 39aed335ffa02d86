package octavo.layout.inline;

import octavo.text.Face;
import octavo.text.Glyphs;
import octavo.text.Word;

/**
 * A piece of a paragraph that is set as one: a word or part of one within a run and face, a space, or an inset; on a line
 * also the fragment of a divided word.
 */
final class Part {
    private static final Glyphs NO_GLYPHS = new Glyphs(new int[0], new int[0], new int[0], new int[0]);

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
    /** Null for what is no word. */
    final Word word;
    /** Width of the glyphs as they are in the face, in pt. */
    final double natural;
    /** Natural width in pt, wanted tracking included. */
    final double width;
    /** Wanted tracking after each glyph, in pt. */
    final double tracking;
    /** Space after it that vanishes at a line's end: between Latin and Chinese, in pt. */
    double after;
    /** Whether it is Chinese, which is neither tracked nor expanded. */
    final boolean wide;
    /** Whether it is a hyphen that the press adds. */
    final boolean hyphen;

    Part(Kind kind, int run, int start, int end, Style style, Glyphs glyphs, Word word, boolean wide) {
        this.kind = kind;
        this.run = run;
        this.start = start;
        this.end = end;
        this.text = word.text();
        this.face = style.face;
        this.size = style.size;
        this.glyphs = glyphs;
        this.word = word;
        this.natural = natural(glyphs == word.glyphs() ? word.width() : glyphs.width(), style.size, style.face);
        this.width = natural + glyphs.count() * style.tracking;
        this.tracking = glyphs.count() == 0 ? 0 : (width - natural) / glyphs.count();
        this.wide = wide;
        this.hyphen = false;
    }

    /** A fragment of a word on its line. */
    private Part(Part whole, String text, Glyphs glyphs, boolean hyphen) {
        this.kind = whole.kind;
        this.run = whole.run;
        this.start = whole.start;
        this.end = whole.end;
        this.text = text;
        this.face = whole.face;
        this.size = whole.size;
        this.glyphs = glyphs;
        this.word = whole.word;
        this.natural = natural(glyphs.width(), whole.size, whole.face);
        this.width = natural + glyphs.count() * whole.tracking;
        this.tracking = whole.tracking;
        this.after = whole.after;
        this.wide = whole.wide;
        this.hyphen = hyphen;
    }

    private Part(int run, int start, double width) {
        this.kind = Kind.INSET;
        this.run = run;
        this.start = start;
        this.end = start + 1;
        this.text = "";
        this.face = null;
        this.size = 0;
        this.glyphs = NO_GLYPHS;
        this.word = null;
        this.natural = width;
        this.width = width;
        this.tracking = 0;
        this.wide = false;
        this.hyphen = false;
    }

    static Part inset(int run, int start, double width) {
        return new Part(run, start, width);
    }

    /** A part of this word as it stands on a line of its own: in the same place, for what asks where that is. */
    Part fragment(String shown, Glyphs shaped, boolean asHyphen) {
        return new Part(this, shown, shaped, asHyphen);
    }

    private static double natural(int units, double size, Face face) {
        return (double) units * size / face.unitsPerEm();
    }

    /** How many glyphs it has. */
    int count() {
        return glyphs.count();
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isSpace() {
        return kind == Kind.SPACE;
    }

    /** What a part needs of its look: face and size after fallback, tracking in pt. */
    record Style(Face face, double size, double tracking) {}
}
