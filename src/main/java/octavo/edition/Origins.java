package octavo.edition;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import octavo.problem.Span;

/**
 * Where in the input what an edition holds was written, under the names that pages know it by; so that what does not fit
 * a page can be told of with its file and line.
 *
 * @param brief the brief's own file
 * @param anchors places of parts, sections, panels, tables, exhibits and notes
 * @param paragraphs places of paragraphs, by ordinal
 */
public record Origins(Optional<Span> brief, Map<String, Span> anchors, Map<Integer, Span> paragraphs) {

    /** Nothing is known, as in an edition that was not read from files. */
    public static final Origins NONE = new Origins(Optional.empty(), Map.of(), Map.of());

    public Origins {
        anchors = Map.copyOf(anchors);
        paragraphs = Map.copyOf(paragraphs);
    }

    /** Where the block, part or note with this anchor begins. */
    public Optional<Span> of(String anchor) {
        return Optional.ofNullable(anchors.get(anchor));
    }

    /** Where the paragraph with this ordinal begins. */
    public Optional<Span> of(int paragraph) {
        return Optional.ofNullable(paragraphs.get(paragraph));
    }

    /** Gathers origins; the first place of an anchor stays. */
    public static final class Builder {
        private final Map<String, Span> anchors = new HashMap<>();
        private final Map<Integer, Span> paragraphs = new HashMap<>();

        /** Notes where something with an anchor was written. */
        public Builder anchor(String anchor, Span span) {
            anchors.putIfAbsent(anchor, span);
            return this;
        }

        /** Notes where a paragraph was written. */
        public Builder paragraph(int ordinal, Span span) {
            paragraphs.putIfAbsent(ordinal, span);
            return this;
        }

        /** What was gathered, for the brief with this file. */
        public Origins build(Span brief) {
            return new Origins(Optional.of(brief), anchors, paragraphs);
        }
    }
}
