package octavo.source;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.problem.Problems;
import octavo.problem.Span;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** YAML 1.2 text to nodes with places. Refuses aliases, duplicate keys, several documents and nesting over 50. */
public final class Yaml {
    private static final int DEEPEST = 50;
    private static final int FIRST_IN_DOCUMENT = 2; // behind the starts of the stream and of the document

    private final String file;
    private final int lineOffset;
    private final Problems problems;
    private int depth;
    private int documents;

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
            List<Event> events = new ArrayList<>();
            for (Event event : new Parse(settings).parseString(text)) {
                if (!isSupported(event)) {
                    return Optional.empty();
                }
                events.add(event);
            }
            if (documents == 0) {
                problems.error(new Span(file, lineOffset + 1, 1), "empty-file", "holds no YAML");
                return Optional.empty();
            }
            Iterator<Event> inDocument = events.listIterator(FIRST_IN_DOCUMENT);
            return Optional.of(node(inDocument.next(), inDocument, problems));
        } catch (MarkedYamlEngineException e) {
            String what = e.getContext() == null ? e.getProblem() : e.getContext() + ": " + e.getProblem();
            problems.error(e.getProblemMark().map(this::span).orElse(Span.of(file)), "yaml", what);
            return Optional.empty();
        }
    }

    private boolean isSupported(Event event) {
        if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
            problems.error(start(event), "yaml", "is nested more than " + DEEPEST + " levels deep");
            return false;
        }
        if (event instanceof CollectionEndEvent) {
            depth--;
        }
        if (event instanceof AliasEvent) {
            problems.error(start(event), "yaml", "aliases (*name) are not supported", "write the value out");
            return false;
        }
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            problems.error(start(event), "yaml", "holds more than one document", "remove the line \"---\"");
            return false;
        }
        return true;
    }

    /**
     * The value that begins with {@code event}.
     *
     * @param rest the events behind it; read up to the value's end
     */
    private YamlNode node(Event event, Iterator<Event> rest, Problems found) {
        Span span = start(event);
        if (event instanceof ScalarEvent scalar) {
            return new YamlNode.Scalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, span);
        }
        if (event instanceof SequenceStartEvent) {
            List<YamlNode> items = new ArrayList<>();
            for (Event item = rest.next(); !(item instanceof CollectionEndEvent); item = rest.next()) {
                items.add(node(item, rest, found));
            }
            return new YamlNode.Sequence(List.copyOf(items), span);
        }
        return new YamlNode.Mapping(entries(rest, found), span);
    }

    /** What is wrong within a value that is passed over is not told. */
    private Map<String, YamlNode.Entry> entries(Iterator<Event> rest, Problems found) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        for (Event event = rest.next(); !(event instanceof CollectionEndEvent); event = rest.next()) {
            Span at = start(event);
            if (!(event instanceof ScalarEvent key)) {
                found.error(at, "yaml", "a key must be a single value");
                node(event, rest, new Problems());
                node(rest.next(), rest, new Problems());
                continue;
            }
            YamlNode.Entry first = entries.get(key.getValue());
            if (first != null) {
                found.error(
                        at,
                        "duplicate-key",
                        "key \"" + key.getValue() + "\" stands twice",
                        "first at line " + first.key().line());
            }
            YamlNode value = node(rest.next(), rest, first == null ? found : new Problems());
            entries.putIfAbsent(key.getValue(), new YamlNode.Entry(at, value));
        }
        return entries;
    }

    private Span start(Event event) {
        Optional<Mark> mark = event.getStartMark();
        return mark.isPresent() ? span(mark.get()) : Span.of(file);
    }

    private Span span(Mark mark) {
        return new Span(file, mark.getLine() + 1 + lineOffset, mark.getColumn() + 1);
    }
}
