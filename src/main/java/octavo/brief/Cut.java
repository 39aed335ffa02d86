package octavo.brief;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.report.Block;
import octavo.report.Part;

/**
 * What of the report is in a brief, in one format: still as written, every condition decided.
 *
 * @param notes of every part that is drawn on, used or not; none is empty
 */
record Cut(List<Chosen> parts, Map<NoteKey, List<Block>> notes) {

    /** A note, by the part that it was written in. */
    record NoteKey(String part, String label) {}

    /**
     * A part of the brief.
     *
     * @param part whose title stands above the pieces; absent for a loose run
     * @param from the part that the brief named; absent where it named exhibits or panels by themselves
     */
    record Chosen(Optional<Part> part, Optional<Part> from, List<Piece> pieces) {}

    /**
     * A block, with the part that it was written in.
     *
     * @param origin where its notes are; absent for an exhibit that the brief names by itself
     */
    record Piece(Optional<Part> origin, Block block) {}
}
