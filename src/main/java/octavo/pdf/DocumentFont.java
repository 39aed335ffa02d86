package octavo.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A face as one document uses it: codes are handed out to its characters, one for each glyph <em>and</em> text it stands
 * for. So the hyphen of "well-known" and that of a broken line, the "a" and the small capital A copy as what they are,
 * without marks in the page. Codes of one byte, as long as there are any, halve what a page has to say and to deflate, and
 * every reader knows them; the characters of East Asia, of which there are many, have two bytes in a font of their own.
 */
final class DocumentFont {
    /** Unicode's blocks of East Asia begin with the radicals. */
    private static final char EAST_ASIA = '\u2E80';

    private static final int BUCKETS = 256;

    private final TrueType font;
    private final Code[] buckets = new Code[BUCKETS]; // by the last bits of glyphs: a face may have thousands
    private final SimpleFont simple;
    private final CompositeFont composite;
    private boolean embedded;

    /** A character: a glyph with the text it stands for here. */
    static final class Code {
        private final FontSubset subset;
        private final int glyph;
        private final int number;
        private final int width;
        private final String text;
        private final char first; // of the text, which is mostly no longer
        private final boolean space;
        private final Code next; // in its bucket

        private Code(FontSubset subset, int glyph, String text, int width, Code next) {
            this.subset = subset;
            this.glyph = glyph;
            this.number = subset.add(glyph, text);
            this.text = text;
            this.first = text.charAt(0);
            this.space = subset instanceof SimpleFont && number == SimpleFont.SPACE;
            this.width = width;
            this.next = next;
        }

        /** The font that must be selected to show it. */
        FontSubset subset() {
            return subset;
        }

        /** What the content stream calls it in that font. */
        int number() {
            return number;
        }

        /** Whether it is the one that Tw widens. */
        boolean isSpace() {
            return space;
        }

        /** Advance in thousandths of an em, as viewers know it. */
        int width() {
            return width;
        }

        private boolean is(int otherGlyph, String other, int from, int to) {
            return glyph == otherGlyph
                    && first == other.charAt(from)
                    && text.length() == to - from
                    && (to == from + 1 || other.startsWith(text, from));
        }
    }

    /** @param name of the face in resource dictionaries */
    DocumentFont(String name, TrueType font) {
        this.font = font;
        this.simple = new SimpleFont(name, font);
        this.composite = new CompositeFont(name + "W", font);
    }

    /**
     * The code of a glyph that stands for {@code text[from, to)}.
     *
     * @throws IllegalStateException for glyph 0: a missing character must be found before layout
     */
    Code use(int glyph, String text, int from, int to) {
        for (Code code = buckets[glyph % BUCKETS]; code != null; code = code.next) {
            if (code.is(glyph, text, from, to)) {
                return code;
            }
        }
        return add(glyph, text.substring(from, to));
    }

    private Code add(int glyph, String text) {
        if (glyph == 0) {
            throw new IllegalStateException("no glyph for \"" + text + "\" in " + font.name());
        }
        if (embedded) {
            throw new IllegalStateException("\"" + text + "\" comes too late for " + font.name());
        }
        FontSubset subset = text.charAt(0) >= EAST_ASIA || simple.isFull() ? composite : simple;
        Code code = new Code(subset, glyph, text, font.advance1000(glyph), buckets[glyph % BUCKETS]);
        buckets[glyph % BUCKETS] = code;
        return code;
    }

    /** Takes in what another document uses of this face, in an order that does not depend on that document. */
    void take(DocumentFont other) {
        List<Code> codes = new ArrayList<>();
        for (Code first : other.buckets) {
            for (Code code = first; code != null; code = code.next) {
                codes.add(code);
            }
        }
        codes.sort(Comparator.<Code>comparingInt(c -> c.glyph).thenComparing(c -> c.text));
        codes.forEach(c -> use(c.glyph, c.text, 0, c.text.length()));
    }

    /** Writes the face into {@code dictionary}, the value of /Font in resources; no character may be added after. */
    void embed(Dictionary dictionary) {
        embedded = true;
        for (FontSubset subset : List.of(simple, composite)) {
            if (subset.isUsed()) {
                dictionary.put(subset.resource(), subset.embed());
            }
        }
    }
}
