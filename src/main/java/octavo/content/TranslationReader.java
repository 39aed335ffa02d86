package octavo.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import octavo.content.markdown.ConditionReader;
import octavo.content.markdown.Markdown;
import octavo.content.markdown.Vocabulary;
import octavo.problem.Problems;
import octavo.report.ExhibitSpec;
import octavo.report.Languages;
import octavo.report.Part;
import octavo.report.Publication;
import octavo.report.Report;
import octavo.report.Source;

/**
 * Reads files such as {@code leaderdrive.de.md} and puts the report together for each language that there are any in.
 */
final class TranslationReader {
    private final Folder folder;
    private final Vocabulary vocabulary;
    private final ConditionReader conditions;
    private final Map<String, ExhibitReader.Read> exhibits;
    private final Predicate<String> wanted;
    private final Problems problems;

    private final Map<String, Publication> publications = new TreeMap<>();
    private final Map<String, Map<String, Source>> works = new TreeMap<>();
    private final Map<String, Map<String, Part>> parts = new TreeMap<>();
    private final Map<String, Map<String, ExhibitSpec>> specs = new TreeMap<>();

    /**
     * @param exhibits the originals, by id
     * @param wanted the languages to read; files in others are only looked at by name
     * @param problems of this reader alone until {@link #read} has returned, since exhibits may be read on another thread
     */
    TranslationReader(
            Folder folder,
            Vocabulary vocabulary,
            Map<String, ExhibitReader.Read> exhibits,
            Predicate<String> wanted,
            Problems problems) {
        this.folder = folder.telling(problems);
        this.vocabulary = vocabulary;
        this.conditions = new ConditionReader(vocabulary, problems);
        this.exhibits = exhibits;
        this.wanted = wanted;
        this.problems = problems;
    }

    /** Reads the translations of exhibits, for which no part need be known. */
    TranslationReader exhibits() {
        specs();
        return this;
    }

    /** The translations of {@code original} by language, once {@link #exhibits} are read. */
    Map<String, Report> read(Report original) {
        publications(original);
        works();
        parts(original, Part.Kind.CHAPTER, "chapters");
        parts(original, Part.Kind.CASE_STUDY, "case-studies");
        Set<String> tags = new TreeSet<>();
        List.of(publications, works, parts, specs).forEach(found -> tags.addAll(found.keySet()));
        Map<String, Report> translations = new LinkedHashMap<>();
        for (String tag : tags) {
            Report whole = assembled(original, tag);
            new ReferenceCheck(whole.parts(), vocabulary.exhibitFiles(), problems).check(List.of());
            translations.put(tag, whole);
        }
        return Collections.unmodifiableMap(translations);
    }

    private void publications(Report original) {
        var date = Optional.of(original.publication().date());
        PublicationReader reader = new PublicationReader(folder, date, problems);
        folder.translations("publication", wanted)
                .forEach((tag, file) -> folder.file("publication.yaml")
                        .flatMap(under -> reader.translated(under, file, tag))
                        .ifPresent(publication -> publications.put(tag, publication)));
    }

    private void works() {
        folder.translations("sources", wanted)
                .forEach((tag, file) -> folder.file("sources.yaml")
                        .flatMap(under -> new SourcesReader(problems).translated(under, file))
                        .ifPresent(sources -> works.put(tag, sources)));
    }

    private void specs() {
        ExhibitCheck check =
                new ExhibitCheck(vocabulary.datasets(), new HashSet<>(folder.ids("data", "csv")), problems);
        folder.translations("exhibits", "yaml", wanted).forEach((tag, files) -> {
            ExhibitReader reader = new ExhibitReader(markdown(tag), new ConditionKeys(conditions, problems), problems);
            files.forEach((id, file) -> Optional.ofNullable(exhibits.get(id))
                    .ifPresent(under -> reader.translated(id, under, file).ifPresent(read -> {
                        check.check(read);
                        TranslationCheck.labels(
                                read, under.yaml(), read.spec().data().map(vocabulary.datasets()::get), problems);
                        specs.computeIfAbsent(tag, t -> new HashMap<>()).put(id, read.spec());
                    })));
        });
    }

    private void parts(Report original, Part.Kind kind, String name) {
        folder.translations(name, "md", wanted).forEach((tag, files) -> {
            PartReader reader = new PartReader(markdown(tag), new ConditionKeys(conditions, problems), problems);
            files.forEach((file, text) -> original(original, name, file)
                    .flatMap(part -> reader.translated(part, text))
                    .ifPresent(part -> {
                        DirectionCheck.check(part, problems);
                        parts.computeIfAbsent(tag, t -> new HashMap<>()).put(part.id(), part);
                    }));
        });
    }

    /** The part that stands in the file without a language in its name. */
    private Optional<Part> original(Report original, String name, String file) {
        String path = folder.shown() + "/" + name + "/" + file + ".md";
        return original.parts().stream()
                .filter(part -> part.span().file().equals(path))
                .findFirst();
    }

    private Markdown markdown(String language) {
        return new Markdown(vocabulary.in(language), conditions, problems);
    }

    private Report assembled(Report original, String tag) {
        List<String> tags = Languages.lookup(tag);
        List<Part> all = new ArrayList<>();
        original.parts().forEach(part -> all.add(first(parts, tags, part.id()).orElse(part)));
        Map<String, ExhibitSpec> drawn = new LinkedHashMap<>();
        original.exhibits()
                .forEach((id, spec) -> drawn.put(id, first(specs, tags, id).orElse(spec)));
        Publication publication = tags.stream()
                .filter(publications::containsKey)
                .findFirst()
                .map(publications::get)
                .orElse(original.publication());
        Map<String, Source> sources = tags.stream()
                .filter(works::containsKey)
                .findFirst()
                .map(works::get)
                .orElse(original.sources());
        return new Report(
                publication,
                sources,
                List.copyOf(all),
                Collections.unmodifiableMap(drawn),
                original.datasets(),
                Map.of());
    }

    private static <T> Optional<T> first(Map<String, Map<String, T>> byTag, List<String> tags, String id) {
        return tags.stream()
                .map(tag -> byTag.getOrDefault(tag, Map.of()).get(id))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }
}
