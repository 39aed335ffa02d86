package octavo.text;

import java.util.List;

/**
 * The faces that styles may use, loaded once a process.
 *
 * @param faces in the order of styles/fonts/fonts.yaml
 * @param fallback faces asked in order for characters that a style's own face lacks; of one family, the nearest in weight
 */
public record Faces(List<Face> faces, List<Face> fallback) {

    /**
     * The face of this family nearest in weight; an upright one stands in when there is no italic.
     *
     * @throws IllegalArgumentException when no face has this family
     */
    public Face find(String family, int weight, boolean italic) {
        Face best = null;
        for (Face face : faces) {
            if (face.family().equals(family) && (best == null || isNearer(face, best, weight, italic))) {
                best = face;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("no font family \"" + family + "\"");
        }
        return best;
    }

    private static boolean isNearer(Face face, Face than, int weight, boolean italic) {
        if (face.italic() != than.italic()) {
            return face.italic() == italic;
        }
        return Math.abs(face.weight() - weight) < Math.abs(than.weight() - weight);
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
        for (Face face : fallback) {
            boolean nearer = best == null
                    || face.family().equals(best.family()) && distance(face, preferred) < distance(best, preferred);
            if (nearer && face.covers(codePoint)) {
                best = face;
            }
        }
        return best == null ? preferred : best;
    }

    private static int distance(Face face, Face preferred) {
        return Math.abs(face.weight() - preferred.weight());
    }
}
