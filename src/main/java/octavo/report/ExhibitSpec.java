package octavo.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.problem.Span;
import octavo.problem.Suggestion;
import octavo.source.Default;

/**
 * A file of exhibits/; its id is the file's name.
 *
 * @param language BCP 47 tag of the words; the publication's, unless there is a translation
 * @param labels what is printed in place of words that stand in the data or in the keys above; by those words
 * @param title the finding, as a sentence without full stop
 * @param subtitle what is measured, with its unit
 * @param data id of the dataset; absent for a pattern
 * @param label column with the row labels
 * @param by column whose values make a panel each, in small multiples
 * @param x column with the horizontal values of a scatter
 * @param value columns with the series, in order
 * @param qualifier column that says "about", "over" or "under" of the first series' value, or is empty
 * @param highlight row labels drawn in the accent colour and bold
 * @param annotations reference lines, bands and points with words
 * @param rest what remains to 100 in a share exhibit, such as "Rest of world"
 * @param unit "%" and the like, put behind values where there is room
 * @param alt replaces the alternative text that is composed from the data
 * @param placement where on a page it stands, if not where the style says
 * @param source where the data come from, in the inline dialect; required
 * @param places where the keys stand: {@code axis}, {@code axis.from}, {@code value.0}, {@code value.0.column}
 */
public record ExhibitSpec(
        String id,
        Type type,
        String language,
        String title,
        Optional<String> subtitle,
        Optional<String> data,
        Optional<String> label,
        Optional<String> by,
        Optional<Scatter> x,
        List<Series> value,
        Optional<String> qualifier,
        List<Target> targets,
        Set<String> highlight,
        @Default("given") Sort sort,
        Optional<Axis> axis,
        List<Annotation> annotations,
        Optional<String> unit,
        Optional<String> rest,
        List<Box> boxes,
        List<Arrow> arrows,
        List<Inline> note,
        List<Inline> source,
        Optional<String> alt,
        @Default("full") Width width,
        Map<String, String> labels,
        Optional<Placement> placement,
        Conditions conditions,
        Map<String, Span> places,
        Span span) {

    /** Where a key's value stands, or the nearest key above it, or the file. */
    public Span at(String key) {
        for (int end = key.length(); end > 0; end = key.lastIndexOf('.', end - 1)) {
            Span place = places.get(key.substring(0, end));
            if (place != null) {
                return place;
            }
        }
        return span;
    }

    /** How the data are drawn. */
    public enum Type {
        BULLET,
        BAR,
        SHARE,
        WAFFLE,
        COLUMN,
        STACKED,
        STEP,
        LINE,
        AREA,
        DUMBBELL,
        SLOPE,
        SCATTER,
        SMALL_MULTIPLES,
        DONUT,
        HEAT,
        TIMELINE,
        PATTERN,
        TABLE
    }

    /** Order of rows. */
    public enum Sort {
        GIVEN,
        ASCENDING,
        DESCENDING
    }

    /** Full live width, the text measure, or half the live width (set in pairs). */
    public enum Width {
        FULL,
        MEASURE,
        HALF;

        /** What may be written. */
        public static final List<String> KEYS = List.of("full", "measure", "column", "half");

        /** {@code column} is the column of text, another word for the measure. */
        public static Width read(String text) {
            return switch (text) {
                case "full" -> FULL;
                case "measure", "column" -> MEASURE;
                case "half" -> HALF;
                default -> throw new IllegalArgumentException("is not known here; " + Suggestion.hint(text, KEYS));
            };
        }
    }

    /**
     * A column of numbers, and what it is called.
     *
     * @param low column with the lower end of what each value may be, where it is uncertain
     * @param high column with the upper end
     * @param qualifier column that says "about", "over" or "under" of these values; of the first series' also {@link
     *     ExhibitSpec#qualifier}
     */
    public record Series(
            String column,
            Optional<String> name,
            @Default("solid") Fill fill,
            Optional<String> low,
            Optional<String> high,
            Optional<String> qualifier) {
        /** Solid, exact. */
        public Series(String column, Optional<String> name, Fill fill) {
            this(column, name, fill, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** The horizontal values of a scatter: their column, name and axis. */
    public record Scatter(String column, Optional<String> name, Optional<Axis> axis) {}

    /**
     * Words at a place of the plot: a line at one value or date, a band between two, a point where both are given.
     *
     * @param value one or two places on the value axis
     * @param x one or two places on the horizontal axis: dates, labels or numbers, as the data have them
     */
    public record Annotation(List<BigDecimal> value, List<String> x, String label, Span span) {
        public Annotation {
            if (value.isEmpty() && x.isEmpty() || value.size() > 2 || x.size() > 2) {
                throw new IllegalArgumentException(
                        "an annotation stands at one \"value\" or \"x\", or in a band between two");
            }
        }
    }

    /** How a series is filled. */
    public enum Fill {
        SOLID,
        HATCH
    }

    /** A column of target values. */
    public record Target(
            String column, String name, @Default("tick") Shape shape) {
        /** A tick for the nearer target, a diamond for a later one. */
        public enum Shape {
            TICK,
            DIAMOND
        }
    }

    /**
     * The value axis; bars must start at zero.
     *
     * @param skip two values between which the axis of bars or columns is cut out, with a mark; none may lie there
     */
    public record Axis(
            Optional<BigDecimal> from, Optional<BigDecimal> to, Optional<BigDecimal> step, List<BigDecimal> skip) {
        public Axis {
            if (!skip.isEmpty() && (skip.size() != 2 || skip.get(0).compareTo(skip.get(1)) >= 0)) {
                throw new IllegalArgumentException("an axis skips from one value to a greater one: skip: [100, 900]");
            }
        }

        /** An axis that skips nothing. */
        public Axis(Optional<BigDecimal> from, Optional<BigDecimal> to, Optional<BigDecimal> step) {
            this(from, to, step, List.of());
        }
    }

    /** A box of a pattern. */
    public record Box(String id, String title, Optional<String> text) {}

    /** An arrow of a pattern, between two boxes. */
    public record Arrow(String from, String to, Optional<String> label) {}
}
