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
    private final Clocks clocks;
    private final Map<String, List<Lap>> laps = new LinkedHashMap<>();

    /**
     * What is read at the start and the end of a stage.
     *
     * @param wall nanoseconds, from any zero
     * @param thread nanoseconds that the calling thread has had of a processor
     * @param process nanoseconds that all threads of the process have had, those that have ended included
     * @param bytes that the calling thread has allocated
     */
    record Clocks(LongSupplier wall, LongSupplier thread, LongSupplier process, LongSupplier bytes) {

        /** Those of this JVM. */
        static Clocks ofJvm() {
            ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return new Clocks(
                    System::nanoTime,
                    thread::getCurrentThreadCpuTime,
                    process::getProcessCpuTime,
                    thread::getCurrentThreadAllocatedBytes);
        }
    }

    StopWatch() {
        this(Clocks.ofJvm());
    }

    StopWatch(Clocks clocks) {
        this.clocks = clocks;
    }

    private record Lap(long wall, long cpu, long bytes) {
        Lap plus(Lap other) {
            return new Lap(wall + other.wall, cpu + other.cpu, bytes + other.bytes);
        }

        Lap minus(Lap other) {
            return new Lap(wall - other.wall, cpu - other.cpu, bytes - other.bytes);
        }
    }

    /** A stage that does all its work on the thread that calls: no other counts. */
    <T> T time(String stage, Supplier<T> work) {
        return time(stage, work, clocks.thread());
    }

    /**
     * A stage that has other threads work too: CPU time is that of the whole process, JIT compiler and garbage collector
     * included, since the JVM forgets what a thread took that has ended. Allocation is the calling thread's alone.
     */
    <T> T timeThreads(String stage, Supplier<T> work) {
        return time(stage, work, clocks.process());
    }

    private <T> T time(String stage, Supplier<T> work, LongSupplier cpu) {
        Lap start = now(cpu);
        T result = work.get();
        laps.computeIfAbsent(stage, s -> new ArrayList<>()).add(now(cpu).minus(start));
        return result;
    }

    private Lap now(LongSupplier cpu) {
        return new Lap(
                clocks.wall().getAsLong(), cpu.getAsLong(), clocks.bytes().getAsLong());
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
