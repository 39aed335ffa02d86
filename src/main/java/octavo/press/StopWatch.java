package octavo.press;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Takes the time of stages again and again, with what they allocate, on the thread that calls it. */
final class StopWatch {
    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Map<String, List<Lap>> laps = new LinkedHashMap<>();

    private record Lap(long wall, long cpu, long bytes) {}

    <T> T time(String stage, Supplier<T> work) {
        long wall = System.nanoTime();
        long cpu = thread.getCurrentThreadCpuTime();
        long bytes = thread.getCurrentThreadAllocatedBytes();
        T result = work.get();
        Lap lap = new Lap(
                System.nanoTime() - wall,
                thread.getCurrentThreadCpuTime() - cpu,
                thread.getCurrentThreadAllocatedBytes() - bytes);
        laps.computeIfAbsent(stage, s -> new ArrayList<>()).add(lap);
        return result;
    }

    /** What was taken so far. */
    Bench.Laps laps() {
        Map<String, Double> first = new LinkedHashMap<>();
        laps.forEach((stage, all) -> first.put(stage, all.get(0).wall / 1e6));
        return new Bench.Laps(first, medians(Lap::wall, 1e6), medians(Lap::cpu, 1e6), medians(Lap::bytes, 1));
    }

    /** The later half of the laps counts: the first half warms the JIT compiler. */
    private Map<String, Double> medians(ToLongFunction<Lap> what, double unit) {
        Map<String, Double> medians = new LinkedHashMap<>();
        laps.forEach((stage, all) -> {
            long[] late = all.subList(all.size() / 2, all.size()).stream()
                    .mapToLong(what)
                    .sorted()
                    .toArray();
            medians.put(stage, late[late.length / 2] / unit);
        });
        return medians;
    }
}
