package octavo.content.markdown;

import java.util.List;
import octavo.problem.Span;
import octavo.report.Inline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Running text that stands in an attribute or a YAML value. */
final class FragmentReader {
    private final Scope scope;

    FragmentReader(Scope scope) {
        this.scope = scope;
    }

    /**
     * The text, which may be empty.
     *
     * @param origin where the text's first character stands
     */
    List<Inline> read(String text, Span origin) {
        if (text.isBlank()) {
            return List.of();
        }
        Places places = new Places(origin, text);
        Scope inner = new Scope(
                places,
                scope.problems(),
                scope.vocabulary(),
                scope.attributes(),
                scope.notes(),
                scope.noteLabels(),
                scope.notesAllowed());
        Node document = Dialect.parse(text, places, scope.vocabulary().language(), scope.problems());
        Node first = document.getFirstChild();
        if (!(first instanceof Paragraph) || first.getNext() != null) {
            scope.error(origin, "bad-value", "this must be one paragraph of running text", "");
            return List.of();
        }
        return new InlineReader(inner).block(first);
    }
}
