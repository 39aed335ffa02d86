package octavo.epub;

/** XML ids for anchors: ASCII letters, digits and hyphens stay, other characters are spelt out. Distinct stay distinct. */
final class Ids {
    private Ids() {}

    static String of(String anchor) {
        StringBuilder id = new StringBuilder();
        anchor.codePoints().forEach(c -> {
            if (letter(c) || c >= '0' && c <= '9' || c == '-') {
                id.appendCodePoint(c);
            } else {
                id.append('.').append(Integer.toHexString(c)).append('.');
            }
        });
        boolean starts = id.length() > 0 && letter(id.charAt(0));
        return starts ? id.toString() : "_" + id;
    }

    /** The id of the n-th page break, from 0. No anchor can have it. */
    static String page(int n) {
        return "page." + (n + 1);
    }

    private static boolean letter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
