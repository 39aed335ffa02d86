package octavo.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.problem.Span;
import octavo.source.Default;

/**
 * A file of exhibits/; its id is the file's name.
 *
 * @param title the finding, as a sentence without full stop
 * @param subtitle what is measured, with its unit
 * @param data id of the dataset; absent for a pattern
 * @param label column with the row labels
 * @param value columns with the series, in order
 * @param qualifier column that says "about", "over" or "under" of the first series' value, or is empty
 * @param highlight row labels drawn in the accent colour and bold
 * @param rest what remains to 100 in a share exhibit, such as "Rest of world"
 * @param unit "%" and the like, put behind values where there is room
 * @param alt replaces the alternative text that is composed from the data
 * @param source where the data come from, in the inline dialect; required
 */
public record ExhibitSpec(
        String id,
        Type type,
        String title,
        Optional<String> subtitle,
        Optional<String> data,
        Optional<String> label,
        List<Series> value,
        Optional<String> qualifier,
        List<Target> targets,
        Set<String> highlight,
        @Default("given") Sort sort,
        Optional<Axis> axis,
        Optional<String> unit,
        Optional<String> rest,
        List<Box> boxes,
        List<Arrow> arrows,
        List<Inline> note,
        List<Inline> source,
        Optional<String> alt,
        @Default("full") Width width,
        Conditions conditions,
        Span span) {

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
        HALF
    }

    /** A column of numbers, and what it is called. */
    public record Series(
            String column,
            Optional<String> name,
            @Default("solid") Fill fill) {}

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

    /** The value axis; bars must start at zero. */
    public record Axis(Optional<BigDecimal> from, Optional<BigDecimal> to, Optional<BigDecimal> step) {}

    /** A box of a pattern. */
    public record Box(String id, String title, Optional<String> text) {}

    /** An arrow of a pattern, between two boxes. */
    public record Arrow(String from, String to, Optional<String> label) {}
}
