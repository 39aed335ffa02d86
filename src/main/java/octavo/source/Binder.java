package octavo.source;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.problem.Suggestion;

/**
 * Fills records from YAML, so that a file format is declared once, as a record.
 *
 * <p>A component {@code noteText} takes the key {@code note-text} (or that of {@link Key}). {@link Optional}, {@link
 * List}, {@link Set} and {@link Map} components may be absent, those with {@link Default} too, and
 * so may a record all of whose keys may; all others are required, and a required text is not blank. A list may be written as one value. A component of type {@link Span} receives the place of the record itself, one of
 * type {@link YamlNode} the raw value. Unknown keys, missing keys and values of the wrong kind are problems; so is an
 * {@link IllegalArgumentException} from a record's constructor or a scalar reader. A reader's message goes on after the
 * refused value ("is not a number"); what follows a semicolon becomes the hint.
 *
 * <p>A record is filled in spite of problems as long as its required keys have values (an unknown key is passed over, an
 * optional one that is wrong counts as absent), so that later checks can find the other mistakes in the same run. Whoever
 * builds from it asks {@link Problems#hasErrors()} first.
 *
 * <p>Not thread-safe, since {@link Problems} is not.
 */
public final class Binder {
    private final Problems problems;
    private final Map<Class<?>, Function<String, ?>> scalars = new HashMap<>();

    public Binder(Problems problems) {
        this.problems = problems;
        scalars.put(String.class, s -> s);
        scalars.put(int.class, Binder::whole);
        scalars.put(Integer.class, Binder::whole);
        scalars.put(double.class, s -> number(s).doubleValue());
        scalars.put(Double.class, s -> number(s).doubleValue());
        scalars.put(BigDecimal.class, Binder::number);
        scalars.put(boolean.class, Binder::truth);
        scalars.put(LocalDate.class, Binder::date);
    }

    /** Adds a type that is written as a single value; the reader throws IllegalArgumentException to refuse. */
    public <T> Binder scalar(Class<T> type, Function<String, ? extends T> reader) {
        scalars.put(type, reader);
        return this;
    }

    /** The record that {@code node} describes, or empty when a required key gave no value; problems were noted. */
    public <R extends Record> Optional<R> bind(YamlNode node, Class<R> type) {
        return value(node, type).map(type::cast);
    }

