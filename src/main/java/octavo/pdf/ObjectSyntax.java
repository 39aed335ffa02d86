package octavo.pdf;

import java.util.function.ToIntFunction;

/** Writes objects as text (ISO 32000-2, 7.3), with no more white space than must be. */
final class ObjectSyntax {
    private static final int PLACES = 2; // hundredths are enough for any place on paper

    private final Syntax out;
    private final ToIntFunction<PdfObject> numbers;

    /** @param numbers of objects that are referred to, not written inside others */
    ObjectSyntax(Syntax out, ToIntFunction<PdfObject> numbers) {
        this.out = out;
        this.numbers = numbers;
    }

    /** Writes an object itself. */
    void object(PdfObject object) {
        if (object instanceof Dictionary dictionary) {
            out.put("<<");
            entries(dictionary);
            out.put(">>");
        } else {
            array((Array) object);
        }
    }

    /** Writes the keys and values of a dictionary. */
    void entries(Dictionary dictionary) {
        for (int i = 0; i < dictionary.size(); i++) {
            name(dictionary.key(i));
            value(dictionary.value(i));
        }
    }

    private void array(Array array) {
        out.put('[');
        for (int i = 0; i < array.size(); i++) {
            value(array.get(i));
        }
        out.put(']');
    }

    private void value(Object value) {
        if (value instanceof PdfObject object) {
            if (object.isDirect()) {
                object(object);
            } else {
                out.gap().scaled(numbers.applyAsInt(object), 0).put(" 0 R");
            }
        } else if (value instanceof String name) {
            name(name);
        } else if (value instanceof Integer number) {
            out.gap().scaled(number, 0);
        } else if (value instanceof Double number) {
            out.gap().scaled(Math.round(number * 100), PLACES);
        } else if (value instanceof Text text) {
            string(text.bytes());
        } else if (value instanceof byte[] bytes) {
            string(bytes);
        } else if (value instanceof Boolean || value == null) {
            out.gap().put(String.valueOf(value));
        } else {
            throw new IllegalArgumentException("no PDF object: " + value.getClass());
        }
    }

    private void name(String name) {
        out.put('/');
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Syntax.regular(c) && c != '#') {
                out.put(c);
            } else {
                out.put('#').hex2(c);
            }
        }
    }

    private void string(byte[] bytes) {
        out.put('(');
        for (byte b : bytes) {
            out.literal(b & 0xFF);
        }
        out.put(')');
    }
}
