package octavo.epub;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import octavo.text.Face;
import octavo.text.FontSubset;

/**
 * Faces cut down and packed, kept for the next book with the same characters: most books of a language have the same.
 * Safe to share between threads.
 */
final class FontShelf {
    /** Some 40 kB each. */
    private static final int CAPACITY = 256;

    private final Map<Key, Font> fonts = new ConcurrentHashMap<>();

    private record Key(Face face, Set<Integer> characters) {}

    /** A font file, and the same as it lies in the container. */
    record Font(byte[] file, Packed packed) {}

    Font get(Face face, Set<Integer> characters) {
        if (fonts.size() > CAPACITY) {
            fonts.clear();
        }
        return fonts.computeIfAbsent(new Key(face, Set.copyOf(characters)), key -> {
            byte[] file = FontSubset.of(face, key.characters());
            return new Font(file, Packed.deflated(file));
        });
    }
}
