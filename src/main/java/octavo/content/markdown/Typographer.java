package octavo.content.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Sets straight quotation marks as a typographer would, by the language around them. Marks are matched through a whole
 * block, so that emphasis between them does not matter; a single mark that stays alone is an apostrophe.
 */
public final class Typographer {
    private static final char APOSTROPHE = '’';
    private static final Pattern DECADE = Pattern.compile("^\\d\\d(s|\\b)");
    private static final Pattern ELISION = Pattern.compile("^(tis|twas|twere|em|n|til|cause)\\b");

    /** A straight mark in a block's text: where, and in which language. */
    record Mark(int offset, String language) {}

    private record Open(int mark, char straight) {}

    private final String text;
    private final List<Mark> marks;
    private final String[] set;
    private final Deque<Open> open = new ArrayDeque<>();
    private int openDouble;
    private int openSingle;

    private Typographer(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
        this.set = new String[marks.size()];
    }

    /** The marks' shapes, in order. */
    static List<String> set(String text, List<Mark> marks) {
        Typographer typographer = new Typographer(text, marks);
        for (int i = 0; i < marks.size(); i++) {
            typographer.decide(i);
        }
        typographer.open.stream()
                .filter(o -> o.straight() == '\'')
                .forEach(o -> typographer.set[o.mark()] = String.valueOf(APOSTROPHE));
        return List.of(typographer.set);
    }

    /** Plain text, such as a title in YAML, with quotes, dashes and ellipses set. */
    public static String plain(String text, String language) {
        String dashed = text.replace("---", "—").replace("--", "–").replace("...", "…");
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < dashed.length(); i++) {
            if (dashed.charAt(i) == '"' || dashed.charAt(i) == '\'') {
                marks.add(new Mark(i, language));
            }
        }
        List<String> set = set(dashed, marks);
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (int i = 0; i < marks.size(); i++) {
            result.append(dashed, from, marks.get(i).offset()).append(set.get(i));
            from = marks.get(i).offset() + 1;
        }
        return result.append(dashed, from, dashed.length()).toString();
    }

    private void decide(int i) {
        int at = marks.get(i).offset();
        char straight = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        if (straight == '\'' && isApostrophe(at, before, after)) {
            set[i] = String.valueOf(APOSTROPHE);
        } else if (opens(i, straight, before, after)) {
            open.push(new Open(i, straight));
            count(straight, 1);
            set[i] = glyph(i, straight, true);
        } else {
            close(i, straight);
        }
    }

    private void close(int i, char straight) {
        boolean matched = isOpen(straight);
        while (matched && !open.isEmpty()) {
            Open top = open.pop();
            count(top.straight(), -1);
            if (top.straight() == straight) {
                break;
            }
            set[top.mark()] = top.straight() == '\'' ? String.valueOf(APOSTROPHE) : set[top.mark()];
        }
        boolean apostrophe = straight == '\'' && !matched;
        set[i] = apostrophe ? String.valueOf(APOSTROPHE) : glyph(i, straight, false);
    }

    private boolean isOpen(char straight) {
        return (straight == '"' ? openDouble : openSingle) > 0;
    }

    private void count(char straight, int by) {
        if (straight == '"') {
            openDouble += by;
        } else {
            openSingle += by;
        }
    }

    private boolean opens(int i, char straight, char before, char after) {
        boolean alreadyOpen = isOpen(straight);
        boolean spaceAfter = isSpace(after);
        if (isSpace(before) || "([{¿¡".indexOf(before) >= 0 || isOpeningGlyph(i, before)) {
            return !spaceAfter || !alreadyOpen;
        }
        if ("–—/-…,;:".indexOf(before) >= 0 || isWide(before)) {
            return !alreadyOpen && !spaceAfter;
        }
        return false;
    }

    /** A quotation mark before this one counts as what it was set to. */
    private boolean isOpeningGlyph(int i, char before) {
        if ("“‘„‚«".indexOf(before) >= 0) {
            return true;
        }
        boolean previousMark =
                i > 0 && marks.get(i - 1).offset() == marks.get(i).offset() - 1;
        return previousMark && !open.isEmpty() && open.peek().mark() == i - 1;
    }

    private boolean isApostrophe(int at, char before, char after) {
        if (Character.isLetterOrDigit(before)
                && !isWide(before)
                && Character.isLetterOrDigit(after)
                && !isWide(after)) {
            return true;
        }
        String rest = text.substring(at + 1, Math.min(text.length(), at + 8)).toLowerCase(Locale.ROOT);
        return !Character.isLetterOrDigit(before)
                && (DECADE.matcher(rest).find() || ELISION.matcher(rest).find());
    }

    private String glyph(int i, char straight, boolean opening) {
        String pairs = pairs(marks.get(i).language());
        int index = (straight == '"' ? 0 : 2) + (opening ? 0 : 1);
        String glyph = pairs.substring(index, index + 1);
        if (glyph.equals("«") || glyph.equals("‹")) {
            return french(marks.get(i).language()) ? glyph + "\u202F" : glyph;
        }
        return (glyph.equals("»") || glyph.equals("›")) && french(marks.get(i).language()) ? "\u202F" + glyph : glyph;
    }

    private static boolean french(String language) {
        return language.equals("fr") || language.startsWith("fr-");
    }

    /** Double opening and closing, single opening and closing. */
    private static String pairs(String language) {
        String primary = language.split("-")[0].toLowerCase(Locale.ROOT);
        return switch (primary) {
            case "de", "cs", "sk" -> "„“‚‘";
            case "fr" -> "«»‹›";
            case "es", "it", "pt" -> "«»“”";
            case "pl", "hu", "ro" -> "„”‚’";
            default -> "“”‘’";
        };
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Chinese, Japanese and Korean text sets no space at quotation marks. */
    static boolean isWide(int c) {
        return Character.isIdeographic(c) || c >= 0x3000 && c <= 0x30FF || c >= 0xFF01 && c <= 0xFF60;
    }
}
