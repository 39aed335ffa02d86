package octavo.content.markdown;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;

/**
 * What text may name.
 *
 * @param language of the content; decides the shape of quotation marks
 * @param audiences from publication.yaml; empty when that could not be read, and then not checked
 * @param briefs ids of the files in briefs/; empty when there is no such folder, and then not checked
 * @param sources ids from sources.yaml; empty when that could not be read, and then not checked
 * @param exhibitFiles ids of the files in exhibits/, also of those that could not be read
 */
public record Vocabulary(
        String language,
        Optional<Set<String>> audiences,
        Optional<Set<String>> briefs,
        Optional<Set<String>> sources,
        Set<String> exhibitFiles,
        Map<String, ExhibitSpec> exhibits,
        Map<String, Dataset> datasets) {

    /** The same for texts in another language. */
    public Vocabulary in(String other) {
        return new Vocabulary(other, audiences, briefs, sources, exhibitFiles, exhibits, datasets);
    }
}
