package octavo.press;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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

    private Bench(Order order, int runs) {
        this.order = order;
        this.runs = runs;
    }

    /**
     * What a brief took.
     *
     * @param cold ms of the first run, by stage
     * @param warm median ms of the runs after it, by stage
     */
    public record Timing(String brief, int pages, int words, Map<String, Double> cold, Map<String, Double> warm) {
        /** From Edition to PDF bytes, warm, in ms. */
        public double editionToPdf() {
            return warm.get("lay out") + warm.get("write PDF");
        }
    }

    /** All timings, or the problems that stand in their way. */
    public record Report(List<Problem> problems, double readMs, List<Timing> timings) {}

    /** Times the order's briefs; {@code runs} must be at least 2. */
    public static Report run(Order order, int runs) {
        if (runs < 2) {
            throw new IllegalArgumentException("a benchmark needs at least 2 runs");
        }
        return new Bench(order, runs).run();
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
            timings.add(time(workshop.get(), brief, writer));
        }
        return new Report(problems.sorted(), readMs, timings);
    }

    private Timing time(Workshop workshop, Brief brief, PdfWriter writer) {
        Style style = workshop.styles().get(brief.style());
        Draughtsman draughtsman = new Draughtsman(style, workshop.faces(), brief.language());
        PageSetter pageSetter = new PageSetter(style, workshop.faces(), workshop.hyphenator());
        Tailor tailor = workshop.tailor();
        EpubWriter epubWriter = new EpubWriter(workshop.faces());
        Map<String, double[]> ms = new LinkedHashMap<>();
        Pages pages = null;
        Edition edition = null;
        for (int run = 0; run < runs; run++) {
            Tailored tailored = clock(
                    ms,
                    "tailor",
                    run,
                    () -> tailor.tailor(brief, Set.of(), draughtsman, new Problems())
                            .orElseThrow());
            Edition set = tailored.editions().values().iterator().next();
            Pages made = clock(ms, "lay out", run, () -> pageSetter.set(set, new Problems()));
            clock(ms, "write PDF", run, () -> writer.write(made, set));
            if (brief.formats().contains(Format.EPUB)) {
                clock(
                        ms,
                        "write EPUB",
                        run,
                        () -> epubWriter.write(tailored.edition(Format.EPUB), set, style, made.starts(), new byte[0]));
            }
            pages = made;
            edition = set;
        }
        return new Timing(brief.id(), pages.pages().size(), edition.words(), firsts(ms), medians(ms));
    }

    private <T> T clock(Map<String, double[]> ms, String stage, int run, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        ms.computeIfAbsent(stage, s -> new double[runs])[run] = (System.nanoTime() - start) / 1e6;
        return result;
    }

    private static Map<String, Double> firsts(Map<String, double[]> ms) {
        Map<String, Double> cold = new LinkedHashMap<>();
        ms.forEach((stage, times) -> cold.put(stage, times[0]));
        return cold;
    }

    /** The later half of the runs counts: the first half warms the JIT compiler. */
    private static Map<String, Double> medians(Map<String, double[]> ms) {
        Map<String, Double> warm = new LinkedHashMap<>();
        ms.forEach((stage, times) -> {
            double[] late = Arrays.copyOfRange(times, times.length / 2, times.length);
            Arrays.sort(late);
            warm.put(stage, late[late.length / 2]);
        });
        return warm;
    }
}
