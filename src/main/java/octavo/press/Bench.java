package octavo.press;

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
 * Times the stages of briefs on one thread, without writing files. A first run of each brief is cold, the median of its
 * later half warm. Documents take turns, so that what the JVM has compiled, and what else the machine does, is the same for
 * all: none is charged for being the first.
 */
public final class Bench {
    /** The stages from Edition to the bytes of a PDF, as one. */
    public static final String PRESS = "edition to PDF";

    private static final int MIN_ROUNDS = 3;
    private static final int RUNS_A_ROUND = 10;
    private static final int PAGES_A_ROUND = 100;
    private static final int READ_LESS = 8;

    private final Order order;
    private final int runs;
    private final List<Integer> sizes;
    private final PdfWriter writer = new PdfWriter();

    private Bench(Order order, int runs, List<Integer> sizes) {
        this.order = order;
        this.runs = runs;
        this.sizes = sizes;
    }

    /**
     * Times by stage, of one document.
     *
     * @param cold ms of the first run
     * @param warm median ms of the later half of all runs
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
     * Times the order's briefs and documents of about so many pages, made of the chapters of the first brief.
     *
     * @param runs at least 2, of each brief; long documents are made less often, but at least once each time it is their turn
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
        for (int run = 0; run < runs / READ_LESS; run++) {
            watch.timeThreads("read", () -> Workshop.open(order, new Problems()));
        }
        List<Trial> asked = briefs.stream()
                .map(brief -> trial(workshop.get(), workshop.get().tailor(), brief))
                .toList();
        asked.forEach(trial -> trial.run(1)); // while it is cold
        List<Trial> made = longOnes(workshop.get(), briefs.get(0));
        int rounds = Math.max(MIN_ROUNDS, runs / RUNS_A_ROUND);
        for (int round = 0; round < rounds; round++) {
            for (Trial trial : asked) {
                trial.run((runs + rounds - 1) / rounds);
            }
            for (int i = 0; i < made.size(); i++) {
                made.get(i).run(Math.max(1, Math.min(runs, PAGES_A_ROUND / sizes.get(i))));
            }
        }
        return new Report(problems.sorted(), watch.laps(), timings(asked), timings(made));
    }

    private static List<Timing> timings(List<Trial> trials) {
        return trials.stream().map(Trial::timing).toList();
    }

    private List<Trial> longOnes(Workshop workshop, Brief brief) {
        if (sizes.isEmpty()) {
            return List.of();
        }
        int one = once(longer(workshop, brief, "one", 1));
        double copy = Math.max(1, (once(longer(workshop, brief, "three", 3)) - one) / 2.0);
        return sizes.stream()
                .map(size -> longer(workshop, brief, brief.id() + "-" + size, copies(size, one, copy)))
                .toList();
    }

    private static int copies(int pages, int one, double copy) {
        return 1 + Math.max(0, (int) Math.round((pages - one) / copy));
    }

    private static int once(Trial trial) {
        trial.run(1);
        return trial.timing().pages();
    }

    private Trial longer(Workshop workshop, Brief brief, String id, int times) {
        Repeated.Pair repeated = Repeated.of(workshop.report(), brief, id, times);
        return trial(workshop, new Tailor(repeated.report(), List.of(repeated.brief())), repeated.brief());
    }

    private Trial trial(Workshop workshop, Tailor tailor, Brief brief) {
        return new Trial(workshop, tailor, brief, writer);
    }
}
