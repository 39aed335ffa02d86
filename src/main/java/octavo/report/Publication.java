package octavo.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.problem.Span;
import octavo.source.Default;

/**
 * publication.yaml.
 *
 * @param language BCP 47 tag of the content
 * @param series such as "Octavo Brief 4"
 * @param edition such as "Version 1.0"
 * @param embargo until when nothing of it may be published, unless a brief says otherwise
 * @param audiences the names that conditions and briefs may use
 * @param hyphenation by BCP 47 tag or "all": words with hyphens at their only divisions, such as Lea-der-drive
 */
public record Publication(
        String title,
        Optional<String> subtitle,
        String publisher,
        List<String> authors,
        String language,
        LocalDate date,
        Optional<String> series,
        Optional<String> edition,
        Licence licence,
        Contact contact,
        Identifiers identifiers,
        Set<String> audiences,
        List<String> keywords,
        Map<String, List<String>> hyphenation,
        Optional<Embargo> embargo,
        @Default("final") Status status,
        Span span) {

    /** Whether it may still change; briefs of a draft are drafts. */
    public enum Status {
        DRAFT,
        FINAL
    }

    /** Under which terms the publication may be used. */
    public record Licence(String name, Optional<String> url) {}

    /** Whom to write to. */
    public record Contact(Optional<String> email, Optional<String> address, Optional<String> web) {}

    /** Identifiers as printed, without prefix. */
    public record Identifiers(Optional<String> doi, Optional<String> issn, Optional<String> isbn) {}
}
