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
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
            } else if (report) {
                stray(shown + "/" + folder + "/" + name, extension, id);
            }
        }
        return ids;
    }

    private void stray(String file, String extension, String id) {
        String hint = id.isEmpty()
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

    /** Reports what stands in the content folder itself but has no meaning there. */
    void reportStrays(List<String> known) {
        for (Path file : list(path)) {
            String name = file.getFileName().toString();
            if (!known.contains(name)) {
                problems.error(
                        Span.of(shown + "/" + name),
                        "stray-file",
                        "nothing is read from here",
                        Suggestion.hint(name, known));
            }
        }
    }
}
