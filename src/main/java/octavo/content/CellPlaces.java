package octavo.content;

import java.util.ArrayList;
import java.util.List;
import octavo.problem.Span;
import octavo.source.SourceFile;

/** Where the cells of a CSV file stand: what the parser, which knows lines only, does not tell. */
final class CellPlaces {
    private final SourceFile file;
    private final String text;
    private final List<Integer> lines = new ArrayList<>();

    CellPlaces(SourceFile file) {
        this.file = file;
        this.text = file.text();
        lines.add(0);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines.add(i + 1);
        }
    }

    /** The first characters of the cells of the record that begins at this 1-based line; of its quotation mark, if any. */
    List<Span> record(int line) {
        List<Span> places = new ArrayList<>();
        int row = line;
        for (int at = start(line); at <= text.length(); ) {
            while (row < lines.size() && lines.get(row) <= at) {
                row++;
            }
            places.add(new Span(file.name(), row, at - lines.get(row - 1) + 1));
            int end = end(at);
            if (end >= text.length() || text.charAt(end) == '\n') {
                return places;
            }
            at = end + 1;
        }
        return places;
    }

    /** The first cell of a record whose quotation mark is not closed at its end. */
    Span broken(int line) {
        List<Span> cells = record(line);
        return cells.stream().filter(this::isBroken).findFirst().orElse(cells.get(0));
    }

    /** Whether the cell goes on in the next line. */
    boolean runsOn(Span cell) {
        int start = lines.get(cell.line() - 1) + cell.column() - 1;
        return text.substring(start, Math.min(end(start), text.length())).contains("\n");
    }

    private boolean isBroken(Span cell) {
        int start = lines.get(cell.line() - 1) + cell.column() - 1;
        int end = end(start);
        boolean quoted = start < text.length() && text.charAt(start) == '"';
        return quoted && (end > text.length() || text.charAt(end - 1) != '"' || end - start < 2);
    }

    /** The text from this 1-based line on. */
    String from(int line) {
        return line <= lines.size() ? text.substring(start(line)) : "";
    }

    private int start(int line) {
        return line <= lines.size() ? lines.get(line - 1) : text.length();
    }

    /** Where the cell that begins here ends: at a comma, the end of a line or of the text; beyond it if never closed. */
    private int end(int start) {
        int i = start;
        if (i < text.length() && text.charAt(i) == '"') {
            i++;
            while (i < text.length() && (text.charAt(i) != '"' || doubled(i))) {
                i += text.charAt(i) == '"' ? 2 : 1;
            }
            i++;
            if (i > text.length()) {
                return i;
            }
        }
        while (i < text.length() && text.charAt(i) != ',' && text.charAt(i) != '\n') {
            i++;
        }
        return i;
    }

    private boolean doubled(int i) {
        return i + 1 < text.length() && text.charAt(i + 1) == '"';
    }
}
