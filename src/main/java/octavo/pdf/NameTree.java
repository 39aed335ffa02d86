package octavo.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Name trees (ISO 32000-2, 7.9.6) of one node: names in the order of their bytes. */
final class NameTree {
    private NameTree() {}

    static Dictionary of(Map<String, ? extends Object> entries) {
        Map<byte[], Object> sorted = new TreeMap<>(Arrays::compareUnsigned);
        entries.forEach((name, value) -> sorted.put(name.getBytes(StandardCharsets.UTF_8), value));
        Array names = Cos.array();
        sorted.forEach((name, value) -> {
            names.add(name);
            names.add(value);
        });
        return Cos.dictionary("Names", names);
    }
}
