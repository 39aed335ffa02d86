package octavo.content;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import octavo.content.markdown.ConditionReader;
import octavo.content.markdown.Markdown;
import octavo.content.markdown.Vocabulary;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Dataset;
import octavo.report.ExhibitSpec;
import octavo.report.Languages;
import octavo.report.Part;
import octavo.report.Publication;
import octavo.report.Report;
import octavo.report.Source;
import octavo.source.SourceFile;

/** Reads a content folder; files of briefs/ only by name. */
public final class ContentReader {
    private static final List<String> KNOWN = List.of(
            "publication.yaml",
            "sources.yaml",
            "chapters",
            "case-studies",
            "exhibits",
            "data",
            "briefs",
            "hyphenation");

    private final Folder folder;
    private final Optional<LocalDate> date;
    private final Predicate<String> languages;
    private final Problems problems;

    private ContentReader(Folder folder, Optional<LocalDate> date, Predicate<String> languages, Problems problems) {
        this.folder = folder;
        this.date = date;
        this.languages = languages;
        this.problems = problems;
    }

    /**
     * Reads as much as can be read and notes what is wrong. The report holds only what was read without a mistake of
     * its own, so whoever builds from it asks {@link Problems#hasErrors()} first.
     *
     * @param content the folder
     * @param shown its name in problems, such as {@code content}
     * @return empty when publication.yaml could not be read
     */
    public static Optional<Report> read(Path content, String shown, Problems problems) {
        return read(content, shown, Optional.empty(), language -> true, problems);
    }

    /**
     * Reads likewise.
     *
     * @param date that of a publication which names none
     * @param languages the tags of translations to read; those in the publication's own language are read in any case. Asked
     *     when the originals of exhibits are read, on any thread
     */
    public static Optional<Report> read(
            Path content, String shown, Optional<LocalDate> date, Predicate<String> languages, Problems problems) {
        return new ContentReader(new Folder(content, shown, problems), date, languages, problems).read();
    }

    private Optional<Report> read() {
        if (!folder.exists()) {
            problems.error(
                    Span.of(folder.shown()), "missing-file", "there is no folder here", "name it with --content");
            return Optional.empty();
        }
        folder.reportStrays(KNOWN);
        Optional<Publication> publication =
                folder.file("publication.yaml").flatMap(new PublicationReader(folder, date, problems)::read);
        Optional<Map<String, Source>> sources = folder.file("sources.yaml").flatMap(new SourcesReader(problems)::read);
        Map<String, Dataset> datasets = datasets();
        Vocabulary first = vocabulary(publication, sources, Map.of(), datasets);
        ConditionReader conditions = new ConditionReader(first, problems);
        Map<String, ExhibitReader.Read> read = exhibits(first, conditions);
        Map<String, ExhibitSpec> exhibits = new LinkedHashMap<>();
        read.forEach((id, exhibit) -> exhibits.put(id, exhibit.spec()));
        Vocabulary vocabulary = vocabulary(publication, sources, exhibits, datasets);
        Problems inTranslations = new Problems();
        TranslationReader reader = new TranslationReader(folder, vocabulary, read, wanted(vocabulary), inTranslations);
        CompletableFuture<TranslationReader> translations = CompletableFuture.supplyAsync(reader::exhibits);
        List<Part> parts = parts(vocabulary, conditions);
        new ReferenceCheck(parts, vocabulary.exhibitFiles(), problems).check(conditions.required());
        parts.forEach(part -> DirectionCheck.check(part, problems));
        TranslationReader translated = translations.join();
        Optional<Report> report = publication
                .map(p -> new Report(
                        p, sources.orElse(Map.of()), parts, Collections.unmodifiableMap(exhibits), datasets, Map.of()))
                .map(r -> r.with(translated.read(r)));
        report.ifPresent(r -> problems.addAll(inTranslations.sorted()));
        return report;
    }

    private Predicate<String> wanted(Vocabulary vocabulary) {
        String original = Languages.primary(vocabulary.language());
        return tag -> Languages.primary(tag).equals(original) || languages.test(tag);
    }

    private Map<String, Dataset> datasets() {
        DatasetReader reader = new DatasetReader(problems);
        Map<String, Dataset> datasets = new LinkedHashMap<>();
        folder.files("data", "csv").forEach((id, file) -> reader.read(id, file).ifPresent(d -> datasets.put(id, d)));
        return Collections.unmodifiableMap(datasets);
    }

    private Vocabulary vocabulary(
            Optional<Publication> publication,
            Optional<Map<String, Source>> sources,
            Map<String, ExhibitSpec> exhibits,
            Map<String, Dataset> datasets) {
        Optional<Set<String>> briefs =
                folder.has("briefs") ? Optional.of(Set.copyOf(folder.ids("briefs", "yaml"))) : Optional.empty();
        return new Vocabulary(
                publication.map(Publication::language).orElse("en"),
                publication.map(Publication::audiences),
                briefs,
                sources.map(Map::keySet),
                Set.copyOf(folder.ids("exhibits", "yaml")),
                exhibits,
                datasets);
    }

    private Map<String, ExhibitReader.Read> exhibits(Vocabulary vocabulary, ConditionReader conditions) {
        Markdown markdown = new Markdown(vocabulary, conditions, problems);
        ExhibitReader reader = new ExhibitReader(markdown, new ConditionKeys(conditions, problems), problems);
        ExhibitCheck check =
                new ExhibitCheck(vocabulary.datasets(), new HashSet<>(folder.ids("data", "csv")), problems);
        Map<String, ExhibitReader.Read> exhibits = new LinkedHashMap<>();
        folder.files("exhibits", "yaml")
                .forEach((id, file) -> reader.read(id, file).ifPresent(read -> {
                    check.check(read);
                    exhibits.put(id, read);
                }));
        return exhibits;
    }

    private List<Part> parts(Vocabulary vocabulary, ConditionReader conditions) {
        Markdown markdown = new Markdown(vocabulary, conditions, problems);
        PartReader reader = new PartReader(markdown, new ConditionKeys(conditions, problems), problems);
        List<Part> parts = new ArrayList<>();
        parts(Part.Kind.CHAPTER, "chapters", reader, parts);
        parts(Part.Kind.CASE_STUDY, "case-studies", reader, parts);
        if (parts.isEmpty() && !problems.hasErrors()) {
            problems.error(
                    Span.of(folder.shown()),
                    "missing-file",
                    "there is no chapter and no case study",
                    "put Markdown files into chapters/ or case-studies/");
        }
        return List.copyOf(parts);
    }

    private void parts(Part.Kind kind, String name, PartReader reader, List<Part> parts) {
        for (Map.Entry<String, SourceFile> file : folder.files(name, "md").entrySet()) {
            reader.read(kind, file.getKey(), file.getValue()).ifPresent(part -> {
                parts.stream()
                        .filter(p -> p.id().equals(part.id()))
                        .findFirst()
                        .ifPresent(p -> problems.error(
                                part.span(),
                                "duplicate-id",
                                "the id \"" + part.id() + "\" belongs to another part already",
                                "see " + p.span().file()));
                parts.add(part);
            });
        }
    }
}
