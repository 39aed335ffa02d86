package octavo.press;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Takes the time of stages again and again, with what they allocate. */
final class StopWatch {
    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final Map<String, List<Lap>> laps = new LinkedHashMap<>();

    private record Lap(long wall, long cpu, long bytes) {
        Lap plus(Lap other) {
            return new Lap(wall + other.wall, cpu + other.cpu, bytes + other.bytes);
        }
    }

    /** A stage that does all its work on the thread that calls: no other counts. */
    <T> T time(String stage, Supplier<T> work) {
        return time(stage, work, thread::getCurrentThreadCpuTime);
    }

    /**
     * A stage that has other threads work too: CPU time is that of the whole process, JIT compiler and garbage collector
     * included, since the JVM forgets what a thread took that has ended. Allocation is the calling thread's alone.
     */
    <T> T timeThreads(String stage, Supplier<T> work) {
        return time(stage, work, process::getProcessCpuTime);
    }

    private <T> T time(String stage, Supplier<T> work, LongSupplier clock) {
        long wall = System.nanoTime();
        long cpu = clock.getAsLong();
        long bytes = thread.getCurrentThreadAllocatedBytes();
        T result = work.get();
        Lap lap = new Lap(
                System.nanoTime() - wall, clock.getAsLong() - cpu, thread.getCurrentThreadAllocatedBytes() - bytes);
        laps.computeIfAbsent(stage, s -> new ArrayList<>()).add(lap);
        return result;
    }

    /** Makes one stage of the last laps of two, so that its median is of what both took together. */
    void join(String stage, String first, String second) {
        laps.computeIfAbsent(stage, s -> new ArrayList<>()).add(last(first).plus(last(second)));
    }

    private Lap last(String stage) {
        List<Lap> all = laps.get(stage);
        return all.get(all.size() - 1);
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
