package octavo.press;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.brief.Brief;
import octavo.report.ExhibitSpec;
import octavo.report.Part;
import octavo.report.Report;

/**
 * Documents of any length for benchmarks: the chapters of a brief, several times, each copy with ids of its own, so that
 * numbers, references, notes and exhibits count on. What else stands in the brief is left out, so that short and long ones
 * are made of the same. Records are copied by reflection: only names change, and places, by
 * which a tailor knows nodes apart.
 */
final class Repeated {
    private static final Set<String> NAMES = Set.of("id", "exhibit");

    private final Report report;
    private final Map<String, ExhibitSpec> exhibits;
    private final List<Part> parts;

    private Repeated(Report report) {
        this.report = report;
        this.exhibits = new LinkedHashMap<>(report.exhibits());
        this.parts = new ArrayList<>(report.parts());
    }

    /** A report, and the brief of it that is asked for. */
    record Pair(Report report, Brief brief) {}

    /** The brief with each of its chapters {@code times} times, without a limit; with all its parts if it has none. */
    static Pair of(Report report, Brief brief, String id, int times) {
        Repeated repeated = new Repeated(report);
        List<Brief.Choice> chapters = brief.parts().stream()
                .filter(c -> c.kind() == Brief.Choice.Kind.CHAPTER)
                .toList();
        List<Brief.Choice> choices = new ArrayList<>();
        for (Brief.Choice choice : chapters.isEmpty() ? brief.parts() : chapters) {
            choices.add(choice);
            for (int copy = 2; copy <= times && !chapters.isEmpty(); copy++) {
                choices.add(repeated.copy(choice, copy));
            }
        }
        Report longer = new Report(
                report.publication(), report.sources(), repeated.parts, repeated.exhibits, report.datasets(), Map.of());
        return new Pair(longer, brief(brief, id, choices));
    }

    private Brief.Choice copy(Brief.Choice choice, int number) {
        Part part = report.parts().stream()
                .filter(p -> p.id().equals(choice.id()))
                .findFirst()
                .orElseThrow();
        Set<String> ids = new HashSet<>(Set.of(part.id()));
        collect(part, ids);
        String suffix = "-copy" + number;
        parts.add(numbered((Part) renamed(part, "", ids, suffix), number));
        report.exhibits().forEach((id, spec) -> {
            if (ids.contains(id)) {
                exhibits.put(id + suffix, (ExhibitSpec) renamed(spec, "", Set.of(id), suffix));
            }
        });
        return (Brief.Choice) renamed(choice, "", ids, suffix);
    }

    /** What the part defines or shows; what it only refers to stays as it is. */
    private static void collect(Object value, Set<String> ids) {
        if (value instanceof octavo.report.Attributes attributes) {
            attributes.id().ifPresent(ids::add);
        } else if (value instanceof octavo.report.Block.ExhibitUse use) {
            ids.add(use.exhibit());
            collect(use.attributes(), ids);
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(get(record, component), ids);
            }
        } else if (value instanceof Iterable<?> list && !(value instanceof java.nio.file.Path)) {
            list.forEach(v -> collect(v, ids));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(v -> collect(v, ids));
        }
    }

    private static Object renamed(Object value, String name, Set<String> ids, String suffix) {
        if (value instanceof String text) {
            return name.equals("file") || NAMES.contains(name) && ids.contains(text) ? text + suffix : text;
        } else if (value instanceof Optional<?> optional) {
            return optional.map(v -> renamed(v, name, ids, suffix));
        } else if (value instanceof List<?> list) {
            return list.stream().map(v -> renamed(v, name, ids, suffix)).toList();
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((k, v) -> copy.put(k, renamed(v, name, ids, suffix)));
            return copy;
        } else if (value instanceof Record record) {
            return renamed(record, ids, suffix);
        }
        return value;
    }

    private static Record renamed(Record record, Set<String> ids, String suffix) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = renamed(get(record, components[i]), components[i].getName(), ids, suffix);
        }
        try {
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object get(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Part numbered(Part part, int copy) {
        return new Part(
                part.kind(),
                part.id(),
                part.language(),
                part.number().map(n -> Integer.toString(100 + copy)),
                part.title(),
                part.shortTitle(),
                part.authors(),
                part.standfirst(),
                part.conditions(),
                part.blocks(),
                part.notes(),
                part.span());
    }

    private static Brief brief(Brief brief, String id, List<Brief.Choice> choices) {
        return new Brief(
                id,
                brief.title(),
                brief.shortTitle(),
                brief.subtitle(),
                brief.standfirst(),
                brief.kicker(),
                brief.readers(),
                brief.audience(),
                brief.style(),
                brief.language(),
                brief.untranslated(),
                brief.paper(),
                brief.formats(),
                Brief.Limit.NONE,
                choices,
                brief.notes(),
                brief.contents(),
                brief.summary(),
                brief.data(),
                brief.terms(),
                brief.copies(),
                brief.pdf(),
                brief.authors(),
                brief.date(),
                brief.kin(),
                brief.span());
    }
}
