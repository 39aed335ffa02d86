package octavo.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import octavo.brief.Brief;
import octavo.brief.Copies;
import octavo.problem.Problems;
import octavo.problem.Span;

/** Runs an order: reads, sets the briefs in parallel, and publishes all files or none. */
public final class Press {
    private final Order order;
    private final Progress progress;
    private final Problems problems = new Problems();

    private Press(Order order, Progress progress) {
        this.order = order;
        this.progress = progress;
    }

    /** Runs an order to its end. Mistakes in the input are in the outcome; only broken disks and bugs throw. */
    public static Outcome run(Order order, Progress progress) {
        return new Press(order, progress).run();
    }

    private Outcome run() {
        refuseOutputAmongInput();
        if (problems.hasErrors()) {
            return refused();
        }
        var workshop = Workshop.open(order, problems);
        if (workshop.isEmpty() || problems.hasErrors()) {
            workshop.ifPresent(w -> new ExhibitProof(w, problems).look());
            return refused();
        }
        List<Brief> briefs = workshop.get().chosen(order.briefs(), problems);
        if (briefs.isEmpty() && !problems.hasErrors()) {
            problems.error(Span.of(order.content() + "/briefs"), "no-briefs", "there is no brief to build");
        }
        if (problems.hasErrors()) {
            return refused();
        }
        try (Shelf shelf = Shelf.open(order.output())) {
            progress.begun(briefs.size());
            List<Finished> finished = setAll(workshop.get(), briefs, shelf);
            if (problems.hasErrors()) {
                new ExhibitProof(workshop.get(), problems).look();
                return refused();
            }
            List<Manifest.Entry> entries = new ArrayList<>(entries(finished));
            if (isWhole()) {
                entries.addAll(new ExhibitShelf(workshop.get(), shelf, problems).fill());
            }
            problems.addAll(workshop.get().faces().problems());
            if (problems.hasErrors()) {
                return refused();
            }
            publish(shelf, Manifest.of(entries));
            List<Copied> copies = order.copies() ? copies(workshop.get(), briefs, Optional.empty()) : List.of();
            return new Outcome(problems.sorted(), finished, copies, true);
        } catch (IOException e) {
            problems.error(Span.of(order.output().toString()), "unwritable", "cannot be written: " + e.getMessage());
            return refused();
        }
    }

    /**
     * Makes copies only.
     *
     * @param recipients a list for all briefs of the order, instead of those that they name
     */
    public static Outcome copy(Order order, Optional<Path> recipients, Progress progress) {
        return new Press(order, progress).copy(recipients);
    }

    private Outcome copy(Optional<Path> recipients) {
        refuseOutputAmongInput();
        var workshop = problems.hasErrors() ? Optional.<Workshop>empty() : Workshop.openAll(order, problems);
        if (workshop.isEmpty() || problems.hasErrors()) {
            return refused();
        }
        List<Brief> briefs = workshop.get().chosen(order.briefs(), problems).stream()
                .filter(b -> recipients.isPresent() || !order.briefs().isEmpty() || hasRecipients(b))
                .toList();
        if (briefs.isEmpty() && !problems.hasErrors()) {
            problems.error(
                    Span.of(order.content() + "/briefs"),
                    "no-recipients",
                    "no brief names its recipients",
                    "name a file under copies: recipients: in a brief, or with --recipients");
        }
        if (problems.hasErrors()) {
            return refused();
        }
        List<Copied> copies = copies(workshop.get(), briefs, recipients);
        return new Outcome(problems.sorted(), List.of(), copies, !copies.isEmpty());
    }

    private static boolean hasRecipients(Brief brief) {
        return brief.copies().flatMap(Copies::recipients).isPresent();
    }

    private List<Copied> copies(Workshop workshop, List<Brief> briefs, Optional<Path> recipients) {
        List<Copied> copies = new ArrayList<>();
        for (Brief brief : briefs) {
            Optional<String> named = brief.copies().flatMap(Copies::recipients);
            Optional<Path> list = recipients.or(() -> named.map(order.content()::resolve));
            if (list.isPresent()) {
                String shown = list.get().toString().replace('\\', '/');
                new Copying(workshop, brief, order, progress, problems)
                        .run(list.get(), shown)
                        .ifPresent(copies::add);
            } else if (!order.copies()) { // asked for by name
                problems.error(
                        brief.span(),
                        "no-recipients",
                        "the brief does not name its recipients",
                        "name a file under copies: recipients:, or with --recipients");
            }
        }
        return copies;
    }

    private void refuseOutputAmongInput() {
        Path output = order.output().toAbsolutePath().normalize();
        for (Path input : List.of(order.content(), order.styles())) {
            if (output.startsWith(input.toAbsolutePath().normalize())) {
                problems.error(
                        Span.of("command line"),
                        "output-among-input",
                        "output would go into " + (input.toString().isEmpty() ? "the input" : input),
                        "name another folder with --output");
            }
        }
    }

    /** Whether everything is made anew, so that files of an earlier run that are not made again are stale. */
    private boolean isWhole() {
        return order.briefs().isEmpty() && order.formats().isEmpty();
    }

    private Outcome refused() {
        return new Outcome(problems.sorted(), List.of(), false);
    }

    private List<Finished> setAll(Workshop workshop, List<Brief> briefs, Shelf shelf) {
        Bindery bindery = new Bindery(workshop, order.formats(), shelf::put);
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(order.jobs(), briefs.size()));
        try {
            List<Future<Bindery.Result>> results = new ArrayList<>();
            for (Brief brief : briefs) {
                results.add(pool.submit(() -> {
                    Bindery.Result result = bindery.bind(brief);
                    result.finished().ifPresent(this::tell);
                    return result;
                }));
            }
            return collect(results);
        } finally {
            pool.shutdownNow();
        }
    }

    private synchronized void tell(Finished finished) {
        progress.set(finished);
    }

    private List<Finished> collect(List<Future<Bindery.Result>> results) {
        List<Finished> finished = new ArrayList<>();
        for (Future<Bindery.Result> future : results) {
            Bindery.Result result = join(future);
            problems.addAll(result.problems());
            result.finished().ifPresent(finished::add);
        }
        finished.sort(Comparator.comparing(Finished::brief));
        return finished;
    }

    private static Bindery.Result join(Future<Bindery.Result> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        }
    }

    private static List<Manifest.Entry> entries(List<Finished> finished) {
        List<Manifest.Entry> entries = new ArrayList<>();
        for (Finished f : finished) {
            for (Finished.Product p : f.products()) {
                entries.add(new Manifest.Entry(
                        p.file(),
                        f.brief(),
                        f.style(),
                        f.language(),
                        f.pages(),
                        f.words(),
                        p.conforms(),
                        (int) p.bytes(),
                        p.sha256()));
            }
        }
        return entries;
    }

    private void publish(Shelf shelf, Manifest made) throws IOException {
        Path output = order.output();
        Manifest before = Manifest.read(output);
        Manifest now = isWhole() ? made : before.with(made, output);
        shelf.put(Manifest.NAME, now.json(), List.of());
        Set<String> stale = isWhole() ? new TreeSet<>(before.files().keySet()) : Set.of();
        shelf.publish(stale);
    }
}
