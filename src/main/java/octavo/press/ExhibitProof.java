package octavo.press;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import octavo.brief.Tailor;
import octavo.edition.Phrases;
import octavo.exhibit.Draughtsman;
import octavo.problem.Problem;
import octavo.problem.Problems;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;
import octavo.style.Style;

/**
 * Looks at all exhibits when a run is refused anyway, so that mistakes in numbers come in the same go as those in texts.
 * An exhibit that is only looked at this way is drawn in the styles that briefs ask for.
 */
final class ExhibitProof {
    private final Workshop workshop;
    private final Problems problems;

    ExhibitProof(Workshop workshop, Problems problems) {
        this.workshop = workshop;
        this.problems = problems;
    }

    /** Adds what is wrong with exhibits; says nothing twice. */
    void look() {
        String language = workshop.report().publication().language();
        Optional<Phrases> phrases = Tailor.phrases(language);
        if (workshop.faces().isEmpty() || phrases.isEmpty()) {
            return;
        }
        for (Style style : styles().values()) {
            Draughtsman draughtsman = new Draughtsman(style, workshop.faces(), language);
            workshop.report().exhibits().values().forEach(spec -> look(draughtsman, spec, phrases.get()));
        }
    }

    private Map<String, Style> styles() {
        Map<String, Style> styles = new TreeMap<>();
        workshop.briefs().values().forEach(brief -> {
            Style style = workshop.styles().get(brief.style());
            if (style != null) {
                styles.put(style.name(), style);
            }
        });
        if (styles.isEmpty()) {
            workshop.styles().values().stream().limit(1).forEach(s -> styles.put(s.name(), s));
        }
        return styles;
    }

    private void look(Draughtsman draughtsman, ExhibitSpec spec, Phrases phrases) {
        Optional<Dataset> data = spec.data().map(workshop.report().datasets()::get);
        if (spec.type() != ExhibitSpec.Type.PATTERN && data.isEmpty()) {
            return; // which was said where data are read
        }
        boolean typed = problems.sorted().stream().map(Problem::span).noneMatch(spec.at("type")::equals);
        Problems found = new Problems();
        if (typed) {
            draughtsman.illustrate(spec, data, phrases, found);
        } else {
            data.ifPresent(d -> Draughtsman.read(spec, d, found));
        }
        problems.addAll(found.sorted());
    }
}
