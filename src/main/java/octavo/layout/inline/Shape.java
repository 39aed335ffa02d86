package octavo.layout.inline;

import java.util.List;

/**
 * The form that a paragraph is set in.
 *
 * @param measure width of lines in pt
 * @param indent of the first line, in pt; may be negative
 * @param slots place and width of the first lines where they differ from (0, {@code measure})
 * @param hyphenate whether words may be hyphenated
 * @param balanced whether lines should be about equally long, as headings and captions want; only for text that is not
 *     justified
 */
public record Shape(
        double measure,
        double indent,
        List<Slot> slots,
        Align align,
        boolean hyphenate,
        boolean balanced,
        Tuning tuning) {

    /** How lines stand in their measure. */
    public enum Align {
        JUSTIFIED,
        LEFT,
        RIGHT,
        CENTRE
    }

    /** Where a line stands; x from the left edge of the measure, both in pt. */
    public record Slot(double x, double width) {}

    public Shape {
        slots = List.copyOf(slots);
    }

    /** Justified and hyphenated with all refinements: book text. */
    public static Shape justified(double measure, double indent) {
        return new Shape(measure, indent, List.of(), Align.JUSTIFIED, true, false, Tuning.BOOK);
    }

    /** Ragged right without hyphens. */
    public static Shape ragged(double measure) {
        return new Shape(measure, 0, List.of(), Align.LEFT, false, false, Tuning.BOOK);
    }

    /** Ragged right, lines about equally long, no hyphens: headings. */
    public static Shape balanced(double measure) {
        return new Shape(measure, 0, List.of(), Align.LEFT, false, true, Tuning.BOOK);
    }

    public Shape withAlign(Align value) {
        return new Shape(measure, indent, slots, value, hyphenate, balanced, tuning);
    }

    public Shape withIndent(double value) {
        return new Shape(measure, value, slots, align, hyphenate, balanced, tuning);
    }

    public Shape withSlots(List<Slot> value) {
        return new Shape(measure, indent, value, align, hyphenate, balanced, tuning);
    }

    public Shape withHyphenate(boolean value) {
        return new Shape(measure, indent, slots, align, value, balanced, tuning);
    }

    public Shape withTuning(Tuning value) {
        return new Shape(measure, indent, slots, align, hyphenate, balanced, value);
    }

    /** Width of the slot of the line with this index, from 0. */
    double width(int line) {
        return line < slots.size() ? slots.get(line).width() : measure;
    }

    /** The slot of the line with this index, from 0; the first one's indent is not taken off. */
    public Slot slot(int line) {
        return line < slots.size() ? slots.get(line) : new Slot(0, measure);
    }
}
