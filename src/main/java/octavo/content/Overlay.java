package octavo.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import octavo.problem.Problems;
import octavo.problem.Suggestion;
import octavo.source.YamlNode;

/** Lays a translation's YAML over the original's, so that it says only what differs; every value keeps its place. */
final class Overlay {
    private Overlay() {}

    /** Key by key, mappings within each other too; a list is replaced whole. */
    static YamlNode of(YamlNode under, YamlNode over) {
        if (!(under instanceof YamlNode.Mapping original) || !(over instanceof YamlNode.Mapping translation)) {
            return over;
        }
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>(original.entries());
        translation.entries().forEach((key, entry) -> {
            YamlNode.Entry before = entries.get(key);
            YamlNode value = before == null ? entry.value() : of(before.value(), entry.value());
            entries.put(key, new YamlNode.Entry(entry.key(), value));
        });
        return new YamlNode.Mapping(entries, translation.span());
    }

    /** Two lists of mappings: each item of the translation goes over the one with the same {@code id}. */
    static YamlNode byId(YamlNode under, YamlNode over, Problems problems) {
        if (!(under instanceof YamlNode.Sequence originals) || !(over instanceof YamlNode.Sequence translations)) {
            return over;
        }
        Map<String, YamlNode> items = new LinkedHashMap<>();
        originals.items().forEach(item -> id(item).ifPresent(id -> items.putIfAbsent(id.text(), item)));
        List<YamlNode> odd = new ArrayList<>();
        for (YamlNode item : translations.items()) {
            Optional<YamlNode.Scalar> id = id(item);
            if (id.isPresent() && items.containsKey(id.get().text())) {
                items.merge(id.get().text(), item, Overlay::of);
            } else if (id.isPresent()) {
                problems.error(
                        id.get().span(),
                        "no-original",
                        "the original has no \"" + id.get().text() + "\"",
                        Suggestion.hint(id.get().text(), items.keySet()));
            } else {
                odd.add(item); // said to lack its id when it is bound
            }
        }
        List<YamlNode> all = new ArrayList<>(items.values());
        all.addAll(odd);
        return new YamlNode.Sequence(all, over.span());
    }

    /** The mapping with a key set. */
    static YamlNode with(YamlNode node, String key, String value) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            return node;
        }
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>(mapping.entries());
        YamlNode.Entry before = entries.get(key);
        var at = before == null ? mapping.span() : before.key();
        entries.put(key, new YamlNode.Entry(at, new YamlNode.Scalar(value, false, at)));
        return new YamlNode.Mapping(entries, mapping.span());
    }

    private static Optional<YamlNode.Scalar> id(YamlNode item) {
        return item instanceof YamlNode.Mapping mapping
                        && mapping.entries().get("id") != null
                        && mapping.entries().get("id").value() instanceof YamlNode.Scalar id
                ? Optional.of(id)
                : Optional.empty();
    }
}
