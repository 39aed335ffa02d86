package octavo.press;

import java.util.List;
import octavo.problem.Problem;

/**
 * How a run ended.
 *
 * @param problems sorted by place
 * @param briefs what was set, in the order of their ids
 * @param written whether output/ now holds it; false after an error
 */
public record Outcome(List<Problem> problems, List<Finished> briefs, boolean written) {}
