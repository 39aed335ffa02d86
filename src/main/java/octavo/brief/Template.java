package octavo.brief;

import java.util.ArrayList;
import java.util.List;
import octavo.edition.Inline;

/** Fills a phrase's {0}, {1} with running text. */
final class Template {
    private Template() {}

    @SafeVarargs
    static List<Inline> fill(String phrase, List<Inline>... arguments) {
        List<Inline> out = new ArrayList<>();
        int from = 0;
        for (int i = phrase.indexOf('{'); i >= 0; i = phrase.indexOf('{', from)) {
            add(out, phrase.substring(from, i));
            out.addAll(arguments[phrase.charAt(i + 1) - '0']);
            from = i + 3;
        }
        add(out, phrase.substring(from));
        return List.copyOf(out);
    }

    private static void add(List<Inline> out, String text) {
        if (!text.isEmpty()) {
            out.add(new Inline.Text(text));
        }
    }

    static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }
}
