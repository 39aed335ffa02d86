package octavo.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.source.YamlNode;

/** The entries of a brief's {@code parts}. */
final class ChoiceReader {
    private ChoiceReader() {}

    /** Those that could be read. */
    static List<Brief.Choice> read(BriefFile file, Problems problems) {
        List<Brief.Choice> choices = new ArrayList<>();
        file.parts().forEach(entry -> choice(entry, problems).ifPresent(choices::add));
        return choices;
    }

    private static Optional<Brief.Choice> choice(BriefFile.Entry entry, Problems problems) {
        List<Brief.Choice> found = new ArrayList<>();
        for (Brief.Choice.Kind kind : Brief.Choice.Kind.values()) {
            named(entry, kind)
                    .flatMap(node ->
                            BriefReader.text(node, problems).map(id -> choice(entry, kind, id, node.span(), problems)))
                    .ifPresent(found::add);
        }
        if (found.size() != 1) {
            problems.error(
                    entry.span(),
                    "bad-part",
                    found.isEmpty() ? "the entry names no part" : "the entry names more than one part",
                    "give one of chapter, case-study, exhibit, panel");
            return Optional.empty();
        }
        return Optional.of(found.get(0));
    }

    private static Optional<YamlNode> named(BriefFile.Entry entry, Brief.Choice.Kind kind) {
        return switch (kind) {
            case CHAPTER -> entry.chapter();
            case CASE_STUDY -> entry.caseStudy();
            case EXHIBIT -> entry.exhibit();
            case PANEL -> entry.panel();
        };
    }

    private static Brief.Choice choice(
            BriefFile.Entry entry, Brief.Choice.Kind kind, String id, Span at, Problems problems) {
        return new Brief.Choice(
                kind,
                id,
                names(entry.sections(), problems),
                names(entry.only(), problems),
                names(entry.except(), problems),
                entry.opening(),
                at);
    }

    private static List<Brief.Named> names(Optional<YamlNode> node, Problems problems) {
        if (node.isEmpty()) {
            return List.of();
        }
        List<YamlNode> items =
                node.get() instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node.get());
        if (items.isEmpty()) {
            problems.error(node.get().span(), "empty-choice", "the list names nothing", "leave the key out for all");
        }
        List<Brief.Named> names = new ArrayList<>();
        items.forEach(item ->
                BriefReader.text(item, problems).ifPresent(id -> names.add(new Brief.Named(id, item.span()))));
        return List.copyOf(names);
    }
}
