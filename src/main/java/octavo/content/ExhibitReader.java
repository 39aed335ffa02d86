package octavo.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.content.markdown.Markdown;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.problem.Suggestion;
import octavo.report.ExhibitSpec;
import octavo.report.Inline;
import octavo.report.Placement;
import octavo.source.Binder;
import octavo.source.Default;
import octavo.source.SourceFile;
import octavo.source.Yaml;
import octavo.source.YamlNode;

/** A file of exhibits/. */
final class ExhibitReader {
    private static final Pattern DATA = Pattern.compile("(?:(?:\\.\\./)?data/)?([^/]+?)(?:\\.csv)?");

    private static final Map<String, String> HINTS = Map.of(
            "type", "how the data are drawn: bar, line, column …",
            "title", "what the exhibit shows, as a sentence",
            "source", "where the data come from, such as source: \"[@id, p. 4]\"");

    /** Names that other tools give to charts. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "pie", "a donut shows up to three slices; more are compared as bars",
            "doughnut", "write donut",
            "histogram", "count in the data, and draw a column",
            "bubble", "draw a scatter",
            "point", "draw a scatter",
            "lollipop", "draw a bar",
            "heatmap", "write heat",
            "map", "maps are not drawn; draw bars",
            "panel", "write small-multiples",
            "flowchart", "write pattern");

    private final Markdown markdown;
    private final ConditionKeys conditions;
    private final Problems problems;
    private final Binder binder;

    ExhibitReader(Markdown markdown, ConditionKeys conditions, Problems problems) {
        this.markdown = markdown;
        this.conditions = conditions;
        this.problems = problems;
        this.binder = new Binder(problems)
                .scalar(ExhibitSpec.Width.class, ExhibitSpec.Width::read)
                .scalar(ExhibitSpec.Type.class, ExhibitReader::type);
    }

    /** The file's keys; what they mean stands at {@link ExhibitSpec}. */
    private record File(
            Optional<ExhibitSpec.Type> type,
            Optional<String> title,
            Optional<String> subtitle,
            Optional<String> data,
            Optional<String> label,
            Optional<String> by,
            Optional<YamlNode> x,
            List<YamlNode> value,
            Optional<String> qualifier,
            List<ExhibitSpec.Target> targets,
            Set<String> highlight,
            @Default("given") ExhibitSpec.Sort sort,
            Optional<ExhibitSpec.Axis> axis,
            List<ExhibitSpec.Annotation> annotations,
            Optional<String> unit,
            Optional<String> rest,
            List<ExhibitSpec.Box> boxes,
            List<ExhibitSpec.Arrow> arrows,
            Optional<YamlNode> note,
            Optional<YamlNode> source,
            Optional<String> alt,
            @Default("full") ExhibitSpec.Width width,
            Map<String, String> labels,
            Optional<Placement> placement,
            Optional<YamlNode> audience,
            Optional<YamlNode> unlessAudience,
            Optional<YamlNode> language,
            Optional<YamlNode> format,
            Optional<YamlNode> brief,
            Optional<YamlNode> priority,
            Optional<YamlNode> requires) {}

    /** An exhibit with the YAML that it came from, for checks against the data. */
    record Read(ExhibitSpec spec, YamlNode.Mapping yaml) {}

    Optional<Read> read(String id, SourceFile file) {
        return Yaml.read(file, problems).flatMap(node -> bound(id, node));
    }

    /** The exhibit in another language: keys that the translation lacks are the original's. */
    Optional<Read> translated(String id, Read original, SourceFile translation) {
        return Yaml.read(translation, problems)
                .map(node -> {
                    new TranslationCheck(original, node, problems).keys();
                    return Overlay.of(original.yaml(), node);
                })
                .flatMap(node -> bound(id, node));
    }

    /** An exhibit with a condition on one language is written in it. */
    private Optional<Read> bound(String id, YamlNode node) {
        Optional<String> own = ConditionKeys.language(node).filter(tag -> !tag.equals(markdown.language()));
        if (own.isPresent()) {
            return new ExhibitReader(markdown.in(own.get()), conditions, problems).bound(id, node);
        }
        return binder.bind(node, File.class).map(f -> {
            YamlNode.Mapping yaml = (YamlNode.Mapping) node;
            List.of("type", "title", "source").forEach(key -> required(key, yaml));
            return new Read(spec(id, f, yaml), yaml);
        });
    }

    private void required(String key, YamlNode.Mapping yaml) {
        YamlNode.Entry entry = yaml.entries().get(key);
        if (entry == null || entry.value() instanceof YamlNode.Scalar scalar && scalar.isNull()) {
            Span at = entry == null ? yaml.span() : entry.key();
            problems.error(at, "missing-key", "key \"" + key + "\" is missing", HINTS.get(key));
        }
    }

    /** What the type stands for that could not be read, so that the rest of the file can be checked. */
    private static ExhibitSpec.Type stopgap(File f) {
        return f.boxes.isEmpty() ? ExhibitSpec.Type.BAR : ExhibitSpec.Type.PATTERN;
    }

