package octavo.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import octavo.brief.Brief;
import octavo.brief.Format;
import octavo.brief.Tailor;
import octavo.brief.Tailored;
import octavo.edition.Edition;
import octavo.epub.EpubWriter;
import octavo.exhibit.Draughtsman;
import octavo.layout.PageSetter;
import octavo.page.Pages;
import octavo.pdf.PdfWriter;
import octavo.problem.Problem;
import octavo.problem.Problems;
import octavo.style.Style;

/**
 * Times the stages of briefs, one after another on one thread, without writing files. A first run of each brief is cold,
 * the median of the others warm.
 */
public final class Bench {
    private final Order order;
    private final int runs;
    private final List<Integer> sizes;

    private Bench(Order order, int runs, List<Integer> sizes) {
        this.order = order;
        this.runs = runs;
        this.sizes = sizes;
    }

    /**
     * What a brief took.
     *
     * @param cold ms of the first run, by stage
     * @param warm median ms of the later runs, by stage
     * @param cpu the same in time on a processor, which other programs disturb less
     * @param bytes median of what a stage allocates
     * @param peakHeap bytes in use at most, garbage included
     */
    public record Timing(
            String brief,
            int pages,
            int words,
            Map<String, Double> cold,
            Map<String, Double> warm,
            Map<String, Double> cpu,
            Map<String, Double> bytes,
            long peakHeap) {
        /** From Edition to PDF bytes, warm, in ms. */
        public double editionToPdf() {
            return warm.get("lay out") + warm.get("write PDF");
        }

        /** The same in ms on a processor. */
        public double editionToPdfCpu() {
            return cpu.get("lay out") + cpu.get("write PDF");
        }
    }

    /** All timings, or the problems that stand in their way. */
    public record Report(List<Problem> problems, double readMs, List<Timing> timings) {}

    /**
     * Times the order's briefs, then documents of about so many pages, made of the chapters of the first brief.
     *
     * @param runs at least 2; long documents run less often, but three times at least
     */
    public static Report run(Order order, int runs, List<Integer> sizes) {
        if (runs < 2) {
            throw new IllegalArgumentException("a benchmark needs at least 2 runs");
        }
        return new Bench(order, runs, sizes).run();
    }

    private Report run() {
        Problems problems = new Problems();
        long start = System.nanoTime();
        Optional<Workshop> workshop = Workshop.open(order, problems);
        double readMs = (System.nanoTime() - start) / 1e6;
        List<Brief> briefs =
                workshop.map(w -> w.chosen(order.briefs(), problems)).orElse(List.of());
        if (problems.hasErrors()) {
            return new Report(problems.sorted(), readMs, List.of());
        }
        List<Timing> timings = new ArrayList<>();
        PdfWriter writer = new PdfWriter();
        for (Brief brief : briefs) {
            timings.add(time(workshop.get(), workshop.get().tailor(), brief, writer, runs));
        }
        for (int size : sizes) {
            timings.add(timeLong(workshop.get(), briefs.get(0), timings.get(0).pages(), size, writer));
        }
        return new Report(problems.sorted(), readMs, timings);
    }

    private Timing timeLong(Workshop workshop, Brief brief, int pagesOfOne, int size, PdfWriter writer) {
        double ofCopy =
                Math.max(1, (time(workshop, brief, "three", 3, writer, 1).pages() - pagesOfOne) / 2.0);
        int times = 1 + Math.max(0, (int) Math.round((size - pagesOfOne) / ofCopy));
        return time(workshop, brief, brief.id() + "-" + size, times, writer, Math.max(3, runs / times));
    }

    private static Timing time(Workshop workshop, Brief brief, String id, int times, PdfWriter writer, int runs) {
        Repeated.Pair repeated = Repeated.of(workshop.report(), brief, id, times);
        Tailor tailor = new Tailor(repeated.report(), List.of(repeated.brief()));
        return time(workshop, tailor, repeated.brief(), writer, runs);
    }

    private static Timing time(Workshop workshop, Tailor tailor, Brief brief, PdfWriter writer, int runs) {
        Style style = workshop.styles().get(brief.style());
        Draughtsman draughtsman = new Draughtsman(style, workshop.faces(), brief.language());
        PageSetter pageSetter = new PageSetter(style, workshop.faces(), workshop.hyphenator());
        EpubWriter epubWriter = new EpubWriter(workshop.faces());
        StopWatch watch = new StopWatch();
        Pages pages = null;
        Edition edition = null;
        for (int run = 0; run < runs; run++) {
            Tailored tailored = watch.time(
                    "tailor",
                    () -> tailor.tailor(brief, Set.of(), draughtsman, new Problems())
                            .orElseThrow());
            Edition set = tailored.editions().values().iterator().next();
            Pages made = watch.time("lay out", () -> pageSetter.set(set, new Problems()));
            watch.time("write PDF", () -> writer.write(made, set));
            if (brief.formats().contains(Format.EPUB)) {
                watch.time(
                        "write EPUB",
                        () -> epubWriter.write(tailored.edition(Format.EPUB), set, style, made.starts(), new byte[0]));
            }
            pages = made;
            edition = set;
        }
        return new Timing(
                brief.id(),
                pages.pages().size(),
                edition.words(),
                watch.firstMs(),
                watch.medianMs(),
                watch.medianCpuMs(),
                watch.medianBytes(),
                watch.peakHeap());
    }
}
