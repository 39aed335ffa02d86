package octavo.text;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Words, shaped and hyphenated once for each face, set of features and language, and kept. Safe to share between threads.
 */
public final class Lexicon {
    private static final int CACHED = 20_000;
    private static final int[] NONE = {};

    private final Hyphenator hyphenator;
    private final Map<Key, Entries> entries = new ConcurrentHashMap<>();

    /** Equality written out: it is asked for with every run of text, and that of records is slow until compiled. */
    private record Key(Face face, Set<Feature> features, String language) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key k
                    && face == k.face
                    && language.equals(k.language)
                    && features.equals(k.features);
        }

        @Override
        public int hashCode() {
            return 31 * face.hashCode() + language.hashCode() + features.size();
        }
    }

    Lexicon(Hyphenator hyphenator) {
        this.hyphenator = hyphenator;
    }

    /**
     * The words of one face, features and language.
     *
     * @param language BCP 47 tag; empty for words that are not divided
     */
    public Entries of(Face face, Set<Feature> features, String language) {
        Key key = new Key(face, features, language);
        Entries found = entries.get(key);
        return found != null ? found : entries.computeIfAbsent(key, Entries::new);
    }

    /** Words in one look. */
    public final class Entries {
        private final Key key;
        private final WordTable words = new WordTable(CACHED);

        private Entries(Key key) {
            this.key = key;
        }

        /** The word that stands in {@code text} from {@code start} to {@code end}, shaped; made on the first call. */
        public Word get(String text, int start, int end) {
            Word word = words.find(text, start, end);
            if (word == null) {
                word = make(text.substring(start, end));
                words.keep(word);
            }
            return word;
        }

        private Word make(String word) {
            Glyphs glyphs = key.face.shape(word, key.features);
            int[] points = key.language.isEmpty() ? NONE : hyphenator.points(word, key.language);
            int[] before = new int[points.length];
            int[] after = new int[points.length];
            for (int i = 0; i < points.length; i++) {
                before[i] = width(word.substring(0, points[i]) + '-');
                after[i] = width(word.substring(points[i]));
            }
            boolean[] borders = Compounds.borders(word, points, key.language);
            return new Word(word, glyphs, glyphs.width(), points, before, after, borders);
        }

        private int width(String fragment) {
            return key.face.shape(fragment, key.features).width();
        }
    }
}
