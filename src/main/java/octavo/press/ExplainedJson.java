package octavo.press;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import octavo.brief.Trace;
import octavo.problem.Span;

/**
 * What became of briefs, for programs: an array with one object a brief, in the order asked for.
 *
 * <pre>
 * brief      its id
 * language   BCP 47 tag
 * style      its name
 * limit      such as "pages: 2", or null
 * at         place of the limit, or null; places are {"file", "line", "column"}, counted from 1, 0 for a whole line or file
 * before     {"pages", "words"} with nothing left out for the limit
 * after      {"pages", "words"} as it is built
 * set        from -1 (as tight as the style allows) over 0 (as it is) to 1 (as loose)
 * left       lines of running text that the last page has room for, with one decimal
 * layouts    how often it was laid out; 0 when it cannot be set
 * nodes      the tree, each node with
 *   kind     chapter, case study, section, paragraph, list, item, table, row, exhibit, "key findings panel", text …
 *   name     its id, or the beginning of its text
 *   at       its place
 *   state    in, out, pdf-only or epub-only
 *   why      the condition, choice or limit that decides; "" for what is simply in
 *   because  place where that is written if it is not the node's own, or null
 *   priority 1 to 5, or null
 *   words    of what is in, or of what is lost
 *   nodes    what it holds, likewise
 * </pre>
 */
public final class ExplainedJson {
    private final StringBuilder out = new StringBuilder();

    private ExplainedJson() {}

    /** The array, indented by two, with a newline at the end. */
    public static String of(List<Explained> all) {
        ExplainedJson json = new ExplainedJson();
        json.out.append('[');
        for (int i = 0; i < all.size(); i++) {
            json.out.append(i == 0 ? "\n" : ",\n");
            json.brief(all.get(i));
        }
        return json.out.append(all.isEmpty() ? "]\n" : "\n]\n").toString();
    }

    private void brief(Explained e) {
        out.append("  {\n");
        line("brief", text(e.brief().id()));
        line("language", text(e.brief().language()));
        line("style", text(e.brief().style()));
        String limit = e.brief().limit().text();
        line("limit", limit.isEmpty() ? "null" : text(limit));
        line("at", place(e.brief().limit().span()));
        line("before", size(e.before()));
        line("after", size(e.after()));
        line("set", number(e.by(), "%.3f"));
        line("left", number(e.left(), "%.1f"));
        line("layouts", Integer.toString(e.layouts()));
        out.append("    \"nodes\": ");
        nodes(e.trace().nodes(), 4);
        out.append("\n  }");
    }

    private void line(String key, String value) {
        out.append("    \"").append(key).append("\": ").append(value).append(",\n");
    }

    private void nodes(List<Trace.Node> nodes, int indent) {
        if (nodes.isEmpty()) {
            out.append("[]");
            return;
        }
        String margin = " ".repeat(indent + 2);
        out.append('[');
        for (int i = 0; i < nodes.size(); i++) {
            Trace.Node node = nodes.get(i);
            out.append(i == 0 ? "\n" : ",\n").append(margin);
            out.append("{\"kind\": ").append(text(node.kind()));
            out.append(", \"name\": ").append(text(node.name()));
            out.append(", \"at\": ").append(place(Optional.of(node.span())));
            out.append(", \"state\": ").append(text(state(node.state())));
            out.append(", \"why\": ").append(text(node.why()));
            out.append(", \"because\": ").append(place(node.because()));
            out.append(", \"priority\": ");
            out.append(
                    node.priority().isPresent()
                            ? Integer.toString(node.priority().getAsInt())
                            : "null");
            out.append(", \"words\": ").append(node.words()).append(", \"nodes\": ");
            nodes(node.children(), indent + 2);
            out.append('}');
        }
        out.append('\n').append(" ".repeat(indent)).append(']');
    }

    private static String state(Trace.State state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String size(Explained.Size size) {
        return "{\"pages\": " + size.pages() + ", \"words\": " + size.words() + "}";
    }

    private static String place(Optional<Span> place) {
        return place.map(p -> "{\"file\": " + text(p.file()) + ", \"line\": " + p.line() + ", \"column\": " + p.column()
                        + "}")
                .orElse("null");
    }

    private static String number(double value, String format) {
        String text = String.format(Locale.ROOT, format, value);
        return Double.parseDouble(text) == 0 ? "0" : text;
    }

    private static String text(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
