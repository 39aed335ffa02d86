package octavo.press;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import octavo.brief.Brief;
import octavo.brief.Copy;
import octavo.brief.Format;
import octavo.problem.Problem;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.report.Recipients;

/**
 * Times copies beside building the same brief anew for each recipient, in one run, on one thread, without writing files.
 * Both are warmed first.
 */
public final class CopyBench {
    /** Most copies made before time is taken, and most briefs built anew before and while it is. */
    private static final int WARM = 300;

    private static final int ANEW = 40;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Bindery bindery;
    private final CopyBatch batch;
    private final Problems problems = new Problems();

    private CopyBench(Bindery bindery, CopyBatch batch) {
        this.bindery = bindery;
        this.batch = batch;
    }

    /** Means, for one file; {@code cpu} is time on a processor, which other programs disturb less. */
    public record Time(double ms, double cpu) {}

    /**
     * What copies of a brief took.
     *
     * @param master made once: set within the limit and written
     * @param copy of the PDF
     * @param book copy of the EPUB; zero where the brief has none
     * @param anew the brief set within its limit and written as PDF, from its edition's making on
     * @param bytes of a PDF
     * @param heapBefore bytes in use before the first copy, after a collection
     * @param heapAfter the same after the last
     */
    public record Timing(
            String brief,
            int copies,
            Time master,
            Time copy,
            Time book,
            Time anew,
            int bytes,
            long heapBefore,
            long heapAfter) {
        /** How often a copy is had for what one built anew costs, in time on a processor. */
        public double ratio() {
            return anew.cpu() / copy.cpu();
        }
    }

    /** All timings, or the problems that stand in their way. */
    public record Report(List<Problem> problems, List<Timing> timings) {}

    /** Times so many copies of each of the order's briefs. */
    public static Report run(Order order, int copies) {
        Problems problems = new Problems();
        List<Timing> timings = new ArrayList<>();
        Workshop.open(order, problems).ifPresent(workshop -> {
            for (Brief brief : workshop.chosen(order.briefs(), problems)) {
                Bindery bindery = new Bindery(workshop, Set.of(), (name, bytes, conforms) -> null);
                CopyBatch.of(workshop, brief, recipients(copies), problems)
                        .forEach(batch -> timings.add(new CopyBench(bindery, batch).time(workshop)));
            }
        });
        return new Report(problems.sorted(), problems.hasErrors() ? List.of() : timings);
    }

    /** Invented offices, all of one setting, so that one master serves them. */
    private static Recipients recipients(int count) {
        List<String> columns = List.of("number", "name", "office", "salutation", "marking");
        List<Recipients.Row> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Map<String, String> cells = new LinkedHashMap<>();
            cells.put("number", Integer.toString(i));
            cells.put("name", "Head of Unit " + i);
            cells.put("office", "Directorate " + (i % 40 + 1) + ", Ministry of Economy");
            cells.put("salutation", "Dear Head of Unit " + i);
            cells.put("marking", i % 3 == 0 ? "TLP:AMBER" : "TLP:GREEN");
            rows.add(new Recipients.Row(i, cells, Map.of(), new Span("recipients", i + 1, 1)));
        }
        return new Recipients(columns, Map.of(), rows, Span.of("recipients"));
    }

    private interface Work {
        int run(int index);
    }

    private Timing time(Workshop workshop) {
        int[] size = new int[1];
        Work anew = i -> anew().length;
        int some = Math.min(ANEW, batch.copies().size());
        int warm = Math.min(WARM, batch.copies().size());
        times(some, anew);
        Time anewTime = times(some, anew);
        CopyMaster[] made = new CopyMaster[1];
        Time master = times(1, i -> {
            made[0] = CopyMaster.of(batch, workshop, bindery, problems).orElseThrow();
            return 0;
        });
        List<Copy> copies = batch.copies();
        Work copy = i -> size[0] = pdf(made[0], copies.get(i % copies.size())).length;
        times(warm, copy);
        long before = heap();
        Time copyTime = times(copies.size(), copy);
        long after = heap();
        Time book = new Time(0, 0);
        if (batch.master().formats().contains(Format.EPUB)) {
            Work epub = i -> made[0].epub(copies.get(i % copies.size())).length;
            times(warm, epub);
            book = times(copies.size(), epub);
        }
        return new Timing(batch.master().id(), copies.size(), master, copyTime, book, anewTime, size[0], before, after);
    }

    private static byte[] pdf(CopyMaster master, Copy copy) {
        return master.pdf(copy, master.plan(copy));
    }

    private byte[] anew() {
        Setter.SetBrief set = bindery.set(batch.master(), problems).orElseThrow();
        return bindery.pdfWriter().write(set.pages(), set.tailored().edition(Format.PDF));
    }

    private Time times(int count, Work work) {
        long wall = System.nanoTime();
        long cpu = thread.getCurrentThreadCpuTime();
        for (int i = 0; i < count; i++) {
            work.run(i);
        }
        long cpuSpent = thread.getCurrentThreadCpuTime() - cpu;
        return new Time((System.nanoTime() - wall) / 1e6 / count, cpuSpent / 1e6 / count);
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
