package octavo.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/** Short words for PDF objects. What is written inline is called direct; a dictionary is an object of its own otherwise. */
final class Cos {
    private Cos() {}

    static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    /** A dictionary of keys and values in turn; values are COS objects, Strings for names, Integers. */
    static COSDictionary dictionary(Object... pairs) {
        COSDictionary dictionary = new COSDictionary();
        for (int i = 0; i < pairs.length; i += 2) {
            dictionary.setItem(name((String) pairs[i]), base(pairs[i + 1]));
        }
        return dictionary;
    }

    /** A dictionary written inside its owner. */
    static COSDictionary direct(Object... pairs) {
        COSDictionary dictionary = dictionary(pairs);
        dictionary.setDirect(true);
        return dictionary;
    }

    /** An array written inside its owner. */
    static COSArray array(Object... values) {
        COSArray array = new COSArray();
        array.setDirect(true);
        for (Object value : values) {
            array.add(base(value));
        }
        return array;
    }

    static COSString text(String text) {
        return new COSString(text);
    }

    /** Hundredths are enough for any place on paper. */
    static COSBase number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return COSInteger.get(hundredths / 100);
        }
        return new COSFloat(hundredths / 100f);
    }

    /** A stream that will hold these bytes deflated. */
    static Stream stream(byte[] bytes) {
        return new Stream(bytes, Stream.Coding.DEFLATE);
    }

    private static COSBase base(Object value) {
        if (value == null) {
            return COSNull.NULL;
        } else if (value instanceof COSBase cos) {
            return cos;
        } else if (value instanceof String name) {
            return name(name);
        } else if (value instanceof Integer number) {
            return COSInteger.get(number);
        } else if (value instanceof Boolean flag) {
            return org.apache.pdfbox.cos.COSBoolean.getBoolean(flag);
        } else if (value instanceof Double number) {
            return number(number);
        }
        throw new IllegalArgumentException("no PDF object: " + value.getClass());
    }
}
