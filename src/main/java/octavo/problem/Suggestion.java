package octavo.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The hint that follows an unknown name. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * {@code did you mean "x"?} when a candidate is near (optimal string alignment distance of at most a third of the
     * word's length), otherwise the list of candidates, or an empty string when there are none.
     */
    public static String hint(String word, Collection<String> candidates) {
        return nearest(word, candidates).map(c -> "did you mean \"" + c + "\"?").orElseGet(() -> oneOf(candidates));
    }

    /** The candidate that {@link #hint} would name. */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        String lower = word.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, word.length() / 3);
        return candidates.stream()
                .filter(c -> distance(lower, c.toLowerCase(Locale.ROOT)) <= limit)
                .min(Comparator.<String>comparingInt(c -> distance(lower, c.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String oneOf(Collection<String> candidates) {
        if (candidates.isEmpty()) {
            return "";
        }
        List<String> sorted = candidates.stream().sorted().toList();
        String shown = sorted.stream().limit(12).collect(Collectors.joining(", "));
        return "known: " + shown + (sorted.size() > 12 ? " and " + (sorted.size() - 12) + " more" : "");
    }

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
