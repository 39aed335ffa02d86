package octavo.press;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import octavo.brief.Brief;
import octavo.brief.Tailor;
import octavo.pdf.PdfWriter;
import octavo.problem.Problem;
import octavo.problem.Problems;

/**
 * Times the stages of briefs, one after another on one thread, without writing files. A first run of each brief is cold,
 * the median of the others warm.
 */
public final class Bench {
    /** The stages from Edition to the bytes of a PDF, as one. */
    public static final String PRESS = "edition to PDF";

    private static final int MIN_ROUNDS = 3;
    private static final int PAGES_A_ROUND = 100;

    private final Order order;
    private final int runs;
    private final List<Integer> sizes;

    private Bench(Order order, int runs, List<Integer> sizes) {
        this.order = order;
        this.runs = runs;
        this.sizes = sizes;
    }

    /**
     * Times by stage, of one document.
     *
     * @param cold ms of the first run
     * @param warm median ms of the later runs
     * @param cpu the same in time on a processor, which other programs disturb less: by the thread that calls, but for
     *     {@code read}, which several threads share, by the whole process
     * @param bytes median of what a stage allocates, by the thread that calls
     */
    public record Laps(
            Map<String, Double> cold, Map<String, Double> warm, Map<String, Double> cpu, Map<String, Double> bytes) {
        /** Of one page, on average over so many. */
        public Laps perPage(int pages) {
            return new Laps(over(cold, pages), over(warm, pages), over(cpu, pages), over(bytes, pages));
        }

        private static Map<String, Double> over(Map<String, Double> stages, int pages) {
            Map<String, Double> shares = new LinkedHashMap<>();
            stages.forEach((stage, value) -> shares.put(stage, value / pages));
            return shares;
        }
    }

    /**
     * What a brief took.
     *
     * @param heapUsed bytes of the heap in use at most, garbage included ({@link HeapWatch})
     * @param heapLive bytes in use at most after a collection: what a run cannot do without
     */
    public record Timing(String brief, int pages, int words, Laps laps, long heapUsed, long heapLive) {
        /** From Edition to PDF bytes, warm, in ms on a processor for one page. */
        public double pageCpu() {
            return laps.cpu().get(PRESS) / pages;
        }
    }

    /**
     * How a page's time grows with the document.
     *
     * @param ratio {@link Timing#pageCpu} over that of the shortest
     */
    public record Growth(String brief, int pages, int shortest, double ratio) {}

    /**
     * All timings, or the problems that stand in their way.
     *
     * @param reading of content, styles and fonts, the only stage that all briefs share
     * @param briefs as they are
     * @param made documents of the lengths that were asked for, in that order
     */
    public record Report(List<Problem> problems, Laps reading, List<Timing> briefs, List<Timing> made) {
        /** All of them. */
        public List<Timing> timings() {
            return Stream.concat(briefs.stream(), made.stream()).toList();
        }

        /** Of each document that was made for its length; empty for fewer than two. */
        public List<Growth> growth() {
            if (made.size() < 2) {
                return List.of();
            }
            Timing shortest = Collections.min(made, Comparator.comparingInt(Timing::pages));
            return made.stream()
                    .map(t -> new Growth(t.brief(), t.pages(), shortest.pages(), t.pageCpu() / shortest.pageCpu()))
                    .toList();
        }
    }

    /**
     * Times the order's briefs, then documents of about so many pages, made of the chapters of the first brief.
     *
     * @param runs at least 2; long documents take turns, a tenth as often, but three times at least
     */
    public static Report run(Order order, int runs, List<Integer> sizes) {
        if (runs < 2) {
            throw new IllegalArgumentException("a benchmark needs at least 2 runs");
        }
        return new Bench(order, runs, sizes).run();
    }

    private Report run() {
        Problems problems = new Problems();
        StopWatch watch = new StopWatch();
        Optional<Workshop> workshop = watch.timeThreads("read", () -> Workshop.open(order, problems));
        List<Brief> briefs =
                workshop.map(w -> w.chosen(order.briefs(), problems)).orElse(List.of());
        if (problems.hasErrors()) {
            return new Report(problems.sorted(), watch.laps(), List.of(), List.of());
        }
        for (int run = 0; run < runs / 4; run++) {
            watch.timeThreads("read", () -> Workshop.open(order, new Problems()));
        }
        PdfWriter writer = new PdfWriter();
        List<Timing> timings = new ArrayList<>();
        for (Brief brief : briefs) {
            Trial trial = new Trial(workshop.get(), workshop.get().tailor(), brief, writer);
            trial.run(runs);
            timings.add(trial.timing());
        }
        List<Timing> made = longOnes(workshop.get(), briefs.get(0), writer);
        return new Report(problems.sorted(), watch.laps(), timings, made);
    }

    /** Lengths take turns, so that what the machine does meanwhile, and what the JVM has compiled, is the same for all. */
    private List<Timing> longOnes(Workshop workshop, Brief brief, PdfWriter writer) {
        if (sizes.isEmpty()) {
            return List.of();
        }
        int one = once(longer(workshop, brief, "one", 1, writer));
        double copy = Math.max(1, (once(longer(workshop, brief, "three", 3, writer)) - one) / 2.0);
        List<Trial> trials = sizes.stream()
                .map(size -> longer(workshop, brief, brief.id() + "-" + size, copies(size, one, copy), writer))
                .toList();
        for (int round = 0; round < Math.max(MIN_ROUNDS, runs / 10); round++) {
            for (int i = 0; i < trials.size(); i++) {
                trials.get(i).run(Math.max(1, PAGES_A_ROUND / sizes.get(i)));
            }
        }
        return trials.stream().map(Trial::timing).toList();
    }

    private static int copies(int pages, int one, double copy) {
        return 1 + Math.max(0, (int) Math.round((pages - one) / copy));
    }

    private static int once(Trial trial) {
        trial.run(1);
        return trial.timing().pages();
    }

    private static Trial longer(Workshop workshop, Brief brief, String id, int times, PdfWriter writer) {
        Repeated.Pair repeated = Repeated.of(workshop.report(), brief, id, times);
        return new Trial(workshop, new Tailor(repeated.report(), List.of(repeated.brief())), repeated.brief(), writer);
    }
}