    private static ExhibitSpec.Type type(String text) {
        Map<String, ExhibitSpec.Type> known = new LinkedHashMap<>();
        for (ExhibitSpec.Type type : ExhibitSpec.Type.values()) {
            known.put(type.name().toLowerCase(Locale.ROOT).replace('_', '-'), type);
        }
        ExhibitSpec.Type found = known.get(text);
        if (found == null) {
            String hint = OTHER_NAMES.containsKey(text) ? OTHER_NAMES.get(text) : Suggestion.hint(text, known.keySet());
            throw new IllegalArgumentException("is not known here; " + hint);
        }
        return found;
    }

    private ExhibitSpec spec(String id, File f, YamlNode.Mapping yaml) {
        return new ExhibitSpec(
                id,
                f.type.orElse(stopgap(f)),
                markdown.language(),
                f.title.map(markdown::plain).orElse(""),
                f.subtitle.map(markdown::plain),
                f.data.map(ExhibitReader::datasetId),
                f.label,
                f.by,
                f.x.flatMap(x -> scatter(x, f.labels)),
                series(f.value, f.labels),
                f.qualifier,
                f.targets.stream().map(t -> target(t, f.labels)).toList(),
                printed(f.highlight, f.labels),
                f.sort,
                f.axis,
                f.annotations.stream().map(a -> annotation(a, f.labels)).toList(),
                f.unit,
                f.rest.map(text -> printed(text, f.labels)),
                f.boxes.stream().map(b -> box(b, f.labels)).toList(),
                f.arrows.stream().map(a -> arrow(a, f.labels)).toList(),
                f.note.map(this::inline).orElse(List.of()),
                f.source.map(this::inline).orElse(List.of()),
                f.alt.map(markdown::plain),
                f.width,
                printed(f.labels),
                f.placement,
                conditions.read(yaml),
                Keys.places(yaml),
                yaml.span());
    }

    private static String datasetId(String path) {
        Matcher matcher = DATA.matcher(path);
        return matcher.matches() ? matcher.group(1) : path;
    }

    private List<ExhibitSpec.Series> series(List<YamlNode> values, Map<String, String> labels) {
        List<ExhibitSpec.Series> series = new ArrayList<>();
        for (YamlNode value : values) {
            if (value instanceof YamlNode.Scalar name) {
                series.add(new ExhibitSpec.Series(name.text(), named(name.text(), labels), ExhibitSpec.Fill.SOLID));
            } else {
                binder.bind(value, ExhibitSpec.Series.class)
                        .map(s -> new ExhibitSpec.Series(
                                s.column(),
                                s.name().map(n -> printed(n, labels)).or(() -> named(s.column(), labels)),
                                s.fill(),
                                s.low(),
                                s.high(),
                                s.qualifier()))
                        .ifPresent(series::add);
            }
        }
        return List.copyOf(series);
    }

    private Optional<ExhibitSpec.Scatter> scatter(YamlNode x, Map<String, String> labels) {
        if (x instanceof YamlNode.Scalar column) {
            return Optional.of(new ExhibitSpec.Scatter(column.text(), named(column.text(), labels), Optional.empty()));
        }
        return binder.bind(x, ExhibitSpec.Scatter.class)
                .map(s -> new ExhibitSpec.Scatter(
                        s.column(),
                        s.name().map(n -> printed(n, labels)).or(() -> named(s.column(), labels)),
                        s.axis()));
    }

    private ExhibitSpec.Annotation annotation(ExhibitSpec.Annotation a, Map<String, String> labels) {
        return new ExhibitSpec.Annotation(a.value(), a.x(), printed(a.label(), labels), a.span());
    }

    private ExhibitSpec.Target target(ExhibitSpec.Target t, Map<String, String> labels) {
        return new ExhibitSpec.Target(t.column(), printed(t.name(), labels), t.shape());
    }

    private ExhibitSpec.Box box(ExhibitSpec.Box b, Map<String, String> labels) {
        return new ExhibitSpec.Box(b.id(), printed(b.title(), labels), b.text().map(t -> printed(t, labels)));
    }

    private ExhibitSpec.Arrow arrow(ExhibitSpec.Arrow a, Map<String, String> labels) {
        return new ExhibitSpec.Arrow(a.from(), a.to(), a.label().map(l -> printed(l, labels)));
    }

    private Optional<String> named(String column, Map<String, String> labels) {
        return Optional.ofNullable(labels.get(column)).map(markdown::plain);
    }

    private String printed(String written, Map<String, String> labels) {
        return markdown.plain(labels.getOrDefault(written, written));
    }

    private Map<String, String> printed(Map<String, String> labels) {
        Map<String, String> all = new LinkedHashMap<>();
        labels.forEach((word, label) -> all.put(word, markdown.plain(label)));
        return Collections.unmodifiableMap(all);
    }

    /** Row labels are compared as they are printed; no typography touches those that have no label of their own. */
    private Set<String> printed(Set<String> words, Map<String, String> labels) {
        Set<String> all = new LinkedHashSet<>();
        words.forEach(word -> all.add(named(word, labels).orElse(word)));
        return Collections.unmodifiableSet(all);
    }

    private List<Inline> inline(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return markdown.inline(scalar.text().strip(), ConditionKeys.start(scalar));
        }
        problems.error(node.span(), "bad-value", "needs a single value, but this is " + node.kind());
        return List.of();
    }
}
