package octavo.brief;

import java.util.List;
import octavo.brief.Trace.Node;
import octavo.brief.Trace.State;

/** A trace as people read it: one line a node, indented under what holds it. */
public final class TraceText {
    private static final int NAMES = 58;

    private final StringBuilder out = new StringBuilder();

    private TraceText() {}

    /** Lines that end in a newline. */
    public static String of(Trace trace) {
        TraceText text = new TraceText();
        text.out.append(trace.brief()).append(": ").append(trace.words()).append(" words\n");
        text.nodes(trace.nodes(), 0);
        return text.out.toString();
    }

    private void nodes(List<Node> nodes, int depth) {
        for (Node node : nodes) {
            String name = "  ".repeat(depth) + node.kind() + " " + node.name();
            out.append(state(node.state())).append(' ').append(name);
            out.append(" ".repeat(Math.max(1, NAMES - name.length())));
            out.append(String.format(java.util.Locale.ROOT, "%6d", node.words()))
                    .append("  ");
            out.append(node.span());
            if (!node.why().isEmpty()) {
                out.append("  ").append(node.why());
                node.because().ifPresent(place -> out.append(" (").append(place).append(')'));
            }
            out.append('\n');
            nodes(node.children(), depth + 1);
        }
    }

    private static String state(State state) {
        return switch (state) {
            case IN -> "in  ";
            case OUT -> "out ";
            case PDF_ONLY -> "pdf ";
            case EPUB_ONLY -> "epub";
        };
    }
}
