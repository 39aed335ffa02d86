package octavo.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.report.Inline;
import octavo.report.Inline.Reference;

/**
 * Sets words such as "above" and "below" behind a reference right for a brief, whose order is its own, or takes them out
 * where they might not be true: nothing says that an exhibit stands above, since it may float past what refers to it.
 */
final class Directions {
    private record Pair(String above, String below) {}

    private static final Pair ENGLISH = new Pair("above", "below");
    private static final Pair GERMAN = new Pair("oben", "unten");
    private static final Pair FRENCH = new Pair("ci-dessus", "ci-dessous");

    private static final Map<String, Pair> WORDS = Map.ofEntries(
            Map.entry("above", ENGLISH),
            Map.entry("below", ENGLISH),
            Map.entry("overleaf", ENGLISH),
            Map.entry("opposite", ENGLISH),
            Map.entry("oben", GERMAN),
            Map.entry("unten", GERMAN),
            Map.entry("umseitig", GERMAN),
            Map.entry("ci-dessus", FRENCH),
            Map.entry("ci-dessous", FRENCH));

    /** After a comma, or before a mark or the end: "Exhibit 2 below 50" says something else. */
    private static final Pattern BEHIND =
            Pattern.compile("^(?:(,\\s+)(?:weiter )?(\\p{L}[\\p{L}-]+)(?![\\p{L}-])|(\\s+)(?:weiter"
                    + " )?(\\p{L}[\\p{L}-]+)(?=[.,;:!?)]|$))");

    private Directions() {}

    /**
     * The same list where there is nothing to do.
     *
     * @param below whether what a reference points to comes after it, where that can be said
     */
    static List<Inline> tidy(List<Inline> content, Function<Reference, Optional<Boolean>> below) {
        List<Inline> out = new ArrayList<>();
        boolean same = true;
        Inline before = null;
        for (Inline inline : content) {
            Inline now = inline;
            if (before instanceof Reference reference && inline instanceof Inline.Text text) {
                now = mended(text, below.apply(reference));
                same &= now == inline;
            }
            out.add(now);
            before = inline;
        }
        return same ? content : List.copyOf(out);
    }

    private static Inline.Text mended(Inline.Text text, Optional<Boolean> below) {
        Matcher matcher = BEHIND.matcher(text.text());
        if (!matcher.find()) {
            return text;
        }
        String space = matcher.group(1) == null ? matcher.group(3) : matcher.group(1);
        String word = matcher.group(2) == null ? matcher.group(4) : matcher.group(2);
        Pair pair = WORDS.get(word.toLowerCase(Locale.ROOT));
        if (pair == null) {
            return text;
        }
        String rest = text.text().substring(matcher.end());
        return new Inline.Text(below.map(after -> space + (after ? pair.below() : pair.above()))
                        .orElse("")
                + rest);
    }
}
