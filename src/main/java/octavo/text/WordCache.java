package octavo.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A bounded cache that threads share: two generations, so that what is used stays and what is not goes, without a lock
 * on reading.
 */
final class WordCache<K, V> {
    private final int capacity;
    private volatile Map<K, V> young = new ConcurrentHashMap<>();
    private volatile Map<K, V> old = Map.of();

    /** @param capacity entries of one generation; at most twice as many are held */
    WordCache(int capacity) {
        this.capacity = capacity;
    }

    /** The value for {@code key}; {@code make} must give equal values for equal keys. */
    V get(K key, Function<? super K, ? extends V> make) {
        V value = young.get(key);
        if (value != null) {
            return value;
        }
        value = old.get(key);
        if (value == null) {
            value = make.apply(key);
        }
        if (young.size() >= capacity) {
            age();
        }
        young.put(key, value);
        return value;
    }

    private synchronized void age() {
        if (young.size() >= capacity) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }
}
