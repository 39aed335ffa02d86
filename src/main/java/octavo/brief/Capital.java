package octavo.brief;

import java.util.ArrayList;
import java.util.List;
import octavo.edition.Inline;

/** Begins running text with a capital letter. */
final class Capital {
    private Capital() {}

    static List<Inline> first(List<Inline> content) {
        if (content.isEmpty()) {
            return content;
        }
        List<Inline> out = new ArrayList<>(content);
        Inline head = content.get(0);
        if (head instanceof Inline.Text text) {
            out.set(0, new Inline.Text(first(text.text())));
        } else if (head instanceof Inline.Link link) {
            out.set(0, new Inline.Link(link.target(), first(link.content())));
        }
        return List.copyOf(out);
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
