package octavo.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.content.markdown.ConditionReader;
import octavo.content.markdown.Markdown;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Conditions;
import octavo.report.Part;
import octavo.source.Binder;
import octavo.source.SourceFile;
import octavo.source.Yaml;
import octavo.source.YamlNode;

/** A file of chapters/ or case-studies/: YAML between lines of three hyphens, then text. */
final class PartReader {
    private static final Pattern FRONT_MATTER =
            Pattern.compile("---[ \\t]*\\n(.*?)^(?:---|\\.\\.\\.)[ \\t]*$", Pattern.DOTALL | Pattern.MULTILINE);

    private final Markdown markdown;
    private final ConditionKeys conditions;
    private final Problems problems;

    PartReader(Markdown markdown, ConditionKeys conditions, Problems problems) {
        this.markdown = markdown;
        this.conditions = conditions;
        this.problems = problems;
    }

    /** What front matter may say; the id is the file's name unless it is written. */
    private record FrontMatter(
            Optional<String> id,
            Optional<String> number,
            String title,
            Optional<String> shortTitle,
            List<String> authors,
            Optional<String> standfirst,
            Optional<YamlNode> audience,
            Optional<YamlNode> unlessAudience,
            Optional<YamlNode> language,
            Optional<YamlNode> format,
            Optional<YamlNode> brief,
            Optional<YamlNode> priority,
            Optional<YamlNode> requires) {}

    Optional<Part> read(Part.Kind kind, String id, SourceFile file) {
        return read(kind, id, file, Optional.empty());
    }

    /** A part in another language: number, authors and conditions that the file does not say are the original's. */
    Optional<Part> translated(Part original, SourceFile file) {
        return read(original.kind(), original.id(), file, Optional.of(original));
    }

    private Optional<Part> read(Part.Kind kind, String id, SourceFile file, Optional<Part> original) {
        Matcher matcher = FRONT_MATTER.matcher(file.text());
        if (!matcher.lookingAt()) {
            boolean open = file.text().startsWith("---");
            problems.error(
                    new Span(file.name(), 1, 1),
                    "front-matter",
                    open ? "the front matter is never closed" : "the front matter is missing",
                    "begin with a line ---, then title: and so on, then a line ---");
            return Optional.of(standIn(kind, id, markdown.body(file.name(), open ? "" : file.text()), file));
        }
        Optional<YamlNode> yaml = Yaml.read(matcher.group(1), file.name(), 1, problems);
        Markdown own = yaml.flatMap(ConditionKeys::language).map(markdown::in).orElse(markdown);
        return Optional.of(new PartReader(own, conditions, problems).read(kind, id, file, matcher, yaml, original));
    }

    /** A part with a condition on one language is written in it. */
    private Part read(
            Part.Kind kind,
            String id,
            SourceFile file,
            Matcher matcher,
            Optional<YamlNode> yaml,
            Optional<Part> original) {
        String blanked =
                "\n".repeat((int) matcher.group().chars().filter(c -> c == '\n').count())
                        + file.text().substring(matcher.end());
        Markdown.Body body = markdown.body(file.name(), blanked);
        if (body.blocks().isEmpty() && isFaultless(file)) {
            problems.error(Span.of(file.name()), "empty-part", "this part has no text", "");
        }
        return yaml.flatMap(node -> new Binder(problems)
                        .bind(node, FrontMatter.class)
                        .map(front -> part(kind, id, file, front, (YamlNode.Mapping) node, body, original)))
                .orElseGet(() -> standIn(kind, id, body, file));
    }

    /** A part whose front matter could not be read, so that what refers to it is not called unknown. */
    private Part standIn(Part.Kind kind, String id, Markdown.Body body, SourceFile file) {
        return new Part(
                kind,
                id,
                markdown.language(),
                Optional.empty(),
                id,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Conditions.NONE,
                body.blocks(),
                body.notes(),
                new Span(file.name(), 1, 1));
    }

    private boolean isFaultless(SourceFile file) {
        return problems.sorted().stream().noneMatch(p -> p.span().file().equals(file.name()));
    }

    private void same(Part original, FrontMatter front, YamlNode.Mapping mapping) {
        front.id()
                .filter(id -> !id.equals(original.id()))
                .ifPresent(id -> problems.error(
                        mapping.entries().get("id").value().span(),
                        "bad-value",
                        "this translation has the id \"" + id + "\", but the original \"" + original.id() + "\"",
                        "leave the key out"));
        if (front.standfirst().isEmpty() && original.standfirst().isPresent()) {
            problems.error(
                    mapping.span(),
                    "untranslated",
                    "the translation lacks the key \"standfirst\"",
                    "the original has it: " + original.span().file());
        }
    }

    private void check(FrontMatter front, YamlNode.Mapping mapping) {
        if (front.id().filter(id -> !Folder.ID.matcher(id).matches()).isPresent()) {
            problems.error(
                    mapping.entries().get("id").value().span(),
                    "bad-value",
                    "\"" + front.id().get() + "\" is no id",
                    "ids are letters, digits and hyphens");
        }
    }

    private Part part(
            Part.Kind kind,
            String id,
            SourceFile file,
            FrontMatter front,
            YamlNode.Mapping mapping,
            Markdown.Body body,
            Optional<Part> original) {
        original.ifPresent(part -> same(part, front, mapping));
        check(front, mapping);
        return new Part(
                kind,
                front.id().orElse(id),
                markdown.language(),
                front.number().or(() -> original.flatMap(Part::number)),
                markdown.plain(front.title()),
                front.shortTitle().map(markdown::plain),
                front.authors().isEmpty() ? original.map(Part::authors).orElse(List.of()) : front.authors(),
                front.standfirst().map(markdown::plain),
                original.filter(part -> ConditionReader.KEYS.stream().noneMatch(mapping.entries()::containsKey))
                        .map(Part::conditions)
                        .orElseGet(() -> conditions.read(mapping)),
                body.blocks(),
                body.notes(),
                new Span(file.name(), 1, 1));
    }
}
