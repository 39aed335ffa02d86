package octavo.brief;

import java.util.ArrayList;
import java.util.List;
import octavo.report.Inline;

/** Mends the white space where something was taken out of running text. */
final class Spaces {
    private static final String CLOSING = ".,;:!?)]”’。，；：！？）";

    private Spaces() {}

    /** As {@link #joined}, and without space at the beginning and end; empty when nothing but space was left. */
    static List<Inline> close(List<Inline> content) {
        List<Inline> out = new ArrayList<>(joined(content));
        trim(out, 0, true);
        trim(out, out.size() - 1, false);
        return List.copyOf(out);
    }

    /** Joins neighbouring texts; no space is left double or before closing punctuation. */
    static List<Inline> joined(List<Inline> content) {
        List<Inline> out = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Text text && last(out) instanceof Inline.Text before) {
                out.set(out.size() - 1, new Inline.Text(join(before.text(), text.text())));
            } else {
                out.add(inline);
            }
        }
        return List.copyOf(out);
    }

    private static Inline last(List<Inline> list) {
        return list.isEmpty() ? null : list.get(list.size() - 1);
    }

    /** Two stretches of text with at most one space between them, and none before closing punctuation. */
    static String join(String before, String after) {
        if (after.isEmpty() || before.isEmpty()) {
            return before + after;
        }
        boolean space = before.endsWith(" ");
        if (space && (after.startsWith(" ") || CLOSING.indexOf(after.charAt(0)) >= 0)) {
            return before.stripTrailing() + after;
        }
        return before + after;
    }

    private static void trim(List<Inline> out, int index, boolean leading) {
        if (index < 0 || index >= out.size() || !(out.get(index) instanceof Inline.Text text)) {
            return;
        }
        String trimmed = leading ? text.text().stripLeading() : text.text().stripTrailing();
        if (trimmed.isEmpty()) {
            out.remove(index);
        } else {
            out.set(index, new Inline.Text(trimmed));
        }
    }
}
