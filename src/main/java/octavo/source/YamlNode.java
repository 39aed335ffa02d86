package octavo.source;

import java.util.List;
import java.util.Map;
import octavo.problem.Span;

/** A YAML value with its place. */
public sealed interface YamlNode {

    /** Where the value begins. */
    Span span();

    /** What problems call this kind of value. */
    String kind();

    /** A single value; {@code text} is what was written, so {@code 1.50} keeps its zero. */
    record Scalar(String text, boolean quoted, Span span) implements YamlNode {
        /** Whether nothing was written, or {@code null}. */
        public boolean isNull() {
            return !quoted && (text.isEmpty() || text.equals("null") || text.equals("~"));
        }

        @Override
        public String kind() {
            return "a single value";
        }
    }

    /** A list, block or flow style. */
    record Sequence(List<YamlNode> items, Span span) implements YamlNode {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Keys with values, in the order written. */
    record Mapping(Map<String, Entry> entries, Span span) implements YamlNode {
        @Override
        public String kind() {
            return "keys with values";
        }
    }

    /** One key of a mapping. */
    record Entry(Span key, YamlNode value) {}
}
