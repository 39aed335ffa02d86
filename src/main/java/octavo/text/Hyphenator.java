package octavo.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where words may be divided: English (British and American), German, French, Spanish, Italian, by TeX's patterns and a
 * project's own exceptions. Immutable to its users and safe to share between threads; patterns are read when a language
 * is first asked for, and words divided once.
 */
public final class Hyphenator {
    private static final int CACHED = 20_000;
    private static final int[] NONE = {};
    private static final int SHORTEST = 5; // shorter words gain nothing by patterns

    /** The key of exceptions that hold in every language. */
    public static final String ALL = "all";

    private final Map<String, Map<String, int[]>> exceptions;
    private final int shortest;
    private final Map<Language, Patterns> patterns = new ConcurrentHashMap<>();
    private final WordCache<Query, int[]> words = new WordCache<>(CACHED);

    private final Lexicon lexicon = new Lexicon(this);

    private record Query(String language, String word) {}

    private enum Language {
        BRITISH("hyph-en-gb.tex", 2, 3, false),
        AMERICAN("hyph-en-us.tex", 2, 3, false),
        GERMAN("hyph-de-1996.tex", 2, 2, false),
        FRENCH("hyph-fr.tex", 2, 3, true),
        SPANISH("hyph-es.tex", 2, 2, false),
        ITALIAN("hyph-it.tex", 2, 2, true),
        /** Only the project's exceptions hold. */
        OTHER("", 0, 0, false);

        private final String file;
        private final int left;
        private final int right;
        private final boolean elides;

        /** @param elides whether an apostrophe is a letter of the word that it opens, as in l’amélioration */
        Language(String file, int left, int right, boolean elides) {
            this.file = file;
            this.left = left;
            this.right = right;
            this.elides = elides;
        }

        static Language of(String tag) {
            String lower = tag.toLowerCase(Locale.ROOT);
            return switch (lower.length() < 2 ? lower : lower.substring(0, 2)) {
                case "en" -> lower.startsWith("en-us") ? AMERICAN : BRITISH;
                case "de" -> GERMAN;
                case "fr" -> FRENCH;
                case "es" -> SPANISH;
                case "it" -> ITALIAN;
                default -> OTHER;
            };
        }
    }

    private Hyphenator(Map<String, Map<String, int[]>> exceptions) {
        this.exceptions = exceptions;
        this.shortest = exceptions.values().stream()
                .flatMap(words -> words.keySet().stream())
                .mapToInt(String::length)
                .reduce(SHORTEST, Math::min);
    }

    /** A hyphenator whose exceptions hold in every language; see {@link #of(Map)}. */
    public static Hyphenator of(Collection<String> exceptions) {
        return of(Map.of(ALL, exceptions));
    }

    /**
     * A hyphenator for all languages that Octavo knows.
     *
     * @param exceptions by BCP 47 tag or {@value #ALL}, words with their only permitted divisions, such as {@code
     *     Lea-der-drive}; without a hyphen the word is never divided. They hold in any case and with an ending behind an
     *     apostrophe; {@code en} holds for British and American English unless {@code en-GB} says otherwise, and any
     *     language before {@value #ALL}. {@code self-re-li-ance} holds for selfreliance and self-reliance
     */
    public static Hyphenator of(Map<String, ? extends Collection<String>> exceptions) {
        Map<String, Map<String, int[]>> byLanguage = new HashMap<>();
        exceptions.forEach((language, words) -> {
            Map<String, int[]> divided = byLanguage.computeIfAbsent(lower(language), l -> new HashMap<>());
            for (String word : words) {
                String lower = lower(word).replace('’', '\'');
                divided.put(lower.replace("-", ""), Patterns.divisions(lower));
            }
        });
        return new Hyphenator(byLanguage);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The divisions that the project asks for, or null. */
    private int[] exception(String word, String language) {
        String tag = lower(language);
        for (String key = tag; ; key = key.contains("-") ? key.substring(0, key.lastIndexOf('-')) : ALL) {
            int[] found = exceptions.getOrDefault(key, Map.of()).get(word);
            if (found != null || key.equals(ALL)) {
                return found;
            }
        }
    }

    /** Words shaped and divided with this hyphenator, kept as long as it. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /**
     * The offsets at which {@code word} may be divided, ascending. None for words with digits, for acronyms in capitals,
     * for compounds that have a hyphen already (unless an exception names them), and for unknown languages. The result is
     * shared: do not write to it.
     *
     * @param word a word without spaces; punctuation at its edges does no harm
     * @param language BCP 47 tag
     */
    public int[] points(String word, String language) {
        return word.length() < shortest ? NONE : words.get(new Query(language, word), this::divide);
    }

    /** Whether a word, without punctuation at its edges, is one of the project's own in this language. */
    public boolean isOwn(String word, String language) {
        return !exceptions.isEmpty() && own(lower(word).replace('’', '\''), language) != null;
    }

    /** The project's divisions of a word in small letters or, of one with an ending behind an apostrophe, without it. */
    private int[] own(String lower, String language) {
        String letters = lower.replace("-", "");
        int[] exception = exception(letters, language);
        return exception == null && letters.indexOf('\'') > 0
                ? exception(letters.substring(0, letters.lastIndexOf('\'')), language)
                : exception;
    }

    private int[] divide(Query query) {
        String word = query.word;
        int start = 0;
        int end = word.length();
        while (start < end && !Character.isLetter(word.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        int[] points = inside(word.substring(start, end), query.language);
        if (start > 0) {
            points = points.clone();
            for (int i = 0; i < points.length; i++) {
                points[i] += start;
            }
        }
        return points;
    }

    private int[] inside(String word, String tag) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (lower.length() != word.length()) {
            return NONE; // İ and its like change length; none of our languages has them
        }
        int[] exception = own(lower, tag);
        if (exception != null) {
            return mapped(exception, lower);
        }
        Language language = Language.of(tag);
        if (language == Language.OTHER || word.length() < SHORTEST || !divisible(word)) {
            return NONE;
        }
        int apostrophe = language.elides ? -1 : lower.indexOf('\'');
        String part = apostrophe < 0 ? lower : lower.substring(0, apostrophe);
        return patterns.computeIfAbsent(language, l -> Patterns.read(l.file, l.left, l.right))
                .divide(part);
    }

    /** Counts letters of the exception in a word that may have hyphens of its own, which need no division. */
    private static int[] mapped(int[] exception, String word) {
        int[] points = new int[exception.length];
        int n = 0;
        int letters = 0;
        int next = 0;
        for (int i = 0; i < word.length() && next < exception.length; i++) {
            if (word.charAt(i) == '-') {
                continue;
            }
            if (letters == exception[next]) {
                next++;
                if (i > 0 && word.charAt(i - 1) != '-') {
                    points[n++] = i;
                }
            }
            letters++;
        }
        return Arrays.copyOf(points, n);
    }

    private static boolean divisible(String word) {
        boolean lowerCase = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) && c != '\'' && c != '’') {
                return false;
            }
            lowerCase |= i > 0 && Character.isLowerCase(c);
        }
        return lowerCase;
    }
}
