package octavo.edition;

import java.util.Optional;
import octavo.problem.Problems;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;

/** Draws exhibits for a brief in one style and language. Tailoring asks for pictures without knowing who draws. */
public interface Illustrator {

    /** The illustration, or empty after problems were noted at the exhibit's or the data's place. */
    Optional<Illustration> illustrate(ExhibitSpec spec, Optional<Dataset> data, Phrases phrases, Problems problems);
}
