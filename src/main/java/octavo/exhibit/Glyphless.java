package octavo.exhibit;

import java.util.stream.Collectors;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.ExhibitSpec;
import octavo.style.Role;

/** Finds characters that no face can show. */
final class Glyphless {
    private final Lettering lettering;
    private final Problems problems;

    Glyphless(Lettering lettering, Problems problems) {
        this.lettering = lettering;
        this.problems = problems;
    }

    /** Looks at all words of a chart. */
    void look(ExhibitSpec spec, ChartData data) {
        data.rows().forEach(r -> look(r.label(), r.span()));
        data.series().forEach(s -> look(s.name(), spec.span()));
        data.targets().forEach(t -> look(t.name(), spec.span()));
        spec.rest().ifPresent(r -> look(r, spec.span()));
        spec.unit().ifPresent(u -> look(u, spec.span()));
    }

    /** Looks at all words of a pattern. */
    void look(ExhibitSpec spec) {
        spec.boxes().forEach(b -> {
            look(b.title(), spec.span());
            b.text().ifPresent(t -> look(t, spec.span()));
        });
        spec.arrows().forEach(a -> a.label().ifPresent(l -> look(l, spec.span())));
    }

    void look(String text, Span span) {
        String missing = lettering.missing(text, lettering.ink(Role.CHART_NAME));
        if (!missing.isEmpty()) {
            String codes = missing.codePoints()
                    .mapToObj(c -> new String(Character.toChars(c)) + " (" + String.format("U+%04X", c) + ")")
                    .collect(Collectors.joining(", "));
            String hint = "write it otherwise, or add a face to styles/fonts that has it";
            problems.error(span, "no-glyph", "no face of the style has " + codes, hint);
        }
    }
}
