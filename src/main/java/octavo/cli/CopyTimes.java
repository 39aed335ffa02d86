package octavo.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import octavo.press.CopyBench;

/** Prints what copies took. */
final class CopyTimes {
    private CopyTimes() {}

    /** Returns the exit code. */
    static int print(CopyBench.Report report, boolean json) {
        Console.here().problems(report.problems());
        if (report.timings().isEmpty()) {
            return 1;
        }
        System.out.print(json ? json(report.timings()) : table(report.timings()));
        return 0;
    }

    private static String table(List<CopyBench.Timing> timings) {
        StringBuilder out = new StringBuilder();
        for (CopyBench.Timing t : timings) {
            out.append(String.format(
                    Locale.ROOT, "%s: %,d copies, %,d kB each%n", t.brief(), t.copies(), t.bytes() / 1000));
            line(out, "master, once", t.master());
            line(out, "a copy", t.copy());
            line(out, "a copy (EPUB)", t.book());
            line(out, "built anew", t.anew());
            out.append(String.format(
                    Locale.ROOT,
                    "  built anew / a copy: %.1f; heap in use %.1f MB before, %.1f MB after%n",
                    t.ratio(),
                    t.heapBefore() / 1e6,
                    t.heapAfter() / 1e6));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, String what, CopyBench.Time time) {
        if (time.ms() > 0) {
            out.append(String.format(Locale.ROOT, "  %-14s %9.3f ms %9.3f ms CPU%n", what, time.ms(), time.cpu()));
        }
    }

    private static String json(List<CopyBench.Timing> timings) {
        return timings.stream()
                .map(t -> String.format(
                        Locale.ROOT,
                        "{\"brief\":\"%s\",\"copies\":%d,\"copyMs\":%.3f,\"copyCpuMs\":%.3f,\"epubMs\":%.3f,"
                                + "\"anewMs\":%.3f,\"anewCpuMs\":%.3f,\"ratio\":%.1f,\"heapBefore\":%d,\"heapAfter\":%d}",
                        t.brief(),
                        t.copies(),
                        t.copy().ms(),
                        t.copy().cpu(),
                        t.book().ms(),
                        t.anew().ms(),
                        t.anew().cpu(),
                        t.ratio(),
                        t.heapBefore(),
                        t.heapAfter()))
                .collect(Collectors.joining(",\n  ", "{\"copies\":[\n  ", "\n]}\n"));
    }
}
