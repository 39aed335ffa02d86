package octavo.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Dataset;
import octavo.source.SourceFile;

/** Reads the numbers behind exhibits. */
final class DatasetReader {
    private final Problems problems;

    DatasetReader(Problems problems) {
        this.problems = problems;
    }

    Optional<Dataset> read(String id, SourceFile file) {
        CsvFile csv = new CsvFile(file, problems);
        List<CsvFile.Line> lines = csv.lines();
        if (lines.isEmpty() || !csv.checkHead(lines.get(0))) {
            return Optional.empty();
        }
        if (lines.size() == 1) {
            if (!csv.broken()) {
                problems.error(Span.of(file.name()), "empty-file", "there is no row under the column names", "");
            }
            return Optional.empty();
        }
        List<String> head = lines.get(0).fields();
        List<Dataset.Row> rows = new ArrayList<>();
        for (CsvFile.Line line : lines.subList(1, lines.size())) {
            csv.row(line, head).ifPresent(rows::add);
        }
        boolean whole = rows.size() == lines.size() - 1 && !csv.broken();
        Span span = new Span(file.name(), 1, 1);
        return whole
                ? Optional.of(new Dataset(id, List.copyOf(head), List.copyOf(rows), file.text(), span))
                : Optional.empty();
    }
}
