package octavo.press;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/**
 * How much of the heap is in use at most while it watches, all parts of it together, garbage included. The JVM has no such
 * number: it keeps the peak of each part, but the parts peak at different times, and the sum is more than there ever was.
 * Use only grows from one collection to the next, so it is highest when a collection begins or when the watch ends, and
 * there it is read. This is exact where collections stop the program (Serial, Parallel, and G1 but for regions that it
 * frees while the program runs). It counts the whole JVM, and what was in use before too. As garbage stays until the heap
 * is short, it depends on {@code -Xmx}: whether a heap is enough shows in a run with that heap.
 */
final class HeapWatch implements AutoCloseable {
    private static final long PATIENCE = 2_000;

    private final List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(pool -> pool.getName())
            .collect(Collectors.toSet());
    private final NotificationListener listener = this::take;
    private final long before = collections();
    private long seen;
    private long used;
    private long live;

    /**
     * What was found, each at most, in bytes.
     *
     * @param used in use, garbage included
     * @param live still in use after a collection; 0 if none took place, since the JVM was told to make none when asked
     */
    record Peak(long used, long live) {}

    HeapWatch() {
        collectors.forEach(c -> ((NotificationEmitter) c).addNotificationListener(listener, null, null));
    }

    private synchronized void take(Notification notification, Object handback) {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            var collection = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
                    .getGcInfo();
            used = Math.max(used, sum(collection.getMemoryUsageBeforeGc()));
            live = Math.max(live, sum(collection.getMemoryUsageAfterGc()));
            seen++;
            notifyAll();
        }
    }

    private long sum(Map<String, MemoryUsage> usage) {
        return usage.entrySet().stream()
                .filter(pool -> pools.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }

    private long collections() {
        return collectors.stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    /** Collects once more and tells the peaks; news of collections comes a little late. */
    synchronized Peak peak() {
        used = Math.max(
                used, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        System.gc();
        long wanted = collections() - before;
        long until = System.nanoTime() + PATIENCE * 1_000_000;
        try {
            while (seen < wanted && System.nanoTime() < until) {
                wait(PATIENCE / 20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Peak(used, live);
    }

    @Override
    public void close() {
        for (GarbageCollectorMXBean collector : collectors) {
            try {
                ((NotificationEmitter) collector).removeNotificationListener(listener);
            } catch (ListenerNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
