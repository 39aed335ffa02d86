package octavo.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.source.SourceFile;

/** The lines of input that problems are about, each with a caret below the place. */
final class Excerpts {
    private static final int WIDEST = 96;
    private static final int BEFORE = 40;

    private final Map<String, Optional<String[]>> files = new HashMap<>();

    /**
     * Two lines that show the place, or empty when the span names no line or the file cannot be read. A long line is cut
     * around the place.
     */
    Optional<String> of(Span span) {
        if (span.line() == 0) {
            return Optional.empty();
        }
        return files.computeIfAbsent(span.file(), Excerpts::lines)
                .filter(lines -> span.line() <= lines.length)
                .map(lines -> excerpt(lines[span.line() - 1], span));
    }

    private static Optional<String[]> lines(String file) {
        return SourceFile.read(Path.of(file), file, new Problems())
                .map(source -> source.text().split("\n", -1))
                .filter(lines -> !hasPasswords(file, lines[0]));
    }

    /** A line with somebody's password is never shown. */
    private static boolean hasPasswords(String file, String head) {
        return file.endsWith(".csv") && List.of(head.split("[,\"]+")).contains("password");
    }

    private static String excerpt(String line, Span span) {
        int at = Math.min(Math.max(0, span.column() - 1), line.length());
        int start = line.length() <= WIDEST ? 0 : Math.max(0, Math.min(at - BEFORE, line.length() - WIDEST));
        int end = Math.min(line.length(), start + WIDEST);
        String shown = (start > 0 ? "…" : "") + line.substring(start, end) + (end < line.length() ? "…" : "");
        String number = String.valueOf(span.line());
        String source = "  " + number + " | " + shown.replace('\t', ' ');
        if (span.column() == 0) {
            return source;
        }
        int columns = (start > 0 ? 1 : 0) + width(line, start, at);
        return source + "\n  " + " ".repeat(number.length()) + " | " + " ".repeat(columns) + "^";
    }

    /** Columns of a terminal, in which ideographs take two (UAX #11, wide) and combining marks none. */
    private static int width(String line, int start, int end) {
        return line.substring(start, end).codePoints().map(Excerpts::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = Character.isIdeographic(c) || c >= 0x3000 && c <= 0x30FF || c >= 0xFF00 && c <= 0xFF60;
        return wide ? 2 : 1;
    }
}
