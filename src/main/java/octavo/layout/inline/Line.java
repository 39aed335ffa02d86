package octavo.layout.inline;

import java.util.List;

/**
 * A set line.
 *
 * @param start UTF-16 offset of its first character in the paragraph's text. That text is all {@link Run.Text} runs but
 *     note marks, one after the other; breaks and insets count nothing
 * @param end offset behind its last character; the next line starts here
 * @param x left end of the line, from the left edge of the measure, in pt; negative when punctuation hangs there
 * @param width of what is set, in pt, from {@code x}; beyond the measure only by protrusion, or when {@code overfull}
 * @param ascent height above the baseline in pt: 0.75 of the largest size in the line (raised text does not count)
 * @param descent depth below the baseline in pt: 0.25 of the largest size
 * @param segments from left to right
 * @param notes numbers of the notes whose marks stand in this line
 * @param hyphenated whether it ends in a hyphen that line breaking put in
 * @param last whether it ends the paragraph
 * @param overfull whether a single glyph or box in it is wider than the measure
 */
public record Line(
        int start,
        int end,
        double x,
        double width,
        double ascent,
        double descent,
        List<Segment> segments,
        List<PlacedInset> insets,
        List<Integer> notes,
        boolean hyphenated,
        boolean last,
        boolean overfull) {

    /** Where an inset stands; x from the left edge of the measure, in pt. */
    public record PlacedInset(Run.Inset inset, double x) {}

    public Line {
        segments = List.copyOf(segments);
        insets = List.copyOf(insets);
        notes = List.copyOf(notes);
    }
}
