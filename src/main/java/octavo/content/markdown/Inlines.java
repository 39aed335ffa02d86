package octavo.content.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import octavo.report.Inline;

/** Small operations on running text. */
final class Inlines {
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n]+");

    private Inlines() {}

    /** Neighbouring texts as one, white space in them being one space. */
    static List<Inline> join(List<Inline> inlines) {
        List<Inline> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text piece) {
                text.append(piece.text());
                continue;
            }
            flush(text, joined);
            joined.add(inline);
        }
        flush(text, joined);
        return joined;
    }

    private static void flush(StringBuilder text, List<Inline> joined) {
        if (!text.isEmpty()) {
            joined.add(new Inline.Text(SPACES.matcher(text).replaceAll(" ")));
            text.setLength(0);
        }
    }

    /** Without white space and line breaks at the ends. */
    static List<Inline> trim(List<Inline> inlines) {
        List<Inline> trimmed = new ArrayList<>(join(inlines));
        while (!trimmed.isEmpty() && isBlank(trimmed.get(trimmed.size() - 1))) {
            trimmed.remove(trimmed.size() - 1);
        }
        while (!trimmed.isEmpty() && isBlank(trimmed.get(0))) {
            trimmed.remove(0);
        }
        if (!trimmed.isEmpty() && trimmed.get(0) instanceof Inline.Text first) {
            trimmed.set(0, new Inline.Text(first.text().stripLeading()));
        }
        int last = trimmed.size() - 1;
        if (last >= 0 && trimmed.get(last) instanceof Inline.Text text) {
            trimmed.set(last, new Inline.Text(text.text().stripTrailing()));
        }
        return List.copyOf(trimmed);
    }

    private static boolean isBlank(Inline inline) {
        return inline instanceof Inline.LineBreak
                || inline instanceof Inline.Text text && text.text().isBlank();
    }

    /** The characters alone, as for an id made from a heading. */
    static String plain(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        inlines.forEach(inline -> text.append(inline.accept(new PlainText())));
        return text.toString();
    }
}
