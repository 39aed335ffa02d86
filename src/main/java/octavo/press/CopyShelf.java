package octavo.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import octavo.problem.Problems;
import octavo.source.Binder;
import octavo.source.Default;
import octavo.source.Yaml;

/**
 * The folder of a brief's copies. Each file is written whole and then told in manifest.jsonl, a line of JSON each, so a
 * run that was stopped goes on where it was. Safe to share between threads until {@link #close}.
 */
final class CopyShelf {
    static final String MANIFEST = "manifest.jsonl";

    private final Path folder;
    private final Map<String, Line> before = new HashMap<>();
    private final Map<String, Line> now = new TreeMap<>();

    /**
     * One file.
     *
     * @param input tells from what it was made
     */
    record Line(
            String file,
            String brief,
            int number,
            String name,
            @Default("") String office,
            @Default("") String marking,
            List<String> conforms,
            int bytes,
            String sha256,
            String input) {}

    private CopyShelf(Path folder) {
        this.folder = folder;
    }

    /** Opens a folder; it is made if it does not exist. */
    static CopyShelf open(Path folder) throws IOException {
        Files.createDirectories(folder);
        CopyShelf shelf = new CopyShelf(folder);
        Path manifest = folder.resolve(MANIFEST);
        if (Files.exists(manifest)) {
            Problems ignored = new Problems(); // a damaged line only means that its file is made again
            for (String text : Files.readAllLines(manifest)) {
                Yaml.read(text, MANIFEST, 0, ignored) // JSON is YAML
                        .flatMap(node -> new Binder(ignored).bind(node, Line.class))
                        .ifPresent(line -> shelf.before.put(line.file(), line));
            }
        }
        return shelf;
    }

    /** The bytes of a file of an earlier run, if it was made from this input and nobody changed it since. */
    Optional<byte[]> made(String file, String input) {
        Line line = before.get(file);
        if (line == null || !line.input.equals(input)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(file));
            return Optional.of(bytes).filter(b -> Sum.of(b).equals(line.sha256));
        } catch (IOException e) {
            return Optional.empty(); // gone: it is made again
        }
    }

    /** Keeps a file of an earlier run. */
    void keep(String file) {
        synchronized (now) {
            now.put(file, before.get(file));
        }
    }

    /** Writes a file and its line. */
    void put(Line line, byte[] bytes) {
        try {
            Path part = folder.resolve("." + line.file + ".part");
            Files.write(part, bytes);
            Files.move(
                    part,
                    folder.resolve(line.file),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            synchronized (now) {
                now.put(line.file, line);
                Files.writeString(
                        folder.resolve(MANIFEST), json(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends a run: the manifest tells each file once, in order.
     *
     * @param current files that the list of recipients asks for, made or not
     * @param whole whether the list could be read without a problem, so that other files of earlier runs are stale and go
     */
    void close(Set<String> current, boolean whole) throws IOException {
        for (Map.Entry<String, Line> old : before.entrySet()) {
            boolean asked = current.contains(old.getKey());
            if (whole && !asked) {
                Files.deleteIfExists(folder.resolve(old.getKey()));
            } else if (Files.exists(folder.resolve(old.getKey()))) {
                now.putIfAbsent(old.getKey(), old.getValue());
            }
        }
        Path part = folder.resolve("." + MANIFEST + ".part");
        Files.writeString(part, now.values().stream().map(CopyShelf::json).collect(Collectors.joining()));
        Files.move(part, folder.resolve(MANIFEST), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String json(Line line) {
        return String.format(
                Locale.ROOT,
                "{\"file\": %s, \"brief\": %s, \"number\": %d, \"name\": %s, \"office\": %s, \"marking\": %s,"
                        + " \"conforms\": [%s], \"bytes\": %d, \"sha256\": %s, \"input\": %s}\n",
                Manifest.quote(line.file),
                Manifest.quote(line.brief),
                line.number,
                Manifest.quote(line.name),
                Manifest.quote(line.office),
                Manifest.quote(line.marking),
                line.conforms.stream().map(Manifest::quote).collect(Collectors.joining(", ")),
                line.bytes,
                Manifest.quote(line.sha256),
                Manifest.quote(line.input));
    }
}
