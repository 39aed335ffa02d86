package octavo.press;

import java.util.List;
import octavo.brief.Brief;
import octavo.problem.Problems;

/** Writes the exhibits' own files. */
final class ExhibitShelf {
    ExhibitShelf(Workshop workshop, Shelf shelf, Problems problems) {}

    List<Manifest.Entry> fill(List<Brief> briefs) {
        return List.of();
    }
}
