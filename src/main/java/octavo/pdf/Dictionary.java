package octavo.pdf;

import java.util.Arrays;

/** A dictionary in the making. Entries stand in the order in which they were put. {@link Cos} says what values may be. */
sealed class Dictionary extends PdfObject permits Stream {
    private String[] keys = new String[6];
    private Object[] values = new Object[6];
    private int size;

    /** Sets an entry. */
    final void put(String key, Object value) {
        int i = index(key);
        if (i == keys.length) {
            keys = Arrays.copyOf(keys, 2 * i);
            values = Arrays.copyOf(values, 2 * i);
        }
        keys[i] = key;
        values[i] = value;
        size = Math.max(size, i + 1);
    }

    private int index(String key) {
        int i = 0;
        while (i < size && !keys[i].equals(key)) {
            i++;
        }
        return i;
    }

    /** The value of a key, or null. */
    final Object get(String key) {
        int i = index(key);
        return i < size ? values[i] : null;
    }

    final int size() {
        return size;
    }

    final String key(int index) {
        return keys[index];
    }

    final Object value(int index) {
        return values[index];
    }
}
