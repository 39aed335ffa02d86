package octavo.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.function.Consumer;

/**
 * One language's hyphenation patterns in TeX's notation, packed as a trie.
 *
 * <p>The algorithm is that of F. M. Liang, Word Hy-phen-a-tion by Com-put-er, Stanford 1983: every pattern that occurs in
 * the word lays its digits between the letters, the greatest digit at each place counts, and odd ones permit a division.
 * Immutable.
 */
final class Patterns {
    private static final char EDGE = '.';

    private final Map<String, int[]> exceptions = new HashMap<>();
    private final int left;
    private final int right;

    // The trie: node 0 is the root; a node's children are a linked list.
    private char[] letters = new char[1 << 14];
    private int[] child = new int[1 << 14];
    private int[] sibling = new int[1 << 14];
    private byte[][] digits = new byte[1 << 14][];
    private int nodes = 1;

    private Patterns(int left, int right) {
        this.left = left;
        this.right = right;
    }

    /**
     * Reads a file of {@code \patterns} and {@code \hyphenation} from the class path.
     *
     * @param left letters that must stand before a division
     * @param right letters that must stand after it
     */
    static Patterns read(String file, int left, int right) {
        try (InputStream in = Patterns.class.getResourceAsStream("hyphenation/" + file)) {
            Patterns patterns = new Patterns(left, right);
            patterns.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private void parse(String tex) {
        String text = withoutComments(tex);
        group(text, "\\patterns", this::add);
        group(text, "\\hyphenation", word -> exceptions.put(word.replace("-", ""), divisions(word)));
    }

    private static String withoutComments(String tex) {
        StringBuilder text = new StringBuilder(tex.length());
        int start = 0;
        for (int sign = tex.indexOf('%'); sign >= 0; sign = tex.indexOf('%', start)) {
            text.append(tex, start, sign).append(' ');
            int end = tex.indexOf('\n', sign);
            start = end < 0 ? tex.length() : end;
        }
        return text.append(tex, start, tex.length()).toString();
    }

    /** Each word in the braces of a command. */
    private static void group(String text, String command, Consumer<String> words) {
        int start = text.indexOf(command);
        if (start >= 0) {
            String inside = text.substring(text.indexOf('{', start) + 1, text.indexOf('}', start));
            for (StringTokenizer each = new StringTokenizer(inside); each.hasMoreTokens(); ) {
                words.accept(each.nextToken());
            }
        }
    }

    /** The places of the hyphens in a word such as {@code re-li-ance}, counted in letters. */
    static int[] divisions(String hyphenated) {
        int[] places = new int[hyphenated.length()];
        int n = 0;
        int letter = 0;
        for (char c : hyphenated.toCharArray()) {
            if (c == '-') {
                places[n++] = letter;
            } else {
                letter++;
            }
        }
        return Arrays.copyOf(places, n);
    }

    private void add(String pattern) {
        int node = 0;
        int letter = 0;
        byte[] values = new byte[pattern.length() + 1];
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                values[letter] = (byte) (c - '0');
            } else {
                node = childOrNew(node, c);
                letter++;
            }
        }
        digits[node] = Arrays.copyOf(values, letter + 1);
    }

    private int child(int node, char letter) {
        int found = child[node];
        while (found != 0 && letters[found] != letter) {
            found = sibling[found];
        }
        return found;
    }

    private int childOrNew(int node, char letter) {
        int found = child(node, letter);
        if (found != 0) {
            return found;
        }
        if (nodes == letters.length) {
            letters = Arrays.copyOf(letters, 2 * nodes);
            child = Arrays.copyOf(child, 2 * nodes);
            sibling = Arrays.copyOf(sibling, 2 * nodes);
            digits = Arrays.copyOf(digits, 2 * nodes);
        }
        letters[nodes] = letter;
        sibling[nodes] = child[node];
        child[node] = nodes;
        return nodes++;
    }

    /** Where a word in lower case may be divided, counted in letters, ascending. */
    int[] divide(String word) {
        int[] known = exceptions.get(word);
        if (known != null) {
            return known;
        }
        String padded = EDGE + word + EDGE;
        byte[] best = new byte[padded.length() + 1];
        for (int start = 0; start < padded.length(); start++) {
            int node = 0;
            for (int i = start; i < padded.length(); i++) {
                node = child(node, padded.charAt(i));
                if (node == 0) {
                    break;
                }
                raise(best, start, digits[node]);
            }
        }
        int[] places = new int[word.length()];
        int n = 0;
        for (int place = left; place <= word.length() - right; place++) {
            if ((best[place + 1] & 1) == 1) {
                places[n++] = place;
            }
        }
        return Arrays.copyOf(places, n);
    }

    private static void raise(byte[] best, int start, byte[] values) {
        for (int i = 0; values != null && i < values.length; i++) {
            if (values[i] > best[start + i]) {
                best[start + i] = values[i];
            }
        }
    }
}
