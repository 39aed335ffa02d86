package octavo.brief;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import octavo.edition.Illustration;
import octavo.edition.Illustrator;
import octavo.edition.Phrases;
import octavo.problem.Problems;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;

/** Asks for each picture once, so that a brief's formats share it. */
final class Pictures {
    private final Illustrator illustrator;
    private final Map<String, Dataset> datasets;
    private final Phrases phrases;
    private final Problems problems;
    private final Map<String, Optional<Illustration>> drawn = new HashMap<>();

    Pictures(Illustrator illustrator, Map<String, Dataset> datasets, Phrases phrases, Problems problems) {
        this.illustrator = illustrator;
        this.datasets = datasets;
        this.phrases = phrases;
        this.problems = problems;
    }

    /** Empty after problems were noted. */
    Optional<Illustration> of(ExhibitSpec spec) {
        return drawn.computeIfAbsent(
                spec.id(), id -> illustrator.illustrate(spec, spec.data().map(datasets::get), phrases, problems));
    }
}
