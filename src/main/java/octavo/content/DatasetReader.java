package octavo.content;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Dataset;
import octavo.source.SourceFile;

/** CSV as in RFC 4180, with heads: comma, double quotes, every record as long as the first. */
final class DatasetReader {
    private final Problems problems;

    DatasetReader(Problems problems) {
        this.problems = problems;
    }

    Optional<Dataset> read(String id, SourceFile file) {
        List<CsvRecord> records = records(file);
        if (records.isEmpty()) {
            return Optional.empty();
        }
        CsvRecord head = records.get(0);
        if (!checkHead(head, file)) {
            return Optional.empty();
        }
        if (records.size() == 1) {
            problems.error(Span.of(file.name()), "empty-file", "there is no row under the column names", "");
            return Optional.empty();
        }
        List<Dataset.Row> rows = new ArrayList<>();
        for (CsvRecord record : records.subList(1, records.size())) {
            row(record, head, file).ifPresent(rows::add);
        }
        boolean whole = rows.size() == records.size() - 1;
        Span span = new Span(file.name(), 1, 1);
        return whole
                ? Optional.of(new Dataset(id, List.copyOf(head.getFields()), List.copyOf(rows), file.text(), span))
                : Optional.empty();
    }

    private List<CsvRecord> records(SourceFile file) {
        List<CsvRecord> records = new ArrayList<>();
        var builder = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
        try (CsvReader<CsvRecord> csv = builder.ofCsvRecord(file.text())) {
            csv.forEach(records::add);
        } catch (CsvParseException e) {
            CsvRecord last = records.isEmpty() ? null : records.get(records.size() - 1);
            int line = last == null ? 1 : nextLine(last);
            problems.error(
                    new Span(file.name(), line, 0),
                    "csv",
                    message(e),
                    "a value with commas or quotation marks stands in \"…\", with quotation marks doubled");
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records;
    }

    /** The parser's word for what is wrong, in ours where it has one. */
    private static String message(CsvParseException e) {
        String message = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
        if (message.startsWith("Unclosed")) {
            return "a quotation mark is never closed";
        }
        return message.startsWith("Unexpected character after") ? "text follows a closing quotation mark" : message;
    }

    private static int nextLine(CsvRecord record) {
        long inside = record.getFields().stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
        return (int) (record.getStartingLineNumber() + inside + 1);
    }

    private boolean checkHead(CsvRecord head, SourceFile file) {
        Span span = new Span(file.name(), (int) head.getStartingLineNumber(), 1);
        List<String> names = head.getFields();
        if (names.size() == 1 && names.get(0).matches(".*[;\\t].*")) {
            problems.error(span, "csv", "the columns are not separated by commas", "export the file with commas");
            return false;
        }
        boolean right = true;
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isBlank()) {
                problems.error(span, "column-name", "column " + (i + 1) + " has no name", "");
                right = false;
            } else if (!names.get(i).equals(names.get(i).strip())) {
                problems.error(span, "column-name", "the name \"" + names.get(i) + "\" has spaces around it", "");
                right = false;
            } else if (names.indexOf(names.get(i)) < i) {
                problems.error(span, "column-name", "two columns are called \"" + names.get(i) + "\"", "");
                right = false;
            }
        }
        return right;
    }

    private Optional<Dataset.Row> row(CsvRecord record, CsvRecord head, SourceFile file) {
        Span span = new Span(file.name(), (int) record.getStartingLineNumber(), 1);
        if (record.getFieldCount() != head.getFieldCount()) {
            problems.error(
                    span,
                    "ragged-row",
                    "this row has " + record.getFieldCount() + " fields, the head " + head.getFieldCount(),
                    record.getFieldCount() > head.getFieldCount() ? "a value with a comma stands in \"…\"" : "");
            return Optional.empty();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < head.getFieldCount(); i++) {
            cells.put(head.getField(i), record.getField(i));
        }
        return Optional.of(new Dataset.Row(Collections.unmodifiableMap(cells), span));
    }
}
