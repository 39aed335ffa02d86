package octavo.problem;

/**
 * A place in an input file.
 *
 * @param file the file's path as the user knows it, relative to the project folder, with forward slashes
 * @param line 1-based line, or 0 when the whole file is meant
 * @param column 1-based column in UTF-16 units, or 0 when the whole line is meant
 */
public record Span(String file, int line, int column) implements Comparable<Span> {

    /** The whole of {@code file}. */
    public static Span of(String file) {
        return new Span(file, 0, 0);
    }

    /** The place {@code lines} further down, at {@code column}; for text that was cut out of a larger file. */
    public Span at(int line, int column) {
        return new Span(file, line, column);
    }

    @Override
    public int compareTo(Span other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** {@code file}, {@code file:line} or {@code file:line:column}, as compilers print it. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
