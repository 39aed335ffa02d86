package octavo.brief;

import java.util.List;
import java.util.function.Predicate;
import octavo.edition.Inline;
import octavo.edition.Phrases;

/**
 * Names the work that has what a brief lacks: another brief of the run, or else the report; by its title at the first
 * mention, then as the full report.
 */
final class Fuller {
    private final Shelf shelf;
    private final Brief brief;
    private final Wording wording;
    private final List<Inline> report;
    private List<Inline> named = List.of();

    /** @param report the report's title as a work; empty when the brief has the same title */
    Fuller(Shelf shelf, Brief brief, Wording wording, List<Inline> report) {
        this.shelf = shelf;
        this.brief = brief;
        this.wording = wording;
        this.report = report;
    }

    /** Whether a title has been given, so that a short form can follow. */
    boolean isNamed() {
        return !named.isEmpty();
    }

    /** Where it is: such as "in the full report". */
    List<Inline> place(Predicate<Census> has) {
        List<Inline> title = shelf.fuller(brief, has)
                .map(found -> Citations.work(wording.phrases(), found))
                .orElse(report);
        if (title.isEmpty() || title.equals(named)) {
            return Template.text(wording.phrases().get(Phrases.Key.IN_FULL_REPORT));
        }
        named = title;
        return Template.fill(wording.text(Phrases.Key.IN_PUBLICATION), title);
    }
}
