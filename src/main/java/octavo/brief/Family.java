package octavo.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.problem.Problems;
import octavo.problem.Suggestion;
import octavo.source.YamlNode;

/**
 * Brief files that extend one another. A brief takes every key from the one it names under {@code extends}, unless it
 * says the key itself; an empty value takes a key away.
 */
final class Family {
    static final String EXTENDS = "extends";
    static final String COPIES = "copies";
    static final String TEMPLATE = "template";

    private final Map<String, YamlNode> files;

    /** @param files what stands in each file, by id */
    Family(Map<String, YamlNode> files) {
        this.files = files;
    }

    /** What the brief and those that it extends say together; empty after problems were noted, or where the base has some. */
    Optional<YamlNode> whole(String id, Problems problems) {
        return whole(id, new ArrayList<>(), problems);
    }

    private Optional<YamlNode> whole(String id, List<String> below, Problems problems) {
        YamlNode file = files.get(id);
        Optional<YamlNode> base = value(file, EXTENDS);
        if (base.isEmpty()) {
            return Optional.of(file);
        }
        Optional<String> name = BriefReader.text(base.get(), problems);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        below.add(id);
        if (below.contains(name.get())) {
            problems.error(
                    base.get().span(),
                    "extends-cycle",
                    "this brief would extend itself: " + String.join(" extends ", below) + " extends " + name.get(),
                    "take one of them out");
            return Optional.empty();
        }
        if (!files.containsKey(name.get())) {
            problems.error(
                    base.get().span(),
                    "unknown-brief",
                    "no brief \"" + name.get() + "\" that this could extend",
                    Suggestion.hint(name.get(), others(id)));
            return Optional.empty();
        }
        return whole(name.get(), below, problems).map(under -> over(under, file));
    }

    private List<String> others(String id) {
        return files.keySet().stream().filter(other -> !other.equals(id)).toList();
    }

    private static YamlNode over(YamlNode under, YamlNode file) {
        if (!(under instanceof YamlNode.Mapping base) || !(file instanceof YamlNode.Mapping own)) {
            return file;
        }
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>(base.entries());
        entries.remove(EXTENDS);
        entries.remove(TEMPLATE);
        entries.remove(COPIES); // nobody is to get a letter twice
        entries.putAll(own.entries());
        return new YamlNode.Mapping(entries, own.span());
    }

    /** The brief and those that it extends, the nearest first. */
    Set<String> kin(String id) {
        Set<String> kin = new LinkedHashSet<>();
        String next = id;
        while (next != null && files.containsKey(next) && kin.add(next)) {
            next = value(files.get(next), EXTENDS).map(Family::textOf).orElse(null);
        }
        return kin;
    }

    /** Whether the file is only there to be extended. */
    boolean isTemplate(String id, Problems problems) {
        Optional<YamlNode> said = value(files.get(id), TEMPLATE);
        boolean template = said.map(Family::textOf).filter("true"::equals).isPresent();
        boolean used = files.keySet().stream()
                .anyMatch(other -> !other.equals(id) && kin(other).contains(id));
        if (template && !used) {
            problems.warning(said.get().span(), "unused-template", "no brief extends this template", "extends: " + id);
        }
        return template;
    }

    /** What stands under a key of a file. */
    static Optional<YamlNode> value(YamlNode file, String key) {
        return file instanceof YamlNode.Mapping mapping
                ? Optional.ofNullable(mapping.entries().get(key)).map(YamlNode.Entry::value)
                : Optional.empty();
    }

    /** Its text, or none where there should be text. */
    static String textOf(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar ? scalar.text() : "";
    }
}
