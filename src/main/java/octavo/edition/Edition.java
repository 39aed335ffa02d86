package octavo.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import octavo.report.Publication.Identifiers;
import octavo.report.Publication.Licence;

/**
 * One brief with everything decided but page numbers: parts chosen, conditions decided, sections, notes and exhibits
 * numbered, references resolved, generated words in the brief's language.
 *
 * @param id the brief's id; names the output files
 * @param language BCP 47 tag
 * @param kicker such as "Chapter 4" or "Policy memo", for cover and running head
 * @param audienceLine whom it is for, as printed
 * @param licence terms of use, for the metadata of both formats
 * @param identifiers of the publication that the brief is taken from
 * @param handling how it may be passed on
 * @param sources the works that notes cite, for a list at the end; in order of first citation
 * @param appendix the numbers behind the exhibits, one table each in their order, when the brief asks for them
 * @param origins where in the input its blocks were written
 */
public record Edition(
        String id,
        String language,
        String title,
        Optional<String> shortTitle,
        Optional<String> subtitle,
        Optional<String> standfirst,
        Optional<String> kicker,
        Optional<String> audienceLine,
        List<String> authors,
        String publisher,
        Optional<String> series,
        LocalDate date,
        String dateText,
        List<String> keywords,
        Licence licence,
        Identifiers identifiers,
        Handling handling,
        int words,
        int readingMinutes,
        Setup setup,
        List<Part> parts,
        List<Note> notes,
        List<SourceEntry> sources,
        List<Block.Table> appendix,
        Imprint imprint,
        Phrases phrases,
        Origins origins) {

    /** The same on other terms. */
    public Edition withHandling(Handling value) {
        return new Edition(
                id,
                language,
                title,
                shortTitle,
                subtitle,
                standfirst,
                kicker,
                audienceLine,
                authors,
                publisher,
                series,
                date,
                dateText,
                keywords,
                licence,
                identifiers,
                value,
                words,
                readingMinutes,
                setup,
                parts,
                notes,
                sources,
                appendix,
                imprint,
                phrases,
                origins);
    }

    /** The marking at head and foot of every page. */
    public Optional<Marking> marking() {
        return handling.marking();
    }

    /** TLP 2.0 markings as FIRST defines them; the printed text is never translated. */
    public enum Marking {
        CLEAR,
        GREEN,
        AMBER,
        AMBER_STRICT,
        RED;

        /** As printed, such as {@code TLP:AMBER+STRICT}. */
        public String text() {
            return "TLP:" + name().replace('_', '+');
        }
    }

    /** What the brief asks of the outputs. */
    public record Setup(
            String style, Paper paper, NotePlacement notes, Contents contents, OptionalInt pageLimit, PdfVersion pdf) {}

    /** Sheet size. */
    public enum Paper {
        A4,
        LETTER
    }

    /** Where notes stand in the PDF. */
    public enum NotePlacement {
        FOOTNOTES,
        ENDNOTES
    }

    /** Whether a table of contents stands in the PDF; AUTO from three pages on. */
    public enum Contents {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** PDF 2.0 carries UA-2 and A-4f; PDF 1.7 carries UA-1 and A-3a. */
    public enum PdfVersion {
        V2_0,
        V1_7
    }

    /** A chapter, a case study, or a loose run of blocks that a brief composes (no title). */
    public record Part(
            Kind kind,
            String anchor,
            Optional<String> number,
            Optional<String> label,
            Optional<String> title,
            Optional<String> standfirst,
            List<String> authors,
            List<Block> blocks) {

        /** How many of its blocks stand before its first section of the first level; a case study is not divided. */
        public int lead() {
            int lead = 0;
            while (lead < blocks.size()
                    && (kind == Kind.CASE_STUDY
                            || !(blocks.get(lead) instanceof Block.Section section && section.level() == 1))) {
                lead++;
            }
            return lead;
        }

        /** What the part is; decides its opening. */
        public enum Kind {
            CHAPTER,
            CASE_STUDY,
            LOOSE
        }
    }

    /** A note: its number in the brief, and the anchor that its mark links to. */
    public record Note(int number, String anchor, String markAnchor, List<Block> blocks) {}

    /** A cited work, set out in full. */
    public record SourceEntry(String anchor, List<Inline> text) {}

    /** The last page's small print; labels are in the brief's language. */
    public record Imprint(List<Entry> entries) {
        /** One labelled entry, such as "Licence". */
        public record Entry(String label, List<Inline> text) {}
    }
}
