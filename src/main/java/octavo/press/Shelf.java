package octavo.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The output folder during a run. Files are staged beside their places and moved there together at the end, so that a
 * run that fails leaves everything as it was. Safe to share between threads until {@link #publish}.
 */
final class Shelf implements AutoCloseable {
    private static final String STAGING = ".staging";

    private final Path output;
    private final Path staging;
    private final Set<String> staged = new TreeSet<>();

    private Shelf(Path output, Path staging) {
        this.output = output;
        this.staging = staging;
    }

    /** Opens a folder for writing; it is made if it does not exist, and leftovers of a run that was killed go. */
    static Shelf open(Path output) throws IOException {
        Path staging = output.resolve(STAGING);
        delete(staging);
        Files.createDirectories(staging);
        return new Shelf(output, staging);
    }

    /** Stages a file; {@code name} is relative to the output folder, with forward slashes. */
    Finished.Product put(String name, byte[] bytes, List<String> conforms) {
        try {
            Path file = staging.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        synchronized (staged) {
            staged.add(name);
        }
        return new Finished.Product(name, conforms, bytes.length, Manifest.sha256(bytes));
    }

    /** Moves everything staged to its place and removes {@code stale} files that were not staged anew. */
    void publish(Set<String> stale) throws IOException {
        for (String name : staged) {
            if (Files.isDirectory(output.resolve(name))) {
                throw new IOException(name + " is a folder"); // before anything is moved
            }
        }
        for (String name : staged) {
            Path target = output.resolve(name);
            Files.createDirectories(target.getParent());
            Files.move(
                    staging.resolve(name), target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        Set<String> gone = new LinkedHashSet<>(stale);
        gone.removeAll(staged);
        for (String name : gone) {
            Files.deleteIfExists(output.resolve(name));
        }
    }

    @Override
    public void close() throws IOException {
        delete(staging);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
