package octavo.text;

/** Where web addresses break: Chicago Manual of Style, 17th ed., 14.18. */
final class Addresses {
    private Addresses() {}

    /** Whether the text from {@code start} to {@code end}, which holds no space, is a web or mail address or a DOI. */
    static boolean is(String text, int start, int end) {
        if (end - start < 8) {
            return false;
        }
        int slash = find(text, '/', start, end);
        return slash > start + 1 && slash + 1 < end && text.startsWith("://", slash - 1)
                || text.startsWith("www.", start)
                || text.startsWith("doi:", start)
                || text.startsWith("10.", start) && slash > start
                || domain(text, start, slash)
                || mail(text, start, end);
    }

    /** Something, an at sign, and a domain. */
    private static boolean mail(String text, int start, int end) {
        int at = find(text, '@', start + 1, end);
        int dot = at < 0 ? -1 : find(text, '.', at + 2, end);
        return dot > 0 && dot + 1 < end && Character.isLetter(text.charAt(dot + 1));
    }

    private static int find(String text, char c, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** Letters, full stop, letters, slash: an address without scheme. */
    private static boolean domain(String text, int start, int slash) {
        int dot = find(text, '.', start, slash);
        if (dot <= start || slash < dot + 3) {
            return false;
        }
        for (int i = start; i < slash; i++) {
            char c = text.charAt(i);
            if (!(c == '.' || c == '-' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line may end before {@code i} in the address from {@code start} to {@code end}. */
    static boolean breaks(String text, int start, int i, int end) {
        if (i - start < 3 || end - i < 3) {
            return false;
        }
        char before = text.charAt(i - 1);
        char after = text.charAt(i);
        if (before == ':' && after != '/' || before == '/' && text.charAt(i - 2) == '/') {
            return after != '/';
        }
        if (before == '&' || before == '=') {
            return !mark(after);
        }
        return ":&=".indexOf(after) < 0 && mark(after) && !mark(before);
    }

    private static boolean mark(char c) {
        return "/.,:-_?#%~+;&=@!*".indexOf(c) >= 0;
    }
}
