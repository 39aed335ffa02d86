package octavo.style;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.drawing.Colour;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.problem.Suggestion;
import octavo.source.Binder;
import octavo.source.SourceFile;
import octavo.source.Yaml;
import octavo.source.YamlNode;
import octavo.source.YamlNode.Entry;
import octavo.source.YamlNode.Mapping;
import octavo.source.YamlNode.Scalar;

/**
 * Reads {@code <folder>/<name>/style.yaml}.
 *
 * <p>{@code extends: base} takes another style first and lays this one over it, key by key. {@code variables} hold
 * values that other keys name as {@code $name}. A role may say {@code like: other-role}. Colours are {@code #RRGGBB} or
 * a name of the palette.
 */
public final class Styles {
    private static final String BASE = "base";
    private static final Set<String> NO_STYLES = Set.of(BASE, "fonts");

    private final Path folder;
    private final String shown;
    private final Problems problems;
    private final Map<String, Optional<YamlNode>> roots =
            new HashMap<>(); // files, since many styles extend the same one

    private Styles(Path folder, String shown, Problems problems) {
        this.folder = folder;
        this.shown = shown;
        this.problems = problems;
    }

    /** Reads every style below {@code folder} that can be used by briefs (all but {@code base}). */
    public static Map<String, Style> read(Path folder, String shown, Problems problems) {
        return read(folder, shown, name -> true, problems);
    }

