package octavo.layout.inline;

import java.util.Optional;
import java.util.OptionalInt;

/** A piece of a paragraph. */
public sealed interface Run {

    /**
     * Text in one look.
     *
     * <p>A note mark is such a run with {@code note} set. No line breaks before it, and its characters do not count in
     * a line's {@link Line#start} and {@link Line#end}.
     *
     * @param leaf index of the CONTENT leaf of the tag tree that the text belongs to
     * @param note number of the note whose mark this is
     */
    record Text(String text, Look look, int leaf, Optional<LinkRef> link, OptionalInt note) implements Run {
        /** Text that is neither link nor note mark. */
        public static Text of(String text, Look look, int leaf) {
            return new Text(text, look, leaf, Optional.empty(), OptionalInt.empty());
        }

        public Text withLink(LinkRef value) {
            return new Text(text, look, leaf, Optional.of(value), note);
        }

        public Text withLook(Look value) {
            return new Text(text, value, leaf, link, note);
        }

        public Text withNote(int number) {
            return new Text(text, look, leaf, link, OptionalInt.of(number));
        }
    }

    /** A line ends here; the line after it has no first-line indent. */
    record Break() implements Run {}

    /**
     * A box of fixed width on the baseline, such as the space after a run-in heading; no line breaks beside it.
     *
     * @param id returned in {@link Line.PlacedInset}
     * @param width in pt
     * @param ascent above the baseline, in pt
     * @param descent below the baseline, in pt
     */
    record Inset(int id, double width, double ascent, double descent) implements Run {}
}
