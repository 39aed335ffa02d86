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
 * How much of the heap is in use at most, as garbage collections find it: the peaks of its parts, which the JVM tells
 * more readily, are reached at different times and add up to more than there is.
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

    /** What was found, in bytes: in use when a collection began, and still in use after one, each at most. */
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
