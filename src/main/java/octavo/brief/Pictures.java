package octavo.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.edition.Illustration;
import octavo.edition.Illustrator;
import octavo.edition.Phrases;
import octavo.problem.Problems;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;

/** Asks for each picture once, so that a brief's formats share it. */
final class Pictures {
    private final Illustrator illustrator;
    private final Map<String, Dataset> datasets;
    private final Phrases phrases;
    private final Problems problems;
    private final Map<String, Optional<Illustration>> drawn = new HashMap<>();

    Pictures(Illustrator illustrator, Map<String, Dataset> datasets, Phrases phrases, Problems problems) {
        this.illustrator = illustrator;
        this.datasets = datasets;
        this.phrases = phrases;
        this.problems = problems;
    }

    /** Empty after problems were noted. */
    Optional<Illustration> of(ExhibitSpec spec) {
        return drawn.computeIfAbsent(
                spec.id(),
                id -> illustrator.illustrate(
                        spec, spec.data().map(datasets::get).map(data -> labelled(data, spec)), phrases, problems));
    }

    /** The data with the words that the exhibit prints in place of what stands there. */
    private static Dataset labelled(Dataset data, ExhibitSpec spec) {
        Map<String, String> labels = spec.labels();
        if (labels.isEmpty()) {
            return data;
        }
        List<Dataset.Row> rows = new ArrayList<>();
        for (Dataset.Row row : data.rows()) {
            Map<String, String> cells = new LinkedHashMap<>();
            row.cells().forEach((column, cell) -> cells.put(column, labels.getOrDefault(cell, cell)));
            rows.add(new Dataset.Row(cells, row.span(), row.places()));
        }
        return new Dataset(data.id(), data.columns(), rows, data.csv(), data.span());
    }
}
