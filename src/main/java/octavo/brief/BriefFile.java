package octavo.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.edition.Edition.Contents;
import octavo.edition.Edition.Marking;
import octavo.edition.Edition.NotePlacement;
import octavo.edition.Edition.Paper;
import octavo.edition.Edition.PdfVersion;
import octavo.problem.Span;
import octavo.report.Embargo;
import octavo.report.Publication;
import octavo.source.Default;
import octavo.source.Key;
import octavo.source.YamlNode;

/** A brief file with what it takes from those that it extends: the keys, before they are checked against the report. */
record BriefFile(
        @Key(Family.EXTENDS) Optional<YamlNode> base,
        @Default("false") boolean template,
        String title,
        Optional<String> shortTitle,
        Optional<String> subtitle,
        Optional<String> standfirst,
        Optional<String> kicker,
        @Key("for") Optional<String> readers,
        List<YamlNode> audience,
        Optional<YamlNode> style,
        Optional<YamlNode> language,
        @Default("error") Brief.Untranslated untranslated,
        @Default("a4") Paper paper,
        Set<Format> formats,
        Optional<Limit> limit,
        List<Entry> parts,
        @Default("footnotes") NotePlacement notes,
        @Default("auto") Contents contents,
        @Default("false") boolean summary,
        @Default("none") Brief.Data data,
        Optional<Marking> marking,
        Optional<Embargo> embargo,
        Optional<Publication.Status> status,
        Optional<CopiesFile> copies,
        Optional<PdfVersion> pdf,
        List<String> authors,
        Optional<LocalDate> date,
        Span span) {

    /** {@code limit: { pages: 2 }}. */
    record Limit(Optional<YamlNode> pages, Optional<YamlNode> words, Optional<YamlNode> minutes, Span span) {}

    /** {@code - chapter: id} and what may stand beside it. */
    record Entry(
            Optional<YamlNode> chapter,
            Optional<YamlNode> caseStudy,
            Optional<YamlNode> exhibit,
            Optional<YamlNode> panel,
            Optional<YamlNode> sections,
            Optional<YamlNode> only,
            Optional<YamlNode> except,
            @Default("true") boolean opening,
            Span span) {}

    /** {@code copies: { recipients: recipients.csv }} and what stands beside it. */
    record CopiesFile(
            Optional<String> recipients,
            List<YamlNode> opening,
            Optional<YamlNode> foot,
            List<YamlNode> audience,
            Span span) {}

    /** {@code TLP:AMBER+STRICT} and the like. */
    static Marking marking(String text) {
        for (Marking marking : Marking.values()) {
            if (marking.text().equals(text)) {
                return marking;
            }
        }
        throw new IllegalArgumentException(
                "is not a TLP 2.0 marking; known: TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT, TLP:RED");
    }

    /** {@code 2.0} or {@code 1.7}. */
    static PdfVersion pdf(String text) {
        return switch (text) {
            case "2.0" -> PdfVersion.V2_0;
            case "1.7" -> PdfVersion.V1_7;
            default -> throw new IllegalArgumentException("is not a PDF version that is written here; known: 2.0, 1.7");
        };
    }
}
