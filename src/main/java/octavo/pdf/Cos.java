package octavo.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

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
        try {
            return new COSFloat(new Syntax(16).scaled(hundredths, 2).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stream holding these bytes deflated. */
    static COSStream stream(PDDocument document, byte[] bytes) {
        byte[] deflated = deflate(bytes);
        COSStream stream = plainStream(document, deflated);
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        return stream;
    }

    /** A stream holding these bytes as they are. */
    static COSStream plainStream(PDDocument document, byte[] bytes) {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] out = new byte[bytes.length / 2 + 64];
            int length = 0;
            while (!deflater.finished()) {
                if (length == out.length) {
                    out = java.util.Arrays.copyOf(out, 2 * length);
                }
                length += deflater.deflate(out, length, out.length - length);
            }
            return java.util.Arrays.copyOf(out, length);
        } finally {
            deflater.end();
        }
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
