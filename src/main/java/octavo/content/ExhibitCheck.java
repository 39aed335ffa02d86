package octavo.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.problem.Suggestion;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;
import octavo.source.YamlNode;

/** Whether an exhibit and its data fit; what numbers mean is checked where they are drawn. */
final class ExhibitCheck {
    private final Map<String, Dataset> datasets;
    private final Set<String> dataFiles;
    private final Problems problems;

    /** @param dataFiles ids of all files in data/, also of those that could not be read */
    ExhibitCheck(Map<String, Dataset> datasets, Set<String> dataFiles, Problems problems) {
        this.datasets = datasets;
        this.dataFiles = dataFiles;
        this.problems = problems;
    }

    void check(ExhibitReader.Read read) {
        ExhibitSpec spec = read.spec();
        YamlNode.Mapping yaml = read.yaml();
        if (spec.source().isEmpty() && yaml.entries().containsKey("source")) {
            problems.error(
                    place(yaml, "source"),
                    "missing-source",
                    "this exhibit names no source",
                    "say where the data come from");
        }
        if (spec.type() == ExhibitSpec.Type.PATTERN) {
            pattern(spec, yaml);
            return;
        }
        if (spec.data().isEmpty()) {
            problems.error(yaml.span(), "missing-key", "key \"data\" is missing", "write data: ../data/name.csv");
        } else if (!dataFiles.contains(spec.data().get())) {
            unknown(place(yaml, "data"), "data", spec.data().get(), dataFiles);
        } else if (datasets.containsKey(spec.data().get())) {
            columns(spec, yaml, datasets.get(spec.data().get()));
        }
    }

    private void columns(ExhibitSpec spec, YamlNode.Mapping yaml, Dataset data) {
        labels(spec, yaml, data);
        spec.label().ifPresent(name -> column(place(yaml, "label"), name, data));
        spec.by().ifPresent(name -> column(place(yaml, "by"), name, data));
        spec.x().ifPresent(x -> column(spec.at("x.column"), x.column(), data));
        spec.qualifier().ifPresent(name -> column(place(yaml, "qualifier"), name, data));
        List<YamlNode> values = items(yaml, "value");
        for (int i = 0; i < Math.min(values.size(), spec.value().size()); i++) {
            column(place(values.get(i), "column"), spec.value().get(i).column(), data);
        }
        List<YamlNode> targets = items(yaml, "targets");
        for (int i = 0; i < Math.min(targets.size(), spec.targets().size()); i++) {
            column(place(targets.get(i), "column"), spec.targets().get(i).column(), data);
        }
    }

    /** Whether what {@code labels} names is there to be printed otherwise. */
    private void labels(ExhibitSpec spec, YamlNode.Mapping yaml, Dataset data) {
        if (spec.labels().isEmpty() || !(yaml.entries().get("labels").value() instanceof YamlNode.Mapping labels)) {
            return;
        }
        Set<String> words = TranslationCheck.words(yaml);
        words.addAll(data.columns());
        data.rows().forEach(row -> words.addAll(row.cells().values()));
        labels.entries().forEach((word, entry) -> {
            if (!words.contains(word)) {
                unknown(entry.key(), "word", word, words);
            }
        });
    }

    private void pattern(ExhibitSpec spec, YamlNode.Mapping yaml) {
        if (spec.boxes().isEmpty()) {
            problems.error(yaml.span(), "missing-key", "key \"boxes\" is missing", "a pattern is made of boxes");
        }
        Set<String> ids = new HashSet<>();
        List<YamlNode> boxes = items(yaml, "boxes");
        for (int i = 0; i < spec.boxes().size(); i++) {
            if (!ids.add(spec.boxes().get(i).id())) {
                problems.error(
                        place(boxes.get(i), "id"),
                        "duplicate-id",
                        "two boxes have the id \"" + spec.boxes().get(i).id() + "\"",
                        "");
            }
        }
        List<YamlNode> arrows = items(yaml, "arrows");
        for (int i = 0; i < spec.arrows().size(); i++) {
            ExhibitSpec.Arrow arrow = spec.arrows().get(i);
            if (!ids.contains(arrow.from())) {
                unknown(place(arrows.get(i), "from"), "box", arrow.from(), ids);
            }
            if (!ids.contains(arrow.to())) {
                unknown(place(arrows.get(i), "to"), "box", arrow.to(), ids);
            }
        }
    }

    private void column(Span span, String name, Dataset data) {
        if (!data.columns().contains(name)) {
            unknown(span, "column", name, data.columns());
        }
    }

    private void unknown(Span span, String kind, String name, Collection<String> known) {
        problems.error(span, "unknown-" + kind, "unknown " + kind + " \"" + name + "\"", Suggestion.hint(name, known));
    }

    private static List<YamlNode> items(YamlNode.Mapping yaml, String key) {
        YamlNode.Entry entry = yaml.entries().get(key);
        if (entry == null) {
            return List.of();
        }
        return entry.value() instanceof YamlNode.Sequence list ? list.items() : new ArrayList<>(List.of(entry.value()));
    }

    /** Where the value of a key stands, or else what should have it. */
    private static Span place(YamlNode node, String key) {
        return node instanceof YamlNode.Mapping mapping && mapping.entries().containsKey(key)
                ? mapping.entries().get(key).value().span()
                : node.span();
    }
}
