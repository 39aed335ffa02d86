package octavo.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import octavo.brief.Trace.Node;
import octavo.brief.Trace.State;
import octavo.problem.Span;

/** Makes one trace of those for PDF and EPUB. */
final class TraceMerger {
    private TraceMerger() {}

    static Trace merge(Trace pdf, Trace epub) {
        return new Trace(pdf.brief(), Math.max(pdf.words(), epub.words()), merge(pdf.nodes(), epub.nodes()));
    }

    /** Nodes in the order of the first list; what only the second has stands at its end. */
    private static List<Node> merge(List<Node> pdf, List<Node> epub) {
        record Id(String kind, Span span) {}
        Map<Id, Node> others = new LinkedHashMap<>();
        epub.forEach(node -> others.put(new Id(node.kind(), node.span()), node));
        List<Node> merged = new ArrayList<>();
        for (Node node : pdf) {
            Node other = others.remove(new Id(node.kind(), node.span()));
            merged.add(other == null ? node : merge(node, other));
        }
        merged.addAll(others.values());
        return List.copyOf(merged);
    }

    private static Node merge(Node pdf, Node epub) {
        boolean both = (pdf.state() == State.OUT) == (epub.state() == State.OUT);
        State state = both ? pdf.state() : pdf.state() == State.OUT ? State.EPUB_ONLY : State.PDF_ONLY;
        Node kept = state == State.EPUB_ONLY ? epub : pdf;
        Node out = state == State.EPUB_ONLY ? pdf : epub;
        int words = both ? Math.max(pdf.words(), epub.words()) : kept.words();
        Node said = both ? pdf : out;
        return new Node(
                kept.kind(),
                kept.name(),
                kept.span(),
                state,
                said.why(),
                said.because(),
                kept.priority(),
                words,
                merge(pdf.children(), epub.children()));
    }
}
