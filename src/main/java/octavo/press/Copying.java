package octavo.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import octavo.brief.Addressing;
import octavo.brief.Brief;
import octavo.brief.Copy;
import octavo.brief.Format;
import octavo.content.RecipientsReader;
import octavo.edition.Edition.Marking;
import octavo.pdf.PdfLock;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Recipients;

/**
 * Makes the copies of one brief: one master for each setting, then copy after copy, several at a time. Nothing of a copy
 * stays in memory. A row with a problem does not stop the others.
 */
final class Copying {
    static final String FOLDER = "copies";

    private final Workshop workshop;
    private final Brief brief;
    private final Order order;
    private final Progress progress;
    private final Problems problems;
    private final Set<Format> formats = new TreeSet<>();
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final Set<String> current = new HashSet<>();
    private int all;

    Copying(Workshop workshop, Brief brief, Order order, Progress progress, Problems problems) {
        this.workshop = workshop;
        this.brief = brief;
        this.order = order;
        this.progress = progress;
        this.problems = problems;
        formats.addAll(brief.formats());
        if (!order.formats().isEmpty()) {
            formats.retainAll(order.formats());
        }
    }

    /**
     * Makes what is missing; empty when the list cannot be read at all.
     *
     * @param shown the path of the list that problems show
     */
    Optional<Copied> run(Path list, String shown) {
        Problems own = new Problems();
        Optional<Recipients> recipients = RecipientsReader.read(list, shown, own);
        int ragged = own.sorted().size(); // each is about a row
        Optional<Copied> copied = recipients.flatMap(r -> copy(r, ragged, own));
        problems.addAll(own.sorted());
        return copied;
    }

    private Optional<Copied> copy(Recipients recipients, int ragged, Problems own) {
        Path folder = order.output().resolve(FOLDER).resolve(brief.id());
        List<CopyBatch> batches = CopyBatch.of(workshop, brief, recipients, own);
        warnOfLocks(batches, own);
        all = batches.stream().mapToInt(b -> b.copies().size()).sum();
        if (all == 0) {
            return Optional.empty();
        }
        try {
            CopyShelf shelf = CopyShelf.open(folder);
            Bindery bindery = new Bindery(workshop, Set.of(), (name, bytes, conforms) -> null);
            for (CopyBatch batch : batches) {
                batch.copies()
                        .forEach(copy -> CopyMaster.formats(copy, formats)
                                .forEach(format -> current.add(copy.file() + "." + format.key())));
                make(batch, bindery, shelf, own);
            }
            shelf.close(current, !own.hasErrors() && order.formats().isEmpty());
        } catch (IOException e) {
            own.error(Span.of(folder.toString()), "unwritable", "cannot be written: " + e.getMessage(), "");
            return Optional.empty();
        }
        int refused = recipients.rows().size() + ragged - done.get();
        return Optional.of(new Copied(brief.id(), done.get(), made.get(), kept.get(), refused, folder));
    }

    private void warnOfLocks(List<CopyBatch> batches, Problems own) {
        List<Copy> locked = batches.stream()
                .flatMap(b -> b.copies().stream())
                .filter(c -> c.password().isPresent())
                .toList();
        if (!locked.isEmpty() && formats.contains(Format.EPUB)) {
            own.warning(
                    locked.get(0).row().at(Addressing.PASSWORD),
                    "no-locked-epub",
                    "an EPUB cannot be locked: "
                            + (locked.size() == 1 ? "this recipient gets" : locked.size() + " recipients get")
                            + " the PDF alone",
                    "");
        }
    }

    private void make(CopyBatch batch, Bindery bindery, CopyShelf shelf, Problems own) {
        Problems setting = new Problems();
        Optional<CopyMaster> master = CopyMaster.of(batch, workshop, bindery, setting);
        own.addAll(new HashSet<>(setting.sorted()));
        if (master.isEmpty()) {
            Copy first = batch.copies().get(0);
            int others = batch.copies().size() - 1;
            own.error(
                    first.row().span(),
                    "no-master",
                    "the brief cannot be set for this recipient" + (others == 0 ? "" : " and " + others + " more"),
                    "what stands in the way is told at the brief");
            return;
        }
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(
                Math.min(order.jobs(), batch.copies().size()));
        try {
            List<Future<?>> hands = new ArrayList<>();
            for (int i = 0; i < order.jobs(); i++) {
                hands.add(pool.submit(() -> {
                    for (int n = next.getAndIncrement(); n < batch.copies().size(); n = next.getAndIncrement()) {
                        make(batch.copies().get(n), master.get(), shelf);
                    }
                }));
            }
            hands.forEach(Copying::join);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void join(Future<?> hand) {
        try {
            hand.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        }
    }

    private void make(Copy copy, CopyMaster master, CopyShelf shelf) {
        for (Format format : CopyMaster.formats(copy, formats)) {
            if (format == Format.PDF) {
                pdf(copy, master, shelf);
            } else {
                epub(copy, master, shelf);
            }
        }
        tell(done.incrementAndGet());
    }

    private synchronized void tell(int count) {
        progress.copied(brief.id(), count, all);
    }

    private void pdf(Copy copy, CopyMaster master, CopyShelf shelf) {
        String file = copy.file() + ".pdf";
        CopyMaster.Plan plan = master.plan(copy);
        // of a locked file, only its password tells whether it is still the right one
        boolean there = shelf.made(file, plan.input())
                .filter(bytes ->
                        copy.password().map(p -> PdfLock.opens(bytes, p)).orElse(true))
                .isPresent();
        if (there) {
            shelf.keep(file);
            kept.incrementAndGet();
        } else {
            put(shelf, file, copy, master.conforms(copy), plan.input(), master.pdf(copy, plan));
        }
    }

    private void epub(Copy copy, CopyMaster master, CopyShelf shelf) {
        String file = copy.file() + ".epub";
        String input = master.epubInput(copy);
        if (shelf.made(file, input).isPresent()) {
            shelf.keep(file);
            kept.incrementAndGet();
        } else {
            put(shelf, file, copy, Conformance.EPUB, input, master.epub(copy));
        }
    }

    private void put(CopyShelf shelf, String file, Copy copy, List<String> conforms, String input, byte[] bytes) {
        shelf.put(
                new CopyShelf.Line(
                        file,
                        brief.id(),
                        copy.number(),
                        copy.row().cell(Addressing.NAME),
                        copy.row().cell(Addressing.OFFICE),
                        copy.marking().map(Marking::text).orElse(""),
                        conforms,
                        bytes.length,
                        Sum.of(bytes),
                        input),
                bytes);
        made.incrementAndGet();
    }
}
