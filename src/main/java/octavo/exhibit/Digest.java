package octavo.exhibit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import octavo.problem.Problem;

/** Keeps a file with one mistake in hundreds of rows from hiding all others: the first few are told, the rest counted. */
final class Digest {
    private static final int TOLD = 6;

    private Digest() {}

    private record Kind(String file, String code, Problem.Severity severity) {}

    /** The problems, of each kind in a file at most {@value #TOLD}; the last of these says how many more there are. */
    static List<Problem> of(List<Problem> problems) {
        Map<Kind, List<Problem>> kinds = new LinkedHashMap<>();
        for (Problem p : problems) {
            kinds.computeIfAbsent(new Kind(p.span().file(), p.code(), p.severity()), k -> new ArrayList<>())
                    .add(p);
        }
        List<Problem> told = new ArrayList<>();
        kinds.values().forEach(same -> {
            if (same.size() <= TOLD) {
                told.addAll(same);
                return;
            }
            told.addAll(same.subList(0, TOLD - 1));
            Problem next = same.get(TOLD - 1);
            String message = next.message() + ", and " + (same.size() - TOLD) + " more like this in the file";
            told.add(new Problem(next.severity(), next.span(), next.code(), message, next.hint()));
        });
        return told;
    }
}
