package octavo.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.content.markdown.Markdown;
import octavo.problem.Problems;
import octavo.report.ExhibitSpec;
import octavo.report.Inline;
import octavo.source.Binder;
import octavo.source.Default;
import octavo.source.SourceFile;
import octavo.source.Yaml;
import octavo.source.YamlNode;

/** A file of exhibits/. */
final class ExhibitReader {
    private static final Pattern DATA = Pattern.compile("(?:(?:\\.\\./)?data/)?([^/]+?)(?:\\.csv)?");

    private final Markdown markdown;
    private final ConditionKeys conditions;
    private final Problems problems;
    private final Binder binder;

    ExhibitReader(Markdown markdown, ConditionKeys conditions, Problems problems) {
        this.markdown = markdown;
        this.conditions = conditions;
        this.problems = problems;
        this.binder = new Binder(problems).scalar(ExhibitSpec.Width.class, ExhibitSpec.Width::read);
    }

    /** The file's keys; what they mean stands at {@link ExhibitSpec}. */
    private record File(
            ExhibitSpec.Type type,
            String title,
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
            YamlNode source,
            Optional<String> alt,
            @Default("full") ExhibitSpec.Width width,
            Map<String, String> labels,
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
        return binder.bind(node, File.class)
                .map(f -> new Read(spec(id, f, (YamlNode.Mapping) node), (YamlNode.Mapping) node));
    }

    private ExhibitSpec spec(String id, File f, YamlNode.Mapping yaml) {
        return new ExhibitSpec(
                id,
                f.type,
                markdown.language(),
                markdown.plain(f.title),
                f.subtitle.map(markdown::plain),
                f.data.map(ExhibitReader::datasetId),
                f.label,
                f.by,
                f.x.flatMap(this::scatter),
                series(f.value, f.labels),
                f.qualifier,
                f.targets.stream().map(t -> target(t, f.labels)).toList(),
                printed(f.highlight, f.labels),
                f.sort,
                f.axis,
                f.annotations.stream().map(this::annotation).toList(),
                f.unit,
                f.rest.map(text -> printed(text, f.labels)),
                f.boxes.stream().map(b -> box(b, f.labels)).toList(),
                f.arrows.stream().map(a -> arrow(a, f.labels)).toList(),
                f.note.map(this::inline).orElse(List.of()),
                inline(f.source),
                f.alt.map(markdown::plain),
                f.width,
                printed(f.labels),
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

    private Optional<ExhibitSpec.Scatter> scatter(YamlNode x) {
        if (x instanceof YamlNode.Scalar column) {
            return Optional.of(new ExhibitSpec.Scatter(column.text(), Optional.empty(), Optional.empty()));
        }
        return binder.bind(x, ExhibitSpec.Scatter.class)
                .map(s -> new ExhibitSpec.Scatter(s.column(), s.name().map(markdown::plain), s.axis()));
    }

    private ExhibitSpec.Annotation annotation(ExhibitSpec.Annotation a) {
        return new ExhibitSpec.Annotation(a.value(), a.x(), markdown.plain(a.label()), a.span());
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
