package octavo.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Dataset;
import octavo.report.Recipients;
import octavo.source.SourceFile;

/** Reads whom copies go to. A row that cannot be read is a problem of its own, and the others are kept. */
public final class RecipientsReader {
    private RecipientsReader() {}

    /**
     * The recipients of a file; empty after problems that concern the whole file.
     *
     * @param shown the path that problems show
     */
    public static Optional<Recipients> read(Path path, String shown, Problems problems) {
        return SourceFile.read(path, shown, problems).flatMap(file -> read(file, problems));
    }

    private static Optional<Recipients> read(SourceFile file, Problems problems) {
        CsvFile csv = new CsvFile(file, problems);
        List<CsvFile.Line> lines = csv.lines();
        if (lines.size() < 2 && !csv.broken()) {
            String hint = "the first line names the columns, and each line after it is a recipient";
            problems.error(Span.of(file.name()), "empty-file", "there are no recipients", hint);
            return Optional.empty();
        }
        if (lines.isEmpty() || !csv.checkHead(lines.get(0))) {
            return Optional.empty();
        }
        List<String> columns = lines.get(0).fields();
        List<Span> places = csv.places(lines.get(0));
        Map<String, Span> heads = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            heads.put(columns.get(i), places.get(i));
        }
        List<Recipients.Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            int ordinal = i;
            csv.row(lines.get(i), columns).ifPresent(row -> rows.add(row(ordinal, row)));
        }
        return Optional.of(new Recipients(
                columns, Collections.unmodifiableMap(heads), List.copyOf(rows), new Span(file.name(), 1, 1)));
    }

    private static Recipients.Row row(int ordinal, Dataset.Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        row.cells().forEach((column, text) -> cells.put(column, text.strip()));
        return new Recipients.Row(ordinal, Collections.unmodifiableMap(cells), row.places(), row.span());
    }
}
