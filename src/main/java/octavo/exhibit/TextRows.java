package octavo.exhibit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import octavo.exhibit.TimelineChart.Event;
import octavo.problem.Problems;
import octavo.problem.Suggestion;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;

/**
 * Exhibits whose cells are words: tables and timelines. A table takes the label column and the value columns, or all
 * columns when no value is named. In a timeline the label is the date and the first value the event, or the other way
 * round: the column whose cells all are dates is the date; a second value column says more about the event.
 */
final class TextRows {
    private final Studio studio;
    private final ExhibitSpec spec;
    private final Dataset data;
    private final Problems problems;

    TextRows(Studio studio, ExhibitSpec spec, Dataset data, Problems problems) {
        this.studio = studio;
        this.spec = spec;
        this.data = data;
        this.problems = problems;
    }

    private record Column(String column, String name) {}

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        spec.label().ifPresent(l -> columns.add(new Column(l, DataReader.head(spec, l))));
        spec.value().forEach(v -> columns.add(new Column(v.column(), v.name().orElse(DataReader.title(v.column())))));
        if (spec.value().isEmpty()) {
            data.columns().stream()
                    .filter(c -> spec.label().stream().noneMatch(c::equals))
                    .forEach(c -> columns.add(new Column(c, DataReader.title(c))));
        }
        for (Column column : columns) {
            if (!data.columns().contains(column.column())) {
                String message = "\"" + data.id() + "\" has no column \"" + column.column() + "\"";
                String hint = Suggestion.hint(column.column(), data.columns());
                problems.error(spec.span(), "unknown-column", message, hint);
            }
        }
        if (data.rows().isEmpty()) {
            problems.error(data.span(), "no-rows", "\"" + data.id() + "\" has no rows to show");
        }
        return columns;
    }

    /** The table with its head; empty after a problem. */
    List<List<String>> table() {
        List<Column> columns = columns();
        if (problems.hasErrors()) {
            return List.of();
        }
        List<List<String>> table = new ArrayList<>();
        table.add(columns.stream().map(Column::name).toList());
        Glyphless glyphless = new Glyphless(studio.lettering(), problems);
        for (Dataset.Row row : data.rows()) {
            List<String> cells = new ArrayList<>();
            for (Column column : columns) {
                String text = Lettering.clean(row.cells().getOrDefault(column.column(), ""));
                glyphless.look(text, row.span());
                cells.add(cell(row, column, text));
            }
            table.add(List.copyOf(cells));
        }
        return List.copyOf(table);
    }

    /** Numbers as the language writes them, but for labels, which may be years. */
    private String cell(Dataset.Row row, Column column, String text) {
        boolean label = spec.label().filter(column.column()::equals).isPresent();
        if (label || !text.matches("-?\\d{1,18}(\\.\\d{1,12})?")) {
            return text;
        }
        String number = studio.figures().exact(new BigDecimal(text));
        boolean first = !spec.value().isEmpty() && spec.value().get(0).column().equals(column.column());
        return first ? new DataReader(spec, data, problems).qualified(row, number, studio) : number;
    }

    /** The events in the order of the rows; empty after a problem. */
    List<Event> events() {
        if (spec.label().isEmpty() || spec.value().isEmpty() || spec.value().size() > 2) {
            String hint = "\"label\" names the column with the date, \"value\" the event and perhaps a second text";
            problems.error(spec.span(), "missing-key", "a timeline takes a label and one or two values", hint);
            return List.of();
        }
        columns();
        if (problems.hasErrors()) {
            return List.of();
        }
        String date = spec.label().get();
        String title = spec.value().get(0).column();
        if (dates(title) && !dates(date)) {
            String swap = date;
            date = title;
            title = swap;
        }
        List<Event> events = new ArrayList<>();
        for (Dataset.Row row : data.rows()) {
            events.add(event(row, date, title));
        }
        order(events);
        return events;
    }

    private boolean dates(String column) {
        return data.rows().stream()
                .allMatch(r -> Dates.place(r.cells().getOrDefault(column, "")).isPresent());
    }

    private Event event(Dataset.Row row, String dateColumn, String titleColumn) {
        String date = Lettering.clean(row.cells().getOrDefault(dateColumn, ""));
        String title = Lettering.clean(row.cells().getOrDefault(titleColumn, ""));
        String text = spec.value().size() < 2
                ? ""
                : Lettering.clean(row.cells().getOrDefault(spec.value().get(1).column(), ""));
        Glyphless glyphless = new Glyphless(studio.lettering(), problems);
        List.of(date, title, text).forEach(t -> glyphless.look(t, row.span()));
        if (date.isEmpty() || title.isEmpty()) {
            problems.error(row.span(), "no-label", "an event needs a date and words");
        }
        boolean strong = spec.highlight().contains(date) || spec.highlight().contains(title);
        double place = Dates.place(date).orElse(Double.NaN);
        return new Event(Dates.written(date, studio.wording()), place, title, text, strong);
    }

    private void order(List<Event> events) {
        for (int i = 1; i < events.size(); i++) {
            if (events.get(i).place() < events.get(i - 1).place()) {
                String message = events.get(i).date() + " comes after "
                        + events.get(i - 1).date();
                problems.error(data.rows().get(i).span(), "not-in-order", message, "sort the rows by date");
                return;
            }
        }
    }
}
