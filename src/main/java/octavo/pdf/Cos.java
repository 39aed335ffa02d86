package octavo.pdf;

/**
 * Short words for PDF objects. Values are dictionaries, arrays, {@link Text}, byte arrays for other strings, Strings for
 * names, Integers, Doubles, Booleans, and null. What is written inside its owner is called direct.
 */
final class Cos {
    private Cos() {}

    /** A dictionary of keys and values in turn, with a number of its own. */
    static Dictionary dictionary(Object... pairs) {
        Dictionary dictionary = new Dictionary();
        for (int i = 0; i < pairs.length; i += 2) {
            dictionary.put((String) pairs[i], pairs[i + 1]);
        }
        return dictionary;
    }

    /** A dictionary written inside its owner. */
    static Dictionary direct(Object... pairs) {
        Dictionary dictionary = dictionary(pairs);
        dictionary.setDirect(true);
        return dictionary;
    }

    /** An array written inside its owner. */
    static Array array(Object... values) {
        Array array = new Array(Math.max(4, values.length));
        array.setDirect(true);
        for (Object value : values) {
            array.add(value);
        }
        return array;
    }

    static Text text(String text) {
        return new Text(text);
    }

    /** A stream that will hold these bytes deflated. */
    static Stream stream(byte[] bytes) {
        return new Stream(bytes, Stream.Coding.DEFLATE);
    }
}
