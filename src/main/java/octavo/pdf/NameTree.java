package octavo.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSString;

/** Name trees (ISO 32000-2, 7.9.6) of one node: names in the order of their bytes. */
final class NameTree {
    private NameTree() {}

    static COSDictionary of(Map<String, ? extends COSBase> entries) {
        Map<byte[], COSBase> sorted = new TreeMap<>(Arrays::compareUnsigned);
        entries.forEach((name, value) -> sorted.put(name.getBytes(StandardCharsets.UTF_8), value));
        COSArray names = Cos.array();
        sorted.forEach((name, value) -> {
            names.add(new COSString(name));
            names.add(value);
        });
        return Cos.dictionary("Names", names);
    }
}
