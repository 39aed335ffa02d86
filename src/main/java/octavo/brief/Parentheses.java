package octavo.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import octavo.report.Inline;
import octavo.report.Inline.Reference;

/**
 * Takes out of running text parentheses that only point to what is not in the brief, with the space before them. Of
 * several references in one pair of parentheses, those that still lead somewhere stay.
 */
final class Parentheses {
    /** What may stand beside references in parentheses that do nothing but refer. */
    private static final Pattern POINTER = Pattern.compile(
            "(?i)(?:[\\s,;、，；]|\\b(?:see|also|cf\\.|compare|and|or|siehe|auch|vgl\\.|s\\.|und|oder|voir|aussi|et|ou|above|below|overleaf|opposite|oben|unten"
                    + "|weiter|umseitig|ci-dessus|ci-dessous)(?![\\p{L}])|参见|另见|见|和|与|及)*");

    private static final Pattern OPEN = Pattern.compile("[(（]([^()（）]*)$");
    private static final Pattern CLOSE = Pattern.compile("^([^()（）]*)[)）]");
    private static final Pattern JOINT =
            Pattern.compile("(?i)\\s*(?:[,;、，；]|\\b(?:and|or|und|oder|et|ou)\\b|和|与|及)\\s*");

    private final Predicate<Reference> absent;

    private Parentheses(Predicate<Reference> absent) {
        this.absent = absent;
    }

    /** The same list when there is nothing to take out. */
    static List<Inline> tidy(List<Inline> content, Predicate<Reference> absent) {
        boolean any = content.stream().anyMatch(i -> i instanceof Reference r && absent.test(r));
        return any ? new Parentheses(absent).tidy(content) : content;
    }

    private List<Inline> tidy(List<Inline> content) {
        List<Inline> out = new ArrayList<>(content);
        for (int open = 0; open < out.size(); open++) {
            int close = pointer(out, open);
            if (close > open) {
                mend(out, open, close);
            }
        }
        return Spaces.close(out);
    }

    /** The index of the text that closes the parentheses opened at the end of the text at {@code open}, or -1. */
    private int pointer(List<Inline> list, int open) {
        if (!(list.get(open) instanceof Inline.Text text)) {
            return -1;
        }
        Matcher opening = OPEN.matcher(text.text());
        if (!opening.find() || !POINTER.matcher(opening.group(1)).matches()) {
            return -1;
        }
        boolean any = false;
        for (int i = open + 1; i < list.size(); i++) {
            if (list.get(i) instanceof Reference reference) {
                any |= absent.test(reference);
            } else if (list.get(i) instanceof Inline.Text between) {
                Matcher closing = CLOSE.matcher(between.text());
                if (closing.find()) {
                    boolean pure = POINTER.matcher(closing.group(1).replaceFirst("[.。]$", ""))
                            .matches();
                    return any && pure ? i : -1;
                }
                if (!POINTER.matcher(between.text()).matches()) {
                    return -1;
                }
            } else {
                return -1;
            }
        }
        return -1;
    }

    private void mend(List<Inline> out, int open, int close) {
        List<Inline> kept = new ArrayList<>();
        String joint = "";
        String lastJoint = "";
        for (int i = open + 1; i < close; i++) {
            if (out.get(i) instanceof Reference reference) {
                if (!absent.test(reference)) {
                    if (!kept.isEmpty()) {
                        kept.add(new Inline.Text(joint.isEmpty() ? lastJoint : joint));
                    }
                    kept.add(reference);
                    joint = "";
                }
            } else {
                joint = joint.isEmpty() ? ((Inline.Text) out.get(i)).text() : joint;
                lastJoint = ((Inline.Text) out.get(i)).text();
            }
        }
        String before = ((Inline.Text) out.get(open)).text();
        String after = ((Inline.Text) out.get(close)).text();
        out.subList(open, close + 1).clear();
        if (kept.isEmpty()) {
            Matcher opening = OPEN.matcher(before);
            opening.find();
            String left = before.substring(0, opening.start());
            boolean sentence = left.isBlank() || left.stripTrailing().matches("(?s).*[.!?。！？”]");
            String right = CLOSE.matcher(after).replaceFirst("");
            boolean dot =
                    CLOSE.matcher(after).results().anyMatch(m -> m.group(1).matches(".*[.。]"));
            out.add(open, new Inline.Text(join(left, right, sentence && dot)));
        } else {
            out.add(open, new Inline.Text(before));
            out.addAll(open + 1, kept);
            Matcher closing = CLOSE.matcher(after);
            closing.find();
            String tail = JOINT.matcher(closing.group(1)).replaceAll("");
            out.add(open + 1 + kept.size(), new Inline.Text(tail + after.substring(closing.end() - 1)));
        }
    }

    /** @param sentence whether a whole sentence went, so that the space before it separates its neighbours */
    private static String join(String left, String right, boolean sentence) {
        return sentence ? Spaces.join(left, right) : left.stripTrailing() + right;
    }
}