    private Optional<Object> value(YamlNode node, Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(node, generic);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == YamlNode.class) {
            return Optional.of(node);
        }
        if (raw.isRecord() && !scalars.containsKey(raw)) {
            return record(node, raw);
        }
        return node instanceof YamlNode.Scalar scalar ? scalar(scalar, raw) : wrongKind(node, "a single value");
    }

    private Optional<Object> scalar(YamlNode.Scalar scalar, Class<?> type) {
        try {
            return Optional.of(read(scalar.text(), type));
        } catch (IllegalArgumentException e) {
            String[] said = e.getMessage().split("; ", 2);
            String what = "\"" + scalar.text() + "\" " + said[0];
            problems.error(scalar.span(), "bad-value", what, said.length > 1 ? said[1] : "");
            return Optional.empty();
        }
    }

    private Object read(String text, Class<?> type) {
        Function<String, ?> reader = scalars.get(type);
        if (reader != null) {
            return reader.apply(text);
        }
        if (type.isEnum()) {
            return constant(text, type);
        }
        throw new IllegalStateException("no reader for " + type);
    }

    private static Object constant(String text, Class<?> type) {
        Map<String, Object> byName = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            byName.put(kebab(((Enum<?>) constant).name()), constant);
        }
        Object found = byName.get(text);
        if (found == null) {
            throw new IllegalArgumentException("is not known here; " + Suggestion.hint(text, byName.keySet()));
        }
        return found;
    }

    private Optional<Object> generic(YamlNode node, ParameterizedType type) {
        Type first = type.getActualTypeArguments()[0];
        if (type.getRawType() == Optional.class) {
            return value(node, first).map(Optional::of);
        }
        if (type.getRawType() == Map.class) {
            return map(node, type.getActualTypeArguments()[1]);
        }
        List<YamlNode> items = node instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node);
        List<Object> values = new ArrayList<>();
        items.forEach(item -> value(item, first).ifPresent(values::add));
        return Optional.of(
                type.getRawType() == Set.class
                        ? Collections.unmodifiableSet(new LinkedHashSet<>(values))
                        : List.copyOf(values));
    }

    private Optional<Object> map(YamlNode node, Type valueType) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return wrongKind(node, "keys with values");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        mapping.entries()
                .forEach((key, entry) -> value(entry.value(), valueType).ifPresent(v -> values.put(key, v)));
        return Optional.of(Collections.unmodifiableMap(values));
    }

    private Optional<Object> record(YamlNode node, Class<?> type) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return wrongKind(node, "keys with values");
        }
        RecordComponent[] components = type.getRecordComponents();
        Set<String> misspelt = reportUnknown(mapping, components);
        Object[] arguments = new Object[components.length];
        boolean complete = true;
        for (int i = 0; i < components.length; i++) {
            Optional<Object> argument = argument(mapping, components[i], misspelt);
            arguments[i] = argument.orElse(null);
            complete &= argument.isPresent();
        }
        return complete ? construct(type, components, arguments, node.span()) : Optional.empty();
    }

    /** Notes unknown keys; the answer is the keys that they seem to mean. */
    private Set<String> reportUnknown(YamlNode.Mapping mapping, RecordComponent[] components) {
        List<String> keys = Arrays.stream(components)
                .filter(c -> c.getType() != Span.class)
                .map(Binder::key)
                .toList();
        Set<String> meant = new LinkedHashSet<>();
        for (Map.Entry<String, YamlNode.Entry> entry : mapping.entries().entrySet()) {
            if (!keys.contains(entry.getKey())) {
                String hint = Suggestion.hint(entry.getKey(), keys);
                problems.error(entry.getValue().key(), "unknown-key", "unknown key \"" + entry.getKey() + "\"", hint);
                Suggestion.nearest(entry.getKey(), keys).ifPresent(meant::add);
            }
        }
        return meant;
    }

    private Optional<Object> argument(YamlNode.Mapping mapping, RecordComponent component, Set<String> misspelt) {
        if (component.getType() == Span.class) {
            return Optional.of(mapping.span());
        }
        YamlNode.Entry entry = mapping.entries().get(key(component));
        boolean absent = entry == null || entry.value() instanceof YamlNode.Scalar scalar && scalar.isNull();
        Optional<Object> value = absent ? Optional.empty() : value(entry.value(), component.getGenericType());
        if (value.isPresent()) {
            refuseBlank(value.get(), component, entry.value());
            return value;
        }
        Optional<Object> standard = standard(component);
        if (absent && standard.isEmpty() && !misspelt.contains(key(component))) {
            Span at = entry == null ? mapping.span() : entry.key();
            problems.error(at, "missing-key", "key \"" + key(component) + "\" is missing", "");
        }
        return standard;
    }

    private void refuseBlank(Object value, RecordComponent component, YamlNode node) {
        if (component.getType() == String.class && ((String) value).isBlank()) {
            problems.error(node.span(), "bad-value", "key \"" + key(component) + "\" is empty", "");
        }
    }

    /** What stands for a component that is not written; empty when it must be. */
    private Optional<Object> standard(RecordComponent component) {
        Class<?> type = component.getType();
        Default standard = component.getAnnotation(Default.class);
        if (standard != null) {
            return Optional.of(read(standard.value(), type));
        }
        if (type == Optional.class) {
            return Optional.of(Optional.empty());
        }
        if (type == List.class) {
            return Optional.of(List.of());
        }
        if (type == Set.class) {
            return Optional.of(Set.of());
        }
        if (type == Map.class) {
            return Optional.of(Map.of());
        }
        return type.isRecord() && !scalars.containsKey(type) ? empty(type) : Optional.empty();
    }

    /** The record without a key, if none is required. */
    private Optional<Object> empty(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            Optional<Object> standard = standard(components[i]);
            if (standard.isEmpty()) {
                return Optional.empty();
            }
            arguments[i] = standard.get();
        }
        return construct(type, components, arguments, Span.of(""));
    }

    private Optional<Object> construct(Class<?> type, RecordComponent[] components, Object[] arguments, Span span) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(arguments));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                problems.error(span, "bad-value", refused.getMessage());
                return Optional.empty();
            }
            throw new IllegalStateException(type + " failed", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be filled", e);
        }
    }

    private Optional<Object> wrongKind(YamlNode node, String expected) {
        problems.error(node.span(), "bad-value", "needs " + expected + ", but this is " + node.kind());
        return Optional.empty();
    }

    private static String key(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        return key != null ? key.value() : kebab(component.getName());
    }

    /** {@code noteText} and {@code NOTE_TEXT} as {@code note-text}; without a pattern, since every key comes by here. */
    private static String kebab(String name) {
        if (name.indexOf('_') >= 0 || name.equals(name.toUpperCase(Locale.ROOT))) {
            return name.replace('_', '-').toLowerCase(Locale.ROOT);
        }
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (i > 0 && Character.isUpperCase(c) && !Character.isUpperCase(name.charAt(i - 1))) {
                key.append('-');
            }
            key.append(Character.toLowerCase(c));
        }
        return key.toString();
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("is not a number", e);
        }
    }

    private static int whole(String text) {
        try {
            return number(text).intValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("is not a whole number", e);
        }
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("is neither true nor false");
        };
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("is not a date like 2026-11-24", e);
        }
    }
}
