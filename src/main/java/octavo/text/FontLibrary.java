package octavo.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.source.Binder;
import octavo.source.Default;
import octavo.source.SourceFile;
import octavo.source.Yaml;

/** Reads styles/fonts: fonts.yaml says which faces there are, and what each file must be. */
public final class FontLibrary {

    private record Entry(
            String file,
            String family,
            int weight,
            @Default("false") boolean italic,
            @Default("false") boolean fallback,
            String version,
            String licence,
            String sha256,
            Span span) {
        private Entry {
            if (weight < 100 || weight > 900) {
                throw new IllegalArgumentException("weight runs from 100 to 900");
            }
        }
    }

    private record Listing(List<Entry> fonts) {}

    private FontLibrary() {}

    /**
     * Reads fonts.yaml and the files it names. A missing file, one whose SHA-256 differs, and one that is no TrueType
     * font are problems at its entry; such faces are left out.
     *
     * @param folder the fonts folder
     * @param shown the folder's path as problems show it
     */
    public static Faces read(Path folder, String shown, Problems problems) {
        return start(folder, shown).faces(problems);
    }

    /** Begins to read as {@link #read} does, on other threads: checksums take a while, and styles can be read meanwhile. */
    public static Loading start(Path folder, String shown) {
        Problems problems = new Problems();
        String list = shown + "/fonts.yaml";
        Optional<Listing> listing = SourceFile.read(folder.resolve("fonts.yaml"), list, problems)
                .flatMap(source -> Yaml.read(source, problems))
                .flatMap(node -> new Binder(problems).bind(node, Listing.class));
        List<Entry> entries = listing.map(Listing::fonts).orElse(List.of());
        return new Loading(
                problems,
                entries.stream()
                        .map(entry -> CompletableFuture.supplyAsync(() -> load(folder, entry)))
                        .toList());
    }

    /** Faces that are being read. */
    public static final class Loading {
        private final Problems found;
        private final List<CompletableFuture<Loaded>> loads;

        private Loading(Problems found, List<CompletableFuture<Loaded>> loads) {
            this.found = found;
            this.loads = loads;
        }

        /** Waits for the faces; {@code problems} takes what is wrong with them. */
        public Faces faces(Problems problems) {
            problems.addAll(found.sorted());
            List<Loaded> loaded = loads.stream().map(CompletableFuture::join).toList();
            loaded.forEach(each -> problems.addAll(each.problems.sorted()));
            return new Faces(FontLibrary.faces(loaded, false), FontLibrary.faces(loaded, true));
        }
    }

    private record Loaded(Entry entry, Optional<Face> face, Problems problems) {}

    private static Loaded load(Path folder, Entry entry) {
        Problems problems = new Problems();
        return new Loaded(entry, face(folder, entry, problems), problems);
    }

    private static List<Face> faces(List<Loaded> loaded, boolean fallbackOnly) {
        return loaded.stream()
                .filter(each -> each.entry.fallback || !fallbackOnly)
                .flatMap(each -> each.face.stream())
                .toList();
    }

    private static Optional<Face> face(Path folder, Entry entry, Problems problems) {
        Path file = folder.resolve(entry.file);
        if (!file.normalize().startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            problems.error(
                    entry.span,
                    "missing-font",
                    "font file \"" + entry.file + "\" not found",
                    "put it beside fonts.yaml, or remove this entry");
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            String found = sha256(bytes);
            if (!found.equalsIgnoreCase(entry.sha256)) {
                problems.error(
                        entry.span,
                        "font-checksum",
                        "font file \"" + entry.file + "\" is not the one listed: its sha256 is " + found,
                        "restore the file, or update sha256 and version if the change is meant");
                return Optional.empty();
            }
            return Optional.of(Face.of(entry.family, entry.weight, entry.italic, bytes));
        } catch (IOException e) {
            problems.error(entry.span, "bad-font", "font file \"" + entry.file + "\" " + e.getMessage());
            return Optional.empty();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
