package octavo.pdf;

import java.nio.charset.StandardCharsets;

/** A text string (ISO 32000-2, 7.9.2.2). */
record Text(String value) {
    /** PDFDocEncoding (Annex D.2), where it differs from ISO 8859-1, from these codes on. */
    private static final String ACCENTS = "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";

    private static final int FIRST_ACCENT = 0x18;
    private static final String SIGNS =
            "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030\u201E\u201C\u201D\u2018"
                    + "\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142\u0153\u0161\u017E";
    private static final int FIRST_SIGN = 0x80;
    private static final int EURO = 0xA0;

    /** Its bytes: in PDFDocEncoding if that has every character, else in UTF-16BE with a mark. */
    byte[] bytes() {
        byte[] bytes = new byte[value.length()];
        for (int i = 0; i < bytes.length; i++) {
            int code = code(value.charAt(i));
            if (code < 0) {
                return ("\uFEFF" + value).getBytes(StandardCharsets.UTF_16BE);
            }
            bytes[i] = (byte) code;
        }
        return bytes;
    }

    private static int code(char c) {
        if (c >= ' ' && c < 0x7F || c > 0xA0 && c <= 0xFF && c != 0xAD) {
            return c;
        }
        if (c == '\t' || c == '\n' || c == '\r') {
            return c;
        }
        if (c == '\u20AC') {
            return EURO;
        }
        int sign = SIGNS.indexOf(c);
        int accent = ACCENTS.indexOf(c);
        return sign >= 0 ? FIRST_SIGN + sign : accent >= 0 ? FIRST_ACCENT + accent : -1;
    }
}
