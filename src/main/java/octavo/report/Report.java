package octavo.report;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that content/ holds, read but not yet tailored. Maps are keyed by id and keep the order of reading (file names,
 * then place in the file).
 */
public record Report(
        Publication publication,
        Map<String, Source> sources,
        List<Part> parts,
        Map<String, ExhibitSpec> exhibits,
        Map<String, Dataset> datasets) {

    /** The audiences that conditions and briefs may name. */
    public Set<String> audiences() {
        return publication.audiences();
    }
}
