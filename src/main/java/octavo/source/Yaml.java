package octavo.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.problem.Problems;
import octavo.problem.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** YAML 1.2 text to nodes with places. Refuses aliases, duplicate keys, several documents and nesting over 50. */
public final class Yaml {
    private static final int DEEPEST = 50;

    private final String file;
    private final int lineOffset;
    private final Problems problems;

    private Yaml(String file, int lineOffset, Problems problems) {
        this.file = file;
        this.lineOffset = lineOffset;
        this.problems = problems;
    }

    /** Reads a whole file; empty after a problem, or when the file holds nothing (which is a problem too). */
    public static Optional<YamlNode> read(SourceFile source, Problems problems) {
        return read(source.text(), source.name(), 0, problems);
    }

    /**
     * Reads YAML that stands inside a file, such as front matter.
     *
     * @param lineOffset how many lines of the file stand before {@code text}
     */
    public static Optional<YamlNode> read(String text, String file, int lineOffset, Problems problems) {
        return new Yaml(file, lineOffset, problems).read(text);
    }

    private Optional<YamlNode> read(String text) {
        LoadSettings settings = LoadSettings.builder().setLabel(file).build();
        try {
            if (!checkEvents(new Parse(settings).parseString(text))) {
                return Optional.empty();
            }
            Optional<Node> root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                problems.error(new Span(file, lineOffset + 1, 1), "empty-file", "holds no YAML");
                return Optional.empty();
            }
            return Optional.of(convert(root.get()));
        } catch (MarkedYamlEngineException e) {
            String what = e.getContext() == null ? e.getProblem() : e.getContext() + ": " + e.getProblem();
            problems.error(e.getProblemMark().map(this::span).orElse(Span.of(file)), "yaml", what);
            return Optional.empty();
        }
    }

    private boolean checkEvents(Iterable<Event> events) {
        int depth = 0;
        int documents = 0;
        for (Event event : events) {
            Span at = event.getStartMark().map(this::span).orElse(Span.of(file));
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                problems.error(at, "yaml", "is nested more than " + DEEPEST + " levels deep");
                return false;
            }
            if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (event instanceof AliasEvent) {
                problems.error(at, "yaml", "aliases (*name) are not supported", "write the value out");
                return false;
            }
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                problems.error(at, "yaml", "holds more than one document", "remove the line \"---\"");
                return false;
            }
        }
        return true;
    }

    private YamlNode convert(Node node) {
        Span span = node.getStartMark().map(this::span).orElse(Span.of(file));
        if (node instanceof ScalarNode scalar) {
            return new YamlNode.Scalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, span);
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlNode> items = new ArrayList<>();
            sequence.getValue().forEach(item -> items.add(convert(item)));
            return new YamlNode.Sequence(List.copyOf(items), span);
        }
        return new YamlNode.Mapping(entries((MappingNode) node), span);
    }

    private Map<String, YamlNode.Entry> entries(MappingNode mapping) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Span at = tuple.getKeyNode().getStartMark().map(this::span).orElse(Span.of(file));
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.error(at, "yaml", "a key must be a single value");
                continue;
            }
            YamlNode.Entry first = entries.get(key.getValue());
            if (first != null) {
                problems.error(
                        at,
                        "duplicate-key",
                        "key \"" + key.getValue() + "\" stands twice",
                        "first at line " + first.key().line());
                continue;
            }
            entries.put(key.getValue(), new YamlNode.Entry(at, convert(tuple.getValueNode())));
        }
        return entries;
    }

    private Span span(Mark mark) {
        return new Span(file, mark.getLine() + 1 + lineOffset, mark.getColumn() + 1);
    }
}
