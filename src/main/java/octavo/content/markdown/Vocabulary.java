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
 * @param audiences from publication.yaml
 * @param briefs ids of the files in briefs/; empty when there is no such folder, and then not checked
 * @param sources ids from sources.yaml
 * @param exhibitFiles ids of the files in exhibits/, also of those that could not be read
 */
public record Vocabulary(
        String language,
        Set<String> audiences,
        Optional<Set<String>> briefs,
        Set<String> sources,
        Set<String> exhibitFiles,
        Map<String, ExhibitSpec> exhibits,
        Map<String, Dataset> datasets) {}
