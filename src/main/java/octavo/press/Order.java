package octavo.press;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.brief.Format;

/**
 * What a run shall do.
 *
 * @param briefs ids; none means all
 * @param formats the only ones to write; none means what each brief asks for
 * @param jobs briefs set at the same time, at least 1
 * @param date stands in where the publication names none
 * @param draft whether all is a draft, whatever briefs say
 * @param copies whether copies are made of briefs that name their recipients
 */
public record Order(
        Path content,
        Path styles,
        Path output,
        List<String> briefs,
        Set<Format> formats,
        int jobs,
        Optional<LocalDate> date,
        boolean draft,
        boolean copies) {
    public Order {
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs must be at least 1");
        }
        briefs = List.copyOf(briefs);
        formats = Set.copyOf(formats);
    }

    /** An order for all that the briefs ask for, final. */
    public Order(
            Path content,
            Path styles,
            Path output,
            List<String> briefs,
            Set<Format> formats,
            int jobs,
            Optional<LocalDate> date) {
        this(content, styles, output, briefs, formats, jobs, date, false, true);
    }

    /** An order without a date of its own. */
    public Order(Path content, Path styles, Path output, List<String> briefs, Set<Format> formats, int jobs) {
        this(content, styles, output, briefs, formats, jobs, Optional.empty());
    }

    /** The same, for briefs alone. */
    public Order withoutCopies() {
        return new Order(content, styles, output, briefs, formats, jobs, date, draft, false);
    }
}
