package octavo.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.zip.CRC32;
import octavo.problem.Problem;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.source.Default;

/** A file that fonts.yaml lists: read and checked once, by whichever thread needs it first, while others wait. */
final class FontFile {

    /**
     * What fonts.yaml says of a file.
     *
     * @param crc32 as hexadecimal digits: a file that has it is taken for the one whose SHA-256 was checked when the entry
     *     was written, which a cold start sees in a thirtieth of the time
     */
    record Entry(
            String file,
            String family,
            int weight,
            @Default("false") boolean italic,
            @Default("false") boolean fallback,
            String version,
            String licence,
            String sha256,
            Optional<String> crc32,
            Span span) {
        Entry {
            if (weight < 100 || weight > 900) {
                throw new IllegalArgumentException("weight runs from 100 to 900");
            }
        }
    }

    private record Loaded(Optional<Face> face, List<Problem> problems) {}

    private final Entry entry;
    private final FutureTask<Loaded> task;
    private volatile Loaded loaded; // what the task gave, for those who ask again and again

    FontFile(Path folder, Entry entry) {
        this.entry = entry;
        this.task = new FutureTask<>(() -> {
            Problems problems = new Problems();
            Optional<Face> face = read(folder, entry, problems);
            return new Loaded(face, problems.sorted());
        });
    }

    Entry entry() {
        return entry;
    }

    /** The face; empty after a problem. Reads the file if nobody has. */
    Optional<Face> face() {
        return loaded().face;
    }

    /** What is wrong with the file; nothing as long as nobody has read it. */
    List<Problem> problems() {
        return task.isDone() ? loaded().problems : List.of();
    }

    /** Whether it was read and holds no face. */
    boolean isDamaged() {
        return task.isDone() && loaded().face.isEmpty();
    }

    private Loaded loaded() {
        Loaded known = loaded;
        if (known != null) {
            return known;
        }
        task.run(); // at once if it ran already
        try {
            loaded = task.get();
            return loaded;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Whether the file is there, and inside the folder; otherwise a problem is noted. */
    static boolean isThere(Path folder, Entry entry, Problems problems) {
        Path file = folder.resolve(entry.file);
        boolean there = file.normalize().startsWith(folder.normalize()) && Files.isRegularFile(file);
        if (!there) {
            problems.error(
                    entry.span,
                    "missing-font",
                    "font file \"" + entry.file + "\" not found",
                    "put it beside fonts.yaml, or remove this entry");
        }
        return there;
    }

    private static Optional<Face> read(Path folder, Entry entry, Problems problems) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(entry.file));
            if (!isListed(bytes, entry, problems)) {
                return Optional.empty();
            }
            return Optional.of(Face.of(entry.family, entry.weight, entry.italic, bytes));
        } catch (IOException e) {
            problems.error(entry.span, "bad-font", "font file \"" + entry.file + "\" " + e.getMessage());
            return Optional.empty();
        }
    }

    private static boolean isListed(byte[] bytes, Entry entry, Problems problems) {
        String quick = crc32(bytes);
        if (entry.crc32.filter(quick::equalsIgnoreCase).isPresent()) {
            return true;
        }
        String found = sha256(bytes);
        boolean same = found.equalsIgnoreCase(entry.sha256);
        if (!same || entry.crc32.isPresent()) {
            problems.error(
                    entry.span,
                    "font-checksum",
                    "font file \"" + entry.file + "\" is not the one listed: its "
                            + (same ? "crc32 is " + quick : "sha256 is " + found),
                    same
                            ? "update crc32, or remove it"
                            : "restore the file, or update sha256 and version, and remove crc32, if the change is"
                                    + " meant");
        }
        return same && entry.crc32.isEmpty();
    }

    private static String crc32(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
