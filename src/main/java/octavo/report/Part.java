package octavo.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.problem.Span;

/**
 * One file of chapters/ or case-studies/.
 *
 * @param number as printed, such as "4"; sections count below it (4.1, 4.2). Empty: not numbered, as for case studies,
 *     which count through the brief
 * @param language BCP 47 tag of the text; the publication's, unless the file is a translation
 * @param standfirst one or two sentences under the title
 * @param notes by label, in the order of their definitions
 */
public record Part(
        Kind kind,
        String id,
        String language,
        Optional<String> number,
        String title,
        Optional<String> shortTitle,
        List<String> authors,
        Optional<String> standfirst,
        Conditions conditions,
        List<Block> blocks,
        Map<String, Note> notes,
        Span span) {

    /** What a part is; decides its opening and its label. */
    public enum Kind {
        CHAPTER,
        CASE_STUDY
    }
}
