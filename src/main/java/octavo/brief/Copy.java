package octavo.brief;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.edition.Edition.Marking;
import octavo.edition.Edition.Paper;
import octavo.report.Recipients;

/**
 * One recipient's copy of a brief, with everything decided but whether its words fit.
 *
 * @param file name of the files without extension, such as "007-ministry-of-economy"
 * @param setting which master it is made from
 * @param opening its paragraphs at the opening: those of the templates that say something
 * @param foot the line at the foot of every page
 * @param password opens the PDF, if there is one
 */
public record Copy(
        Recipients.Row row,
        int number,
        String file,
        Setting setting,
        List<String> opening,
        Optional<String> foot,
        Optional<Marking> marking,
        Optional<String> password) {

    /**
     * All that decides which master a copy is made from; copies of one setting share it.
     *
     * @param brief id of the brief to set: in another language, one that extends the brief copied
     * @param audience decides conditions
     * @param paragraphs how many stand at the opening
     * @param foot whether there is a line at the foot
     * @param marked whether there is a marking
     */
    public record Setting(
            String brief,
            Set<String> audience,
            String style,
            String language,
            Paper paper,
            int paragraphs,
            boolean foot,
            boolean marked) {}

    /** Whose copy it is, in a line. */
    public String holder() {
        String office = row.cell(Addressing.OFFICE);
        return row.cell(Addressing.NAME) + (office.isEmpty() ? "" : ", " + office);
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "copy " + number + " (" + file + ")";
    }
}
