package octavo.press;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import octavo.problem.Problems;
import octavo.source.Binder;
import octavo.source.SourceFile;
import octavo.source.Yaml;

/**
 * output/manifest.json: each file with its size, SHA-256 and what it is, sorted by name.
 *
 * @param files by name
 */
public record Manifest(Map<String, Entry> files) {
    /** Its name in the output folder. */
    public static final String NAME = "manifest.json";

    /** One file. {@code brief} is empty for an exhibit's file; {@code conforms} names the profiles it is made for. */
    public record Entry(
            String file,
            String brief,
            String style,
            String language,
            int pages,
            int words,
            List<String> conforms,
            @octavo.source.Default("0") int bytes,
            String sha256) {}

    /** The manifest of an earlier run, or an empty one. */
    public static Manifest read(Path output) {
        Path file = output.resolve(NAME);
        Problems ignored = new Problems(); // a damaged manifest only means that nothing is known of earlier runs
        if (!Files.exists(file)) {
            return new Manifest(Map.of());
        }
        return SourceFile.read(file, NAME, ignored)
                .flatMap(source -> Yaml.read(source, ignored)) // JSON is YAML
                .flatMap(root -> new Binder(ignored).bind(root, Stored.class))
                .map(stored -> of(stored.files()))
                .orElse(new Manifest(Map.of()));
    }

    private record Stored(List<Entry> files) {}

    static Manifest of(List<Entry> entries) {
        Map<String, Entry> files = new TreeMap<>();
        entries.forEach(entry -> files.put(entry.file(), entry));
        return new Manifest(files);
    }

    /** This manifest with another's files laid over it, without those that no longer exist. */
    Manifest with(Manifest newer, Path output) {
        List<Entry> all = new ArrayList<>();
        files.values().stream()
                .filter(e -> Files.exists(output.resolve(e.file())))
                .forEach(all::add);
        all.addAll(newer.files.values());
        return of(all);
    }

    byte[] json() {
        return files.values().stream()
                .map(Manifest::json)
                .collect(Collectors.joining(",\n", "{\n  \"files\": [\n", "\n  ]\n}\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String json(Entry e) {
        return String.format(
                java.util.Locale.ROOT,
                "    {\"file\": %s, \"brief\": %s, \"style\": %s, \"language\": %s, \"pages\": %d, \"words\": %d,"
                        + " \"conforms\": [%s], \"bytes\": %d, \"sha256\": %s}",
                quote(e.file()),
                quote(e.brief()),
                quote(e.style()),
                quote(e.language()),
                e.pages(),
                e.words(),
                e.conforms().stream().map(Manifest::quote).collect(Collectors.joining(", ")),
                e.bytes(),
                quote(e.sha256()));
    }

    /** The hash of a file, in hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** A JSON string. */
    static String quote(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c < 0x20) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
