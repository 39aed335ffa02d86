package octavo.cli;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import octavo.press.Bench;

/** What a benchmark took, as a table or as JSON: ms, bytes. */
final class BenchTimes {
    private BenchTimes() {}

    static String table(Bench.Report report) {
        StringBuilder out = new StringBuilder();
        out.append("Content, styles and fonts (CPU of the whole process, since several threads read)\n");
        out.append(stages(report.reading(), 1));
        for (Bench.Timing t : report.timings()) {
            out.append(String.format(Locale.ROOT, "%n%s: %d pages, %,d words%n", t.brief(), t.pages(), t.words()));
            out.append(stages(t.laps(), t.pages()));
            out.append(String.format(
                    Locale.ROOT,
                    "  heap: %,d MB used at most, %,d MB live%n",
                    t.heapUsed() / 1_000_000,
                    t.heapLive() / 1_000_000));
        }
        report.growth()
                .forEach(g -> out.append(String.format(
                        Locale.ROOT,
                        "%nA page of %d takes %.2f times what one of %d takes (CPU, %s).",
                        g.pages(),
                        g.ratio(),
                        g.shortest(),
                        Bench.PRESS)));
        return out.append(report.growth().isEmpty() ? "" : System.lineSeparator())
                .toString();
    }

    private static String stages(Bench.Laps laps, int pages) {
        return laps.warm().keySet().stream()
                .map(stage -> String.format(
                        Locale.ROOT,
                        "  %-14s %9.2f ms warm %9.2f ms CPU %7.3f a page %8.0f kB a page %9.1f ms cold%n",
                        stage,
                        laps.warm().get(stage),
                        laps.cpu().get(stage),
                        laps.cpu().get(stage) / pages,
                        laps.bytes().get(stage) / 1000 / pages,
                        laps.cold().get(stage)))
                .collect(Collectors.joining());
    }

    static String json(Bench.Report report) {
        String timings =
                report.timings().stream().map(BenchTimes::json).collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
        String growth = report.growth().stream().map(BenchTimes::json).collect(Collectors.joining(",", "[", "]"));
        return String.format(
                Locale.ROOT,
                "{\"reading\":{%s},\"briefs\":%s,\"growth\":%s}%n",
                json(report.reading()),
                timings,
                growth);
    }

    private static String json(Bench.Timing t) {
        return String.format(
                Locale.ROOT,
                "{\"brief\":\"%s\",\"pages\":%d,\"words\":%d,%s,\"page\":{%s},\"heapUsed\":%d,\"heapLive\":%d}",
                t.brief(),
                t.pages(),
                t.words(),
                json(t.laps()),
                json(t.laps().perPage(t.pages())),
                t.heapUsed(),
                t.heapLive());
    }

    private static String json(Bench.Growth g) {
        return String.format(
                Locale.ROOT,
                "{\"brief\":\"%s\",\"pages\":%d,\"shortest\":%d,\"ratio\":%.3f}",
                g.brief(),
                g.pages(),
                g.shortest(),
                g.ratio());
    }

    private static String json(Bench.Laps laps) {
        return String.format(
                "\"cold\":%s,\"warm\":%s,\"cpu\":%s,\"bytes\":%s",
                json(laps.cold()), json(laps.warm()), json(laps.cpu()), json(laps.bytes()));
    }

    private static String json(Map<String, Double> stages) {
        return stages.entrySet().stream()
                .map(e -> String.format(Locale.ROOT, "\"%s\":%.3f", e.getKey(), e.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
