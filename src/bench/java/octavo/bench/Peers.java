package octavo.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import octavo.press.Specimen;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Sets the sample chapter with Octavo and its peers in one process and one run, each from a document in memory to PDF bytes
 * in memory. First each is warmed for the same time, in turns of a few rounds, since a program with more code takes longer
 * to be compiled. Then they take turns, so that what else the machine does meets all alike; the median processor time of
 * these rounds counts, as ratios to Octavo's.
 *
 * <p>Arguments: rounds (default 40), a folder for the PDFs (default target/bench/peers), and seconds of processor time that
 * each is warmed (default 30).
 */
public final class Peers {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final int TURNS = 10;

    private Peers() {}

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 40;
        Path folder = Path.of(arguments.length > 1 ? arguments[1] : "target/bench/peers");
        double warm = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 30;
        Specimen chapter = Specimen.of("chapter");
        List<Peer> peers = List.of(
                new OctavoPeer(chapter),
                new FopPeer(chapter.edition(), chapter.faces(), Path.of("styles/fonts")),
                new HtmlPeer(chapter.edition(), chapter.faces()));
        int[] warmed = warmed(peers, (long) (warm * 1e9));
        long[][] cpu = new long[peers.size()][rounds];
        long[][] wall = new long[peers.size()][rounds];
        long[][] bytes = new long[peers.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            for (int p = 0; p < peers.size(); p++) {
                long started = System.nanoTime();
                long allocated = THREAD.getCurrentThreadAllocatedBytes();
                long before = THREAD.getCurrentThreadCpuTime();
                peers.get(p).make();
                cpu[p][round] = THREAD.getCurrentThreadCpuTime() - before;
                bytes[p][round] = THREAD.getCurrentThreadAllocatedBytes() - allocated;
                wall[p][round] = System.nanoTime() - started;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "The sample chapter (%,d words, %d notes) to PDF bytes, warm, median of %d rounds%n%n",
                chapter.edition().words(),
                chapter.edition().notes().size(),
                rounds);
        System.out.printf(
                "%-22s %8s %8s %8s %9s %6s %6s %7s%n",
                "", "CPU ms", "wall ms", "ratio", "alloc kB", "pages", "kB", "warmed");
        double ours = median(cpu[0]);
        Files.createDirectories(folder);
        for (int p = 0; p < peers.size(); p++) {
            byte[] pdf = peers.get(p).make();
            Files.write(folder.resolve(peers.get(p).name().replace(' ', '-') + ".pdf"), pdf);
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %8.1f %8.1f %7.1f× %9.0f %6d %6d %7d   %s%n",
                    peers.get(p).name(),
                    median(cpu[p]) / 1e6,
                    median(wall[p]) / 1e6,
                    median(cpu[p]) / ours,
                    median(bytes[p]) / 1e3,
                    pages(pdf),
                    pdf.length / 1000,
                    warmed[p],
                    peers.get(p).terms());
        }
    }

    /** Rounds that each made within so much processor time. */
    private static int[] warmed(List<Peer> peers, long nanos) {
        int[] rounds = new int[peers.size()];
        for (int turn = 1; turn <= TURNS; turn++) {
            for (int p = 0; p < peers.size(); p++) {
                long started = THREAD.getCurrentThreadCpuTime();
                while (THREAD.getCurrentThreadCpuTime() - started < nanos / TURNS) {
                    peers.get(p).make();
                    rounds[p]++;
                }
            }
        }
        return rounds;
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static double median(long[] values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
