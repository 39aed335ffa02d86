package octavo.report;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that content/ holds, read but not yet tailored. Maps are keyed by id and keep the order of reading (file names,
 * then place in the file).
 *
 * @param translations the same report in other languages, by BCP 47 tag; each is whole: what is not translated stands in
 *     it as in the original
 */
public record Report(
        Publication publication,
        Map<String, Source> sources,
        List<Part> parts,
        Map<String, ExhibitSpec> exhibits,
        Map<String, Dataset> datasets,
        Map<String, Report> translations) {

    /** The report in this language, or the nearest wider one that it is translated into; else as it is. */
    public Report in(String language) {
        for (String tag : Languages.lookup(language)) {
            if (translations.containsKey(tag)) {
                return translations.get(tag);
            }
        }
        return this;
    }

    /** The same with these translations. */
    public Report with(Map<String, Report> others) {
        return new Report(publication, sources, parts, exhibits, datasets, others);
    }

    /** The audiences that conditions and briefs may name. */
    public Set<String> audiences() {
        return publication.audiences();
    }
}
