package octavo.pdf;

import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/** Writes objects as text (ISO 32000-2, 7.3), with no more white space than must be. */
final class ObjectSyntax {
    private final Syntax out;
    private final ToIntFunction<COSBase> numbers;

    /** @param numbers of objects that are referred to, not written inside others */
    ObjectSyntax(Syntax out, ToIntFunction<COSBase> numbers) {
        this.out = out;
        this.numbers = numbers;
    }

    /** Writes an object itself. */
    void object(COSBase object) {
        if (object instanceof COSDictionary dictionary) {
            out.put("<<");
            entries(dictionary);
            out.put(">>");
        } else if (object instanceof COSArray array) {
            array(array);
        } else {
            scalar(object);
        }
    }

    /** Writes the keys and values of a dictionary. */
    void entries(COSDictionary dictionary) {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            name(entry.getKey());
            value(entry.getValue());
        }
    }

    private void array(COSArray array) {
        out.put('[');
        for (int i = 0; i < array.size(); i++) {
            value(array.get(i));
        }
        out.put(']');
    }

    /** An object in its place: itself, or a reference to it. */
    private void value(COSBase value) {
        boolean compound = value instanceof COSDictionary || value instanceof COSArray;
        if (compound && !value.isDirect()) {
            out.gap().scaled(numbers.applyAsInt(value), 0).put(" 0 R");
        } else {
            object(value);
        }
    }

    private void scalar(COSBase value) {
        if (value instanceof COSName name) {
            name(name);
        } else if (value instanceof COSInteger number) {
            out.gap().scaled(number.longValue(), 0);
        } else if (value instanceof COSFloat number) {
            out.gap().scaled(Math.round(number.floatValue() * 100.0), 2); // as Cos.number makes them
        } else if (value instanceof COSString string) {
            string(string.getBytes());
        } else if (value instanceof COSBoolean flag) {
            out.gap().put(flag.getValue() ? "true" : "false");
        } else if (value == COSNull.NULL) {
            out.gap().put("null");
        } else {
            throw new IllegalArgumentException("no PDF object: " + value);
        }
    }

    private void name(COSName name) {
        out.put('/');
        String text = name.getName();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
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
