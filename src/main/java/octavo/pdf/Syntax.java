package octavo.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing buffer of PDF syntax: compact numbers, no locale, no garbage. */
final class Syntax {
    private static final long[] POWERS = {1, 10, 100, 1000, 10_000};
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};

    private byte[] buffer;
    private int length;

    /** @param capacity that is expected; it grows */
    Syntax(int capacity) {
        buffer = new byte[capacity];
    }

    /** Appends ASCII text. */
    Syntax put(String ascii) {
        int n = ascii.length();
        reserve(n);
        for (int i = 0; i < n; i++) {
            buffer[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    /** Appends bytes as they are. */
    Syntax put(byte[] bytes, int count) {
        reserve(count);
        System.arraycopy(bytes, 0, buffer, length, count);
        length += count;
        return this;
    }

    /** Appends a space where two words would run into one. */
    Syntax gap() {
        return length > 0 && regular((char) (buffer[length - 1] & 0xFF)) ? put(' ') : this;
    }

    /** Whether a character may be part of a name or number (ISO 32000-2, 7.2.3), as one byte. */
    static boolean regular(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c > ' ' && c < 0x7F && "()<>[]{}/%".indexOf(c) < 0;
    }

    Syntax put(char ascii) {
        reserve(1);
        buffer[length++] = (byte) ascii;
        return this;
    }

    /** Appends a number rounded to at most {@code decimals} places, without superfluous zeros, and a space. */
    Syntax number(double value, int decimals) {
        return scaled(Math.round(value * POWERS[decimals]), decimals).put(' ');
    }

    /** Appends the number {@code scaled / 10^decimals}. */
    Syntax scaled(long scaled, int decimals) {
        long rest = scaled;
        int places = decimals;
        while (places > 0 && rest % 10 == 0) {
            rest /= 10;
            places--;
        }
        if (rest < 0) {
            put('-');
            rest = -rest;
        }
        long whole = rest / POWERS[places];
        if (whole > 0 || places == 0) {
            digits(whole, 1);
        }
        if (places > 0) {
            put('.');
            digits(rest % POWERS[places], places);
        }
        return this;
    }

    private void digits(long value, int least) {
        int count = least;
        for (long v = value / POWERS[least]; v > 0; v /= 10) {
            count++;
        }
        reserve(count);
        long v = value;
        for (int i = length + count - 1; i >= length; i--) {
            buffer[i] = (byte) ('0' + v % 10);
            v /= 10;
        }
        length += count;
    }

    /** A byte of a literal string (ISO 32000-2, 7.3.4.2); a bare carriage return would be read as a line feed. */
    void literal(int value) {
        reserve(2);
        if (value == '(' || value == ')' || value == '\\' || value == '\r') {
            buffer[length++] = '\\';
        }
        buffer[length++] = (byte) (value == '\r' ? 'r' : value);
    }

    /** Appends two hexadecimal digits. */
    Syntax hex2(int code) {
        return put((char) HEX[code >> 4 & 15]).put((char) HEX[code & 15]);
    }

    /** Appends four hexadecimal digits. */
    Syntax hex4(int code) {
        reserve(4);
        buffer[length++] = HEX[code >> 12 & 15];
        buffer[length++] = HEX[code >> 8 & 15];
        buffer[length++] = HEX[code >> 4 & 15];
        buffer[length++] = HEX[code & 15];
        return this;
    }

    /** Appends a text string as UTF-16BE with byte order mark, in hexadecimal. */
    Syntax textString(String text) {
        put("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            hex4(text.charAt(i));
        }
        return put('>');
    }

    int length() {
        return length;
    }

    /** The bytes so far, and more behind them; until the next change. */
    byte[] buffer() {
        return buffer;
    }

    void clear() {
        length = 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(buffer, length);
    }

    @Override
    public String toString() {
        return new String(buffer, 0, length, StandardCharsets.US_ASCII);
    }

    private void reserve(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
        }
    }
}
