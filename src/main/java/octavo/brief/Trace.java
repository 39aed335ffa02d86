package octavo.brief;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import octavo.problem.Span;

/**
 * What of the report is in a brief, what is out, and why.
 *
 * @param brief the brief's id
 * @param words of what is in
 * @param nodes the brief's parts in its order, then the parts that it does not name
 */
public record Trace(String brief, int words, List<Node> nodes) {

    /**
     * A part, section, panel, table or exhibit; or a smaller piece that has a condition.
     *
     * @param kind such as "section"
     * @param name its id, or the beginning of its text
     * @param why the condition or choice that decides, or an empty string for what is simply in
     * @param because where that is written, when it is not at the node's own place: in the brief, or in an exhibit's file
     * @param priority the node's own, 1 to 5
     * @param words of what is in, or of what is lost when it is out
     */
    public record Node(
            String kind,
            String name,
            Span span,
            State state,
            String why,
            Optional<Span> because,
            OptionalInt priority,
            int words,
            List<Node> children) {}

    /** Whether a node is in the brief. */
    public enum State {
        IN,
        PDF_ONLY,
        EPUB_ONLY,
        OUT
    }
}
