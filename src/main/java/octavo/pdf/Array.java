package octavo.pdf;

import java.util.ArrayList;
import java.util.List;

/** An array in the making. {@link Cos} says what its values may be. */
final class Array extends PdfObject {
    private final List<Object> values;

    Array(int capacity) {
        values = new ArrayList<>(capacity);
    }

    void add(Object value) {
        values.add(value);
    }

    int size() {
        return values.size();
    }

    Object get(int index) {
        return values.get(index);
    }
}
