package octavo.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import octavo.problem.Problems;
import octavo.report.Source;
import octavo.source.Binder;
import octavo.source.SourceFile;
import octavo.source.Yaml;
import octavo.source.YamlNode;

/** sources.yaml: a list of works. */
final class SourcesReader {
    private final Problems problems;

    SourcesReader(Problems problems) {
        this.problems = problems;
    }

    /** Empty when there is no list. */
    Optional<Map<String, Source>> read(SourceFile file) {
        return Yaml.read(file, problems).flatMap(this::read);
    }

    /** The works in another language: what the translation does not say of a work, the original says. */
    Optional<Map<String, Source>> translated(SourceFile file, SourceFile translation) {
        Optional<YamlNode> original = Yaml.read(file, new Problems()); // read before, so its problems are known
        return Yaml.read(translation, problems)
                .flatMap(over -> original.map(under -> Overlay.byId(under, over, problems)))
                .flatMap(this::read);
    }

    private Optional<Map<String, Source>> read(YamlNode root) {
        if (!(root instanceof YamlNode.Sequence list)) {
            problems.error(
                    root.span(),
                    "bad-value",
                    "needs a list, but this is " + root.kind(),
                    "begin each source with - id:");
            return Optional.empty();
        }
        Map<String, Source> sources = new LinkedHashMap<>();
        Binder binder = new Binder(problems);
        for (YamlNode item : list.items()) {
            binder.bind(item, Source.class).ifPresent(source -> add(source, sources));
        }
        return Optional.of(Collections.unmodifiableMap(sources));
    }

    private void add(Source source, Map<String, Source> sources) {
        if (!Folder.ID.matcher(source.id()).matches()) {
            problems.error(
                    source.span(),
                    "bad-value",
                    "\"" + source.id() + "\" is no id",
                    "ids are letters, digits and hyphens");
        }
        Source first = sources.putIfAbsent(source.id(), source);
        if (first != null) {
            problems.error(
                    source.span(),
                    "duplicate-id",
                    "source \"" + source.id() + "\" stands twice",
                    "first at line " + first.span().line());
        }
    }
}
