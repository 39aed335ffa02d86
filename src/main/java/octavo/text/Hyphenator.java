package octavo.text;

import java.util.Collection;

/** Where words may be divided, by language (Liang 1983). Immutable to its users and safe to share between threads. */
public final class Hyphenator {
    private static final int[] NONE = {};

    private Hyphenator() {}

    /**
     * A hyphenator for all languages that Octavo knows.
     *
     * @param exceptions words with their only permitted divisions, such as {@code self-re-li-ance}; they hold in every
     *     language
     */
    public static Hyphenator of(Collection<String> exceptions) {
        return new Hyphenator();
    }

    /**
     * The offsets at which {@code word} may be divided, ascending; empty for unknown languages. Do not write to it.
     *
     * @param word letters only
     * @param language BCP 47 tag
     */
    public int[] points(String word, String language) {
        return NONE;
    }
}
