package octavo.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import octavo.edition.Edition.Contents;
import octavo.edition.Edition.Marking;
import octavo.edition.Edition.NotePlacement;
import octavo.edition.Edition.Paper;
import octavo.edition.Edition.PdfVersion;
import octavo.problem.Span;

/**
 * What one reader is to get: a file of briefs/, checked against the report.
 *
 * @param id the file's name without extension; names the outputs
 * @param readers whom it is for, as printed (key {@code for})
 * @param audience decides conditions; empty for everybody
 * @param language BCP 47 tag; the publication's unless the brief says otherwise
 * @param untranslated what happens to what is not there in the language
 * @param kin its own id and those of the briefs that it extends: conditions on these hold for it
 * @param formats never empty
 * @param parts never empty, in the order of the brief
 * @param summary whether a summary stands before the parts
 * @param data whether the numbers behind the exhibits stand at the end too
 * @param copies what each recipient's copy says of its own, if the brief says so
 * @param pdf absent: what the style says, or 2.0
 * @param authors replace the publication's unless empty
 * @param date replaces the publication's
 */
public record Brief(
        String id,
        String title,
        Optional<String> shortTitle,
        Optional<String> subtitle,
        Optional<String> standfirst,
        Optional<String> kicker,
        Optional<String> readers,
        Set<String> audience,
        String style,
        String language,
        Untranslated untranslated,
        Paper paper,
        Set<Format> formats,
        Limit limit,
        List<Choice> parts,
        NotePlacement notes,
        Contents contents,
        boolean summary,
        Data data,
        Terms terms,
        Optional<Copies> copies,
        Optional<PdfVersion> pdf,
        List<String> authors,
        Optional<LocalDate> date,
        Set<String> kin,
        Span span) {
    /** The style of a brief that names none. */
    public static final String STYLE = "house";

    /** What happens to content that is not there in the brief's language. */
    public enum Untranslated {
        /** It is a problem. */
        ERROR,
        /** It stands in the language it is written in, marked as such. */
        ORIGINAL,
        /** It is left out. */
        OMIT
    }

    /** The same brief in this version of PDF. */
    public Brief withPdf(PdfVersion version) {
        return new Changed(this).pdf(version).brief();
    }

    /** The same brief on other terms. */
    public Brief with(Terms changed) {
        return new Changed(this).terms(changed).brief();
    }

    /**
     * The same brief as copies of one setting need it. A limit in pages is meant for the brief's own style: larger type for
     * one recipient must not cost content.
     */
    public Brief with(Copy.Setting setting) {
        return new Changed(this).setting(setting).brief();
    }

    /** The marking at head and foot of every page. */
    public Optional<Marking> marking() {
        return terms.marking();
    }

    /** Where the numbers behind the exhibits stand, besides the files that travel with the figures. */
    public enum Data {
        NONE,
        /** A section at the end with one table for each exhibit. */
        APPENDIX
    }

    /**
     * How long the brief may be; at most one of the three is there.
     *
     * @param span where the number stands
     */
    public record Limit(OptionalInt pages, OptionalInt words, OptionalInt minutes, Optional<Span> span) {
        /** As long as it takes. */
        public static final Limit NONE =
                new Limit(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

        /** As the brief writes it, such as {@code pages: 2}; empty for {@link #NONE}. */
        public String text() {
            return pages.isPresent()
                    ? "pages: " + pages.getAsInt()
                    : words.isPresent()
                            ? "words: " + words.getAsInt()
                            : minutes.isPresent() ? "minutes: " + minutes.getAsInt() : "";
        }
    }

    /**
     * One entry of {@code parts}.
     *
     * @param sections ids of sections, panels, tables or exhibits of the part, in the order wanted, and {@code
     *     introduction} for what stands before the first section; empty: the whole part
     * @param only keeps of the part just these, in the part's own order; empty: no restriction
     * @param except leaves these out, wherever they stand in the part
     * @param opening false: the part's own title, label and standfirst are left out
     */
    public record Choice(
            Kind kind,
            String id,
            List<Named> sections,
            List<Named> only,
            List<Named> except,
            boolean opening,
            Span span) {

        /** What the entry names. */
        public enum Kind {
            CHAPTER,
            CASE_STUDY,
            EXHIBIT,
            PANEL;

            /** The entry's key in the file. */
            public String key() {
                return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            }
        }
    }

    /** An id as a brief names it, and where. */
    public record Named(String id, Span span) {}
}
