package octavo.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.brief.Brief;
import octavo.edition.Edition;
import octavo.exhibit.Draughtsman;
import octavo.problem.Problems;
import octavo.style.Style;

/** Briefs as editions, before any page is set and with nothing left out to meet a limit. */
public final class Editions {
    private Editions() {}

    /** The editions of a brief, one for each format, or none when it or the content cannot be read. */
    public static List<Edition> of(Order order, String id) {
        Problems problems = new Problems(); // whoever builds is told of them
        Optional<Workshop> workshop = Workshop.open(order, problems);
        Brief brief = workshop.map(w -> w.briefs().get(id)).orElse(null);
        Style style = brief == null ? null : workshop.get().styles().get(brief.style());
        if (style == null) {
            return List.of();
        }
        Draughtsman draughtsman = new Draughtsman(style, workshop.get().faces(), brief.language());
        return workshop.get()
                .tailor()
                .tailor(brief, Set.of(), draughtsman, problems)
                .map(tailored -> List.copyOf(tailored.editions().values()))
                .orElse(new ArrayList<>());
    }
}
