package octavo.layout.block;

import java.util.List;
import java.util.Optional;
import octavo.layout.inline.Run;
import octavo.layout.inline.Shape;

/**
 * A paragraph of running text whose tags are made, so that it can be set in one form or in several to choose from.
 *
 * @param shape in which it fills the measure of its area
 * @param ordinal of the paragraph in its edition
 * @param standIns what is set in other words than written; offsets count behind a run-in heading
 * @param headLength how many characters of {@code runs} are a run-in heading
 * @param headAnchor anchor of that heading
 */
record Prose(
        List<Run> runs, Shape shape, int ordinal, List<StandIn> standIns, int headLength, Optional<String> headAnchor) {
    Prose {
        runs = List.copyOf(runs);
        standIns = List.copyOf(standIns);
    }

    /** Where a line that begins at this offset in the runs begins in the paragraph as written, but for line breaks. */
    int written(int start) {
        return StandIn.written(Math.max(0, start - headLength), standIns);
    }

    /** Whether there is a line break where a line ends. */
    boolean breaksAt(int end) {
        int at = 0;
        for (Run run : runs) {
            if (run instanceof Run.Text text && text.note().isEmpty()) {
                at += text.text().length();
            } else if (run instanceof Run.Break && at == end) {
                return true;
            }
        }
        return false;
    }
}
