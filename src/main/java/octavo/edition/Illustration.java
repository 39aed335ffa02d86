package octavo.edition;

import java.util.List;
import java.util.Optional;
import octavo.drawing.Drawing;

/** An exhibit's picture and what says the same in words and numbers. Safe to share between threads. */
public interface Illustration {

    /** The chart, without title and source, for a frame of this width in pt. The same width gives the same object. */
    Drawing at(double width);

    /**
     * The chart at least this high, so that two halves side by side end on one line: charts that can stretch (plots with
     * a height of their own) do, others leave the rest empty at the foot. A {@code height} below that of {@link
     * #at(double)} changes nothing.
     */
    default Drawing at(double width, double height) {
        return at(width);
    }

    /**
     * Whether there is anything to draw. An exhibit of type table has no picture ({@link #at} is empty and 0 high): it is
     * set from {@link #table} as a real table in the exhibit's frame.
     */
    default boolean drawn() {
        return true;
    }

    /** The exhibit as a figure for a dark cover, this wide in pt, if it is one that has such a figure. */
    default Optional<Drawing> cover(double width) {
        return Optional.empty();
    }

    /** What the chart shows, in words. */
    String alternative();

    /** The numbers as a table: the first row holds the column heads. Empty for a pattern. */
    List<List<String>> table();

    /** The data as a CSV file, with its file name; attached to the figure. Empty text for a pattern. */
    Attachment data();

    /** A file that travels with the figure. */
    record Attachment(String fileName, String text) {}
}
