package octavo.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import octavo.content.markdown.LanguageTag;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.problem.Suggestion;
import octavo.source.SourceFile;

/**
 * The content folder on disk.
 *
 * @param shown the folder's name in problems, such as {@code content}
 */
record Folder(Path path, String shown, Problems problems) {
    static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]*");
    private static final Pattern TRANSLATION = Pattern.compile("(" + ID + ")\\.([A-Za-z0-9-]+)\\.([a-z]+)");

    /** The same folder, with problems told to another. */
    Folder telling(Problems other) {
        return new Folder(path, shown, other);
    }

    /** A file that must be there. */
    Optional<SourceFile> file(String name) {
        return SourceFile.read(path.resolve(name), shown + "/" + name, problems).filter(this::isFilled);
    }

    private boolean isFilled(SourceFile file) {
        if (file.text().isBlank()) {
            problems.error(Span.of(file.name()), "empty-file", "this file is empty", "");
            return false;
        }
        return true;
    }

    /** The readable files of a folder by id, in the order of their names; a folder that is not there holds none. */
    Map<String, SourceFile> files(String folder, String extension) {
        Map<String, SourceFile> files = new LinkedHashMap<>();
        for (String name : names(folder, extension, true)) {
            file(folder + "/" + name + "." + extension).ifPresent(file -> files.put(name, file));
        }
        return files;
    }

    /** The translations of a folder's files, such as {@code ID.de.md}, into wanted languages: by language, then by id. */
    Map<String, Map<String, SourceFile>> translations(String folder, String extension, Predicate<String> wanted) {
        Map<String, Map<String, SourceFile>> files = new TreeMap<>();
        List<String> originals = ids(folder, extension);
        for (Path path : list(path().resolve(folder))) {
            String name = path.getFileName().toString();
            translation(name, extension).ifPresent(t -> {
                if (!originals.contains(t.id())) {
                    problems.error(
                            Span.of(shown + "/" + folder + "/" + name),
                            "no-original",
                            "there is no " + t.id() + "." + extension + " that this could be a translation of",
                            Suggestion.hint(t.id(), originals));
                } else if (wanted.test(t.language())) {
                    file(folder + "/" + name)
                            .ifPresent(file -> files.computeIfAbsent(t.language(), l -> new LinkedHashMap<>())
                                    .put(t.id(), file));
                }
            });
        }
        return files;
    }

    /** The translations of a file of the content folder itself into wanted languages, by language. */
    Map<String, SourceFile> translations(String id, Predicate<String> wanted) {
        Map<String, SourceFile> files = new TreeMap<>();
        for (Path path : list(path())) {
            String name = path.getFileName().toString();
            translation(name, "yaml")
                    .filter(t -> t.id().equals(id) && wanted.test(t.language()))
                    .ifPresent(t -> file(name).ifPresent(file -> files.put(t.language(), file)));
        }
        return files;
    }

    private record Translation(String id, String language) {}

    private static Optional<Translation> translation(String name, String extension) {
        Matcher matcher = TRANSLATION.matcher(name);
        boolean fits = matcher.matches() && matcher.group(3).equals(extension) && LanguageTag.isKnown(matcher.group(2));
        return fits ? Optional.of(new Translation(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** The ids of a folder's files. */
    List<String> ids(String folder, String extension) {
        return names(folder, extension, false);
    }

    boolean exists() {
        return Files.isDirectory(path);
    }

    boolean has(String folder) {
        return Files.isDirectory(path.resolve(folder));
    }

    private List<String> names(String folder, String extension, boolean report) {
        List<String> ids = new ArrayList<>();
        for (Path file : list(path.resolve(folder))) {
            String name = file.getFileName().toString();
            String id = name.endsWith("." + extension) ? name.substring(0, name.length() - extension.length() - 1) : "";
            if (ID.matcher(id).matches() && Files.isRegularFile(file)) {
                ids.add(id);
            } else if (report
                    && (extension.equals("csv") || translation(name, extension).isEmpty())) {
                stray(shown + "/" + folder + "/" + name, extension, id);
            }
        }
        return ids;
    }

    private void stray(String file, String extension, String id) {
        boolean data = extension.equals("csv") && id.contains(".");
        boolean tag = !data && id.contains(".");
        String hint = data
                ? "data are not translated; a translated exhibit says under labels: what to print for words in them"
                : tag
                        ? "what stands before ." + extension + " is no language tag such as de, en-US, zh-Hans"
                        : id.isEmpty()
                                ? "only ." + extension + " files belong here"
                                : "names are letters, digits and hyphens, since they serve as ids";
        problems.error(Span.of(file), "stray-file", "this file cannot be read here", hint);
    }

    /** Hidden files are the operating system's and editors' own. */
    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted((a, b) ->
                            a.getFileName().toString().compareTo(b.getFileName().toString()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lists of recipients, which only making copies reads. */
    private static final String RECIPIENTS = "recipients[A-Za-z0-9-]*\\.csv";

    /** Reports what stands in the content folder itself but has no meaning there. */
    void reportStrays(List<String> known) {
        for (Path file : list(path)) {
            String name = file.getFileName().toString();
            boolean translated = translation(name, "yaml")
                    .filter(t -> known.contains(t.id() + ".yaml"))
                    .isPresent();
            if (!translated && !known.contains(name) && !name.matches(RECIPIENTS)) {
                problems.error(
                        Span.of(shown + "/" + name),
                        "stray-file",
                        "nothing is read from here",
                        Suggestion.hint(name, known));
            }
        }
    }
}
