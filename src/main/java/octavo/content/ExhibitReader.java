package octavo.content;

import java.util.ArrayList;
import java.util.List;
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
            Optional<YamlNode> audience,
            Optional<YamlNode> unlessAudience,
            Optional<YamlNode> format,
            Optional<YamlNode> brief,
            Optional<YamlNode> priority,
            Optional<YamlNode> requires) {}

    /** An exhibit with the YAML that it came from, for checks against the data. */
    record Read(ExhibitSpec spec, YamlNode.Mapping yaml) {}

    Optional<Read> read(String id, SourceFile file) {
        return Yaml.read(file, problems)
                .flatMap(node -> binder.bind(node, File.class)
                        .map(f -> new Read(spec(id, f, (YamlNode.Mapping) node), (YamlNode.Mapping) node)));
    }

    private ExhibitSpec spec(String id, File f, YamlNode.Mapping yaml) {
        return new ExhibitSpec(
                id,
                f.type,
                markdown.plain(f.title),
                f.subtitle.map(markdown::plain),
                f.data.map(ExhibitReader::datasetId),
                f.label,
                f.by,
                f.x.flatMap(this::scatter),
                series(f.value),
                f.qualifier,
                f.targets.stream().map(this::target).toList(),
                f.highlight,
                f.sort,
                f.axis,
                f.annotations.stream().map(this::annotation).toList(),
                f.unit,
                f.rest.map(markdown::plain),
                f.boxes.stream().map(this::box).toList(),
                f.arrows.stream().map(this::arrow).toList(),
                f.note.map(this::inline).orElse(List.of()),
                inline(f.source),
                f.alt.map(markdown::plain),
                f.width,
                conditions.read(yaml),
                Keys.places(yaml),
                yaml.span());
    }

    private static String datasetId(String path) {
        Matcher matcher = DATA.matcher(path);
        return matcher.matches() ? matcher.group(1) : path;
    }

    private List<ExhibitSpec.Series> series(List<YamlNode> values) {
        List<ExhibitSpec.Series> series = new ArrayList<>();
        for (YamlNode value : values) {
            if (value instanceof YamlNode.Scalar name) {
                series.add(new ExhibitSpec.Series(name.text(), Optional.empty(), ExhibitSpec.Fill.SOLID));
            } else {
                binder.bind(value, ExhibitSpec.Series.class)
                        .map(s -> new ExhibitSpec.Series(
                                s.column(), s.name().map(markdown::plain), s.fill(), s.low(), s.high(), s.qualifier()))
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

    private ExhibitSpec.Target target(ExhibitSpec.Target t) {
        return new ExhibitSpec.Target(t.column(), markdown.plain(t.name()), t.shape());
    }

    private ExhibitSpec.Box box(ExhibitSpec.Box b) {
        return new ExhibitSpec.Box(b.id(), markdown.plain(b.title()), b.text().map(markdown::plain));
    }

    private ExhibitSpec.Arrow arrow(ExhibitSpec.Arrow a) {
        return new ExhibitSpec.Arrow(a.from(), a.to(), a.label().map(markdown::plain));
    }

    private List<Inline> inline(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return markdown.inline(scalar.text().strip(), ConditionKeys.start(scalar));
        }
        problems.error(node.span(), "bad-value", "needs a single value, but this is " + node.kind());
        return List.of();
    }
}
