package octavo.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;
import octavo.source.YamlNode;

/** Whether a translation of an exhibit leaves words in the language of the original. */
final class TranslationCheck {
    private static final List<String> TEXTS = List.of("title", "subtitle", "note", "source", "alt");

    private final ExhibitReader.Read original;
    private final YamlNode translation;
    private final Problems problems;

    /** Keys of an exhibit that hold printed words. */
    private static final List<String> KEYS = List.of("x", "value", "targets", "annotations", "rest", "boxes", "arrows");

    TranslationCheck(ExhibitReader.Read original, YamlNode translation, Problems problems) {
        this.original = original;
        this.translation = translation;
        this.problems = problems;
    }

    /** Notes texts that only the original has. */
    void keys() {
        if (translation instanceof YamlNode.Mapping mapping) {
            for (String key : TEXTS) {
                if (original.yaml().entries().containsKey(key)
                        && !mapping.entries().containsKey(key)) {
                    problems.error(
                            mapping.span(),
                            "untranslated",
                            "the translation lacks the key \"" + key + "\"",
                            "the original has it at "
                                    + original.yaml().entries().get(key).key());
                }
            }
        }
    }

    /** Notes words from the data and from keys of the original that are printed but have no label. */
    static void labels(
            ExhibitReader.Read translated, YamlNode.Mapping original, Optional<Dataset> data, Problems problems) {
        ExhibitSpec spec = translated.spec();
        Set<String> words = new LinkedHashSet<>();
        data.ifPresent(d -> spec.label().ifPresent(column -> {
            words.add(column);
            d.rows().forEach(row -> words.add(row.cells().getOrDefault(column, "")));
            spec.by()
                    .ifPresent(by ->
                            d.rows().forEach(row -> words.add(row.cells().getOrDefault(by, ""))));
            if (isText(spec.type())) {
                spec.value()
                        .forEach(series ->
                                d.rows().forEach(row -> words.add(row.cells().getOrDefault(series.column(), ""))));
            }
        }));
        for (String key : KEYS) {
            YamlNode.Entry now = translated.yaml().entries().get(key);
            if (now != null && now == original.entries().get(key)) {
                collect(now.value(), words);
            }
        }
        Span at = Optional.ofNullable(translated.yaml().entries().get("labels"))
                .map(YamlNode.Entry::key)
                .orElse(spec.span());
        for (String word : words) {
            if (word.codePoints().anyMatch(Character::isLetter)
                    && !spec.labels().containsKey(word)) {
                problems.error(
                        at,
                        "untranslated",
                        "\"" + word + "\" has no label in this language",
                        "add under labels: the word, a colon and what to print, even if that is the same");
            }
        }
    }

    private static boolean isText(ExhibitSpec.Type type) {
        return type == ExhibitSpec.Type.TABLE || type == ExhibitSpec.Type.TIMELINE;
    }

    /** The words of an exhibit's file that are printed in its picture. */
    static Set<String> words(YamlNode.Mapping yaml) {
        Set<String> words = new LinkedHashSet<>();
        for (String key : KEYS) {
            Optional.ofNullable(yaml.entries().get(key)).ifPresent(entry -> collect(entry.value(), words));
        }
        return words;
    }

    private static void collect(YamlNode node, Set<String> words) {
        if (node instanceof YamlNode.Scalar scalar) {
            words.add(scalar.text());
        } else if (node instanceof YamlNode.Sequence list) {
            list.items().forEach(item -> collect(item, words));
        } else if (node instanceof YamlNode.Mapping mapping) {
            printed(mapping)
                    .forEach(key -> Optional.ofNullable(mapping.entries().get(key))
                            .ifPresent(entry -> collect(entry.value(), words)));
        }
    }

    /** Of a series without a name the column is printed. */
    private static List<String> printed(YamlNode.Mapping item) {
        return item.entries().containsKey("column") && !item.entries().containsKey("name")
                ? List.of("column")
                : List.of("name", "title", "text", "label");
    }
}
