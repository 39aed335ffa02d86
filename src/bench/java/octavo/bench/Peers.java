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
 * Sets the sample chapter with Octavo and its peers in one process and one run. They take turns, so that what else the
 * machine does meets all alike; the median processor time of the later half counts, as ratios to Octavo's.
 *
 * <p>Arguments: rounds (default 120) and a folder for the PDFs (default target/bench/peers).
 */
public final class Peers {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Peers() {}

    public static void main(String[] arguments) throws IOException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 120;
        Path folder = Path.of(arguments.length > 1 ? arguments[1] : "target/bench/peers");
        Specimen chapter = Specimen.of("chapter");
        List<Peer> peers = List.of(
                new OctavoPeer(chapter),
                new FopPeer(chapter.edition(), chapter.faces(), Path.of("styles/fonts")),
                new HtmlPeer(chapter.edition(), chapter.faces()));
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
                rounds - rounds / 2);
        System.out.printf(
                "%-22s %8s %8s %8s %9s %6s %6s%n", "", "CPU ms", "wall ms", "ratio", "alloc kB", "pages", "kB");
        double ours = median(cpu[0]);
        Files.createDirectories(folder);
        for (int p = 0; p < peers.size(); p++) {
            byte[] pdf = peers.get(p).make();
            Files.write(folder.resolve(peers.get(p).name().replace(' ', '-') + ".pdf"), pdf);
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %8.1f %8.1f %7.1f× %9.0f %6d %6d   %s%n",
                    peers.get(p).name(),
                    median(cpu[p]) / 1e6,
                    median(wall[p]) / 1e6,
                    median(cpu[p]) / ours,
                    median(bytes[p]) / 1e3,
                    pages(pdf),
                    pdf.length / 1000,
                    peers.get(p).terms());
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static double median(long[] values) {
        long[] late = Arrays.copyOfRange(values, values.length / 2, values.length);
        Arrays.sort(late);
        return late[late.length / 2];
    }
}
