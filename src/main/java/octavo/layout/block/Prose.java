package octavo.layout.block;

import java.util.List;
import java.util.Optional;
import octavo.layout.inline.Paragraph;
import octavo.layout.inline.Shape;

/**
 * A paragraph of running text whose tags are made, so that it can be set in one form or in several to choose from.
 *
 * @param shape in which it fills the measure of its area
 * @param ordinal of the paragraph in its edition
 * @param standIns what is set in other words than written; offsets count behind a run-in heading
 * @param headLength how many characters of {@code text} are a run-in heading
 * @param headAnchor anchor of that heading
 */
record Prose(
        Paragraph text, Shape shape, int ordinal, List<StandIn> standIns, int headLength, Optional<String> headAnchor) {
    Prose {
        standIns = List.copyOf(standIns);
    }

    /** Where a line that begins at this offset in the text begins in the paragraph as written, but for line breaks. */
    int written(int start) {
        return StandIn.written(Math.max(0, start - headLength), standIns);
    }
}
