package octavo.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import octavo.edition.Inline;

/** Begins running text with a capital letter. */
final class Capital {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "cf", "e.g", "i.e", "vs", "etc", "ch", "sec", "no", "vol", "al", "vgl", "bzw", "b", "h", "s", "a", "st",
            "mr", "ms", "dr");

    private Capital() {}

    /** Whether what follows this text begins a sentence. */
    static boolean isDue(CharSequence before) {
        int end = before.length();
        while (end > 0 && Character.isWhitespace(before.charAt(end - 1))) {
            end--;
        }
        if (end == 0) {
            return true;
        }
        if (end == before.length()) {
            return false;
        }
        while (end > 0 && "”’\"')]".indexOf(before.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || ".!?".indexOf(before.charAt(end - 1)) < 0) {
            return false;
        }
        return before.charAt(end - 1) != '.' || !endsInAbbreviation(before, end - 1);
    }

    private static boolean endsInAbbreviation(CharSequence text, int end) {
        int start = end;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        return ABBREVIATIONS.contains(text.subSequence(start, end).toString().toLowerCase(Locale.ROOT));
    }

    static List<Inline> first(List<Inline> content) {
        if (content.isEmpty()) {
            return content;
        }
        List<Inline> out = new ArrayList<>(content);
        Inline head = content.get(0);
        if (head instanceof Inline.Text text) {
            out.set(0, new Inline.Text(first(text.text())));
        } else if (head instanceof Inline.Link link) {
            out.set(0, new Inline.Link(first(link.target()), first(link.content())));
        }
        return List.copyOf(out);
    }

    private static Inline.Target first(Inline.Target target) {
        return target instanceof Inline.Target.PageOf page ? new Inline.Target.PageOf(page.anchor(), true) : target;
    }

    private static String first(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return new StringBuilder()
                .appendCodePoint(Character.toTitleCase(text.codePointAt(0)))
                .append(text.substring(end))
                .toString();
    }
}
