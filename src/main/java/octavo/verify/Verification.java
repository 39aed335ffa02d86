package octavo.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.epub.EpubPlaces;
import octavo.pdf.PdfPlaces;
import octavo.press.Manifest;
import octavo.press.Order;
import octavo.problem.Span;

/**
 * Finished files before the validators.
 *
 * @param files each file that was checked, with the standards it was held to
 * @param findings in the order of the files
 */
public record Verification(Map<String, List<String>> files, List<Finding> findings) {

    /** Nothing more is said of one clause in one file after so many places. */
    private static final int PLACES = 5;

    /**
     * Checks files, as many at a time as the order has jobs. The outcome does not depend on that number.
     *
     * @param order its output folder is looked through, its content tells where things were written
     * @param files those to check; none means all in the output folder that a validator takes
     * @param validators are asked about different files at the same time
     */
    public static Verification of(Order order, List<Path> files, List<Validator> validators) {
        Job job = new Job(order, validators);
        Judge.all(files.isEmpty() ? job.all() : files, validators, order.jobs(), job::tell);
        if (files.isEmpty()) {
            job.missing();
        }
        return new Verification(job.checked, job.findings);
    }

    private static final class Job {
        private final Order order;
        private final List<Validator> validators;
        private final Manifest manifest;
        private final Whereabouts whereabouts;
        private final Map<String, List<String>> checked = new LinkedHashMap<>();
        private final List<Finding> findings = new ArrayList<>();

        Job(Order order, List<Validator> validators) {
            this.order = order;
            this.validators = validators;
            this.manifest = Manifest.read(order.output());
            this.whereabouts = new Whereabouts(order);
        }

        List<Path> all() {
            if (!Files.isDirectory(order.output())) {
                return List.of();
            }
            try (Stream<Path> files = Files.walk(order.output())) {
                return files.filter(Files::isRegularFile)
                        .filter(f -> !order.output().relativize(f).toString().startsWith("."))
                        .filter(f -> validators.stream().anyMatch(v -> Judge.takes(v, f)))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Takes down what was found about a file. */
        void tell(Judge.Verdict verdict) {
            Path file = verdict.file();
            if (verdict.unreadable().isPresent()) {
                String message =
                        "the file cannot be read: " + verdict.unreadable().get();
                add(file, "", "unreadable", message, "", Optional.empty());
                return;
            }
            changed(file, verdict.sha256());
            verdict.faults().forEach(faults -> faults(file, verdict.bytes(), faults));
            if (verdict.standards().isEmpty()) {
                add(file, "", "unknown-kind", "no validator takes such files", "", Optional.empty());
            }
            checked.put(shown(file), verdict.standards());
        }

        /** Whether a file is still the one that the manifest speaks of. */
        private void changed(Path file, String sha256) {
            Manifest.Entry entry = manifest.files().get(name(file));
            if (entry != null && !entry.sha256().equals(sha256)) {
                String message = "the file is not the one that was built: its SHA-256 is another";
                add(file, Manifest.NAME, "sha256", message, "", Optional.empty());
            }
        }

        void missing() {
            manifest.files().keySet().stream()
                    .map(order.output()::resolve)
                    .filter(file -> !Files.exists(file))
                    .forEach(file -> add(
                            file,
                            Manifest.NAME,
                            "missing",
                            "the manifest names a file that is not there",
                            "",
                            Optional.empty()));
        }

        private void faults(Path file, byte[] bytes, List<Validator.Fault> faults) {
            Map<String, Integer> places = new LinkedHashMap<>();
            for (Validator.Fault fault : faults) {
                int place = places.merge(fault.standard() + fault.clause(), 1, Integer::sum);
                if (place <= PLACES) {
                    fault(file, bytes, fault);
                }
            }
            places.forEach((clause, count) -> {
                if (count > PLACES) {
                    Finding last = findings.stream()
                            .filter(f -> (f.standard() + f.clause()).equals(clause))
                            .reduce((a, b) -> b)
                            .orElseThrow();
                    String more = "the same in " + (count - PLACES) + " more places";
                    add(file, last.standard(), last.clause(), more, "", Optional.empty());
                }
            });
        }

        private void fault(Path file, byte[] bytes, Validator.Fault fault) {
            String place = fault.place();
            List<String> texts = List.of();
            if (fault.object().isPresent()) {
                Optional<PdfPlaces.Place> found =
                        PdfPlaces.of(bytes, fault.object().getAsInt());
                place = found.map(PdfPlaces.Place::toString).orElse(place);
                texts = found.map(PdfPlaces.Place::texts).orElse(texts);
            } else if (fault.line() > 0) {
                Optional<EpubPlaces.Place> found = EpubPlaces.of(bytes, fault.entry(), fault.line());
                place = fault.place()
                        + found.map(p -> ", " + p.shown())
                                .filter(s -> s.length() > 2)
                                .orElse("");
                texts = found.map(p -> List.of(p.text())).orElse(texts);
            }
            add(file, fault.standard(), fault.clause(), fault.message(), place, written(file, texts));
        }

        private Optional<Span> written(Path file, List<String> texts) {
            Manifest.Entry entry = manifest.files().get(name(file));
            String brief = entry == null ? stem(file) : entry.brief();
            return whereabouts.of(brief, texts);
        }

        private static String stem(Path file) {
            String name = file.getFileName().toString();
            return name.substring(0, name.lastIndexOf('.'));
        }

        private String name(Path file) {
            Path output = order.output().toAbsolutePath().normalize();
            Path absolute = file.toAbsolutePath().normalize();
            return absolute.startsWith(output)
                    ? output.relativize(absolute).toString().replace('\\', '/')
                    : "";
        }

        private static String shown(Path file) {
            return file.toString().replace('\\', '/');
        }

        private void add(
                Path file, String standard, String clause, String message, String place, Optional<Span> written) {
            findings.add(new Finding(shown(file), standard, clause, message, place, written));
        }
    }
}
