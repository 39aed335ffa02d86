package octavo.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import octavo.content.markdown.ConditionReader;
import octavo.content.markdown.LanguageTag;
import octavo.content.markdown.Piece;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Conditions;
import octavo.source.YamlNode;

/** Conditions written as keys of a YAML mapping. */
final class ConditionKeys {
    private final ConditionReader reader;
    private final Problems problems;

    ConditionKeys(ConditionReader reader, Problems problems) {
        this.reader = reader;
        this.problems = problems;
    }

    Conditions read(YamlNode.Mapping mapping) {
        Map<String, Piece> values = new LinkedHashMap<>();
        for (String key : ConditionReader.KEYS) {
            YamlNode.Entry entry = mapping.entries().get(key);
            if (entry != null) {
                piece(entry.value()).ifPresent(piece -> values.put(key, piece));
            }
        }
        return reader.read(key -> Optional.ofNullable(values.get(key)));
    }

    /** The one language that the mapping is for, by its condition; empty when there are none or several. */
    static Optional<String> language(YamlNode node) {
        return node instanceof YamlNode.Mapping mapping
                        && mapping.entries().get("language") != null
                        && mapping.entries().get("language").value() instanceof YamlNode.Scalar scalar
                        && LanguageTag.isKnown(scalar.text())
                ? Optional.of(scalar.text())
                : Optional.empty();
    }

    private Optional<Piece> piece(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(new Piece(scalar.text(), start(scalar)));
        }
        if (node instanceof YamlNode.Sequence list
                && list.items().stream().allMatch(i -> i instanceof YamlNode.Scalar)) {
            StringBuilder words = new StringBuilder();
            list.items().forEach(i -> words.append(((YamlNode.Scalar) i).text()).append(' '));
            return Optional.of(new Piece(words.toString(), node.span()));
        }
        problems.error(node.span(), "bad-value", "needs names, but this is " + node.kind(), "write a list: [a, b]");
        return Optional.empty();
    }

    /** Where a scalar's first character stands. */
    static Span start(YamlNode.Scalar scalar) {
        Span span = scalar.span();
        return scalar.quoted() ? span.at(span.line(), span.column() + 1) : span;
    }
}