    /**
     * Reads the styles below {@code folder} that are wanted, and those that they extend.
     *
     * @param shown the folder's name in problems
     * @param wanted by the name of a style
     */
    public static Map<String, Style> read(Path folder, String shown, Predicate<String> wanted, Problems problems) {
        Styles styles = new Styles(folder, shown, problems);
        Map<String, Style> found = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            problems.error(Span.of(shown), "missing-file", "no folder of styles here", "name it with --styles");
        }
        for (String name : names(folder)) {
            if (wanted.test(name)) {
                styles.style(name).ifPresent(style -> found.put(name, style));
            }
        }
        return found;
    }

    /** The names of the styles that a folder has for briefs, also of those with mistakes; none if it is not there. */
    public static Set<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory)
                    .map(p -> p.getFileName().toString())
                    .filter(name -> !NO_STYLES.contains(name) && !name.startsWith("."))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Style> style(String name) {
        Set<String> line = new LinkedHashSet<>();
        return layered(name, line).flatMap(whole -> build(name, whole, line));
    }

    private Optional<Mapping> layered(String name, Set<String> seen) {
        String file = shown + "/" + name + "/style.yaml";
        if (!seen.add(name)) {
            problems.error(Span.of(file), "style-cycle", "style \"" + name + "\" extends itself");
            return Optional.empty();
        }
        Optional<YamlNode> root = roots.computeIfAbsent(
                name,
                n -> SourceFile.read(folder.resolve(n).resolve("style.yaml"), file, problems)
                        .flatMap(source -> Yaml.read(source, problems)));
        if (root.isEmpty()) {
            return Optional.empty();
        }
        if (!(root.get() instanceof Mapping own)) {
            problems.error(root.get().span(), "bad-value", "a style needs keys with values");
            return Optional.empty();
        }
        Entry parent = own.entries().get("extends");
        if (parent == null) {
            return Optional.of(own);
        }
        if (!(parent.value() instanceof Scalar base) || !bases().contains(base.text())) {
            problems.error(
                    parent.value().span(), "unknown-style", "extends an unknown style", Suggestion.hint("", bases()));
            return Optional.empty();
        }
        return layered(base.text(), seen).map(below -> overlay(below, own));
    }

    private Set<String> bases() {
        Set<String> bases = new TreeSet<>(names(folder));
        bases.add(BASE);
        return bases;
    }

    private static Mapping overlay(Mapping below, Mapping above) {
        Map<String, Entry> entries = new LinkedHashMap<>(below.entries());
        above.entries().forEach((key, entry) -> {
            Entry old = entries.get(key);
            boolean both = old != null && old.value() instanceof Mapping && entry.value() instanceof Mapping;
            entries.put(
                    key,
                    both ? new Entry(entry.key(), overlay((Mapping) old.value(), (Mapping) entry.value())) : entry);
        });
        return new Mapping(entries, above.span());
    }

    /** @param line the style and those that it extends */
    private Optional<Style> build(String name, Mapping whole, Set<String> line) {
        Map<String, Entry> variables = children(whole, "variables");
        Mapping resolved = (Mapping) resolve(whole, variables);
        Map<String, Colour> named = colours(resolved);
        Map<String, Entry> keys = new LinkedHashMap<>(resolved.entries());
        keys.remove("extends");
        keys.remove("variables");
        Entry text = keys.remove("text");
        Optional<String> css = extraCss(name);
        Binder binder = new Binder(problems)
                .scalar(Length.class, Length::parse)
                .scalar(Colour.class, value -> colour(value, named))
                .scalar(Style.Pdf.class, Style.Pdf::parse);
        Optional<Parts> parts = binder.bind(new Mapping(keys, whole.span()), Parts.class);
        Optional<Map<Role, TextStyle>> roles = roles(text, whole.span(), binder);
        if (parts.isEmpty() || roles.isEmpty()) {
            return Optional.empty();
        }
        Parts p = parts.get();
        Style style = new Style(
                name,
                p.pdf(),
                p.families(),
                p.palette(),
                p.grid(),
                roles.get(),
                p.design(),
                p.spacing(),
                p.lines(),
                p.chart(),
                p.fit(),
                p.ebook(),
                css);
        List<String> files =
                line.stream().map(each -> shown + "/" + each + "/style.yaml").toList();
        new Contrast(style, resolved, files, problems).check();
        return Optional.of(style);
    }

    /** What stands at the top level of a style file beside {@code text}. */
    private record Parts(
            Optional<Style.Pdf> pdf,
            Style.Families families,
            Palette palette,
            Style.Grid grid,
            Style.Design design,
            Style.Spacing spacing,
            Style.Lines lines,
            Style.Chart chart,
            Fit fit,
            Style.Ebook ebook) {}

    private Optional<Map<Role, TextStyle>> roles(Entry text, Span whole, Binder binder) {
        if (text == null || !(text.value() instanceof Mapping mapping)) {
            problems.error(whole, "missing-key", "key \"text\" is missing", "it holds one entry for each role");
            return Optional.empty();
        }
        Map<Role, TextStyle> styles = new EnumMap<>(Role.class);
        Set<String> known = new LinkedHashSet<>();
        for (Role role : Role.values()) {
            String key = key(role);
            known.add(key);
            Entry entry = mapping.entries().get(key);
            if (entry == null) {
                problems.error(text.key(), "missing-key", "role \"" + key + "\" is missing");
                continue;
            }
            like(mapping, key, new LinkedHashSet<>())
                    .flatMap(full -> binder.bind(full, TextStyle.class))
                    .ifPresent(style -> styles.put(role, style));
        }
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                problems.error(entry.key(), "unknown-key", "unknown role \"" + key + "\"", Suggestion.hint(key, known));
            }
        });
        return styles.size() == Role.values().length ? Optional.of(styles) : Optional.empty();
    }

    private Optional<Mapping> like(Mapping roles, String key, Set<String> seen) {
        Entry entry = roles.entries().get(key);
        if (entry == null || !(entry.value() instanceof Mapping own) || !seen.add(key)) {
            Span at = entry == null ? roles.span() : entry.key();
            problems.error(at, "bad-value", "role \"" + key + "\" cannot be resolved", "check its \"like\"");
            return Optional.empty();
        }
        Map<String, Entry> entries = new LinkedHashMap<>(own.entries());
        Entry like = entries.remove("like");
        Mapping bare = new Mapping(entries, own.span());
        return like != null && like.value() instanceof Scalar other
                ? like(roles, other.text(), seen).map(below -> overlay(below, bare))
                : Optional.of(bare);
    }

    private static String key(Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Map<String, Entry> children(Mapping mapping, String key) {
        Entry entry = mapping.entries().get(key);
        return entry != null && entry.value() instanceof Mapping child ? child.entries() : Map.of();
    }

    private YamlNode resolve(YamlNode node, Map<String, Entry> variables) {
        if (node instanceof Mapping mapping) {
            Map<String, Entry> entries = new LinkedHashMap<>();
            mapping.entries()
                    .forEach((key, entry) ->
                            entries.put(key, new Entry(entry.key(), resolve(entry.value(), variables))));
            return new Mapping(entries, mapping.span());
        }
        if (!(node instanceof Scalar scalar) || !scalar.text().startsWith("$")) {
            return node;
        }
        Entry variable = variables.get(scalar.text().substring(1));
        if (variable == null || !(variable.value() instanceof Scalar value)) {
            problems.error(
                    scalar.span(),
                    "unknown-variable",
                    "no variable \"" + scalar.text() + "\"",
                    Suggestion.hint(scalar.text().substring(1), variables.keySet()));
            return node;
        }
        return new Scalar(value.text(), value.quoted(), scalar.span());
    }

    private static Map<String, Colour> colours(Mapping whole) {
        Map<String, Colour> named = new LinkedHashMap<>();
        children(whole, "palette").forEach((key, entry) -> {
            if (entry.value() instanceof Scalar scalar && scalar.text().matches("#[0-9a-fA-F]{6}")) {
                named.put(key, Colour.parse(scalar.text()));
            }
        });
        return named;
    }

    private static Colour colour(String text, Map<String, Colour> named) {
        if (text.startsWith("#")) {
            return Colour.parse(text);
        }
        Colour colour = named.get(text);
        if (colour == null) {
            throw new IllegalArgumentException("is no colour of the palette; " + Suggestion.hint(text, named.keySet()));
        }
        return colour;
    }

    private Optional<String> extraCss(String name) {
        Path css = folder.resolve(name).resolve("extra.css");
        return Files.exists(css)
                ? SourceFile.read(css, shown + "/" + name + "/extra.css", problems)
                        .map(SourceFile::text)
                : Optional.empty();
    }
}
