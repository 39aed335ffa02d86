package octavo.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.problem.Problem;

/**
 * The faces that styles may use, in the order of styles/fonts/fonts.yaml, each read once a process. Fallback faces stand
 * in for characters that a style's own face lacks; they may be read as late as that. Safe to share between threads.
 */
public final class Faces {
    private final List<FontFile> files;
    private final List<FontFile> fallback;

    Faces(List<FontFile> files) {
        this.files = List.copyOf(files);
        this.fallback = files.stream().filter(file -> file.entry().fallback()).toList();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** The families that {@link #find} knows. */
    public List<String> families() {
        return files.stream().map(file -> file.entry().family()).distinct().toList();
    }

    /** Every face; reads what was not read yet. */
    public List<Face> faces() {
        return files.stream().flatMap(file -> file.face().stream()).toList();
    }

    /**
     * What is wrong with faces that were read late, and which are left out. Whoever publishes asks at the end: a page may
     * have been set without them.
     */
    public List<Problem> problems() {
        return files.stream().flatMap(file -> file.problems().stream()).toList();
    }

    /**
     * The face of this family nearest in weight; an upright one stands in when there is no italic.
     *
     * @throws IllegalArgumentException when no face has this family
     */
    public Face find(String family, int weight, boolean italic) {
        FontFile best = null;
        for (FontFile file : files) {
            if (file.entry().family().equals(family)
                    && (best == null || isNearer(file.entry(), best.entry(), weight, italic))) {
                best = file;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("no font family \"" + family + "\"");
        }
        return best.face().orElseGet(() -> sound(family));
    }

    private static boolean isNearer(FontFile.Entry entry, FontFile.Entry than, int weight, boolean italic) {
        if (entry.italic() != than.italic()) {
            return entry.italic() == italic;
        }
        return Math.abs(entry.weight() - weight) < Math.abs(than.weight() - weight);
    }

    /** Any face instead of a damaged one, if need be of another family: the damage is told, and nothing published. */
    private Face sound(String family) {
        return Stream.concat(files.stream().filter(file -> file.entry().family().equals(family)), files.stream())
                .flatMap(file -> file.face().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no face of \"" + family + "\" can be read"));
    }

    /** Whether any face has the character. */
    public boolean cover(int codePoint) {
        for (FontFile file : files) {
            Optional<Face> face = file.face();
            if (face.isPresent() && face.get().covers(codePoint)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code preferred} if it has the character, else of the first fallback family that has it the face nearest in weight,
     * else {@code preferred}.
     */
    public Face covering(int codePoint, Face preferred) {
        if (preferred.covers(codePoint)) {
            return preferred;
        }
        Face best = null;
        for (FontFile file : fallback) {
            boolean nearer = best == null
                    || file.entry().family().equals(best.family())
                            && Math.abs(file.entry().weight() - preferred.weight())
                                    < Math.abs(best.weight() - preferred.weight());
            if (nearer) {
                Optional<Face> face = file.face().filter(f -> f.covers(codePoint));
                best = face.orElse(best);
            }
        }
        return best == null ? preferred : best;
    }
}
