package octavo.press;

import java.util.List;
import octavo.problem.Problem;

/**
 * How a run ended.
 *
 * @param problems sorted by place
 * @param briefs what was set, in the order of their ids
 * @param copies what came of the recipients of briefs
 * @param written whether output/ now holds it; false after an error
 */
public record Outcome(List<Problem> problems, List<Finished> briefs, List<Copied> copies, boolean written) {

    /** Without copies. */
    public Outcome(List<Problem> problems, List<Finished> briefs, boolean written) {
        this(problems, briefs, List.of(), written);
    }

    /** Whether something must be mended. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
    }
}
