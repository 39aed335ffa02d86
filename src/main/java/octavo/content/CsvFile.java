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

/**
 * CSV as in RFC 4180, with heads: comma, double quotes, every record as long as the first. A record that cannot be parsed
 * does not hide the mistakes of those after it: reading goes on at the next line.
 */
final class CsvFile {
    private static final int MOST_BROKEN = 20; // after so many broken records the file is no CSV

    private final CellPlaces places;
    private final Problems problems;
    private boolean broken;

    CsvFile(SourceFile file, Problems problems) {
        this.places = new CellPlaces(file);
        this.problems = problems;
    }

    /** A record and the line that it begins at. */
    record Line(int number, List<String> fields) {}

    /** Whether {@link #lines} met a record that cannot be parsed. */
    boolean broken() {
        return broken;
    }

    /** The first characters of the cells of a record. */
    List<Span> places(Line line) {
        return places.record(line.number());
    }

    /** All records that can be parsed; what cannot is noted. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int next = 1;
        for (int times = 0; next > 0 && times < MOST_BROKEN; times++) {
            next = parse(next, lines);
        }
        return lines;
    }

    /** Parses from a line on; returns the line after one that cannot be parsed, or 0 at the end. */
    private int parse(int from, List<Line> lines) {
        var builder = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
        int next = from;
        try (CsvReader<CsvRecord> csv = builder.ofCsvRecord(places.from(from))) {
            for (CsvRecord record : csv) {
                Line line = new Line(from - 1 + (int) record.getStartingLineNumber(), List.copyOf(record.getFields()));
                lines.add(line);
                next = after(line);
            }
            return 0;
        } catch (CsvParseException e) {
            while (places.from(next).startsWith("\n")) {
                next++;
            }
            broken = true;
            Span cell = places.broken(next);
            problems.error(
                    cell,
                    "csv",
                    places.runsOn(cell) ? "a quotation mark is never closed" : message(e),
                    "a value with commas or quotation marks stands in \"…\", with quotation marks doubled");
            return next + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parser's word for what is wrong, in ours where it has one. */
    private static String message(CsvParseException e) {
        String message = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
        if (message.startsWith("Unclosed")) {
            return "a quotation mark is never closed";
        }
        return message.startsWith("Unexpected character after") ? "text follows a closing quotation mark" : message;
    }

    private static int after(Line line) {
        long inside = line.fields().stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
        return (int) (line.number() + inside + 1);
    }

    /** Whether the column names are sound; what is not is noted. */
    boolean checkHead(Line head) {
        List<String> names = head.fields();
        List<Span> cells = places.record(head.number());
        if (names.size() == 1 && names.get(0).matches(".*[;\\t].*")) {
            String message = "the columns are not separated by commas";
            problems.error(cells.get(0), "csv", message, "export the file with commas");
            return false;
        }
        boolean right = true;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.isBlank()) {
                String hint = "every column needs a name in the file's first line";
                problems.error(cells.get(i), "column-name", "column " + (i + 1) + " has no name", hint);
                right = false;
            } else if (!name.equals(name.strip())) {
                String message = "the name \"" + name + "\" has spaces around it";
                problems.error(cells.get(i), "column-name", message, "write \"" + name.strip() + "\"");
                right = false;
            } else if (names.indexOf(name) < i) {
                String message = "two columns are called \"" + name + "\"";
                problems.error(cells.get(i), "column-name", message, "specs name columns, so each needs its own name");
                right = false;
            }
        }
        return right;
    }

    /** A record by columns; empty when it is not as long as the head, which is noted. */
    Optional<Dataset.Row> row(Line line, List<String> head) {
        List<Span> places = this.places.record(line.number());
        int fields = line.fields().size();
        if (fields != head.size()) {
            Span place = places.get(Math.min(places.size(), Math.min(fields, head.size() + 1)) - 1);
            String hint = fields > head.size()
                    ? "a value with a comma stands in \"…\""
                    : "leave a cell empty where there is no value, but write its comma";
            String message = "this row has " + fields + " fields, the head " + head.size();
            problems.error(place, "ragged-row", message, hint);
            return Optional.empty();
        }
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, Span> where = new LinkedHashMap<>();
        for (int i = 0; i < head.size(); i++) {
            cells.put(head.get(i), line.fields().get(i));
            where.put(head.get(i), places.get(i));
        }
        return Optional.of(
                new Dataset.Row(Collections.unmodifiableMap(cells), places.get(0), Collections.unmodifiableMap(where)));
    }
}
