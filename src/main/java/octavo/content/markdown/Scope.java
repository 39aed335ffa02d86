package octavo.content.markdown;

import java.util.Set;
import octavo.problem.Problems;
import octavo.problem.Span;
import org.commonmark.node.Node;

/**
 * What every reader of one text shares.
 *
 * @param noteLabels labels of the notes that marks may name
 * @param notesAllowed false for texts that stand outside a part, such as an exhibit's source line
 */
record Scope(
        Places places,
        Problems problems,
        Vocabulary vocabulary,
        AttributeReader attributes,
        Notes notes,
        Set<String> noteLabels,
        boolean notesAllowed) {

    Span place(Node node) {
        return places.of(node);
    }

    void error(Span span, String code, String message, String hint) {
        problems.error(span, code, message, hint);
    }

    void report(Nodes.Broken broken) {
        problems.error(broken.span, broken.code, broken.message, broken.hint);
    }
}
