package octavo.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import octavo.press.Manifest;

/** Holds files to the validators, several at a time. */
final class Judge {
    private Judge() {}

    /**
     * What was found about one file.
     *
     * @param unreadable why it cannot be read; all else is empty then
     * @param sha256 of the file, in hex
     * @param bytes the file, if there is a fault to be looked up in it; else empty, so that finished files are not held
     * @param standards those that it was held to; none if no validator takes it
     * @param faults one list for each validator that takes it
     */
    record Verdict(
            Path file,
            Optional<String> unreadable,
            String sha256,
            byte[] bytes,
            List<String> standards,
            List<List<Validator.Fault>> faults) {}

    /**
     * Judges files.
     *
     * @param jobs files judged at the same time, at least 1
     * @param told gets the verdicts in the order of the files, on the thread that calls
     */
    static void all(List<Path> files, List<Validator> validators, int jobs, Consumer<Verdict> told) {
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            List<Future<Verdict>> verdicts = files.stream()
                    .map(file -> pool.submit(() -> of(file, validators)))
                    .toList();
            for (Future<Verdict> verdict : verdicts) {
                told.accept(verdict.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    /** Whether a file is of the kind that a validator judges. */
    static boolean takes(Validator validator, Path file) {
        return file.toString().endsWith("." + validator.ending());
    }

    private static Verdict of(Path file, List<Validator> validators) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            return new Verdict(
                    file, Optional.of(String.valueOf(e.getMessage())), "", new byte[0], List.of(), List.of());
        }
        Set<String> standards = new LinkedHashSet<>();
        List<List<Validator.Fault>> faults = new ArrayList<>();
        for (Validator validator : validators) {
            if (takes(validator, file)) {
                standards.addAll(validator.standards(bytes));
                faults.add(validator.faults(bytes));
            }
        }
        boolean sound = faults.stream().allMatch(List::isEmpty);
        return new Verdict(
                file,
                Optional.empty(),
                Manifest.sha256(bytes),
                sound ? new byte[0] : bytes,
                List.copyOf(standards),
                List.copyOf(faults));
    }
}
